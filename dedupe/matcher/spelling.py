"""Whether two different words may be one, misspelt or misread by a scanner."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from dedupe.tokenizer import meaning

MISREAD = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("i", "l"), ("|", "l"), ("5", "s"))
"""Letters that scanners take for one another, each with what both become to be compared."""

LEAST_LENGTH = 5
"""Shorter words are too near to other words to be known for misspelt."""


def unmatched(stems: Iterable[str], others: Iterable[str], lang: str) -> frozenset[str]:
    """Those stems that are none of the others, not even misspelt."""
    left = frozenset(stems) - (there := frozenset(others))
    if not left:
        return left
    return frozenset(s for s in left if not any(same(s, other, lang) for other in there))


def same(one: str, other: str, lang: str) -> bool:
    """Whether one is the other as a scanner misreads it, or, where only one is a known word, a letter off."""
    if abs(len(one) - len(other)) > 2:
        return False
    if _misread(one) == _misread(other):
        return True
    if min(len(one), len(other)) < LEAST_LENGTH or abs(len(one) - len(other)) > 1:
        return False
    near = OSA.distance(one, other, score_cutoff=1) <= 1
    return near and _known(one, lang) != _known(other, lang)


@lru_cache(maxsize=1 << 15)
def _misread(word: str) -> str:
    for seen, meant in MISREAD:
        word = word.replace(seen, meant)
    return word


def _known(stem: str, lang: str) -> bool:
    table = meaning.table(lang)
    return table is not None and stem in table.rank
