"""Offsets in a source as places that people and other programs count."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from dedupe.check.report import Position, Region
from dedupe.model import Article, Place, Span

_BREAK = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Positions:
    """Where the lines of a source begin; they end with LF, CRLF or CR."""

    source: str
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", [0, *(match.end() for match in _BREAK.finditer(self.source))])

    def at(self, offset: int) -> Position:
        """The position of an offset."""
        line = bisect_right(self.starts, offset)
        before = self.source[self.starts[line - 1] : offset]
        return Position(line, len(before) + 1, len(before.encode("utf-8", "surrogatepass")) + 1)

    def region(self, span: Span) -> Region:
        """A stretch of the source that is no part of a block."""
        return Region(self.at(span.start), self.at(span.end), span)

    def said(self, article: Article, place: Place) -> Region:
        """What a reader reads at a place of the article."""
        block = article.blocks[place.block]
        end = min(max(place.end, place.start + 1), len(block.text))
        span = block.source_span(place.start, end) if block.pieces else block.span
        return Region(self.at(span.start), self.at(span.end), span, article.text(place), place)
