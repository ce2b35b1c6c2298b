"""Repeats and residue → what is cut and what is only suspected: the only policy."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe import edit
from dedupe.decide import keeping
from dedupe.decide.completing import completed
from dedupe.matcher.verdict import surely
from dedupe.model import Article, Finding, Level, Place, Places
from dedupe.settings import Settings


def foreign(article: Article, residue: Sequence[Finding]) -> frozenset[int]:
    """The blocks that are residue from end to end."""
    return frozenset(f.places[0].block for f in residue if surely(f) and edit.whole(article, f))


def decide(
    article: Article, repeats: Sequence[Finding], residue: Sequence[Finding], settings: Settings
) -> tuple[list[Finding], list[Finding]]:
    """What is cut, in order, and what is only suspected.

    Residue first, then level by level, surest first, so that going further never takes back a cut; a cut
    stands only if every copy it names stays, and what a cut names stays from then on.
    """
    wanted = [f for f in residue if settings.wants(f.code)]
    outside = foreign(article, wanted)
    asked = [f for f in repeats if _asked_for(article, f, settings)]
    wanted += [keeping.oriented(article, f, settings.keep, outside) for f in asked]
    cuts: list[Finding] = []
    suspects: list[Finding] = []
    gone, held = Places(), Places()
    for finding in sorted(wanted, key=_order):
        if not surely(finding):
            suspects.append(finding)
        elif not gone.met_by((*finding.places, *finding.copies)) and not held.met_by(finding.places):
            cuts.append(finding)
            gone.add(finding.places)
            held.add(finding.copies)
    if settings.keep == "auto":
        cuts = keeping.closing_last(article, cuts)
    return completed(article, cuts, settings), sorted(suspects, key=lambda f: f.places)


def _asked_for(article: Article, finding: Finding, settings: Settings) -> bool:
    level = finding.level or Level.VERBATIM
    if not settings.wants(finding.code) or level.rank > settings.level.rank:
        return False
    words = sum(len(article.text(p).split()) for p in finding.places)
    return level is Level.VERBATIM or words >= settings.min_words


def _order(finding: Finding) -> tuple[bool, int, float, tuple[Place, ...]]:
    return bool(finding.copies), (finding.level or Level.VERBATIM).rank, -finding.score, finding.places
