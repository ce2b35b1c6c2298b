"""Offsets in a source as places that people and other programs count."""

from __future__ import annotations

from dedupe.check.report import Position, Region
from dedupe.lines import Lines
from dedupe.model import Article, Place, Span


class Positions:
    """The positions of a source's offsets."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._lines = Lines(source)

    def at(self, offset: int) -> Position:
        """The position of an offset."""
        line, column = self._lines.at(offset)
        before = self._lines.before(offset)
        return Position(line, column, len(before.encode("utf-8", "surrogatepass")) + 1)

    def region(self, span: Span) -> Region:
        """A stretch of the source that is no part of a block."""
        return Region(self.at(span.start), self.at(span.end), span)

    def said(self, article: Article, place: Place) -> Region:
        """What a reader reads at a place of the article."""
        span = article.source_span(place)
        return Region(self.at(span.start), self.at(span.end), span, article.text(place), place)
