"""From evidence to a score: logistic models with one named weight a figure, fitted by `python -m tests.fit`."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from dedupe.matcher.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Model:
    """`bias` plus the weighted figures, through the logistic function."""

    bias: float
    weights: dict[str, float]

    def score(self, evidence: Evidence) -> float:
        """How likely the passage is a repeat of the copy, in 0..1."""
        total = self.bias + sum(w * getattr(evidence, name) for name, w in self.weights.items())
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def model(name: str) -> Model:
    """The fitted model of this name in `weights.json`."""
    stored = json.loads((files("dedupe.matcher") / "weights.json").read_text("utf-8"))[name]
    return Model(stored["bias"], stored["weights"])
