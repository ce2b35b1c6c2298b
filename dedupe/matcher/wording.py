"""How two passages are worded: neighbouring words, words in order, and words exchanged between equal ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from dedupe.matcher import spelling
from dedupe.matcher.body import Body
from dedupe.matcher.contrasts import contrast
from dedupe.matcher.passages import Passage

SYNONYM = 0.6
"""A word this like the one whose place it takes says the same."""

Run = tuple[int, int, int]
"""Where equal words begin in one passage and in the other, and how many there are."""

Exchange = tuple[Sequence[str], Sequence[str]]

Ends = tuple[frozenset[str], frozenset[str]]
"""The terms that only the copy has, and those that only the passage has."""

WORD_BY_WORD = 0.9
"""From this share of words in equal order on, no clause was moved, and numbers stand where they stood."""

_DIGITS = re.compile(r"\d+")

WINDOW = 4
"""Longer stretches between equal words are no words exchanged, but other clauses."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How two passages are worded, whatever the rest of the article says: figures as in `Evidence`, and at
    each place where words were exchanged how unlike each new term is (0..1) to those it replaces."""

    pairs: float
    order: float
    contrasts: float
    moved: float
    unlike: tuple[dict[str, float], ...]


def of(body: Body, here: Passage, there: Passage) -> Wording:
    """The wording of a passage beside an earlier one; that of equal texts is worked out once."""
    article, known = body.view.article, body.view.memory.wordings
    key = article.lang, article.text(here.place), article.text(there.place)
    if key not in known:
        known[key] = _worded(body, here, there)
    return known[key]


def _worded(body: Body, here: Passage, there: Passage) -> Wording:
    runs, neighbours = _equal_runs(there.stems, here.stems), here.pairs
    exchanged = list(_exchanged(there.stems, here.stems, runs))
    ends = there.terms - here.terms, here.terms - there.terms
    lang = body.view.article.lang
    order = sum(length for _, _, length in runs) / max(1, len(here.stems))
    moved = sum(_moved(gone, come, here, there) for gone, come in exchanged)
    return Wording(
        pairs=len(neighbours & there.pairs) / max(1, len(neighbours)),
        order=order,
        contrasts=float(sum(contrast(gone, come, lang) is not None for gone, come in exchanged)),
        moved=float(moved + (order >= WORD_BY_WORD and _reordered(there.stems, here.stems))),
        unlike=tuple(_unlike(body, gone, come, ends) for gone, come in exchanged),
    )


def _reordered(there: Sequence[str], here: Sequence[str]) -> bool:
    """Whether two passages have the same figures in another order: 3–1 and 1–3, 11/12/2020 and 12/11/2020."""
    one, other = _figures(there), _figures(here)
    return one != other and sorted(one) == sorted(other)


def _moved(gone: Sequence[str], come: Sequence[str], here: Passage, there: Passage) -> bool:
    """Whether numbers, or names, took the place of others that each passage has elsewhere too; or a number
    took another's place, whichever stood elsewhere before."""
    for kind in (_is_number, (here.names & there.names).__contains__):
        left = any(kind(s) and s not in come and s in here.stems for s in gone)
        if left and any(kind(s) and s not in gone and s in there.stems for s in come):
            return True
    if here.numbers == there.numbers or not all(map(_is_number, (*gone, *come))):
        return False  # the same ones, written otherwise; or misread
    return "".join(_figures(gone)) != "".join(_figures(come))


def _is_number(stem: str) -> bool:
    return stem[0].isdigit()


def _figures(stems: Sequence[str]) -> list[str]:
    return [digits for s in stems if _is_number(s) for digits in _DIGITS.findall(s)]


def _exchanged(there: Sequence[str], here: Sequence[str], runs: Sequence[Run]) -> Iterator[Exchange]:
    """What stands in the copy, and here in its place, between equal words: a few stems each."""
    before = (0, 0)
    for i, j, n in [*runs, (len(there), len(here), 0)]:
        gone, come = there[before[0] : i], here[before[1] : j]
        if gone and come and max(len(gone), len(come)) <= WINDOW:
            yield gone, come
        before = (i + n, j + n)


def _unlike(body: Body, gone: Sequence[str], come: Sequence[str], ends: Ends) -> dict[str, float]:
    """How unlike each term that came in the place of others is to the nearest of them."""
    old = [s for s in gone if s in ends[0]]
    new = spelling.unmatched((s for s in come if s in ends[1]), old, body.view.article.lang) if old else ()
    return {s: 1 - min(1.0, max(0.0, body.likeness.of_words(s, old) / SYNONYM)) for s in new}


def _equal_runs(one: Sequence[str], other: Sequence[str]) -> list[Run]:
    ops = LCSseq.opcodes(one, other)
    return [(o.src_start, o.dest_start, o.src_end - o.src_start) for o in ops if o.tag == "equal"]
