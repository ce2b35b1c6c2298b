"""Each passage with the earlier one most like it, and the evidence on the two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dedupe.matcher import candidates, evidence, scoring, verdict
from dedupe.matcher.evidence import Evidence, Known
from dedupe.matcher.likeness import Likeness
from dedupe.matcher.passages import Passage, View
from dedupe.model import Kind

BODY = frozenset({Kind.PARAGRAPH, Kind.QUOTE, Kind.ITEM, Kind.CAPTION})
LEAST_SIZE = 7
"""Shorter passages say too little to be known for rewritten."""

NO = -6.0
"""The log odds of a pair that a veto rules out."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A passage, the earlier one most like it, and how they stand to each other; `vetoed` if the two say
    different things in like words, or the passage tells something new besides."""

    here: Passage
    there: Passage
    evidence: Evidence
    vetoed: bool


def weighed(view: View) -> list[Pair]:
    """The pairs of an article, in order; verse and what is too short to compare is left out."""
    body = [p for p in view.blocks.values() if p.kind in BODY and p.size >= LEAST_SIZE and not p.verse]
    blocks = len(body)
    body = candidates.likely(view, body)
    if len(body) < 2:
        return []
    likeness = Likeness(view, body)
    known = list(_known(view, body))
    out = []
    for row in range(1, len(body)):
        column = likeness.best(row)
        found = evidence.weigh(view, likeness, (row, column), known[row], blocks)
        vetoed = bool(verdict.look_alike(found)) or verdict.partly_new(found)
        out.append(Pair(body[row], body[column], found, vetoed))
    return out


def scores(pairs: list[Pair]) -> list[float]:
    """How likely each pair of an article is a repeat, in 0..1, all of them considered."""
    model = scoring.model("pair")
    odds = [NO if p.vetoed else model.odds(p.evidence.figures()) for p in pairs]
    return [scoring.probability(x) for x in scoring.in_company(odds)]


def _known(view: View, body: list[Passage]) -> Iterator[Known]:
    """What the article has said before each of these passages."""
    terms: set[str] = set()
    numbers: set[float] = set()
    names: set[str] = set()
    blocks = iter(view.blocks.values())
    for passage in body:
        for before in blocks:
            if before is passage:
                break
            terms |= before.terms
            numbers |= before.numbers
            names |= before.names
        yield Known(frozenset(terms), frozenset(numbers), frozenset(names))
        terms |= passage.terms
        numbers |= passage.numbers
        names |= passage.names
