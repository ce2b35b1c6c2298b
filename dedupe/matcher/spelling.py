"""Whether two different words may be one, misspelt or misread by a scanner."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from dedupe.tokenizer import meaning

MISREAD = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("i", "l"), ("|", "l"), ("5", "s"))
"""Letters that scanners take for one another, each with what both become to be compared."""

MONTHS = {
    "jan": "januari",
    "feb": "februari",
    "mar": "march",
    "apr": "april",
    "jun": "june",
    "jul": "juli",
    "aug": "august",
    "sep": "septemb",
    "sept": "septemb",
    "oct": "octob",
    "nov": "novemb",
    "dec": "decemb",
}
"""English months as newspapers shorten them, and the stems of the whole words."""

LEAST_LENGTH = 5
"""Shorter words are too near to other words to be known for misspelt."""


def unmatched(stems: Iterable[str], others: Iterable[str], lang: str) -> frozenset[str]:
    """Those stems that are none of the others, not even misspelt: as a scanner misreads them, or, where only
    one of the two is a known word, a letter off. A shortened month is the whole one."""
    left = frozenset(stems) - (there := frozenset(others))
    if not left:
        return left
    read = {_read(stem, lang) for stem in there}
    return frozenset(s for s in left if _read(s, lang) not in read and not _misspelt(s, there, lang))


def _misspelt(stem: str, others: Iterable[str], lang: str) -> bool:
    """Whether one of the others is the stem with a letter more, less, other or moved."""
    size = len(stem)
    if size < LEAST_LENGTH:
        return False
    near = (o for o in others if len(o) >= LEAST_LENGTH and -2 < len(o) - size < 2)
    alike = (o for o in near if OSA.distance(stem, o, score_cutoff=1) <= 1)
    return any(_known(stem, lang) != _known(o, lang) for o in alike)


@lru_cache(maxsize=1 << 15)
def _read(word: str, lang: str) -> str:
    if lang == "en":
        word = MONTHS.get(word, word)
    for seen, meant in MISREAD:
        word = word.replace(seen, meant)
    return word


def _known(stem: str, lang: str) -> bool:
    table = meaning.table(lang)
    return table is not None and stem in table.rank
