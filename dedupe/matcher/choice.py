"""Which earlier passage each one is compared with: how likely every other is to be its copy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dedupe.matcher import facts
from dedupe.matcher.passages import Passage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

MEANING, WORDS, NUMBERS = 2.0, 0.5, 0.3
"""What cosine, the shares of words that each has of the other, and shared numbers count."""

HUB = 0.5
"""What the mean likeness to all others counts against a passage: some are like everything, and that tells
nothing (hubs; Lample et al. 2018, arXiv:1710.04087, section 2.3)."""


def score(cosine: Array, words: Array, passages: Sequence[Passage]) -> Array:
    """How likely each passage (column) is the copy of each other one (row): the more, the likelier; -1 for
    a passage and itself. `words` is the share of the row's terms that the column has."""
    import numpy as np

    alike = MEANING * cosine + WORDS * (words + words.T) + NUMBERS * _numbers(passages)
    np.fill_diagonal(alike, 0)
    means = alike.sum(axis=0) / max(1, len(alike) - 1)
    alike -= HUB * (means - means.mean())
    np.fill_diagonal(alike, -1)
    return np.asarray(alike, dtype=np.float32)


def _numbers(passages: Sequence[Passage]) -> Array:
    """What the numbers that two passages share tell: the less, the more others have them too."""
    import numpy as np

    having: dict[float, list[int]] = {}
    for at, passage in enumerate(passages):
        for number in passage.numbers:
            having.setdefault(number, []).append(at)
    shared = np.zeros((len(passages), len(passages)), dtype=np.float32)
    for number, rows in having.items():
        if len(rows) > 1:
            shared[np.ix_(rows, rows)] += facts.weight(number) / (len(rows) - 1)
    return np.minimum(shared, facts.MOST)
