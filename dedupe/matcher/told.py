"""The evidence that a sentence of a paragraph tells again what an earlier passage told."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields

from rapidfuzz.distance import LCSseq

from dedupe.matcher import facts, spelling
from dedupe.matcher.body import Body
from dedupe.matcher.likeness import Teller
from dedupe.matcher.passages import Passage

LEAST_SIZE = 6
"""Shorter sentences say too little to be known for told again."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """How a sentence stands to the earlier passage that tells it best.

    Wording, as shares in 0..1: `covered` terms that the passage has, `order` of its words that the passage's
    most like sentence has in the same order, `novelty` of terms that nothing before had, `twins` of words in
    the same order in the two whole passages. Meaning: `soft` likeness word by word in standard deviations,
    `lead` the margin to the next best passage. Facts: numbers and names as for whole passages; `negations` is
    1 if only one of the two sentences negates. Place: `near`, `first` of its paragraph. `size` is the log of
    its words, `blocks` the log of the passages, `company` the share of them that repeat as wholes.
    """

    covered: float
    soft: float
    order: float
    lead: float
    numbers_here: float
    numbers_shared: float
    names_here: float
    names_new: float
    novelty: float
    negations: float
    size: float
    near: float
    company: float
    twins: float
    blocks: float
    first: float

    def figures(self) -> dict[str, float]:
        """The figures by name."""
        return {name: getattr(self, name) for name in NAMES}


NAMES = tuple(f.name for f in fields(Evidence))

COSTLY = {
    "order": (0.0, 1.0),
    "names_here": (0.0, 3.0),
    "names_new": (0.0, 3.0),
    "novelty": (0.0, 1.0),
    "negations": (0.0, 1.0),
    "twins": (0.0, 1.0),
}
"""The figures that cost most, with their ranges: the others most often tell that a sentence is new."""

MOST_COMPANY = 0.5
WORDED_ALIKE = 0.4
"""From this share of words in equal order on, other facts make another sentence of it."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence and the passage that tells it best; `vetoed` if worded alike they differ in facts."""

    sentence: Passage
    there: Passage
    evidence: Evidence
    vetoed: bool


Quick = Callable[[dict[str, float]], bool]


def weighed(
    body: Body, gone: frozenset[int], company: float, hopeless: Quick | None = None
) -> Iterator[Telling]:
    """The sentences of the body's paragraphs, but for blocks that are gone; `company` as in Evidence.

    Those are left out too whose figures, without the `COSTLY` ones, are `hopeless`.
    """
    for row, tellers in enumerate(body.likeness.tellers()):
        host = body.passages[row]
        if not tellers or host.place.block in gone or len(host.sentences) < 2:
            continue
        sentences = body.likeness.tellings(row)
        for number, (sentence, best) in enumerate(zip(sentences, tellers, strict=True)):
            if sentence.size < LEAST_SIZE:
                continue
            quick = _quick(body, row, sentence, best)
            quick |= {"company": min(MOST_COMPANY, company), "first": float(number == 0)}
            if not (hopeless and hopeless(quick)):
                yield _telling(body, row, sentence, body.passages[best.column], quick)


def _quick(body: Body, row: int, sentence: Passage, best: Teller) -> dict[str, float]:
    """The figures of a sentence that are found quickly, but for those that its place alone tells."""
    there = body.passages[best.column]
    return {
        "covered": best.covered,
        "soft": best.soft,
        "lead": best.lead,
        "numbers_here": facts.count(sentence.numbers - there.numbers),
        "numbers_shared": facts.count(sentence.numbers & there.numbers),
        "size": math.log(sentence.size),
        "near": float(row - best.column <= 2),
        "blocks": math.log(len(body.passages)),
    }


def _telling(body: Body, row: int, sentence: Passage, there: Passage, quick: dict[str, float]) -> Telling:
    view, known, host = body.view, body.known[row], body.passages[row]
    said = max(there.sentences or (there,), key=lambda s: view.weigh(sentence.terms & s.terms))
    names = spelling.unmatched(sentence.names - there.names, there.terms, view.article.lang)
    found = Evidence(
        **quick,
        order=LCSseq.similarity(said.stems, sentence.stems) / len(sentence.stems),
        names_here=float(min(3, len(names))),
        names_new=float(min(3, len(sentence.names - known.names))),
        novelty=view.weigh(sentence.terms - known.terms) / (view.weigh(sentence.terms) or 1.0),
        negations=float(sentence.negates != said.negates),
        twins=LCSseq.similarity(host.stems, there.stems) / max(len(host.stems), len(there.stems)),
    )
    return Telling(sentence, there, found, _differs(found))


def _differs(evidence: Evidence) -> bool:
    facts_differ = evidence.numbers_here >= 0.5 or evidence.names_here >= 1 or evidence.negations
    return evidence.order >= WORDED_ALIKE and bool(facts_differ)
