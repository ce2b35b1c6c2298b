"""The passages of an article that are compared, how alike they are, and what was said before each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dedupe.matcher import candidates
from dedupe.matcher.likeness import Likeness
from dedupe.matcher.passages import Passage, View
from dedupe.model import Kind

KINDS = frozenset({Kind.PARAGRAPH, Kind.QUOTE, Kind.ITEM, Kind.CAPTION})
LEAST_SIZE = 7
"""Shorter passages say too little to be known for rewritten."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the article has said before a passage."""

    terms: frozenset[str]
    numbers: frozenset[float]
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Body:
    """What is compared of an article; rows of `likeness` and `known` are those of its `passages`.

    `blocks` counts the article's passages before those of a long one were chosen.
    """

    view: View
    likeness: Likeness
    known: Sequence[Known]
    blocks: int

    @property
    def passages(self) -> list[Passage]:
        """The passages, in order."""
        return self.likeness.passages


def of(view: View) -> Body | None:
    """The body of an article, without verse and what is too short; None if there is nothing to compare."""
    body = [p for p in view.blocks.values() if p.kind in KINDS and p.size >= LEAST_SIZE and not p.verse]
    chosen = candidates.likely(view, body)
    if len(chosen) < 2:
        return None
    return Body(view, Likeness(view, chosen), list(_known(view, chosen)), len(body))


def _known(view: View, body: list[Passage]) -> Iterator[Known]:
    """What the article has said before each of these passages."""
    terms: set[str] = set()
    numbers: set[float] = set()
    names: set[str] = set()
    compared = {passage.place.block for passage in body}
    for number, passage in view.blocks.items():
        if number in compared:
            yield Known(frozenset(terms), frozenset(numbers), frozenset(names))
        terms |= passage.terms
        numbers |= passage.numbers
        names |= passage.names
