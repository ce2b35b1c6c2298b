"""MinHash over pairs of neighbouring words: 64 numbers of 8 bits for a text, eight to a 64-bit integer.

The share of equal numbers in two signatures is about the share of word pairs that the two texts have in
common. Four neighbouring numbers make a band; texts that share 2 of 3 word pairs share at least one of the
16 bands 97 times in 100.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[np.uint64]]

SIZE = 64
_GOLDEN = 0x9E3779B97F4A7C15
WHOLE = 8
"""How many integers of 64 bits a signature has."""

_AT_ONCE = 4096  # word pairs that are hashed at a time, so that a huge block takes no more memory


def signatures(texts: Sequence[Sequence[str]]) -> list[tuple[int, ...]]:
    """The signature of each text, given as its words (at least two)."""
    import numpy as np

    lowest: list[Numbers] = []
    for batch in _batches(texts):
        codes = np.array(list(map(_code, chain.from_iterable(batch))), np.uint64)
        ends = np.cumsum([len(text) for text in batch])
        pairs = _mixed(codes[:-1] * np.uint64(_GOLDEN) + codes[1:])
        pairs = np.delete(pairs, ends[:-1] - 1)  # no pair reaches into the next text
        starts = [int(end) - number for number, end in enumerate([0, *ends[:-1]])]
        lowest.append(_lowest(pairs, starts))
    return [tuple(row) for row in _packed(np.concatenate(lowest)).tolist()] if lowest else []


def _batches(texts: Sequence[Sequence[str]]) -> Iterator[list[Sequence[str]]]:
    batch: list[Sequence[str]] = []
    words = 0
    for text in texts:
        if batch and words + len(text) > _AT_ONCE:
            yield batch
            batch, words = [], 0
        batch.append(text)
        words += len(text)
    if batch:
        yield batch


def _lowest(pairs: Numbers, starts: list[int]) -> Numbers:
    """The lowest value of each function for each text; a text alone is taken in slices."""
    import numpy as np

    factors, terms = _family()
    if len(starts) > 1:
        return np.minimum.reduceat(pairs[:, None] * factors + terms, starts, axis=0)
    slices = (pairs[at : at + _AT_ONCE, None] for at in range(0, len(pairs), _AT_ONCE))
    lowest: Numbers = np.min([(part * factors + terms).min(axis=0) for part in slices], axis=0)
    return lowest[None, :]


def _packed(lowest: Numbers) -> Numbers:
    """The eight best mixed bits of each number, eight to an integer."""
    import numpy as np

    return (_mixed(lowest) >> np.uint64(56)).astype(np.uint8).view(">u8")


def _mixed(numbers: Numbers) -> Numbers:
    """Each number with its bits well mixed (the finaliser of SplitMix64)."""
    import numpy as np

    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return numbers ^ (numbers >> np.uint64(31))


@cache
def _family() -> tuple[Numbers, Numbers]:
    """64 functions on pairs; the same in every process and on every machine."""
    import numpy as np

    steps = np.arange(1, 2 * SIZE + 1, dtype=np.uint64) * np.uint64(_GOLDEN)
    numbers = _mixed(steps)
    return numbers[:SIZE] | np.uint64(1), numbers[SIZE:]


@lru_cache(maxsize=1 << 16)
def _code(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))
