"""From evidence to a score: logistic models with a named weight a figure, fitted by `tests.tools.fit`."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Model:
    """`bias` plus the weighted figures, through the logistic function."""

    bias: float
    weights: dict[str, float]

    def odds(self, figures: Mapping[str, float]) -> float:
        """The logarithm of the odds that the passage is a repeat of the copy."""
        return self.bias + sum(w * figures[name] for name, w in self.weights.items())


def probability(odds: float) -> float:
    """Log odds as a probability."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def in_company(odds: Sequence[float]) -> list[float]:
    """The log odds of each of an article's pairs (in order) seen beside those of its others.

    An article that repeats itself elsewhere, above all right before or after, makes a pair likelier.
    """
    return [model("company").odds(figures) for figures in company(odds)]


def company(odds: Sequence[float]) -> list[dict[str, float]]:
    """Each pair's own log odds, the share of repeats among the others, and the better neighbour's odds."""
    chances = [probability(x) for x in odds]
    total = sum(chances)
    out = []
    for k, own in enumerate(odds):
        beside = [*odds[max(0, k - 1) : k], *odds[k + 1 : k + 2]]
        others = (total - chances[k]) / max(1, len(odds) - 1)
        out.append({"own": own, "others": others, "beside": max(-6.0, *beside, -6.0)})
    return out


@cache
def model(name: str) -> Model:
    """The fitted model of this name in `weights.json`."""
    stored = json.loads((files("dedupe.matcher") / "weights.json").read_text("utf-8"))[name]
    return Model(stored["bias"], stored["weights"])
