"""Which passages of a long article are worth comparing: found by the rare words that they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from dedupe.matcher.passages import Passage, View

MOST = 300
"""So many passages are compared each with each; of more, only those likeliest to repeat one another."""

COMMON = 25
"""A term that more passages hold tells nothing about which two of them belong together."""


def likely(view: View, passages: Sequence[Passage]) -> list[Passage]:
    """The passages to compare, in order: all of them, or the `MOST` that share most with another one."""
    if len(passages) <= MOST:
        return list(passages)
    shares = _shares(view, passages)
    chosen: set[int] = set()
    for pair in sorted(shares, key=lambda p: (-shares[p], p)):
        if len(chosen) >= MOST - 1:
            break
        chosen.update(pair)
    return [p for n, p in enumerate(passages) if n in chosen]


def _shares(view: View, passages: Sequence[Passage]) -> dict[tuple[int, int], float]:
    """Of pairs that share rare terms, the share of the smaller one's weight that these make up."""
    holders: dict[str, list[int]] = defaultdict(list)
    for n, passage in enumerate(passages):
        for term in passage.terms:
            holders[term].append(n)
    shared: dict[tuple[int, int], float] = defaultdict(float)
    for term, rows in holders.items():
        if len(rows) <= COMMON:
            weight = view.weight[term]
            for pair in combinations(rows, 2):
                shared[pair] += weight
    total = [view.weigh(p.terms) or 1.0 for p in passages]
    return {pair: weight / min(total[pair[0]], total[pair[1]]) for pair, weight in shared.items()}
