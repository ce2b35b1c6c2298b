"""Two passages word by word: what differs, what can be left out, and lines that fit a width."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TypeVar

from dedupe.reporter.lines import safe
from dedupe.tokenizer.words import UNSPACED, fold

KEPT = 8
"""Of a long stretch that both passages share, this many words stay at each end."""

LEAST_SHARED = 0.4
"""Passages that share less, in equal order, of the shorter one's words are told in other words altogether."""

LONG = 1_000_000
"""Passages whose numbers of words multiply to more are aligned by a quicker way."""

T = TypeVar("T", bound="Token")
WORD = re.compile(rf"[{UNSPACED}]|[^\s{UNSPACED}]+")
"""A word with the punctuation at it, or a character of a script without spaces."""

_TOKEN = re.compile(rf"(\s*)({WORD.pattern})")
_EDGES = re.compile(r"^\W+|\W+$")


@dataclass(frozen=True, slots=True)
class Token:
    """A word with the punctuation at it, or a character of a script without spaces; `spaced` if a space
    stands before it, `differs` if the other passage lacks it."""

    text: str
    spaced: bool
    differs: bool = False


def tokens(text: str) -> list[Token]:
    """The words of a passage."""
    found = [(match[1], safe(match[2])) for match in _TOKEN.finditer(text)]
    return [Token(word, bool(space) and k > 0) for k, (space, word) in enumerate(found)]


def compared(one: str, other: str) -> tuple[list[Token], list[Token]]:
    """Two passages with the words that differ marked, and long stretches that both share shortened.

    Case and punctuation at the edge of a word make no difference. Nothing is marked where nearly everything
    differs.
    """
    return marked(tokens(one), tokens(other), shortened)


def marked(
    left: Sequence[T], right: Sequence[T], shared: Callable[[Sequence[T]], Sequence[T]] = list
) -> tuple[list[T], list[T]]:
    """The words of two passages with those that differ marked; `shared` gives what is told of a stretch that
    both share, by default all of it."""
    found = _opcodes([key(t.text) for t in left], [key(t.text) for t in right])
    equal = sum(i2 - i1 for tag, i1, i2, *_ in found if tag == "equal")
    if equal < LEAST_SHARED * min(len(left), len(right)):
        return list(left), list(right)
    sides: tuple[list[T], list[T]] = ([], [])
    for tag, i1, i2, j1, j2 in found:
        for side, part in zip(sides, (left[i1:i2], right[j1:j2]), strict=True):
            side += shared(part) if tag == "equal" else [replace(t, differs=True) for t in part]
    return sides


def _opcodes(left: list[str], right: list[str]) -> Sequence[tuple[str, int, int, int, int]]:
    """How one passage becomes the other; difflib reads better but takes minutes for long ones."""
    if len(left) * len(right) <= LONG:
        return SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    from rapidfuzz.distance import LCSseq

    found = LCSseq.opcodes(left, right)
    return [(op.tag, op.src_start, op.src_end, op.dest_start, op.dest_end) for op in found]


def shortened(part: Sequence[T]) -> list[T]:
    """Words in which nothing differs, with a note of how many are left out of a long stretch."""
    left_out = len(part) - 2 * KEPT
    if left_out < KEPT:
        return list(part)
    return [
        *part[:KEPT],
        replace(part[KEPT], text=f"[… {left_out} words …]", spaced=True),
        replace(part[-KEPT], spaced=True),
        *part[1 - KEPT :],
    ]


def bracketed(found: Sequence[Token], opening: str, closing: str) -> list[Token]:
    """The words with brackets around each stretch that differs."""
    marked = []
    for k, token in enumerate(found):
        before = k > 0 and found[k - 1].differs
        after = k + 1 < len(found) and found[k + 1].differs
        text = token.text
        if token.differs:
            text = ("" if before else opening) + text + ("" if after else closing)
        marked.append(replace(token, text=text))
    return marked


def wrapped(found: Iterable[T], width: int) -> Iterator[list[T]]:
    """Lines of at most `width` columns; a word that is longer is broken."""
    line: list[T] = []
    used = 0
    for token in found:
        for part in _broken(token, width):
            needed = cells(part.text) + (part.spaced and bool(line))
            if line and used + needed > width:
                yield line
                line, used = [], 0
                needed = cells(part.text)
            line.append(part if line else replace(part, spaced=False))
            used += needed
    if line:
        yield line


def cells(text: str) -> int:
    """The columns that a text takes on a terminal."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.category(char) in ("Mn", "Me") for char in text)


def key(word: str) -> str:
    """What is equal of words that differ in case and in punctuation at their edges."""
    return fold(_EDGES.sub("", word) or word)


def _broken(token: T, width: int) -> Iterator[T]:
    text, spaced = token.text, token.spaced
    if len(text) * 2 <= width or cells(text) <= width:
        if text:
            yield token
        return
    start = used = 0
    for at, char in enumerate(text):
        size = cells(char)
        if used + size > width and at > start:
            yield replace(token, text=text[start:at], spaced=spaced)
            start, used, spaced = at, 0, False
        used += size
    yield replace(token, text=text[start:], spaced=spaced)
