"""What the matcher compares: blocks and sentences as words, terms, facts and weights."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from dedupe.matcher import facts, meaning, roles
from dedupe.model import Article, Block, Kind, Place
from dedupe.tokenizer import words as reading
from dedupe.tokenizer.words import Word

ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।", ":", ";", ",")


@dataclass(frozen=True, slots=True)
class Passage:
    """A block or a sentence of one.

    `terms` are the stems of its content words, `pairs` the neighbouring stems of all its words, `size` its
    length in words (of scripts without spaces: in characters, scaled). It is `closed` if it ends as a
    sentence does, `verse` if its lines are kept apart, `closing` if it stands in a closing section, and a
    `recap` if it or its heading opens as a summing up does.
    """

    place: Place
    kind: Kind
    words: tuple[Word, ...]
    stems: tuple[str, ...]
    terms: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    numbers: frozenset[float]
    names: frozenset[str]
    negations: int
    size: float
    section: int
    closed: bool
    verse: bool
    closing: bool
    recap: bool
    sentences: tuple[Passage, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class View:
    """An article as the matcher reads it; a term's `weight` is its in-article idf times its rarity."""

    article: Article
    blocks: dict[int, Passage]
    weight: dict[str, float]

    def weigh(self, terms: Iterable[str]) -> float:
        """The sum of the terms' weights."""
        return sum(self.weight[t] for t in terms)


@dataclass(frozen=True, slots=True)
class Section:
    """The heading in force: its number in the article, its text, and whether it closes the article."""

    number: int
    heading: str
    closing: bool


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads a block and its sentences: `named` are the folded words that the article uses as names."""

    block: Block
    named: frozenset[str]
    lang: str
    under: Section

    def passage(self, place: Place, words: tuple[Word, ...], sentences: tuple[Passage, ...] = ()) -> Passage:
        """The passage at a place of the block, of these words."""
        text, kind, lang = self.block.text, self.block.kind, self.lang
        function = reading.function_words(lang)
        stems = tuple(w.stem for w in words)
        return Passage(
            place=place,
            kind=kind,
            words=words,
            stems=stems,
            terms=frozenset(w.stem for w in words if w.folded not in function and not w.folded[0].isdigit()),
            pairs=frozenset(pairwise(stems)),
            numbers=facts.numbers(text[place.start : place.end], lang),
            names=frozenset(w.stem for w in words if w.folded in self.named),
            negations=sum(facts.negates(w.folded) for w in words),
            size=len(words) * (0.6 if lang in ("zh", "ja", "th") else 1.0),
            section=self.under.number,
            closed=text[: place.end].rstrip("\"'”’»)」』*_ ").endswith(ENDS),
            verse=kind is Kind.PARAGRAPH and "\n" in text,
            closing=self.under.closing,
            recap=roles.recaps(self.under.heading, text[place.start : place.start + 60], lang),
            sentences=sentences,
        )


def view(article: Article, skip: frozenset[int] = frozenset()) -> View:
    """Read every block of the article that says something, but for those to skip (residue)."""
    lang = article.lang
    found = [
        (n, b)
        for n, b in enumerate(article.blocks)
        if b.kind is not Kind.MARKUP and n not in skip and b.text.strip()
    ]
    read = {n: tuple(reading.words(b.text, lang)) for n, b in found}
    cuts = {n: reading.sentences(b.text, lang) for n, b in found}
    named = facts.names(((read[n], cuts[n], b.text, b.kind) for n, b in found), lang)
    under, passages = Section(0, "", False), {}
    for n, b in found:
        if b.kind in (Kind.TITLE, Kind.HEADING):
            under = Section(under.number + 1, b.text, roles.closes(b.text, lang))
        reader = Reader(b, named, lang, under)
        spans = cuts[n] if len(cuts[n]) > 1 else []
        parts = tuple(reader.passage(Place(n, i, j), _within(read[n], i, j)) for i, j in spans)
        passages[n] = reader.passage(Place(n, 0, len(b.text)), read[n], parts)
    spread = Counter(t for p in passages.values() for t in p.terms)
    weight = {
        t: math.log((len(passages) + 1) / (n + 0.5)) * meaning.rarity(t, lang) for t, n in spread.items()
    }
    return View(article, passages, weight)


def _within(words: Sequence[Word], start: int, end: int) -> tuple[Word, ...]:
    return tuple(w for w in words if start <= w.start and w.end <= end)
