"""The plain rows that go from the map over articles to the grouping by fingerprint."""

from __future__ import annotations

from array import array
from enum import IntEnum
from typing import NamedTuple

from dedupe.model import Format


class Entry(NamedTuple):
    """An article to look at: what tells it from all others, its text, and what tells the format and the
    language: `name` by its suffix (None: that of `id`)."""

    id: str
    text: str
    name: str | None = None
    format: Format | None = None
    lang: str | None = None


class Sort(IntEnum):
    """What a block is, as far as it tells boilerplate from substance."""

    PROSE = 0
    HEADING = 1
    ITEM = 2
    QUOTE = 3
    FIXED = 4
    """Code and tables: never boilerplate."""
    TITLE = 5
    LABEL = 6
    """A question, a line that ends in a colon, or a name and its value (`Status: final`)."""


class Row(NamedTuple):
    """A block: its place among the article's readable blocks, its fingerprint, its words and what it is.

    `signature` is its MinHash and `facts` what near-equal blocks agree in; none for a short block.
    """

    position: int
    fingerprint: int
    words: int
    sort: int
    figures: bool
    excerpt: str
    facts: int = 0
    signature: tuple[int, ...] = ()


class Vocabulary(NamedTuple):
    """The content words of one block, as numbers of 32 bits: a set would take 15 times the room."""

    fingerprint: int
    words: array[int]


class Mapped(NamedTuple):
    """What the map makes of one article; `vocabulary` only if it was asked for."""

    id: str
    fingerprint: int
    words: int
    rows: tuple[Row, ...]
    vocabulary: tuple[Vocabulary, ...] = ()


class Held(NamedTuple):
    """A block in its article, as the grouping gets it: where the article's own text stands around it.

    `own` is how many words the article has beside what may be boilerplate, `before` how many of them stand
    before the block.
    """

    fingerprint: int
    article: int
    words: int
    sort: int
    figures: bool
    total: int
    own: int
    before: int
