"""The article against itself: a square in which every dot is a passage that says what an earlier one says."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from dedupe.model import HEADS, Article, Kind
from dedupe.reporter.lines import shortened
from dedupe.reporter.page.chars import shown
from dedupe.reporter.page.findings import Told

MOST_PASSAGES = 400
"""Of a longer article only the findings are drawn, and neither every passage nor every likeness."""

MOST_MARKS = 2000
LEAST = 0.08
SIDE = 100.0
"""The square's side; labels stand outside of it."""

LABEL, BELOW = 22, 17
"""How many characters of a heading are shown on the left and below."""
APART = 4.2
"""Labels that would stand nearer to the last one are left out."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A passage (`y`) that is like an earlier one (`x`), from 0 to 9 strong."""

    x: float
    y: float
    strength: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding in the square."""

    told: Told
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Label:
    """A heading on both axes."""

    text: str
    below: str
    at: float
    gone: bool


@dataclass(frozen=True, slots=True)
class Map:
    """All that is drawn; `cell` is a passage's side, `left_out` how many findings are not drawn."""

    cell: float
    passages: int
    dots: tuple[Dot, ...]
    marks: tuple[Mark, ...]
    labels: tuple[Label, ...]
    sections: tuple[float, ...]
    left_out: int
    full: bool


def drawn(article: Article, findings: Sequence[Told]) -> Map | None:
    """The map, or None of an article with fewer than two passages."""
    numbers = [n for n, b in enumerate(article.blocks) if b.kind is not Kind.MARKUP and b.text.strip()]
    if len(numbers) < 2:
        return None
    cell = SIDE / len(numbers)
    at = {number: k * cell for k, number in enumerate(numbers)}
    full = len(numbers) <= MOST_PASSAGES
    heads = [n for n in numbers if article.blocks[n].kind in HEADS]
    marks = [mark for told in findings for mark in _marks(told, heads, at, cell)]
    gone = {place.block for told in findings if told.kind != "maybe" for place in told.places}
    return Map(
        cell=cell,
        passages=len(numbers),
        dots=tuple(_dots(article, at)) if full else (),
        marks=tuple(marks[:MOST_MARKS]),
        labels=tuple(_labels(article, heads, at, cell, gone)),
        sections=tuple(round(at[n], 3) for n in heads) if full else (),
        left_out=max(0, len(marks) - MOST_MARKS),
        full=full,
    )


def _dots(article: Article, at: dict[int, float]) -> list[Dot]:
    from dedupe.matcher.likeness import Likeness
    from dedupe.matcher.passages import view

    seen = view(article)
    passages = [p for number, p in seen.blocks.items() if number in at]
    if len(passages) < 2:
        return []
    places = [round(at[p.place.block], 3) for p in passages]
    pairs = Likeness(seen, passages).pairs(LEAST)
    return [Dot(places[column], places[row], min(9, int(alike * 10))) for row, column, alike in pairs]


def _marks(told: Told, heads: Sequence[int], at: dict[int, float], cell: float) -> list[Mark]:
    """A mark for each block that goes: in the column of the copy it was told from, or on the diagonal.

    The copy of a heading is the heading of what is told in its section's stead.
    """
    places = [p.block for p in told.places if p.block in at]
    copies = [p.block for p in told.copies if p.block in at]
    if told.heading and copies:
        above = bisect_right(heads, copies[0])
        copies = [heads[above - 1]] if above else []
    copies = copies or places
    last = len(copies) - 1
    size = round(max(cell, 1.2), 3)
    ends = []
    for k, place in enumerate(places):
        copy = copies[min(k, last)] if last >= 0 else place
        x, y = sorted((at[copy], at[place]))
        ends.append(Mark(told, round(x, 3), round(y, 3), size))
    return [next(group) for _, group in groupby(ends, key=lambda m: (m.x, m.y))]


def _labels(
    article: Article, heads: Sequence[int], at: dict[int, float], cell: float, gone: set[int]
) -> list[Label]:
    found: list[Label] = []
    for number in heads:
        middle = round(at[number] + cell / 2, 3)
        if not found or middle - found[-1].at >= APART:
            text = shown(" ".join(article.blocks[number].text.split()))
            found.append(Label(shortened(text, LABEL), shortened(text, BELOW), middle, number in gone))
    return found
