"""Repeats and residue → what is cut and what is only suspected: the only policy."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe.model import Article, Finding, Kind, Place
from dedupe.settings import Settings

CUT = 0.5
SURE = 0.75
"""From this score on a reworded or rewritten passage is cut."""


def decide(
    article: Article, repeats: Sequence[Finding], residue: Sequence[Finding], settings: Settings
) -> tuple[list[Finding], list[Finding]]:
    """What is cut, in order, and what is only suspected.

    Surest first; a cut stands only if every copy it names stays, and what a cut names stays from then on.
    """
    wanted = [f for f in [*residue, *repeats] if settings.wants(f.code)]
    cuts: list[Finding] = []
    suspects: list[Finding] = []
    gone: set[Place] = set()
    held: set[int] = set()
    for finding in sorted(wanted, key=lambda f: (bool(f.copies), -f.score, f.places)):
        if finding.level is not None and finding.level.rank > settings.level.rank:
            continue
        if finding.score < (SURE if finding.code in ("R103", "R104") else CUT):
            suspects.append(finding)
        elif not _conflicts(finding, gone, held):
            cuts.append(finding)
            gone |= set(finding.places)
            held |= {copy.block for copy in finding.copies}
    cuts += _headings(article, cuts)
    return sorted(cuts, key=lambda f: f.places), sorted(suspects, key=lambda f: f.places)


def _conflicts(finding: Finding, gone: set[Place], held: set[int]) -> bool:
    blocks = {place.block for place in gone}
    if any(place.block in blocks or place.block in held for place in finding.places):
        return True
    return any(copy.block in blocks for copy in finding.copies)


def _headings(article: Article, cuts: Sequence[Finding]) -> list[Finding]:
    """Headings whose sections have lost every block."""
    cut = {
        p.block: f
        for f in cuts
        for p in f.places
        if p.start == 0 and p.end >= len(article.blocks[p.block].text)
    }
    readable = [n for n, b in enumerate(article.blocks) if b.kind is not Kind.MARKUP]
    found = []
    for k, number in enumerate(readable):
        block = article.blocks[number]
        if block.kind not in (Kind.TITLE, Kind.HEADING) or number in cut or k == 0:
            continue
        section = []
        for other in readable[k + 1 :]:
            if (
                article.blocks[other].kind in (Kind.TITLE, Kind.HEADING)
                and article.blocks[other].depth <= block.depth
            ):
                break
            section.append(other)
        told = [n for n in section if n in cut and cut[n].copies]
        if told and all(n in cut for n in section):
            copies = tuple(dict.fromkeys(c for n in told for c in cut[n].copies))
            reason = "Nothing of its section stays"
            found.append(
                Finding("R203", (Place(number, 0, len(block.text)),), copies, cut[told[0]].level, 1.0, reason)
            )
    return found
