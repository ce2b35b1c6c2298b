"""Links to the article before and the one after."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.phrases.bars import NEXT, PREVIOUS
from dedupe.residue.score import Evidence
from dedupe.residue.view import Line, View

_POINTERS = re.compile(r"^[‹«←<◀]|[›»→>▶]$|^>>|>>$")


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """The words previous and next in one short block, or one of them beside an arrow."""
    if line.size > 40 or line.prose:
        return
    words = line.norm.split()
    before, after = [w for w in words if w in PREVIOUS], [w for w in words if w in NEXT]
    pointed = bool(_POINTERS.search(line.text.strip()))
    parted = line.kind is not Kind.ITEM and (":" in words or len(words) <= 6)
    if before and after and (pointed or parted):
        yield Evidence("related", 1.1, f"{before[0]}, {after[0]}", firm=True)
    elif pointed and (before or after) and (words[0] in PREVIOUS or words[0] in NEXT or words[-1] in NEXT):
        yield Evidence("related", 0.9, (before or after)[0])
