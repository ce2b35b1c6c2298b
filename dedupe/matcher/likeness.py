"""Every pair of blocks of an article at once: how much wording and meaning they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedupe.matcher import meaning
from dedupe.matcher.passages import Passage, View
from dedupe.tokenizer.words import function_words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

FUNCTION_WORD_WEIGHT = 0.1


class Likeness:
    """Likeness of each passage (row) to each other one (column); rows are in the article's order.

    Meaning is measured against the article's own background: the mean of all passages is taken out of each,
    and a pair's figure is how many standard deviations it stands above the article's mean pair.
    """

    def __init__(self, view: View, passages: list[Passage]) -> None:
        """Compare these passages of the view's article."""
        import numpy as np

        self.passages = passages
        self.sections = len({p.section for p in passages})
        stems = sorted({w.stem for p in passages for w in p.words})
        column = {s: k for k, s in enumerate(stems)}
        weights = np.array([view.weight.get(s, 0.5) for s in stems], dtype=np.float32)
        counts = np.zeros((len(passages), len(stems)), dtype=np.float32)
        for row, p in enumerate(passages):
            for w in p.words:
                counts[row, column[w.stem]] += 1
        function = function_words(view.article.lang)
        content = np.array([s in view.weight and s not in function for s in stems], dtype=bool)
        words = meaning.vectors(stems, view.article.lang)
        has = (counts > 0) & content
        self._words = _coverage(has, weights)
        self._soft = _standard(_soft_coverage(has, weights, words))
        pooled = (counts * weights * np.where(content, 1, FUNCTION_WORD_WEIGHT)) @ words
        self._meant = _standard(_centred(pooled))
        self._score = _centred(pooled) + 0.5 * (self._words + self._words.T)
        np.fill_diagonal(self._score, -1)

    def meant(self, row: int, column: int) -> float:
        """Likeness of meaning, in standard deviations above the article's mean pair."""
        return float(self._meant[row, column])

    def soft(self, row: int, column: int) -> float:
        """How well each word of the row finds a like one in the column, in standard deviations."""
        return float(self._soft[row, column])

    def best(self, row: int) -> int:
        """The earlier passage most like this one; there is none for row 0."""
        return int(self._score[row, :row].argmax())

    def lead(self, row: int, column: int) -> float:
        """How far the pair is ahead of the row's next best earlier passage."""
        import numpy as np

        others = np.delete(self._score[row, :row], column)
        return float(self._score[row, column] - (others.max() if len(others) else 0.0))

    def lead_back(self, row: int, column: int) -> float:
        """How far the pair is ahead of the column's next best later passage."""
        import numpy as np

        others = np.delete(self._score[column + 1 :, column], row - column - 1)
        return float(self._score[row, column] - (others.max() if len(others) else 0.0))

    def mutual(self, row: int, column: int) -> bool:
        """Whether no later passage is more like the column than the row is."""
        return bool(self._score[column + 1 :, column].argmax() == row - column - 1)


def _unit(rows: Array) -> Array:
    import numpy as np

    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), dtype=np.float32)


def _centred(rows: Array) -> Array:
    unit = _unit(rows)
    centred = _unit(unit - unit.mean(axis=0))
    return centred @ centred.T


def _standard(likeness: Array) -> Array:
    import numpy as np

    others = likeness[~np.eye(len(likeness), dtype=bool)]
    if not len(others):
        return likeness
    return np.asarray((likeness - others.mean()) / max(float(others.std()), 1e-6), dtype=np.float32)


def _coverage(has: NDArray[np.bool_], weights: Array) -> Array:
    """Of each row's weighted terms, the share that each other row has."""
    import numpy as np

    shared = (has * weights) @ has.T.astype(np.float32)
    return np.asarray(shared / np.maximum(shared.diagonal()[:, None], 1e-6), dtype=np.float32)


def _soft_coverage(has: NDArray[np.bool_], weights: Array, words: Array) -> Array:
    """As `_coverage`, a term counting by the nearest word of the other row, from 0.2 up."""
    import numpy as np

    used = has.any(axis=0)
    has, weights, words = has[:, used], weights[used], words[used]
    near = words @ words.T
    np.fill_diagonal(near, 1.0)
    best = np.full((has.shape[1], len(has)), 0.2, dtype=np.float32)
    for row, terms in enumerate(has):
        if terms.any():
            best[:, row] = np.maximum(best[:, row], near[:, terms].max(axis=1))
    weighted = has * weights
    return np.asarray(weighted @ best / np.maximum(weighted.sum(axis=1, keepdims=True), 1e-6), dtype=np.float32)
