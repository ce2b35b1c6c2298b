"""The evidence on a pair of passages: named figures that the scoring weighs and the reason tells."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from rapidfuzz.distance import LCSseq

from dedupe.matcher import facts, spelling
from dedupe.matcher.body import Body
from dedupe.matcher.contrasts import contrast


@dataclass(frozen=True, slots=True)
class Evidence:
    """How a passage stands to a possible copy of it. Shares are of the passage's weighted terms, in 0..1.

    Wording: `covered` terms that the copy has, `covers` the other way round, `pairs` of neighbouring words,
    `order` of words kept in order, `swapped` terms replaced by unlike ones between equal words,
    `contrasts` such places where the two exclude each other (a count); `told_least` and
    `told_most` terms of its worst and best told sentence that the copy has.
    Meaning: `meant` how far the pair stands out from the article's other pairs (in standard deviations),
    `soft` and `soft_back` the same for word by word likeness either way, `weakest` for the worst told
    sentence in the copy, `untold` for it in all that came before, `uneven` how far the best told is above it,
    `lead` and `lead_back` the margin to the next best pair of either passage, `mutual` whether each is the
    other's best.
    Facts: `signs` is 1 if both have signs of money, shares or degrees of their own; numbers and names
    `shared`, only here, only there (`missing`), and `new` to the article; `novelty` of terms; `negations` is
    1 if only one of the two negates.
    Place: `adjacent`, `near`, same `section`; `closings` if both close the article, as far as they
    are alike in meaning; `recap` if this one stands where is summed up, `opens` if it opens so, `asked` if
    it answers a frequent question, as far as it is alike and says nothing new; `headings` and `blocks` of the
    article (log): among many some are like by chance.
    Size: `size`, `ratio`, `sentences`.
    """

    covered: float
    covers: float
    pairs: float
    order: float
    swapped: float
    contrasts: float
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
    signs: float
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
    opens: float
    asked: float
    size: float
    ratio: float
    sentences: float

    def figures(self) -> dict[str, float]:
        """The figures by name."""
        return {name: getattr(self, name) for name in NAMES}


SYNONYM = 0.6
"""A word this like the one whose place it takes says the same."""

LONG = 100.0
"""Words from which on a passage is long: no article at hand tells what another hundred would mean."""

STANDS_OUT = 4.0
"""A pair this many standard deviations above the article's mean is surely about the same."""

Run = tuple[int, int, int]
"""Where equal words begin in one passage and in the other, and how many there are."""

Exchange = tuple[Sequence[str], Sequence[str]]

Ends = tuple[frozenset[str], frozenset[str]]
"""The terms that only the copy has, and those that only the passage has."""

WINDOW = 4
"""Longer stretches between equal words are no words exchanged, but other clauses."""

NAMES = tuple(f.name for f in fields(Evidence))


def weigh(body: Body, at: tuple[int, int]) -> Evidence:
    """The evidence that the later passage of a pair (by row in the body) says what the earlier one says."""
    row, column = at
    view, likeness, known = body.view, body.likeness, body.known[row]
    here, there = likeness.passages[row], likeness.passages[column]
    told = likeness.told(row, column)
    alike = min(1.0, max(0.0, likeness.meant(row, column) / STANDS_OUT))
    runs = _equal_runs(there.stems, here.stems)
    exchanged = list(_exchanged(there.stems, here.stems, runs))
    ends = there.terms - here.terms, here.terms - there.terms
    lang = view.article.lang
    only_here = spelling.unmatched(here.names - there.names, there.terms, lang)
    only_there = spelling.unmatched(there.names - here.names, here.terms, lang)
    total, shared = view.weigh(here.terms) or 1.0, view.weigh(here.terms & there.terms)
    novelty = view.weigh(here.terms - known.terms) / total
    known_alike = alike * (1 - novelty)
    return Evidence(
        covered=shared / total,
        covers=shared / (view.weigh(there.terms) or 1.0),
        pairs=len(here.pairs & there.pairs) / max(1, len(here.pairs)),
        order=sum(length for _, _, length in runs) / max(1, len(here.stems)),
        swapped=sum(_unlike(body, gone, come, ends) for gone, come in exchanged) / total,
        contrasts=float(sum(contrast(gone, come, lang) is not None for gone, come in exchanged)),
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
        signs=float(bool(here.signs - there.signs and there.signs - here.signs)),
        numbers_shared=facts.count(here.numbers & there.numbers),
        numbers_here=facts.count(here.numbers - there.numbers),
        numbers_missing=facts.count(there.numbers - here.numbers),
        numbers_new=facts.count(here.numbers - known.numbers),
        names_shared=float(min(3, len(here.names & there.names))),
        names_here=float(min(3, len(only_here))),
        names_missing=float(min(3, len(only_there))),
        names_new=float(min(3, len(here.names - known.names))),
        novelty=novelty,
        negations=float(here.negates != there.negates),
        adjacent=float(row - column == 1),
        near=float(row - column <= 3),
        section=float(here.section == there.section),
        headings=min(1.0, likeness.sections / 4),
        closings=alike * (here.closing and there.closing and here.section != there.section),
        recap=known_alike * here.recap,
        opens=known_alike * here.opens,
        asked=known_alike * here.asked,
        blocks=math.log(body.blocks),
        size=math.log(1 + min(LONG, here.size)),
        ratio=math.log((1 + min(LONG, there.size)) / (1 + min(LONG, here.size))),
        sentences=float(max(1, len(here.sentences))),
    )


def _exchanged(there: Sequence[str], here: Sequence[str], runs: Sequence[Run]) -> Iterator[Exchange]:
    """What stands in the copy, and here in its place, between equal words: a few stems each."""
    before = (0, 0)
    for i, j, n in [*runs, (len(there), len(here), 0)]:
        gone, come = there[before[0] : i], here[before[1] : j]
        if gone and come and max(len(gone), len(come)) <= WINDOW:
            yield gone, come
        before = (i + n, j + n)


def _unlike(body: Body, gone: Sequence[str], come: Sequence[str], ends: Ends) -> float:
    """The weight of the terms that came in the place of other, unlike ones."""
    old = [s for s in gone if s in ends[0]]
    new = spelling.unmatched((s for s in come if s in ends[1]), old, body.view.article.lang) if old else ()
    unlike = {s: 1 - min(1.0, max(0.0, body.likeness.of_words(s, old) / SYNONYM)) for s in new}
    return sum(body.view.weight[s] * share for s, share in unlike.items())


def _equal_runs(one: Sequence[str], other: Sequence[str]) -> list[Run]:
    ops = LCSseq.opcodes(one, other)
    return [(o.src_start, o.dest_start, o.src_end - o.src_start) for o in ops if o.tag == "equal"]
