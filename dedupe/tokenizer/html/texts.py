"""The text of a block as a reader reads it, and where each stretch of it stands in the source."""

from __future__ import annotations

import re

from dedupe.model import Piece, Span

# White space that is more than a space; a NUL, which browsers leave out, counts as some.
_GAP = re.compile(r"(?:[^\S ]|\0)[\s\0]*| [\s\0]+")
_LINE = re.compile(r"\r\n?")


class Words:
    """Collects characters of the source; white space becomes one space, or stays if `exact`."""

    def __init__(self, source: str, exact: bool = False) -> None:
        self.source = source
        self.exact = exact
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.length = 0
        self.gap: tuple[str, Span] | None = None
        self.whole = False

    def add(self, start: int, end: int, decoded: str | None = None) -> None:
        """Add what stands at `start..end`: characters, or the entity that means `decoded`."""
        if decoded is not None:
            if decoded.isspace() and not self.exact:
                self.space(" ", start, end)
            else:
                self.put(decoded, start, end)
            return
        if self.exact:
            self.split(_LINE, "\n", start, end)
            return
        text = self.source[start:end]
        first, last = end - len(text.lstrip()), start + len(text.rstrip())
        if first > start:
            self.space(" ", start, min(first, end))
        self.split(_GAP, " ", first, last)
        if start < last < end:
            self.space(" ", last, end)

    def split(self, pattern: re.Pattern[str], gap: str, start: int, end: int) -> None:
        """Add the characters at `start..end`, with `gap` for each match of the pattern."""
        at = start
        for m in pattern.finditer(self.source, start, end):
            self.put(self.source[at : m.start()], at, m.start())
            at = m.end()
            self.space(gap, m.start(), at)
        if at < end:
            self.put(self.source[at:end], at, end)

    def space(self, text: str, start: int, end: int) -> None:
        """Part what comes before from what follows, by a line break if one of several gaps asks for it."""
        if self.exact:
            self.put(text, start, end)
        elif self.gap is None or (text == "\n" != self.gap[0]):
            self.gap = (text, Span(start, end))

    def put(self, text: str, start: int, end: int) -> None:
        """Add a text that stands at `start..end`, after the gap before it."""
        if not text:
            return
        if self.gap and self.length:
            gap, self.gap = self.gap, None
            self.append(gap[0], gap[1])
        self.gap = None
        self.append(text, Span(start, end))

    def append(self, text: str, span: Span) -> None:
        """Add a text as it is, to the last piece if it goes on there."""
        whole = len(text) != len(span)
        last = self.pieces[-1] if self.pieces else None
        if last and not whole and not self.whole and last.source.end == span.start:
            self.pieces[-1] = Piece(last.at, Span(last.source.start, span.end))
        else:
            self.pieces.append(Piece(self.length, span))
        self.whole = whole
        self.parts.append(text)
        self.length += len(text)

    def result(self, *, indented: bool = False) -> tuple[str, tuple[Piece, ...]]:
        """The text without white space at its ends (`indented`: the first line's stays), and its pieces."""
        text = "".join(self.parts)
        first = len(text) - len(text.lstrip())
        if indented:
            first = text.rfind("\n", 0, first) + 1
        last = len(text.rstrip())
        return _trim(text, self.pieces, first, last)


def _trim(text: str, pieces: list[Piece], first: int, last: int) -> tuple[str, tuple[Piece, ...]]:
    if first >= last:
        return "", ()
    kept = []
    for k, piece in enumerate(pieces):
        end = pieces[k + 1].at if k + 1 < len(pieces) else len(text)
        if end <= first or piece.at >= last:
            continue
        span = piece.source
        if len(span) == end - piece.at:
            span = Span(span.start + max(0, first - piece.at), span.end - max(0, end - last))
        kept.append(Piece(max(piece.at, first) - first, span))
    return text[first:last], tuple(kept)
