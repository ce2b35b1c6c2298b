"""Find what an article says twice: candidate repeats with their evidence; `dedupe.decide` judges them."""

from __future__ import annotations

from collections.abc import Iterator

from dedupe.matcher import contained, evidence, passages, scoring, sentences, verdict
from dedupe.matcher.evidence import Evidence, Known
from dedupe.matcher.likeness import Likeness
from dedupe.matcher.passages import Passage, View
from dedupe.model import Article, Finding, Kind, Level
from dedupe.settings import Settings

BODY = frozenset({Kind.PARAGRAPH, Kind.QUOTE, Kind.ITEM, Kind.CAPTION})
LEAST_SIZE = 7
"""Shorter passages say too little to be known for rewritten."""

SUSPECT = 0.3
NO = -6.0
REFRAIN = 20
"""Sentences that stand alone and are shorter come again on purpose: slogans, refrains, dialogue."""

LONG_ITEM = 15
SWAPPED = 0.18

CODES = {Level.VERBATIM: "R101", Level.NEAR: "R102", Level.LIGHT: "R103", Level.HEAVY: "R104"}


def find(article: Article, settings: Settings, skip: frozenset[int] = frozenset()) -> list[Finding]:
    """Candidate repeats of the article, in order; blocks to skip (residue) neither repeat nor are repeated.

    A finding's places are the later passage, its copies the earlier one, unless the earlier is cut off or a
    part of the later. Scores are probabilities of being a repeat; look-alikes are left out.
    """
    view = passages.view(article, skip)
    found = [*_blocks(view), *contained.find(view)]
    return sorted([*found, *sentences.find(view, found)], key=lambda f: f.places)


def _blocks(view: View) -> Iterator[Finding]:
    body = [p for p in view.blocks.values() if p.kind in BODY and p.size >= LEAST_SIZE and not p.verse]
    if len(body) < 2:
        return
    pairs = [(body[row], body[column], weighed) for row, column, weighed in _pairs(view, body)]
    odds = [_odds(weighed) for _, _, weighed in pairs]
    for (here, there, weighed), later in zip(pairs, scoring.in_company(odds), strict=True):
        finding = _judged(here, there, weighed, scoring.probability(later))
        if finding:
            yield finding


def _pairs(view: View, body: list[Passage]) -> Iterator[tuple[int, int, Evidence]]:
    """Each passage but the first with the earlier one most like it."""
    likeness = Likeness(view, body)
    known = list(_known(view, body))
    for row in range(1, len(body)):
        column = likeness.best(row)
        yield row, column, evidence.weigh(view, likeness, (row, column), known[row])


def _odds(weighed: Evidence) -> float:
    if verdict.look_alike(weighed) or verdict.partly_new(weighed):
        return NO
    return scoring.model("pair").odds(weighed.figures())


def _judged(here: Passage, there: Passage, weighed: Evidence, score: float) -> Finding | None:
    if verdict.look_alike(weighed) or verdict.partly_new(weighed):
        return None
    level = verdict.level(weighed)
    if level in (Level.VERBATIM, Level.NEAR):
        score = 1.0 if _meant_once(here, weighed) else SUSPECT
    if score < SUSPECT:
        return None
    reason = verdict.reason(weighed, level, "earlier")
    return Finding(CODES[level], (here.place,), (there.place,), level, round(score, 3), reason)


def _meant_once(here: Passage, weighed: Evidence) -> bool:
    """Whether a passage worded as another can't be a refrain, or an entry of a list made from one template."""
    if here.kind is Kind.ITEM and here.size < LONG_ITEM:
        return False
    return (here.size >= REFRAIN or not here.closed) and weighed.swapped < SWAPPED


def _known(view: View, body: list[Passage]) -> Iterator[Known]:
    """What the article has said before each of these passages."""
    terms: set[str] = set()
    numbers: set[float] = set()
    names: set[str] = set()
    at = iter(view.blocks.values())
    for passage in body:
        for before in at:
            if before is passage:
                break
            terms |= before.terms
            numbers |= before.numbers
            names |= before.names
        yield Known(frozenset(terms), frozenset(numbers), frozenset(names))
        terms |= passage.terms
        numbers |= passage.numbers
        names |= passage.names
