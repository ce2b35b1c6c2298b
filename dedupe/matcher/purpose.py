"""Repeats that may be meant: in a long text that else says nothing twice, short ones come on purpose."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from dedupe.matcher.passages import Passage, View
from dedupe.matcher.verdict import surely
from dedupe.model import Finding, Kind

SHORT = 36
LONGER = 8
"""Words up to which a repeated paragraph may be a formula, a refrain or a definition given in each place, and
how many more for each doubling of the text."""

MANY = 30
"""Passages from which on a text is long: among so many a formula or two come again."""

DOUBT = 0.45
PROSE = (Kind.PARAGRAPH, Kind.ITEM)
REPEATS = ("R101", "R102", "R103", "R104")
ALIKE = REPEATS[:3]


def doubted(view: View, found: Iterable[Finding]) -> list[Finding]:
    """The findings; in a long text short paragraphs worded alike are doubted, unless a longer one is surely
    a repeat."""
    findings = list(found)
    count = sum(p.kind in PROSE for p in view.blocks.values())
    short = SHORT + LONGER * math.log2(max(1, count) / MANY)
    if count < MANY or any(
        f.code in REPEATS and surely(f) and _here(view, f).size >= short for f in findings
    ):
        return findings
    return [replace(f, score=min(f.score, DOUBT)) if _on_purpose(view, f, short) else f for f in findings]


def _on_purpose(view: View, finding: Finding, short: float) -> bool:
    here = _here(view, finding)
    closed = here.closed or here.kind is Kind.ITEM
    return finding.code in ALIKE and here.kind in PROSE and closed and here.size < short


def _here(view: View, finding: Finding) -> Passage:
    return view.blocks[finding.places[0].block]
