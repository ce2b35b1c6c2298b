"""What repeats across articles, as lines for people and as data for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dedupe.corpus.across.collect import Across
from dedupe.corpus.across.equal import Copy, Group
from dedupe.corpus.across.spread import Block

_NAMES = 3
_LINES = 5


def lines(found: Across, top: int, width: int = 100) -> Iterator[str]:
    """What was found, `top` entries a list, each line about `width` characters."""
    articles = _count(found.articles, "article")
    same = found.articles - found.distinct
    yield f"{articles}, {same:,} of them empty or the same as another one" if same else articles
    yield from _part(
        "Blocks by how many articles hold them",
        [_block(block, found.distinct, width) for block in found.blocks[:top]],
        found.repeated,
    )
    yield from _part(
        "Articles saved more than once",
        [_group(group) for group in found.groups[:top]],
        len(found.groups),
    )
    yield from _part(
        "Paragraphs republished in several articles",
        [_republished(block, width) for block in found.republished[:top]],
        found.republished_total,
    )


def data(found: Across, top: int) -> dict[str, Any]:
    """What was found, for JSON; all groups, `top` entries of the other lists."""
    return {
        "version": 1,
        "articles": found.articles,
        "distinct": found.distinct,
        "blocks": {
            "total": found.repeated,
            "boilerplate": found.cut,
            "top": [_block_data(block) for block in found.blocks[:top]],
        },
        "groups": [
            {
                "keeper": group.keeper,
                "copies": [{"id": copy.id, "share": copy.share} for copy in group.copies],
            }
            for group in found.groups
        ],
        "republished": {
            "total": found.republished_total,
            "top": [_block_data(block) for block in found.republished[:top]],
        },
        "failures": [{"id": failure.id, "error": str(failure.error)} for failure in found.failures],
    }


def summary(told: Mapping[str, Any], width: int = 100) -> Iterator[str]:
    """What was found, in a few lines, for the end of a run that cleaned the articles; `told` is as `data` has
    it, with `cut` and `dropped`: whether boilerplate was cut and copies were left out."""
    parts = list(_parts(told, width))
    if parts:
        yield f"  across {_count(told['distinct'], 'unlike article')} (see dedupe across):"
    yield from (f"    {part}" for part in parts)


def _parts(told: Mapping[str, Any], width: int) -> Iterator[str]:
    blocks, groups, republished = told["blocks"], told["groups"], told["republished"]["total"]
    if blocks["boilerplate"]:
        more = "cut" if told["cut"] else "kept (--across clean cuts them)"
        yield f"{_count(blocks['boilerplate'], 'block')} of boilerplate, {more}"
    for block in [block for block in blocks["top"] if block["boilerplate"]][:_LINES]:
        head = f"  in {block['articles']:,}: "
        yield f"{head}{_quoted(block['excerpt'], width - len(head))}"
    if groups:
        more = "left out" if told["dropped"] else "kept (--drop-duplicates leaves them out)"
        copies = _count(sum(len(group["copies"]) for group in groups), "copy", "copies")
        yield f"{_count(len(groups), 'article')} saved more than once; {copies} {more}"
    if republished:
        yield f"{_count(republished, 'paragraph')} republished, kept"


def _block_data(block: Block) -> dict[str, Any]:
    return {
        "excerpt": block.excerpt,
        "articles": block.articles,
        "words": block.words,
        "boilerplate": block.boilerplate,
        "why_not": block.why or None,
        "examples": list(block.ids),
    }


def _part(head: str, entries: Sequence[Sequence[str]], total: int) -> Iterator[str]:
    yield ""
    if not total:
        yield f"{head}: none"
        return
    yield f"{head} ({_first(len(entries), total)}):"
    for entry in entries:
        yield from (f"  {line}" for line in entry)


def _block(block: Block, articles: int, width: int) -> list[str]:
    verdict = "boilerplate" if block.boilerplate else f"stays: {block.why or 'in few articles'}"
    share = block.articles / max(articles, 1)
    return [f"in {block.articles:,} ({share:.1%}) {verdict}", f"  {_quoted(block.excerpt, width)}"]


def _republished(block: Block, width: int) -> list[str]:
    return [f"in {_named(block.ids, block.articles)}", f"  {_quoted(block.excerpt, width)}"]


def _group(group: Group) -> list[str]:
    return [f"{_printable(group.keeper)} (suggested keeper)", *map(_copy, group.copies)]


def _copy(copy: Copy) -> str:
    share = "the same" if copy.share == 1 else f"{copy.share:.0%} of it there"
    return f"  {_printable(copy.id)}: {share}"


def _named(ids: Sequence[str], total: int) -> str:
    shown = ", ".join(map(_printable, ids[:_NAMES]))
    more = total - min(len(ids), _NAMES)
    return f"{shown} and {more:,} more" if more > 0 else shown


def _quoted(text: str, width: int) -> str:
    text, most = _printable(text), width - 6
    return f"“{text}”" if len(text) <= most else f"“{text[: most - 1].rstrip()}…”"


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def _first(shown: int, total: int) -> str:
    return f"{total:,}" if shown == total else f"{shown:,} of {total:,}"


def _count(number: int, word: str, words: str | None = None) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {words or word + 's'}"
