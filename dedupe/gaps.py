"""The white space around what is cut: of the gaps before and after it, the wider one stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dedupe import sides
from dedupe.model import Article, Format, Kind, Span

_EDGES = re.compile(r"((?:\s|<br\s*/?>)*)(.*?)((?:\s|<br\s*/?>)*)", re.DOTALL | re.IGNORECASE)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


class Blanks:
    """The gaps of an article: the white space that its markup tiles begin and end with.

    `before` has the start of each by its end, `after` its end by its start.
    """

    def __init__(self, article: Article) -> None:
        self._article = article
        found = _blanks(article)
        self.before = {span.end: span.start for span in found}
        self.after = {span.start: span.end for span in found}

    def outer(self, run: Span) -> Span:
        """A run with the gaps that touch it."""
        return Span(self.before.get(run.start, run.start), self.after.get(run.end, run.end))

    def closed(self, gone: Sequence[Span], whole: set[int]) -> list[Span]:
        """The spans that go (disjoint; the blocks `whole` are in them), each with the gap that goes too."""
        starts = {span.start for span in gone}
        ends = ((span.end, self.after.get(span.end, -1)) for span in gone)
        between = (Span(start, end) for start, end in ends if end in starts)
        spans = []
        for run in joined([*gone, *between]):
            outer = self.outer(run)
            if outer.end == len(self._article.source):
                spans.append(at_end(self._article.source, outer, run))
            else:
                spans += _inside(self._article, outer, run, whole)
        return spans


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sorted, without empty ones, and those that overlap or touch made one."""
    result: list[Span] = []
    for span in sorted(s for s in spans if len(s)):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)


def _blanks(article: Article) -> tuple[Span, ...]:
    """The white space in and at the edges of markup tiles; in Markdown, empty lines of quotations too."""
    edges = _edges if article.format is Format.HTML else _edge_lines
    tiles = (block.span for block in article.blocks if block.kind is Kind.MARKUP)
    return joined(edge for tile in tiles for edge in edges(article.source, tile))


def _edges(source: str, tile: Span) -> list[Span]:
    match = _EDGES.fullmatch(source, tile.start, tile.end)
    return [Span(*match.span(1)), Span(*match.span(3))] if match else []


def _edge_lines(source: str, tile: Span) -> list[Span]:
    lines = [Span(*match.span()) for match in _LINE.finditer(source, tile.start, tile.end)]
    empty = [not source[line.start : line.end].strip("> \t\r\n\f\v\ufeff") for line in lines]
    first = next((k for k, blank in enumerate(empty) if not blank), len(lines))
    last = next((k for k, blank in enumerate(reversed(empty)) if not blank), len(lines))
    return [*lines[:first], *lines[len(lines) - last :]]


def at_end(source: str, outer: Span, run: Span) -> Span:
    """A run that ends the article: the gap before it goes, and the last line ends as the last one did."""
    if outer.start == 0:
        return Span(0, len(source))
    start = outer.start
    if run.end < len(source):
        return Span(start, run.end)
    wanted = source.endswith(("\n", "\r"))
    if wanted and not source.endswith(("\n", "\r"), 0, start):
        match = re.compile(r"\r\n|\n|\r").search(source, start, run.end)
        start = match.end() if match else start
    while not wanted and source.endswith(("\n", "\r"), 0, start):
        start -= 2 if source.endswith("\r\n", 0, start) else 1
    return Span(start, run.end)


def _inside(article: Article, outer: Span, run: Span, whole: set[int]) -> list[Span]:
    way = sides.way(sides.left(article, outer, run), sides.right(article, outer, run))
    if way is sides.Way.TEXT:
        return sides.but_tags(article, run, whole)
    return [sides.spans(article.source, outer, run)[way]]
