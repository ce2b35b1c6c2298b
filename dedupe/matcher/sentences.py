"""Single sentences that say what another block said, inside paragraphs that are otherwise new."""

from __future__ import annotations

from collections.abc import Iterator

from dedupe.logistic import probability
from dedupe.matcher import scoring, told
from dedupe.matcher.body import Body
from dedupe.matcher.told import Telling
from dedupe.matcher.verdict import ALL, SUSPECT
from dedupe.model import Finding, Kind, Level

PROSE = frozenset({Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE})


def find(body: Body, gone: frozenset[int], company: float) -> Iterator[Finding]:
    """Sentences that an earlier passage tells; those of blocks that are gone are left out.

    `company` is the share of the article's passages that repeat as wholes.
    """
    model = scoring.model("sentence")

    def hopeless(quick: dict[str, float]) -> bool:
        return probability(model.at_most(quick, told.COSTLY)) < SUSPECT

    for telling in told.weighed(body, gone, company, hopeless):
        score = probability(model.odds(telling.evidence.figures()))
        if score >= SUSPECT and not telling.vetoed and telling.sentence.kind in PROSE:
            yield _finding(telling, score)


def _finding(telling: Telling, score: float) -> Finding:
    covered = round(100 * telling.evidence.covered)
    reason = f"The sentence says again what an earlier passage said: it has {covered} % of its content words."
    places, copies = (telling.sentence.place,), (telling.there.place,)
    return Finding("R201", places, copies, _level(telling), round(score, 3), reason)


def _level(telling: Telling) -> Level:
    if min(telling.evidence.covered, telling.evidence.order) >= ALL:
        return Level.VERBATIM
    if telling.evidence.covered >= 0.7 and telling.evidence.order >= 0.7:
        return Level.NEAR
    return Level.LIGHT if telling.evidence.covered >= 0.4 else Level.HEAVY
