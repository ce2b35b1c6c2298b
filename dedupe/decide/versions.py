"""An article told twice: where its second version begins, told from the repeats that are cut."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from itertools import pairwise

from dedupe.matcher.purpose import REPEATS
from dedupe.model import HEADS, Article, Finding, Kind, Level
from dedupe.tokenizer.words import function_words, words

CODE = "R204"
WHOLE = (*REPEATS, CODE)
BODY = (Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE, Kind.CAPTION)
LEAST = 4
"""So many passages at least are told again in a second version."""

RETOLD = 0.35
OF_FIRST = 0.35
IN_ORDER = 0.6
"""Shares: of the second version's passages that repeat, of the first's that are repeated, and of neighbouring
repeats whose copies stand in the same order."""

LEDE = 3
"""A second version begins by telling again one of so many opening passages."""

TITLE_WORDS = 20


def told_again(article: Article, cuts: Sequence[Finding]) -> list[Finding]:
    """The cuts, with one that says where the article starts again, if it does: at the second version's title,
    or where it has none at its first passage."""
    foreign = {p.block for f in cuts if not f.copies for p in f.places}
    body = [n for n, b in enumerate(article.blocks) if b.kind in BODY and n not in foreign]
    copies = {f.places[0].block: f.copies[0].block for f in cuts if _whole(article, f)}
    start = _start(body, copies)
    if start is None:
        return list(cuts)
    told, passages = (sum(1 for block in blocks if block >= start) for blocks in (copies, body))
    reason = f"From here on the article starts again: {told} of {passages} passages tell what stands above."
    title, first = _title(article, start, foreign), _title(article, body[0], foreign)
    kept = {p.block for f in cuts for p in f.copies}
    if title is None or first is None or title in kept or not _same_title(article, title, first):
        return [replace(f, code=CODE, reason=reason) if f.places[0].block == start else f for f in cuts]
    others = [f for f in cuts if title not in {p.block for p in f.places}]
    places, copy = (article.place(title),), (article.place(first),)
    return [*others, Finding(CODE, places, copy, Level.HEAVY, 1.0, reason)]


def _whole(article: Article, finding: Finding) -> bool:
    one = finding.code in WHOLE and len(finding.places) == len(finding.copies) == 1
    place = finding.places[0]
    return (
        one
        and article.whole(place)
        and finding.copies[0] < place
        and article.blocks[place.block].kind in BODY
    )


def _start(body: Sequence[int], copies: dict[int, int]) -> int | None:
    """The block at which the second version begins: the split that parts the two best."""
    best: tuple[float, int] | None = None
    for k, block in enumerate(body):
        if block not in copies or copies[block] not in body[:LEDE]:
            continue
        again = [copies[n] for n in body[k:] if n in copies and copies[n] < block]
        score = len(again) / (len(body) - k) + len(set(again)) / k
        if _is_version(again, len(body) - k, k) and (best is None or score > best[0]):
            best = score, block
    return best[1] if best else None


def _is_version(again: Sequence[int], passages: int, before: int) -> bool:
    steps = [one < other for one, other in pairwise(again)]
    ordered = sum(steps) >= IN_ORDER * len(steps)
    enough = len(again) >= max(LEAST, RETOLD * passages) and len(set(again)) >= OF_FIRST * before
    return ordered and enough


def _title(article: Article, start: int, foreign: Container[int]) -> int | None:
    """The block right before a version's first passage that is a title of it."""
    blocks = enumerate(article.blocks[:start])
    readable = [n for n, b in blocks if b.kind is not Kind.MARKUP and n not in foreign]
    title = None
    for number in reversed(readable):
        if article.blocks[number].kind in HEADS or _reads_as_title(article, number):
            title = number
        else:
            break
        if article.blocks[number].kind not in HEADS:
            break
    return title


def _same_title(article: Article, title: int, first: int) -> bool:
    """Whether two blocks may be the titles of two versions: of one rank, with a content word in common."""
    one, other = article.blocks[title], article.blocks[first]
    ranked = one.kind is Kind.PARAGRAPH or one.depth <= max(1, other.depth)
    return (
        title != first and ranked and bool(_terms(one.text, article.lang) & _terms(other.text, article.lang))
    )


def _terms(text: str, lang: str) -> set[str]:
    return {w.stem for w in words(text, lang) if w.folded not in function_words(lang)}


def _reads_as_title(article: Article, number: int) -> bool:
    block = article.blocks[number]
    few = len(block.text.split()) <= TITLE_WORDS
    return (
        block.kind is Kind.PARAGRAPH and few and not block.text.rstrip().endswith((".", "。", ":", ",", ";"))
    )
