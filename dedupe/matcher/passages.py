"""What the matcher compares: blocks and sentences as words, terms, facts and weights."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from dedupe.matcher import facts, roles
from dedupe.matcher.said import Said, Text, read
from dedupe.model import HEADS, Article, Block, Kind, Place
from dedupe.tokenizer import meaning
from dedupe.tokenizer import words as reading

if TYPE_CHECKING:
    from dedupe.matcher.wording import Wording

QUOTED = ("“", '"', "«", "„", "”", "「", "『", "'", "‘")
"""What a quotation begins with."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A block or a sentence of one.

    `words` are folded, `terms` are the stems of those with content, `size` is its length in words (of scripts
    without spaces: in characters, scaled), `names` are stems and literals. It is `closed` if it ends as a
    sentence does, `verse` if its lines are kept apart, `closing` if it stands in a closing section, and a
    `recap` if its section sums up; `opens` tells that it opens as a summing up does, `asked` that it answers
    a frequent question; `label` is what stands before a colon that it begins with, or empty.
    """

    place: Place
    kind: Kind
    words: tuple[str, ...]
    stems: tuple[str, ...]
    terms: frozenset[str]
    numbers: frozenset[float]
    signs: frozenset[str]
    names: frozenset[str]
    negates: bool
    size: float
    section: int
    closed: bool
    verse: bool
    closing: bool
    recap: bool
    opens: bool
    asked: bool
    label: str
    sentences: tuple[Passage, ...] = field(default=(), repr=False)

    @property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The neighbouring stems."""
        return frozenset(pairwise(self.stems))


@dataclass(frozen=True, slots=True)
class View:
    """An article as the matcher reads it; a term's `weight` is its in-article idf times its rarity."""

    article: Article
    blocks: dict[int, Passage]
    weight: dict[str, float]
    memory: Memory

    def weigh(self, terms: Iterable[str]) -> float:
        """The sum of the terms' weights."""
        return sum(map(self.weight.__getitem__, terms))


@dataclass(frozen=True, slots=True)
class Section:
    """The heading in force: its number in the article and depth, whether it closes the article, and whether
    it sums up or answers questions: itself, or as a part of a section that does (from depth `under` on; every
    question after frequent ones is one of them)."""

    number: int = 0
    depth: int = 0
    closing: bool = False
    recap: bool = False
    asked: bool = False
    under: int = 0

    def followed_by(self, heading: Block, lang: str) -> Section:
        """The section that the next heading opens."""
        text, depth = heading.text, heading.depth
        sums_up, answers = roles.sums_up(text, lang), roles.answers(text, lang)
        below = depth > self.under
        question = below or text.rstrip().endswith(("?", "？", "؟"))
        return Section(
            number=self.number + 1,
            depth=depth,
            closing=roles.closes(text, lang),
            recap=sums_up or (self.recap and below),
            asked=answers or (self.asked and question),
            under=depth if sums_up or answers else self.under,
        )


@dataclass(frozen=True, slots=True)
class Memory:
    """What stays from one pass over an article to the next, as most blocks do: `texts` read before, by
    language and text; the `wordings` of pairs, by language, the later text and the earlier one; how alike
    the `meanings` of words are; the words `known` of texts, which others may share."""

    known: reading.Known = field(default_factory=dict)
    texts: dict[tuple[str, str], Text] = field(default_factory=dict)
    wordings: dict[tuple[str, str, str], Wording] = field(default_factory=dict)
    meanings: meaning.Alike = field(default_factory=meaning.Alike)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads a block and its sentences: `named` are the folded words that the article uses as names."""

    number: int
    block: Block
    named: frozenset[str]
    under: Section

    def passage(self, said: Said, sentences: tuple[Passage, ...] = ()) -> Passage:
        """The passage of the block that says this."""
        kind = self.block.kind
        return Passage(
            place=Place(self.number, said.start, said.end),
            kind=kind,
            words=said.words,
            stems=said.stems,
            terms=said.terms,
            numbers=said.numbers,
            signs=said.signs,
            names=self._names(said),
            negates=said.negates,
            size=said.size,
            section=self.under.number,
            closed=said.closed,
            verse=kind is Kind.PARAGRAPH and "\n" in self.block.text,
            closing=self.under.closing,
            recap=self.under.recap,
            opens=said.recaps,
            asked=self.under.asked,
            label=said.label,
            sentences=sentences,
        )

    def _names(self, said: Said) -> frozenset[str]:
        if self.named.isdisjoint(said.words):
            return said.literals
        return said.literals.union(s for s, w in zip(said.stems, said.words, strict=True) if w in self.named)


def view(article: Article, skip: frozenset[int] = frozenset(), memory: Memory | None = None) -> View:
    """Read every block of the article that says something, but for those to skip (residue).

    With a `memory` what is read of a text is kept for the next call, and the view is the same.
    """
    lang, memory = article.lang, memory or Memory()
    found = [
        (n, b)
        for n, b in enumerate(article.blocks)
        if b.kind is not Kind.MARKUP and n not in skip and b.text.strip()
    ]
    for _, b in found:
        if (lang, b.text) not in memory.texts:
            memory.texts[lang, b.text] = read(b.text, lang, memory.known)
    texts = {n: memory.texts[lang, b.text] for n, b in found}
    named = facts.names(((texts[n].written, b.kind) for n, b in found), lang)
    under, passages = Section(), {}
    for n, b in found:
        if b.kind in HEADS:
            under = under.followed_by(b, lang)
        reader = Reader(n, b, named, under)
        parts = tuple(reader.passage(part) for part in texts[n].parts)
        passages[n] = reader.passage(texts[n].whole, parts)
    spread = Counter(chain.from_iterable(p.terms for p in passages.values()))
    weight = {
        t: math.log((len(passages) + 1) / (n + 0.5)) * meaning.rarity(t, lang) for t, n in spread.items()
    }
    return View(article, passages, weight, memory)
