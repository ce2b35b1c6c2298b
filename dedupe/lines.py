"""Offsets as people count: lines and columns from 1, columns in characters."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from dedupe.model import Span

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

    def before(self, offset: int) -> str:
        """What stands in the line of an offset before it."""
        return self.source[self.starts[bisect_right(self.starts, offset) - 1] : offset]

    def span(self, span: Span) -> tuple[int, int]:
        """The first and last line with something but white space in the span."""
        said = self.source[span.start : span.end]
        start = span.start + len(said) - len(said.lstrip())
        end = span.start + len(said.rstrip())
        return self.at(start)[0], self.at(max(start, end - 1))[0]
