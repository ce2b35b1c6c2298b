"""How near two words are in meaning, and how common they are, from word tables shipped with the package.

A table holds the stems of a language's commonest words in order of frequency, each with 256 sign bits: the
signs of the word's vector in a random rotation, so that the share of equal bits tells the angle between two
words (Charikar 2002, doi:10.1145/509907.509965). The vectors are those of Google's multilingual Universal
Sentence Encoder (Yang et al. 2020, arXiv:1907.04307) for single words.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

COMMONEST = 0.05
"""What the commonest word of a language weighs, beside 1.0 for a word that no table knows."""


@dataclass(frozen=True, slots=True)
class Table:
    """`rank` is a stem's place by frequency, from 0, and its row in `signs` (256 bits, packed)."""

    rank: dict[str, int]
    signs: NDArray[np.uint8]


@cache
def table(lang: str) -> Table | None:
    """The word table of a language, or None where there is none."""
    import numpy as np

    path = files("dedupe.tokenizer") / "vectors" / f"{lang}.npz"
    if not path.is_file():
        return None
    with path.open("rb") as file, np.load(file) as stored:
        stems = stored["stems"].tobytes().decode("utf-8").split("\n")
        return Table({stem: n for n, stem in enumerate(stems)}, stored["signs"])


@lru_cache(maxsize=1 << 16)
def rarity(stem: str, lang: str) -> float:
    """How much a word tells by itself: 0.05 for the commonest, 1.0 for one that the table does not know."""
    words = table(lang)
    if words is None or (rank := words.rank.get(stem)) is None:
        return 1.0
    return min(1.0, max(COMMONEST, (math.log10(rank + 1) - 0.8) / 3.6))


def vectors(stems: Iterable[str], lang: str) -> Array:
    """A unit vector a stem, one a row; zeros for those that the table does not know."""
    import numpy as np

    wanted, words = list(stems), table(lang)
    out = np.zeros((len(wanted), 256), dtype=np.float32)
    if words is None:
        return out
    known = [(k, words.rank[s]) for k, s in enumerate(wanted) if s in words.rank]
    if known:
        at, row = (list(x) for x in zip(*known, strict=True))
        out[at] = (np.unpackbits(words.signs[row], axis=1).astype(np.float32) - 0.5) / 8
    return out


def likeness(one: Array, other: Array) -> Array:
    """The cosine of each pair of word vectors, estimated from their equal bits."""
    import numpy as np

    product: Array = one @ other.T
    product *= np.float32(np.pi / 2)
    np.sin(product, out=product)
    return product


@dataclass(slots=True)
class Alike:
    """How alike words of a language are: kept for those asked for last, of which most are asked for again."""

    lang: str = ""
    rows: dict[str, int] = field(default_factory=dict)
    known: Array | None = None

    def alike(self, stems: Sequence[str], lang: str) -> Array:
        """The likeness of each pair of stems, 1 for one with itself; only to be read."""
        import numpy as np

        if self.known is None or lang != self.lang or not self.rows.keys() >= set(stems):
            words = vectors(stems, lang)
            self.lang, self.rows = lang, {stem: n for n, stem in enumerate(stems)}
            self.known = likeness(words, words)
            np.fill_diagonal(self.known, 1.0)
        if list(self.rows) == list(stems):
            return self.known
        at = [self.rows[stem] for stem in stems]
        return self.known.take(at, 0).take(at, 1)
