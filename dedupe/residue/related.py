"""Links to the article before and the one after, and lists of titles under a head that announces them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.phrases.bars import NEXT, PREVIOUS, RELATED_HEADS
from dedupe.residue.score import Evidence
from dedupe.residue.text import fold
from dedupe.residue.view import Line, View

_POINTERS = re.compile(r"^[‹«←<◀]|[›»→>▶]$|^>>|>>$")
_SMALL = 3


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """The words previous and next in one short block, one of them beside an arrow, or a head over titles."""
    if line.size > 40 or line.prose:
        return
    if (
        line.size <= 8
        and fold(line.text).strip(" :：.…>»→*\n") in RELATED_HEADS
        and _heads_titles(line, view)
    ):
        yield Evidence("related", 1.2, line.text.strip(), firm=True)
        return
    words = line.norm.split()
    before, after = [w for w in words if w in PREVIOUS], [w for w in words if w in NEXT]
    pointed = bool(_POINTERS.search(line.text.strip()))
    parted = line.kind is not Kind.ITEM and (":" in words or len(words) <= 6)
    if before and after and (pointed or parted):
        yield Evidence("related", 1.1, f"{before[0]}, {after[0]}", firm=True)
    elif pointed and (before or after) and (words[0] in PREVIOUS or words[0] in NEXT or words[-1] in NEXT):
        yield Evidence("related", 0.9, (before or after)[0])


def _heads_titles(line: Line, view: View) -> bool:
    """Whether all that follows, up to the end, are lines that read as titles: at least two."""
    below = view.lines[line.index + 1 : line.index + 13]
    return len(below) >= 2 and all(title_like(b) for b in below[:2]) and not any(b.prose for b in below)


def title_like(line: Line) -> bool:
    """Whether a block reads as the title of an article: some words, a capital first, and no stop after them.

    A step or a thing in a list is shorter, or begins with a small letter or a number.
    """
    text = line.text.strip().lstrip("*_[“\"'‘«„#")
    if line.prose or not _SMALL <= line.size <= 18 or not text or text[-1] in ".;,:。；：":
        return False
    return text[0].isupper() or text[0].isdigit() or text[0].lower() == text[0].upper()
