"""Comment forms: names of fields, many of them marked as required."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.residue.follow import opens
from dedupe.residue.phrases.bars import FIELDS
from dedupe.residue.score import Evidence
from dedupe.residue.text import fold, normalise
from dedupe.residue.view import Line, View

_STARRED = re.compile(r"(?<![^\W\d])([^\W\d]+)\s*\*")


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """Who signs a comment, two fields or more marked as required, or a block of nothing but fields."""
    if opens(line, view):
        yield Evidence("comments", 1.15, line.text.strip()[:40], firm=True)
        return
    if line.size > 40 or (line.prose and line.size > 20):
        return
    starred = {w for w in _STARRED.findall(fold(line.text)) if w in FIELDS}
    if len(starred) >= 2:
        yield Evidence("comments", 1.2, " ".join(f"{w}*" for w in sorted(starred)), firm=True)
    elif starred and line.size <= 4:
        yield Evidence("comments", 0.8, f"{starred.pop()}*")
    names = [normalise(f).strip(" :") for f in line.fragments]
    if len(names) >= 3 and sum(n in FIELDS for n in names) >= 3:
        yield Evidence("comments", 1.1, ", ".join(names[:3]))
