"""Logistic models with a named weight a figure: they say why, and are fitted by `tests.tools.fit`."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from operator import mul


@dataclass(frozen=True, slots=True)
class Model:
    """`bias` plus the weighted figures, through the logistic function."""

    bias: float
    weights: dict[str, float]

    def odds(self, figures: Mapping[str, float]) -> float:
        """The logarithm of the odds that what the figures tell of is so."""
        weighted: float = sum(map(mul, self.weights.values(), map(figures.__getitem__, self.weights)))
        return self.bias + weighted

    def at_most(self, figures: Mapping[str, float], ranges: Mapping[str, tuple[float, float]]) -> float:
        """The most that the log odds can be where of the other figures only their ranges are known."""
        most = {name: ends[self.weights[name] > 0] for name, ends in ranges.items() if name not in figures}
        return self.odds({**figures, **most})


def probability(odds: float) -> float:
    """Log odds as a probability."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def stored(package: str, name: str) -> Model:
    """The fitted model of this name in a package's `weights.json`."""
    found = json.loads((files(package) / "weights.json").read_text("utf-8"))[name]
    return Model(found["bias"], found["weights"])
