"""Every dataclass that more than one room uses.

Offsets are counted in characters (Unicode code points), half-open, from 0: offsets of the *source* are
positions in `Article.source`, offsets of a *text* are positions in `Block.text`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Format(StrEnum):
    """How an article is written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"


class Kind(StrEnum):
    """What a block is; `MARKUP` is what nobody reads: empty lines, tags, front matter, scripts."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    CAPTION = "caption"
    MARKUP = "markup"


HEADS = (Kind.TITLE, Kind.HEADING)
"""What stands over other blocks."""

DISPLAYED = (Kind.CODE, Kind.TABLE)
"""What is set apart from running text, and led over to."""


class Level(StrEnum):
    """How far a repeat's wording is from its copy, from equal words to rewritten."""

    VERBATIM = "verbatim"
    NEAR = "near"
    LIGHT = "light"
    HEAVY = "heavy"

    @property
    def rank(self) -> int:
        """0 for verbatim to 3 for heavy."""
        return list(Level).index(self)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of offsets."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Piece:
    """Where one stretch of a block's text stands in the source.

    The piece reaches to the next one's `at`. Text and source are equal character by character, unless they
    differ in length: then (an entity, a folded line break) the stretch is one whole and can't be split.
    """

    at: int
    source: Span


@dataclass(frozen=True, slots=True)
class Block:
    """One block: `span` is what goes from the source if the block goes; `text` is what a reader reads.

    `depth` is a heading's level (a title's is 1) or an item's nesting (from 1), else 0. `list` numbers the
    list that an item belongs to.
    """

    kind: Kind
    span: Span
    text: str = ""
    pieces: tuple[Piece, ...] = ()
    depth: int = 0
    list: int | None = None

    def source_span(self, start: int, end: int) -> Span:
        """The source of `text[start:end]`, widened to whole pieces where a piece can't be split."""
        return Span(self._source(start, False), self._source(end, True))

    def _source(self, at: int, ending: bool) -> int:
        k = max(0, bisect_right(self.pieces, at - ending, key=lambda p: p.at) - 1)
        piece = self.pieces[k]
        length = (self.pieces[k + 1].at if k + 1 < len(self.pieces) else len(self.text)) - piece.at
        if length == len(piece.source):
            return piece.source.start + at - piece.at
        return piece.source.end if ending else piece.source.start


@dataclass(frozen=True, slots=True)
class Container:
    """A stretch of source (a list, a quotation, a `<section>`) that goes once every block in it that a reader
    reads has gone. Containers nest or are disjoint."""

    span: Span


@dataclass(frozen=True, slots=True)
class Article:
    """A source cut into blocks that tile it: `"".join(source[b.span.start:b.span.end])` is the source."""

    source: str
    format: Format
    blocks: tuple[Block, ...]
    containers: tuple[Container, ...] = ()
    lang: str = "en"

    def text(self, place: Place) -> str:
        """What a reader reads at a place."""
        return self.blocks[place.block].text[place.start : place.end]

    def source_span(self, place: Place) -> Span:
        """The source of what a reader reads at a place, one character at least; of all that has none, the
        block's."""
        block = self.blocks[place.block]
        if not block.pieces:
            return block.span
        return block.source_span(place.start, min(max(place.end, place.start + 1), len(block.text)))

    def place(self, number: int) -> Place:
        """The whole of a block, by its number."""
        return Place(number, 0, len(self.blocks[number].text))

    def following(self, number: int) -> int | None:
        """The next block that a reader sees after this one, by number."""
        after = range(number + 1, len(self.blocks))
        return next((n for n in after if self.blocks[n].kind is not Kind.MARKUP), None)

    def whole(self, place: Place) -> bool:
        """Whether a place is all of its block's text."""
        return place.start == 0 and place.end >= len(self.blocks[place.block].text)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A block, or a stretch of its text (a sentence), by the block's number in its article."""

    block: int
    start: int
    end: int

    def meets(self, others: Iterable[Place]) -> bool:
        """Whether it has text in common with one of the others."""
        return any(o.block == self.block and self.start < o.end and o.start < self.end for o in others)


class Places:
    """Places of one article, to be asked which others have text in common with one of them."""

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self._by_block: dict[int, list[Place]] = defaultdict(list)
        self.add(places)

    def add(self, places: Iterable[Place]) -> None:
        """Take these too."""
        for place in places:
            self._by_block[place.block].append(place)

    def met_by(self, others: Iterable[Place]) -> Place | None:
        """The first of the others that has text in common with one of these, or None."""
        return next((other for other in others if other.meets(self._by_block.get(other.block, ()))), None)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something said twice, or no part of the article.

    `places` is what would go, in order; `copies` what stays in its stead (empty for residue). `score` is in
    0..1; `reason` is one sentence for a reader. `level` is None for residue.
    """

    code: str
    places: tuple[Place, ...]
    copies: tuple[Place, ...]
    level: Level | None
    score: float
    reason: str

    def turned(self) -> Finding:
        """The finding with what would go as what stays, and the other way round."""
        return replace(self, places=self.copies, copies=self.places)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is cut, what is only suspected, and the spans of the source that go (sorted, disjoint)."""

    cuts: tuple[Finding, ...] = ()
    suspects: tuple[Finding, ...] = ()
    spans: tuple[Span, ...] = ()
