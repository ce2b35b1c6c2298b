"""How each passage stands to the earlier one most like it, and that pair to all others."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dedupe.matcher.likeness import Likeness

    Array = NDArray[np.float32]
    Numbers = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Standing:
    """A passage's best earlier one (`column`) and the figures on the two; see `evidence.Evidence`."""

    column: int
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
    mutual: bool


def of(likeness: Likeness) -> Sequence[Standing]:
    """The standing of every passage but the first, in order."""
    import numpy as np

    rows = np.arange(1, len(likeness.passages))
    earlier = np.tril(np.ones(likeness.score.shape, dtype=bool), -1)
    score = np.where(earlier, likeness.score, np.float32(-math.inf))
    columns = score[1:].argmax(axis=1)
    lead, lead_back, mutual = _margins(score, columns)
    least, most = _told(likeness, likeness.told, columns)
    worst, best = _told(likeness, likeness.soft_told, columns)
    known = np.where(earlier[likeness.host], likeness.soft_told, np.float32(-math.inf)).max(axis=1)
    usual, spread = likeness.usual
    figures = (
        columns,
        likeness.meaning[rows, columns],
        likeness.soft[rows, columns],
        likeness.soft[columns, rows],
        (worst - usual) / spread,
        (np.minimum.reduceat(known, likeness.begins)[1:] - usual) / spread,
        (best - worst) / spread,
        least,
        most,
        lead,
        lead_back,
        mutual,
    )
    return [Standing(*row) for row in zip(*(figure.tolist() for figure in figures), strict=True)]


def _told(likeness: Likeness, told: Array, columns: Numbers) -> tuple[Array, Array]:
    """How well its best passage tells each passage's least and most told sentence."""
    import numpy as np

    first, begins = likeness.begins[1], likeness.begins[1:] - likeness.begins[1]
    by_best = told[np.arange(first, len(told)), columns[likeness.host[first:] - 1]]
    return np.minimum.reduceat(by_best, begins), np.maximum.reduceat(by_best, begins)


def _margins(score: Array, columns: Numbers) -> tuple[Array, Array, NDArray[np.bool_]]:
    """How far each pair is ahead of the passage's next best earlier one and of its copy's next best later
    one, and whether none of these is better; the score itself where there is no other."""
    import numpy as np

    rows = np.arange(1, len(score))
    own, others = score[rows, columns], score.copy()
    others[rows, columns] = -math.inf
    next_best = others[1:].max(axis=1)
    next_best[0] = 0
    best = score.argmax(axis=0)
    tops = score[best, np.arange(len(score))]
    rest = score.copy()
    rest[best, np.arange(len(score))] = -math.inf
    mutual = best[columns] == rows
    rivals = np.where(mutual, rest.max(axis=0)[columns], tops[columns])
    rivals[columns == len(score) - 2] = 0
    return own - next_best, own - rivals, mutual
