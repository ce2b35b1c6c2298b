"""The evidence on a pair of passages: named figures that the scoring weighs and the reason tells."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from operator import attrgetter

from dedupe.matcher import facts, spelling, wording
from dedupe.matcher.body import Body
from dedupe.matcher.standing import Standing


@dataclass(frozen=True, slots=True)
class Evidence:
    """How a passage stands to a possible copy of it. Shares are of the passage's weighted terms, in 0..1.

    Wording: `covered` terms that the copy has, `covers` the other way round, `pairs` of neighbouring words,
    `order` of words kept in order, `swapped` terms replaced by unlike ones between equal words,
    `contrasts` such places where the two exclude each other, `moved` those where numbers or names took each
    other's place (counts); `told_least` and `told_most` terms of its worst and best told sentence that the
    copy has.
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
    moved: float
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
        return dict(zip(NAMES, _VALUES(self), strict=True))


LONG = 100.0
"""Words from which on a passage is long: no article at hand tells what another hundred would mean."""

STANDS_OUT = 4.0
"""A pair this many standard deviations above the article's background is surely about the same."""

NAMES = tuple(f.name for f in fields(Evidence))
_VALUES = attrgetter(*NAMES)


def weigh(body: Body, row: int, stands: Standing) -> Evidence:
    """The evidence that a passage (by row in the body) says what the earlier one most like it says."""
    column = stands.column
    view, likeness, known = body.view, body.likeness, body.known[row]
    here, there = likeness.passages[row], likeness.passages[column]
    worded = wording.of(body, here, there)
    alike = min(1.0, max(0.0, stands.figures["meant"] / STANDS_OUT))
    lang = view.article.lang
    only_here = spelling.unmatched(here.names - there.names, there.terms, lang)
    only_there = spelling.unmatched(there.names - here.names, here.terms, lang)
    total, shared = view.weigh(here.terms) or 1.0, view.weigh(here.terms & there.terms)
    novelty = view.weigh(here.terms - known.terms) / total
    known_alike = alike * (1 - novelty)
    return Evidence(
        **stands.figures,
        covered=shared / total,
        covers=shared / (view.weigh(there.terms) or 1.0),
        pairs=worded.pairs,
        order=worded.order,
        swapped=sum(_weight(view.weight, unlike) for unlike in worded.unlike) / total,
        contrasts=worded.contrasts,
        moved=worded.moved,
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


def _weight(weight: dict[str, float], shares: dict[str, float]) -> float:
    return sum(weight[term] * share for term, share in shares.items())
