"""Each passage with the earlier one most like it, and the evidence on the two."""

from __future__ import annotations

from dataclasses import dataclass

from dedupe.logistic import Model, probability
from dedupe.matcher import evidence, scoring, standing, verdict
from dedupe.matcher.body import Body
from dedupe.matcher.evidence import Evidence
from dedupe.matcher.passages import Passage
from dedupe.matcher.standing import Standing
from dedupe.model import Level

NO = -6.0
"""The log odds of a pair that no model judges."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A passage, the earlier one most like it, and how they stand to each other; `vetoed` if the two say
    different things in like words, are entries of one template, or the passage tells something new besides.
    `at` numbers both among the passages compared."""

    here: Passage
    there: Passage
    at: scoring.At
    evidence: Evidence
    vetoed: bool


def weighed(body: Body | None) -> list[Pair]:
    """The pairs of an article, in order."""
    if body is None:
        return []
    return [_pair(body, row, stands) for row, stands in enumerate(standing.of(body.likeness), 1)]


def _pair(body: Body, row: int, stands: Standing) -> Pair:
    found = evidence.weigh(body, row, stands)
    here, there = body.passages[row], body.passages[stands.column]
    differs = bool(verdict.look_alike(found)) or verdict.partly_new(found)
    vetoed = differs or (_entries(here, there) and not verdict.hardly_changed(found))
    return Pair(here, there, (row, stands.column), found, vetoed)


def _entries(here: Passage, there: Passage) -> bool:
    """Whether two sections have each its own passage under one label: parts of what one template made."""
    return here.label == there.label != "" and here.section != there.section


def scores(pairs: list[Pair]) -> list[float]:
    """How likely each pair of an article is a repeat, in 0..1, all of them considered."""
    alone = odds(pairs, scoring.model("pair"))
    return [probability(x) for x in scoring.in_company(alone, [p.at for p in pairs])]


def odds(pairs: list[Pair], model: Model) -> list[float]:
    """The log odds of each pair by itself; `NO` of those ruled out, and of those equal word for word: what
    was pasted tells nothing of what else was rewritten."""
    return [NO if _told_apart(p) else model.odds(p.evidence.figures()) for p in pairs]


def _told_apart(pair: Pair) -> bool:
    return pair.vetoed or verdict.level(pair.evidence) is Level.VERBATIM
