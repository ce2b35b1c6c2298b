"""Comments for `dedupe check` in Markdown and HTML: where they stand and what they say.

    <!-- dedupe: ignore -->                      the block after it, or the one it stands in
    <!-- dedupe: ignore[R103, X] reason -->      only these codes, beginnings of codes or names
    <!-- dedupe: ignore-start --> … <!-- dedupe: ignore-end -->
    <!-- dedupe: ignore-file -->

Before a list, a quotation or an HTML element, `ignore` is about all of it. What only looks like a comment (in
code, a script, an attribute) is none; in plain text a reader would see comments, so there are none either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dedupe.errors import SettingsError
from dedupe.model import Article, Block, Format, Kind, Span
from dedupe.options import codes, nearest


class Verb(StrEnum):
    """What a comment asks for."""

    IGNORE = "ignore"
    START = "ignore-start"
    END = "ignore-end"
    FILE = "ignore-file"


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment at this span; no codes mean all of them. `slips` are what is wrong with it, in sentences."""

    verb: Verb | None
    span: Span
    codes: tuple[str, ...] = ()
    slips: tuple[str, ...] = ()


_OURS = re.compile(r"<!--\s*dedupe(?:\s*:|[\s-]+ignore\b)", re.IGNORECASE)
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_SAYS = re.compile(r"\s*dedupe\s*(:?)[\s-]*([\w-]*)\s*(?:\[([^\]]*)\])?(.*)", re.IGNORECASE | re.DOTALL)
_BARE_CODE = re.compile(r"[\s:=(]*([RXS]\d+)\b", re.IGNORECASE)
_LINE = ("ignore-next", "ignore-line")
"""What other tools call a comment about what follows."""

_FRONT = ("---", "+++", "\ufeff---", "\ufeff+++")


def comments(article: Article) -> list[Comment]:
    """The comments for `dedupe check`, in order."""
    if article.format is Format.TEXT or not _OURS.search(article.source):
        return []
    found = (_read(match) for match in _matches(article) if _OURS.match(match[0]))
    return sorted(found, key=lambda comment: comment.span)


def _matches(article: Article) -> Iterator[re.Match[str]]:
    """The comments of any kind that no reader sees."""
    source = article.source
    if article.format is Format.HTML:
        yield from _unread(source, Span(0, len(source)))
        return
    front = _front(source)
    for block in article.blocks:
        if block.kind is Kind.MARKUP:
            if block.span.end > front:
                yield from _unread(source, Span(max(front, block.span.start), block.span.end))
        elif block.kind is not Kind.CODE:
            yield from _inside(source, block)


def _front(source: str) -> int:
    """Where front matter ends; what looks like a comment in it is none."""
    from dedupe.tokenizer.lines import front_matter, split

    if not source.startswith(_FRONT):
        return 0
    lines = split(source)
    count = front_matter([source[line.start : line.stop] for line in lines])
    return lines[count - 1].end if count else 0


def _unread(source: str, span: Span) -> Iterator[re.Match[str]]:
    """Comments among the tags of a stretch of markup: what its tokens leave out."""
    from dedupe.tokenizer.html.tokens import scan

    at = span.start
    edges = [
        (span.start + token.start, span.start + token.end) for token in scan(source[span.start : span.end])
    ]
    for start, end in [*edges, (span.end, span.end)]:
        while match := _COMMENT.match(source, at, start):
            yield match
            at = match.end()
        at = max(at, end)


def _inside(source: str, block: Block) -> Iterator[re.Match[str]]:
    """Comments inside a Markdown block, but for those that a code span shows."""
    at = block.span.start
    while match := _COMMENT.search(source, at, block.span.end):
        if _shown(block, match):
            at = match.start() + 1
        else:
            yield match
            at = match.end()


def _shown(block: Block, match: re.Match[str]) -> bool:
    ends = [*(piece.at for piece in block.pieces[1:]), len(block.text)]
    seen = (
        block.text[piece.at : end]
        for piece, end in zip(block.pieces, ends, strict=True)
        if piece.source.start < match.end() and match.start() < piece.source.end
    )
    return any(char.isalnum() for text in seen for char in text)


def _read(match: re.Match[str]) -> Comment:
    said = _SAYS.match(match[1])
    assert said
    word, listed, rest = said[2].lower(), said[3], said[4]
    span = Span(match.start(), match.end())
    if word not in list(Verb):
        meant = "ignore" if word.startswith(_LINE) else word
        return Comment(None, span, (), (_sentence(f"there is no {word!r}", nearest(meant, list(Verb))),))
    if not said[1]:
        return Comment(None, span, (), (f"A colon is missing: dedupe: {word}.",))
    slips: list[str] = []
    if listed is None and (bare := _BARE_CODE.match(rest)):
        listed = bare[1]
        slips.append(f"Codes stand in brackets: {word}[{bare[1].upper()}].")
    if rest.lstrip().startswith("["):
        slips.append("Its bracket is never closed; it counts for no code.")
        return Comment(None, span, (), tuple(slips))
    return _with_codes(Verb(word), span, listed, slips)


def _with_codes(verb: Verb, span: Span, listed: str | None, slips: list[str]) -> Comment:
    known: list[str] = []
    for word in (listed or "").replace(",", " ").split():
        try:
            known += codes(word)
        except SettingsError as error:
            slips.append(_sentence(error.message, error.hint))
    if listed is not None and not known:
        slips = slips or ["Its brackets are empty; leave them out to ignore every code."]
        return Comment(None, span, (), tuple(slips))
    return Comment(verb, span, tuple(dict.fromkeys(known)), tuple(slips))


def _sentence(message: str, hint: str) -> str:
    return f"{message[:1].upper()}{message[1:]}; {hint}{'' if hint.endswith('?') else '.'}"
