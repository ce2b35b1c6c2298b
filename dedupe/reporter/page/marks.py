"""The article as it was, block by block, with the findings' places and copies marked in its text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dedupe.lines import Lines
from dedupe.model import Article, Block, Kind, Place
from dedupe.reporter.page.findings import Told
from dedupe.reporter.page.words import count

MOST_TAGS = 4
"""A block that is the copy of more findings than this shows the first ones, and how many there are."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a block's text, with the numbers of the findings it is a place of, and a copy of."""

    text: str
    places: tuple[int, ...] = ()
    copies: tuple[int, ...] = ()
    words: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A block: its number and first line, the findings that begin in it and those it is a copy for."""

    number: int
    line: int
    kind: str
    depth: int
    segments: tuple[Segment, ...]
    findings: tuple[Told, ...] = ()
    copies: tuple[Told, ...] = ()
    more: int = 0


def rows(article: Article, findings: Sequence[Told]) -> list[Row]:
    """The blocks that a reader reads, and those that a finding is about."""
    places = _by_block(findings, "places")
    copies = _by_block([told for told in findings if not told.heading], "copies")
    lines = Lines(article.source)
    found = []
    for number, block in enumerate(article.blocks):
        here, there = places.get(number, []), copies.get(number, [])
        if block.kind is Kind.MARKUP and not here and not there:
            continue
        line = lines.at(article.source_span(article.place(number)).start)[0]
        tags = _distinct(there)
        found.append(
            Row(
                number,
                line,
                str(block.kind),
                min(max(block.depth, 1), 6),
                tuple(_segments(article, block, here, there)),
                tuple(_distinct(here)),
                tuple(tags[:MOST_TAGS]),
                len(tags[MOST_TAGS:]),
            )
        )
    return found


Marked = list[tuple[Place, Told]]


def _by_block(findings: Sequence[Told], end: str) -> dict[int, Marked]:
    found: dict[int, Marked] = defaultdict(list)
    for finding in findings:
        for place in getattr(finding, end):
            found[place.block].append((place, finding))
    return found


def _distinct(marked: Marked) -> list[Told]:
    return list({finding.number: finding for _, finding in marked}.values())


def _segments(article: Article, block: Block, here: Marked, there: Marked) -> list[Segment]:
    """The text cut where a place or a copy begins or ends."""
    text = block.text or article.source[block.span.start : block.span.end].strip()
    gone, kept = _edges(here, len(text)), _edges(there, len(text))
    found = []
    going, staying = set[int](), set[int]()
    for start, end in pairwise(sorted({0, len(text), *gone, *kept})):
        going ^= gone.get(start, set())
        staying ^= kept.get(start, set())
        words = count(text[start:end]) if going or staying else 0
        found.append(Segment(text[start:end], tuple(sorted(going)), tuple(sorted(staying)), words))
    return found


def _edges(marked: Marked, length: int) -> dict[int, set[int]]:
    """The findings that begin or end at an offset."""
    found: dict[int, set[int]] = defaultdict(set)
    for place, told in marked:
        for at in {min(place.start, length), min(place.end, length)} if place.start < place.end else ():
            found[at] ^= {told.number}
    return found
