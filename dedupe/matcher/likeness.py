"""Every pair of blocks of an article at once: how much wording and meaning they share."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from dedupe.matcher import choice
from dedupe.matcher.passages import Passage, View
from dedupe.tokenizer.words import function_words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]
    Mask = NDArray[np.bool_]

UNLIKE = 0.2
"""Words less alike than this are not alike."""

USUAL_SOFT, USUAL_COSINE = (0.348, 0.05), (0.198, 0.068)
"""The mean and the standard deviation of word by word likeness and of cosine over an article's background, in
the mean of 175 labelled articles."""

BACKGROUND = 0.9
"""The share of an article's pairs, the least alike, that are its background: repeats stand above it, and must
not change how the rest looks once they are cut."""

AS_MANY = 200.0
"""So many pairs of a usual article are put beside an article's own."""

TELLING = 3
"""Sentences of fewer terms tell nothing of their own."""

STANDS_OUT, PLAIN = 2.7, 8.5
"""So many standard deviations above the background's mean, a map begins to show a pair, and shows it in
full."""

MOSTLY = 0.6
"""Passages that share as much of their words are shown, however much alike the whole article is."""


@dataclass(frozen=True, slots=True)
class Teller:
    """The passage (column) that tells a sentence best: the share of its terms that it has, `soft` likeness in
    standard deviations, and the margin to the next best."""

    column: int
    covered: float
    soft: float
    lead: float


class Likeness:
    """Likeness of each passage (row) to each other one (column); rows are in the article's order.

    Meaning is measured against the article's own background: a pair's figure is how many standard deviations
    it stands above the mean pair of that.

    `score` says which passages to compare; `meaning` is the likeness of meaning, and `soft` how well each
    word of the row finds a like one in the column, both in standard deviations; `usual` are the mean and
    the deviation of the latter. `told` and `soft_told` are the shares of a sentence's terms that each
    passage has, exact and by like ones; a row a sentence, of which `host` is the passage; those of a
    passage stand from `begins` on, and `earlier` tells which passages stand before it.
    """

    def __init__(self, view: View, passages: list[Passage]) -> None:
        """Compare these passages of the view's article."""
        import numpy as np

        self.passages = passages
        self.sections = len({p.section for p in passages})
        function = function_words(view.article.lang)
        stems = sorted({s for p in passages for s in p.stems if s in view.weight} - function)
        column = {s: k for k, s in enumerate(stems)}
        weights = np.array([view.weight[s] for s in stems], dtype=np.float32)
        has = _mask(passages, column)
        alike = view.memory.meanings.alike(stems, view.article.lang)
        self._column, self._alike = column, alike
        near = _nearest(has, alike)
        self._words = _coverage(has, weights, has.T)
        soft = _coverage(has, weights, near)
        self.soft = _standard(soft, USUAL_SOFT)
        self.usual = float(soft.mean()), max(float(soft.std()), 1e-6)
        self._tellings = [_telling(p) for p in passages]
        counts = [len(sentences) for sentences in self._tellings]
        self.begins = np.cumsum([0, *counts[:-1]])
        self.host = np.repeat(np.arange(len(passages)), counts)
        self.earlier = np.arange(len(passages)) < self.host[:, None]
        sentences = _mask([s for sentences in self._tellings for s in sentences], column)
        self.told, self.soft_told = _coverage(sentences, weights, has.T), _coverage(sentences, weights, near)
        cosine = _soft_cosine(has * weights, alike)
        self.meaning = _standard(cosine, USUAL_COSINE)
        self.score = choice.score(cosine, self._words, passages)

    def of_words(self, stem: str, others: Sequence[str]) -> float:
        """How like in meaning the stem is to the nearest of these; 0 for words that no table knows."""
        row, columns = self._column.get(stem), [self._column[s] for s in others if s in self._column]
        return 0.0 if row is None else max((float(self._alike[row, c]) for c in columns), default=0.0)

    def tellings(self, row: int) -> Sequence[Passage]:
        """The sentences of a passage that tell something, or the passage if none does."""
        return self._tellings[row]

    def tellers(self) -> Iterator[list[Teller]]:
        """For each passage the earlier ones that tell its telling sentences best; the first has none."""
        import numpy as np

        score = np.where(self.earlier, self.told + 2 * self.soft_told, -math.inf)
        at = np.arange(len(self.host)), score.argmax(axis=1)
        best = score[at].tolist()
        score[at] = -math.inf
        others = np.where(self.host > 1, score.max(axis=1), 0.0).tolist()
        standard = [(share - self.usual[0]) / self.usual[1] for share in self.soft_told[at].tolist()]
        leads = [one - other for one, other in zip(best, others, strict=True)]
        found = map(Teller, at[1].tolist(), self.told[at].tolist(), standard, leads)
        for row, sentences in enumerate(self._tellings):
            told = list(islice(found, len(sentences)))
            yield told if row else []

    def pairs(self, least: float) -> list[tuple[int, int, float]]:
        """The pairs that stand out from the article, as a map of it shows them: the later passage, the
        earlier one and how alike they are, from `least` to 1; in order."""
        import numpy as np

        shared = 0.5 * (self._words + self._words.T)
        out = np.clip((self.meaning - STANDS_OUT) / (PLAIN - STANDS_OUT), 0, 1)
        alike = np.tril(np.maximum(out, np.where(shared >= MOSTLY, shared, 0)), -1)
        found = np.argwhere(alike >= least).tolist()
        return [(row, column, float(alike[row, column])) for row, column in found]


def _telling(passage: Passage) -> Sequence[Passage]:
    return [s for s in passage.sentences if len(s.terms) >= TELLING] or [passage]


def _mask(passages: Sequence[Passage], column: dict[str, int]) -> Mask:
    """Which passage (row) has which stem (column)."""
    import numpy as np

    has = np.zeros((len(passages), len(column)), dtype=bool)
    for row, passage in enumerate(passages):
        has[row, [column[s] for s in passage.stems if s in column]] = True
    return has


def _soft_cosine(rows: Array, alike: Array) -> Array:
    """Cosine of each pair of rows where unequal words count by how alike they are (Sidorov et al. 2014)."""
    import numpy as np

    counted = np.maximum(alike, np.float32(UNLIKE))
    counted -= np.float32(UNLIKE)
    counted /= np.float32(1 - UNLIKE)
    product = rows @ counted @ rows.T
    norms = np.sqrt(np.maximum(product.diagonal(), 1e-9))
    return np.asarray(product / norms[:, None] / norms, dtype=np.float32)


def _standard(likeness: Array, usual: tuple[float, float]) -> Array:
    """Likeness in standard deviations from the mean pair of unlike passages, where `AS_MANY` pairs of the
    `usual` mean and deviation count besides: a few passages have no background of their own."""
    import numpy as np

    others = likeness[~np.eye(len(likeness), dtype=bool)]
    if not len(others):
        return likeness
    count = math.ceil(BACKGROUND * len(others))
    others.partition(count - 1)
    others = others[:count]
    mean, spread = usual
    mean = (float(others.sum()) + AS_MANY * mean) / (len(others) + AS_MANY)
    squares = float(((others - mean) ** 2).sum()) + AS_MANY * spread**2
    return np.asarray((likeness - mean) / math.sqrt(squares / (len(others) + AS_MANY)), dtype=np.float32)


def _coverage(rows: Mask, weights: Array, held: Array | Mask) -> Array:
    """Of each row's weighted terms, the share that each column holds; `held` says how far, a row a term."""
    import numpy as np

    weighted = rows * weights
    total = np.maximum(weighted.sum(axis=1, keepdims=True), 1e-6)
    return np.asarray(weighted @ held.astype(np.float32) / total, dtype=np.float32)


def _nearest(has: Mask, alike: Array) -> Array:
    """For each word (row), how like the nearest word of each passage (column) is, from `UNLIKE` up."""
    import numpy as np

    best = np.full((len(alike), len(has)), UNLIKE, dtype=np.float32)
    for column, terms in enumerate(has):
        if terms.any():
            best[:, column] = np.maximum(UNLIKE, alike[terms].max(axis=0))
    return best
