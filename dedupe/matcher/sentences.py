"""Single sentences that say what another block said, inside paragraphs that are otherwise new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import LCSseq

from dedupe.matcher import facts
from dedupe.matcher.passages import Passage, View
from dedupe.model import Finding, Kind, Level

LEAST_SIZE = 6
LEAST_TERMS = 4
COMMON = 60
"""A term that more passages hold does not tell which of them says a sentence."""

COVERED = 0.55
ENOUGH = 0.7
SAME_ORDER = 0.35
"""A sentence with fewer than `ENOUGH` of its terms in the copy needs this share of its words in order."""

TELLING_NUMBERS = 0.5
TWINS = 0.42
PROSE = frozenset({Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE})
SURE = 0.75
COMPANY = 0.03
DOUBT = 0.45
"""In an article that repeats hardly any block, a sentence like an earlier one is only suspected."""


def find(view: View, blocks: Sequence[Finding]) -> list[Finding]:
    """Sentences covered by an earlier block; blocks that are findings themselves are left out."""
    gone = {place.block for f in blocks for place in f.places}
    prose = [p for n, p in view.blocks.items() if n not in gone and p.kind in PROSE and not p.verse]
    sure = sum(f.score >= SURE for f in blocks) >= max(1.0, COMPANY * len(prose))
    found: list[Finding] = []
    holders = Holders(view)
    for passage in prose:
        found += _of(view, passage, holders)
        holders.add(passage)
    return [f if sure else replace(f, score=min(f.score, DOUBT)) for f in found]


class Holders:
    """Which of the passages added so far hold a term."""

    def __init__(self, view: View) -> None:
        """Start with no passage."""
        self._view = view
        self._by_term: dict[str, list[int]] = defaultdict(list)

    def add(self, passage: Passage) -> None:
        """Know this passage from now on."""
        for term in passage.terms:
            self._by_term[term].append(passage.place.block)

    def covering(self, sentence: Passage) -> list[Passage]:
        """The passages that hold enough of the sentence's weighted terms, best first."""
        least = COVERED * self._view.weigh(sentence.terms)
        rare = [t for t in sorted(sentence.terms) if len(self._by_term[t]) <= COMMON]
        held: dict[int, float] = defaultdict(float)
        for term in rare:
            for block in self._by_term[term]:
                held[block] += self._view.weight[term]
        slack = self._view.weigh(sentence.terms) - self._view.weigh(rare)
        near = [self._view.blocks[block] for block, weight in held.items() if weight + slack >= least]
        enough = [p for p in near if _covered(self._view, sentence, p) >= COVERED]
        return sorted(enough, key=lambda p: (-_covered(self._view, sentence, p), p.place))


def _of(view: View, host: Passage, earlier: Holders) -> Iterator[Finding]:
    for sentence in host.sentences:
        if sentence.size < LEAST_SIZE or len(sentence.terms) < LEAST_TERMS:
            continue
        best = next((p for p in earlier.covering(sentence) if not _twins(host, p)), None)
        if best is not None and (score := _score(view, sentence, best)) >= 0.5:
            reason = "The sentence says again what an earlier paragraph said."
            yield Finding("R201", (sentence.place,), (best.place,), Level.LIGHT, score, reason)


def _covered(view: View, sentence: Passage, block: Passage) -> float:
    return view.weigh(sentence.terms & block.terms) / (view.weigh(sentence.terms) or 1.0)


def _score(view: View, sentence: Passage, block: Passage) -> float:
    """The share of its words that the block has; 0 where a fact differs or too few are in the same order."""
    if (
        sentence.names - block.names
        or sum(map(facts.weight, sentence.numbers - block.numbers)) >= TELLING_NUMBERS
    ):
        return 0.0
    said = max(block.sentences or (block,), key=lambda s: _covered(view, sentence, s))
    if bool(sentence.negations) != bool(said.negations):
        return 0.0
    covered = _covered(view, sentence, block)
    order = LCSseq.similarity(said.stems, sentence.stems) / len(sentence.stems)
    return round(covered, 3) if covered >= ENOUGH or order >= SAME_ORDER else 0.0


def _twins(one: Passage, other: Passage) -> bool:
    """Whether two blocks are built alike as wholes: entries of one template, whose sentences stay."""
    kept = LCSseq.similarity(one.stems, other.stems) / max(1, len(one.stems), len(other.stems))
    return kept >= TWINS
