"""The evidence on a pair of passages: named figures that the scoring weighs and the reason tells."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

from dedupe.matcher import facts
from dedupe.matcher.passages import Passage, View

if TYPE_CHECKING:
    from dedupe.matcher.likeness import Likeness


@dataclass(frozen=True, slots=True)
class Evidence:
    """How a passage stands to a possible copy of it. Shares are of the passage's weighted terms, in 0..1.

    Wording: `covered` terms that the copy has, `covers` the other way round, `pairs` of neighbouring words,
    `order` of words kept in order, `swapped` terms replaced by others between equal words; `told_least` and
    `told_most` terms of its worst and best told sentence that the copy has.
    Meaning: `meant` how far the pair stands out from the article's other pairs (in standard deviations),
    `soft` and `soft_back` the same for word by word likeness either way, `weakest` for the worst told
    sentence in the copy, `untold` for it in all that came before, `uneven` how far the best told is above it,
    `lead` and `lead_back` the margin to the next best pair of either passage, `mutual` whether each is the
    other's best.
    Facts: numbers and names `shared`, only here, only there (`missing`), and `new` to the article; `novelty`
    of terms; `negations` is 1 if only one of the two negates.
    Place: `adjacent`, `near`, same `section`; `closings` if both close the article, `recap` if this one sums
    up; `headings` and `blocks` of the article (log): among many some are like by chance.
    Size: `size`, `ratio`, `sentences`.
    """

    covered: float
    covers: float
    pairs: float
    order: float
    swapped: float
    meant: float
    soft: float
    soft_back: float
    weakest: float
    untold: float
    uneven: float
    told_least: float
    told_most: float
    lead: float
    lead_back: float
    mutual: float
    numbers_shared: float
    numbers_here: float
    numbers_missing: float
    numbers_new: float
    names_shared: float
    names_here: float
    names_missing: float
    names_new: float
    novelty: float
    negations: float
    adjacent: float
    near: float
    section: float
    headings: float
    blocks: float
    closings: float
    recap: float
    size: float
    ratio: float
    sentences: float

    def figures(self) -> dict[str, float]:
        """The figures by name."""
        return {name: getattr(self, name) for name in NAMES}


Run = tuple[int, int, int]
"""Where equal words begin in one passage and in the other, and how many there are."""

NAMES = tuple(f.name for f in fields(Evidence))


@dataclass(frozen=True, slots=True)
class Known:
    """What the article has said before a passage."""

    terms: frozenset[str]
    numbers: frozenset[float]
    names: frozenset[str]


def weigh(view: View, likeness: Likeness, at: tuple[int, int], known: Known, blocks: int) -> Evidence:
    """The evidence that the later block of a pair (by row in `likeness`) says what the earlier one says.

    `blocks` is how many the article has to compare.
    """
    row, column = at
    here, there = likeness.passages[row], likeness.passages[column]
    told = likeness.told(row, column)
    runs = _equal_runs(there.stems, here.stems)
    total, shared = view.weigh(here.terms) or 1.0, view.weigh(here.terms & there.terms)
    return Evidence(
        covered=shared / total,
        covers=shared / (view.weigh(there.terms) or 1.0),
        pairs=len(here.pairs & there.pairs) / max(1, len(here.pairs)),
        order=sum(length for _, _, length in runs) / max(1, len(here.stems)),
        swapped=_swapped(view, here, there, runs) / total,
        meant=likeness.meant(row, column),
        soft=likeness.soft(row, column),
        soft_back=likeness.soft(column, row),
        weakest=likeness.weakest(row, slice(column, column + 1)),
        untold=likeness.weakest(row, slice(0, row)),
        uneven=likeness.uneven(row, column),
        told_least=told[0],
        told_most=told[1],
        lead=likeness.lead(row, column),
        lead_back=likeness.lead_back(row, column),
        mutual=float(likeness.mutual(row, column)),
        numbers_shared=_count(here.numbers & there.numbers),
        numbers_here=_count(here.numbers - there.numbers),
        numbers_missing=_count(there.numbers - here.numbers),
        numbers_new=_count(here.numbers - known.numbers),
        names_shared=float(min(3, len(here.names & there.names))),
        names_here=float(min(3, len(here.names - there.names))),
        names_missing=float(min(3, len(there.names - here.names))),
        names_new=float(min(3, len(here.names - known.names))),
        novelty=view.weigh(here.terms - known.terms) / total,
        negations=float(bool(here.negations) != bool(there.negations)),
        adjacent=float(row - column == 1),
        near=float(row - column <= 3),
        section=float(here.section == there.section),
        headings=min(1.0, likeness.sections / 4),
        closings=float(here.closing and there.closing and here.section != there.section),
        recap=float(here.recap),
        blocks=math.log(blocks),
        size=math.log(1 + here.size),
        ratio=math.log((1 + there.size) / (1 + here.size)),
        sentences=float(max(1, len(here.sentences))),
    )


def _count(numbers: frozenset[float]) -> float:
    return min(3.0, sum(facts.weight(n) for n in numbers))


def _swapped(view: View, here: Passage, there: Passage, runs: Sequence[Run]) -> float:
    """The weight of terms that stand between equal words in the place of other terms of the copy."""
    swapped, before = 0.0, (0, 0)
    for i, j, n in [*runs, (len(there.stems), len(here.stems), 0)]:
        gone = [s for s in there.stems[before[0] : i] if s in there.terms and s not in here.terms]
        come = [s for s in here.stems[before[1] : j] if s in here.terms and s not in there.terms]
        if gone and come and i - before[0] <= 4 and j - before[1] <= 4:
            swapped += view.weigh(set(come))
        before = (i + n, j + n)
    return swapped


def _equal_runs(one: Sequence[str], other: Sequence[str]) -> list[Run]:
    ops = LCSseq.opcodes(one, other)
    return [(o.src_start, o.dest_start, o.src_end - o.src_start) for o in ops if o.tag == "equal"]
