"""Offsets as people count: lines and columns from 1, columns in characters."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from dedupe.model import Article, Place, Span

_BREAK = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Lines:
    """Where the lines of a source begin; they end with LF, CRLF or CR."""

    source: str
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", [0, *(match.end() for match in _BREAK.finditer(self.source))])

    def at(self, offset: int) -> tuple[int, int]:
        """The line and column of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def span(self, span: Span) -> tuple[int, int]:
        """The first and last line with something but white space in the span."""
        said = self.source[span.start : span.end]
        start = span.start + len(said) - len(said.lstrip())
        end = span.start + len(said.rstrip())
        return self.at(start)[0], self.at(max(start, end - 1))[0]


def place_span(article: Article, place: Place) -> Span:
    """The source of what a reader reads at a place."""
    block = article.blocks[place.block]
    if not block.pieces:
        return block.span
    return block.source_span(place.start, min(max(place.end, place.start + 1), len(block.text)))


def safe(text: str) -> str:
    """Text for a terminal: white space as single spaces, control characters escaped."""
    return "".join(c if c.isprintable() else _escape(c) for c in " ".join(text.split()))


def shortened(text: str, width: int) -> str:
    """At most `width` characters, with an ellipsis where something is left out."""
    return text if len(text) <= width else text[: max(0, width - 1)].rstrip() + "…"


def _escape(character: str) -> str:
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
