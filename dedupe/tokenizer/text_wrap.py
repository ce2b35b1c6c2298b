"""How a plain text breaks its lines: wrapped at a width, one paragraph a line, or as verse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dedupe.tokenizer import text_marks as marks
from dedupe.tokenizer.reading import unspaced

# No hard-wrapped text has longer lines: a longer line is a paragraph of its own.
LONG = 110
_NARROW = 46
_SLACK = 4
# Scripts without spaces break anywhere, but not before a stop or a closing bracket.
_WIDE = 4
_STOP = tuple('.!?…。！？।؟۔:"”»）)」')
_GOES_ON = tuple(",;:-–—、，；")


class Wrap(NamedTuple):
    """`width` is the column that lines are broken at (None: they are not); `linewise` means a paragraph a
    line; `gapless` that hardly any empty line parts the paragraphs."""

    width: int | None
    linewise: bool
    gapless: bool

    def full(self, line: str, following: str) -> bool:
        """Whether the next line's first word had no more room in the line."""
        if self.width is None:
            return False
        word = following.split(None, 1)[0] if following.strip() else ""
        room = _WIDE if unspaced(word[:1]) else columns(word) + 1
        return columns(line) + min(room, self.width // 2) > self.width - _SLACK


def columns(line: str) -> int:
    """The width of a line, wide (East Asian) characters counting twice."""
    line = line.rstrip()
    if line.isascii():
        return len(line)
    return len(line) + sum(1 for c in line if c >= "\u2e80" and not "\ufe00" <= c <= "\ufe2f")


def measure(texts: Sequence[str]) -> Wrap:
    """Look at all lines of a source."""
    pairs: list[tuple[int, int, str]] = []
    filled = gaps = 0
    for k, text in enumerate(texts):
        if not text.strip():
            gaps += bool(k and texts[k - 1].strip())
            continue
        filled += 1
        after = texts[k + 1] if k + 1 < len(texts) else ""
        if after.strip() and not marks.item(after) and marks.indent(after) < 8:
            pairs.append((columns(text), columns(after), after.lstrip()))
    long = sum(1 for a, b, _ in pairs if a > LONG or b > LONG)
    gapless = filled > 3 and gaps <= filled / 12
    linewise = long > 0 and long >= (0.3 if gapless else 0.5) * len(pairs)
    return Wrap(_width([p for p in pairs if p[0] <= LONG]), linewise, gapless)


def _width(pairs: list[tuple[int, int, str]]) -> int | None:
    """The column lines are broken at; None unless some go on in lower case, as verse does not."""
    if not pairs:
        return None
    widths = sorted(w for w, _, _ in pairs)
    width = widths[min(len(widths) - 1, int(len(widths) * 0.95))]
    near = [text for w, _, text in pairs if w >= width - 12]
    going_on = sum(1 for text in near if text[:1].islower())
    uncased = sum(1 for text in near if not (text[:1].islower() or text[:1].isupper()))
    even = len(near) >= 2 and all(unspaced(text[:1]) for text in near) and widths[-len(near)] >= width - 8
    if width < _NARROW or not (going_on >= 0.2 * len(near) or uncased >= max(3, 0.6 * len(near)) or even):
        return None
    return width


def split(texts: Sequence[str], first: int, after: int, wrap: Wrap) -> list[tuple[int, int, str]]:
    """The paragraphs of a run of lines that holds no empty one, each with what joins its lines."""
    runs: list[tuple[int, int, str]] = []
    start = first
    for k in range(first, after):
        last = k + 1 == after
        if last or wrap.linewise or max(columns(texts[k]), columns(texts[k + 1])) > LONG or _same(texts, k):
            runs += _run(texts, start, k + 1, wrap)
            start = k + 1
    return runs


def _same(texts: Sequence[str], k: int) -> bool:
    return texts[k].strip().casefold() == texts[k + 1].strip().casefold()


def _run(texts: Sequence[str], first: int, after: int, wrap: Wrap) -> list[tuple[int, int, str]]:
    if after - first == 1:
        return [(first, after, " ")]
    full = [wrap.full(texts[k], texts[k + 1].lstrip()) for k in range(first, after - 1)]
    if _is_verse([texts[k].lstrip() for k in range(first + 1, after)], full):
        return [(first, after, "\n")]
    runs = []
    start = first
    for k in range(first, after - 1):
        if not full[k - first] and _ends(texts, k, k == start, wrap):
            runs.append((start, k + 1, " "))
            start = k + 1
    return [*runs, (start, after, " ")]


def _ends(texts: Sequence[str], k: int, alone: bool, wrap: Wrap) -> bool:
    """Whether a line with room left is its paragraph's last (or a heading over the next one)."""
    line, after = texts[k].rstrip(), texts[k + 1].lstrip()
    if wrap.width is None or after[:1].islower():
        return False
    if line.endswith(_STOP):
        return wrap.gapless
    return alone and not line.endswith(_GOES_ON) and columns(line) < 0.65 * wrap.width


def _is_verse(following: list[str], full: list[bool]) -> bool:
    lower = sum(1 for t in following if t[:1].islower()) / len(following)
    share = sum(full) / len(full)
    if share >= 0.75 or lower > 0.25:
        return False
    return share <= 0.34 or (lower == 0 and len(full) >= 3)
