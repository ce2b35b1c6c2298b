"""Single sentences that say what another block said, inside paragraphs that are otherwise new."""

from __future__ import annotations

from collections.abc import Iterator

from dedupe.logistic import probability
from dedupe.matcher import scoring, told
from dedupe.matcher.body import Body
from dedupe.matcher.told import Telling
from dedupe.matcher.verdict import ALL, REFRAIN, SAID_AGAIN, SUSPECT
from dedupe.model import Finding, Kind, Level

PROSE = frozenset({Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE})

ONE_TEMPLATE = 0.6
"""Passages with this share of words in equal order are made from one template."""


def find(body: Body, gone: frozenset[int], company: float) -> Iterator[Finding]:
    """Sentences that an earlier passage tells; those of blocks that are gone are left out.

    `company` is the share of the article's passages that repeat as wholes.
    """
    model = scoring.model("sentence")

    def hopeless(quick: dict[str, float]) -> bool:
        return quick["covered"] < ALL and probability(model.at_most(quick, told.COSTLY)) < SUSPECT

    for telling in told.weighed(body, gone, company, hopeless):
        score = probability(model.odds(telling.evidence.figures()))
        if _word_for_word(telling):
            score = max(score, SAID_AGAIN)
        aside = telling.there.kind is Kind.CAPTION  # the body beats it
        if score >= SUSPECT and not telling.vetoed and not aside and telling.sentence.kind in PROSE:
            yield _finding(telling, score)


def _word_for_word(telling: Telling) -> bool:
    """Whether a sentence of some length has all its words from one of a passage that goes on otherwise: two
    made from one template may well share it."""
    said = telling.evidence
    equal = min(said.covered, said.order) >= ALL
    return equal and telling.sentence.size >= REFRAIN and said.twins <= ONE_TEMPLATE


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
