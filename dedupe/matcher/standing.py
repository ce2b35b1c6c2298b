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


NONE = -math.inf
"""The likeness to a passage that is not to be compared."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A passage's best earlier one (`column`), and those figures of `evidence.Evidence` on the two that the
    likeness of all passages tells."""

    column: int
    figures: dict[str, float]


def of(likeness: Likeness) -> Sequence[Standing]:
    """The standing of every passage but the first, in order."""
    import numpy as np

    rows = np.arange(1, len(likeness.passages))
    score = np.where(np.tri(len(rows) + 1, k=-1, dtype=bool), likeness.score, NONE)
    columns = score[1:].argmax(axis=1)
    lead, lead_back, mutual = _margins(score, columns)
    least, most = _told(likeness, likeness.told, columns)
    worst, best = _told(likeness, likeness.soft_told, columns)
    known = np.where(likeness.earlier, likeness.soft_told, NONE).max(axis=1)
    usual, spread = likeness.usual
    figures = {
        "meant": likeness.meaning[rows, columns],
        "soft": likeness.soft[rows, columns],
        "soft_back": likeness.soft[columns, rows],
        "weakest": (worst - usual) / spread,
        "untold": (np.minimum.reduceat(known, likeness.begins)[1:] - usual) / spread,
        "uneven": (best - worst) / spread,
        "told_least": least,
        "told_most": most,
        "lead": lead,
        "lead_back": lead_back,
        "mutual": mutual.astype(float),
    }
    by_row = zip(*(figure.tolist() for figure in figures.values()), strict=True)
    named = (dict(zip(figures, row, strict=True)) for row in by_row)
    return [Standing(column, found) for column, found in zip(columns.tolist(), named, strict=True)]


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
    others[rows, columns] = NONE
    next_best = others[1:].max(axis=1)
    next_best[0] = 0
    best = score.argmax(axis=0)
    tops = score[best, np.arange(len(score))]
    rest = score.copy()
    rest[best, np.arange(len(score))] = NONE
    mutual = best[columns] == rows
    rivals = np.where(mutual, rest.max(axis=0)[columns], tops[columns])
    rivals[columns == len(score) - 2] = 0
    return own - next_best, own - rivals, mutual
