"""What a reader reads of a stretch of source, with a map back to the source."""

from __future__ import annotations

import re
from bisect import bisect_right

from dedupe.model import Piece, Span

_FOLD = re.compile(r"(?: (?=\s)|[^\S ])\s*")
# Scripts that put no space between words: Thai to Khmer, kana, Han, their punctuation, full-width forms.
# Slow to compile.
_UNSPACED = (
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3000-\u30ff\u3100-\u312f\u31a0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff9f\U00020000-\U0003ffff]"
)


def unspaced(char: str) -> bool:
    """Whether a character is of a script written without spaces."""
    return char >= "\u0e00" and re.match(_UNSPACED, char) is not None


class Reader:
    """Builds a block's text from stretches of the source.

    `spans` are the lines' contents without marks and line endings. Positions given to the methods are those
    of `raw`, which is these contents joined by line feeds. White space is folded to one space; at a line
    break `join` stands (`"\\n"` for verse), or nothing between characters of a script without spaces.
    """

    def __init__(self, source: str, spans: list[tuple[int, int]], join: str = " ") -> None:
        self.raw = "\n".join(source[a:b] for a, b in spans)
        self.join = join
        self._starts: list[int] = []
        self._offsets = [a for a, _ in spans]
        at = 0
        for a, b in spans:
            self._starts.append(at)
            at += b - a + 1
        self._parts: list[str] = []
        self._pieces: list[tuple[int, int, int]] = []
        self._at = 0
        self._lead: int | None = None

    def source(self, at: int) -> int:
        """The source offset of a position of `raw`."""
        k = bisect_right(self._starts, at) - 1 if len(self._starts) > 1 else 0
        return self._offsets[k] + at - self._starts[k]

    def copy(self, start: int, end: int) -> None:
        """Take `raw[start:end]` as it is, white space folded."""
        if start == end:
            return
        at = start
        for m in _FOLD.finditer(self.raw, start, end):
            self._word(at, m.start())
            self._space(m.start(), m.end())
            at = m.end()
        self._word(at, end)

    def put(self, text: str, start: int, end: int) -> None:
        """Read `raw[start:end]` as `text`, one whole (an entity, an escaped character)."""
        if text.isspace():
            self._space(start, end)
        else:
            self._emit(text, self.source(start), self.source(end - 1) + 1)

    def verbatim(self, start: int, end: int) -> None:
        """Take `raw[start:end]`, which lies in one line, white space and all."""
        if start < end:
            self._emit(self.raw[start:end], self.source(start), self.source(end - 1) + 1)

    def newline(self, at: int) -> None:
        """Take the line break at `at` as a line feed."""
        self._emit("\n", self.source(at), self.source(at) + 1)

    def lead(self, at: int) -> None:
        """Marks from `at` on go with the next character: they open what it begins."""
        if self._lead is None:
            self._lead = self.source(at)

    def trail(self, end: int) -> None:
        """Marks up to `end` go with the last character: they close what it ends."""
        stop = self.source(end - 1) + 1
        if not self._pieces or self._lead is not None:
            return
        at, a, b = self._pieces[-1]
        if self._at - at > 1 and self._at - at == b - a:
            self._pieces[-1] = (at, a, b - 1)
            self._pieces.append((self._at - 1, b - 1, stop))
        else:
            self._pieces[-1] = (at, a, stop)

    def finish(self) -> tuple[str, tuple[Piece, ...]]:
        """The text, stripped at its end, and its pieces."""
        text = "".join(self._parts).rstrip()
        pieces = [p for p in self._pieces if p[0] < len(text)]
        out = [Piece(at, Span(a, b)) for at, a, b in pieces]
        if out and len(text) < self._at:
            at, a, b = pieces[-1]
            until = self._pieces[len(pieces)][0] if len(pieces) < len(self._pieces) else self._at
            if until - at == b - a:
                out[-1] = Piece(at, Span(a, a + len(text) - at))
        return text, tuple(out)

    def _word(self, start: int, end: int) -> None:
        if start < end and self.raw[start] == " " and self._spaced():
            start += 1
        if start < end:
            self._emit(self.raw[start:end], self.source(start), self.source(end - 1) + 1)

    def _space(self, start: int, end: int) -> None:
        if self._spaced():
            return
        text = self.join if "\n" in self.raw[start:end] else " "
        if text == " " and "\n" in self.raw[start:end] and self._joins(start, end):
            return
        self._emit(
            text, self.source(start), self.source(end) if end < len(self.raw) else self.source(end - 1) + 1
        )

    def _joins(self, start: int, end: int) -> bool:
        """Whether a broken line goes on without a space: 漢字, or a hyphen between lower-case letters."""
        before, after = self.raw[start - 2 : start], self.raw[end : end + 1]
        if unspaced(before[-1:]) and unspaced(after):
            return True
        return before[-1:] == "-" and before[:1].isalpha() and after.islower()

    def _spaced(self) -> bool:
        return not self._parts or self._parts[-1][-1].isspace()

    def _emit(self, text: str, start: int, end: int) -> None:
        if self._lead is not None:
            lead, self._lead = self._lead, None
            if len(text) != end - start or len(text) == 1:
                return self._add(text, lead, end)
            self._add(text[0], lead, start + 1)
            text, start = text[1:], start + 1
        return self._add(text, start, end)

    def _add(self, text: str, start: int, end: int) -> None:
        if self._pieces:
            at, a, b = self._pieces[-1]
            if b == start and self._at - at == b - a and len(text) == end - start:
                self._pieces[-1] = (at, a, end)
                self._parts.append(text)
                self._at += len(text)
                return
        self._pieces.append((self._at, start, end))
        self._parts.append(text)
        self._at += len(text)


def plain(source: str, spans: list[tuple[int, int]], join: str = " ") -> tuple[str, tuple[Piece, ...]]:
    """The text of lines that hold no inline marks."""
    if len(spans) == 1:
        a, b = spans[0]
        text = source[a:b].strip()
        if _FOLD.search(text) is None:
            at = b - len(source[a:b].lstrip())
            return text, (Piece(0, Span(at, at + len(text))),) if text else ()
    reader = Reader(source, spans, join)
    reader.copy(0, len(reader.raw))
    return reader.finish()


def code(source: str, spans: list[tuple[int, int]]) -> tuple[str, tuple[Piece, ...]]:
    """The text of lines of code: nothing folded, lines apart by line feeds."""
    reader = Reader(source, spans)
    at = 0
    for k, (a, b) in enumerate(spans):
        if k:
            reader.newline(at - 1)
        reader.verbatim(at, at + b - a)
        at += b - a + 1
    return reader.finish()
