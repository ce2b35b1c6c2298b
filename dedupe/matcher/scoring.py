"""From evidence to a score: logistic models with a named weight a figure, fitted by `tests.tools.fit`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

from dedupe import logistic
from dedupe.logistic import Model, probability

AROUND = 5
MOST_ALIGNED = 2.5
"""How many pairs before and after one count for its alignment, and how much they may count together."""

At = tuple[int, int]
"""Which two of an article's passages a pair is: the later one's number and the earlier one's."""


def in_company(odds: Sequence[float], at: Sequence[At]) -> list[float]:
    """The log odds of each of an article's pairs (in order) seen beside those of its others.

    A pair is likelier where others repeat too, above all where passages around it repeat those around its
    copy in the same order, as in an article told twice; less so where another passage repeats the same copy.
    """
    return [model("company").odds(figures) for figures in company(odds, at)]


def company(odds: Sequence[float], at: Sequence[At]) -> list[dict[str, float]]:
    """For each pair its `own` log odds, the chance that the `others` repeat (mean), that those around it do
    in the same order (`aligned`, a sum, falling with the shift), and that a `rival` has the same copy.

    Chances are squared: many that are no more than possible tell little.
    """
    chances = [probability(x) ** 2 for x in odds]
    total = sum(chances)
    best: dict[int, list[float]] = {}
    for chance, (_, column) in zip(chances, at, strict=True):
        best.setdefault(column, []).append(chance)
    out = []
    for k, own in enumerate(odds):
        rivals = list(best[at[k][1]])
        rivals.remove(chances[k])
        figures = {"own": own, "others": (total - chances[k]) / max(1, len(odds) - 1)}
        figures |= {"aligned": _aligned(k, chances, at), "rival": max(rivals, default=0.0)}
        out.append(figures)
    return out


def _aligned(k: int, chances: Sequence[float], at: Sequence[At]) -> float:
    around = range(max(0, k - AROUND), min(len(at), k + AROUND + 1))
    steps = [(chances[n], at[n][0] - at[k][0], at[n][1] - at[k][1]) for n in around]
    return min(MOST_ALIGNED, sum(c * math.exp(-abs(i - j) / 2) for c, i, j in steps if i * j > 0))


@cache
def model(name: str) -> Model:
    """The fitted model of this name."""
    return logistic.stored("dedupe.matcher", name)
