"""Pull quotes that give in nearly the same words what a longer passage says; equal ones are `contained`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from rapidfuzz.distance import LCSseq

from dedupe.matcher import spelling
from dedupe.matcher.passages import QUOTED, Passage, View
from dedupe.model import Finding, Kind, Level

SIZES = range(6, 61)
NO_DIALOGUE = 10
"""Shorter paragraphs in quotation marks are lines of a dialogue, headings or refrains."""

Pair = tuple[str, str]
"""The stems of two neighbouring words."""

LONGER = 1.3
"""The passage that a quote is taken out of is so many times as long, at least."""

PAIRS = 0.7
ORDER = 0.85
"""Shares of neighbouring words, and of words in the same order, that the longer passage has."""


def find(view: View) -> Iterator[Finding]:
    """Quotes whose words stand, but for a few, in the same order in a longer paragraph."""
    times = Counter(p.stems for p in view.blocks.values())
    quotes = [p for p in view.blocks.values() if int(p.size) in SIZES and _quoted(view, p)]
    sought = [(p, p.pairs) for p in quotes if times[p.stems] == 1]
    holders = _holders(view, frozenset[Pair]().union(*(pairs for _, pairs in sought)))
    for quote, pairs in sought:
        shared = Counter(block for pair in pairs for block in holders.get(pair, ()))
        near = [(n, block) for block, n in shared.items() if n >= PAIRS * len(pairs)]
        longer = (view.blocks[block] for _, block in sorted(near, key=lambda x: (-x[0], x[1])))
        source = next((p for p in longer if _says(view, p, quote)), None)
        if source:
            reason = "Taken out of a longer passage, nearly word for word."
            yield Finding("R202", (quote.place,), (source.place,), Level.NEAR, 1.0, reason)


def _holders(view: View, wanted: frozenset[Pair]) -> dict[Pair, list[int]]:
    """The paragraphs that have each of these pairs of neighbouring words, by their blocks."""
    holders: dict[Pair, list[int]] = defaultdict(list)
    for number, passage in view.blocks.items():
        if wanted and passage.kind is Kind.PARAGRAPH and not passage.verse:
            for pair in wanted.intersection(pairwise(passage.stems)):
                holders[pair].append(number)
    return holders


def _quoted(view: View, passage: Passage) -> bool:
    if passage.kind is Kind.QUOTE:
        return True
    paragraph = passage.kind is Kind.PARAGRAPH and passage.size >= NO_DIALOGUE
    return paragraph and view.article.text(passage.place).lstrip().startswith(QUOTED)


def _says(view: View, longer: Passage, quote: Passage) -> bool:
    if longer is quote or longer.size < LONGER * quote.size or quote.numbers - longer.numbers:
        return False
    if LCSseq.similarity(longer.stems, quote.stems) < ORDER * len(quote.stems):
        return False
    return not spelling.unmatched(quote.names - longer.names, longer.terms, view.article.lang)
