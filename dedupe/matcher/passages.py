"""What the matcher compares: blocks and sentences as words, terms, facts and weights."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from dedupe.matcher import facts, meaning, roles
from dedupe.model import Article, Kind, Place
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
    section, heading, passages = 0, "", {}
    for n, b in found:
        if b.kind in (Kind.TITLE, Kind.HEADING):
            section, heading = section + 1, b.text
        whole = Place(n, 0, len(b.text))
        parts: tuple[Passage, ...] = ()
        if len(cuts[n]) > 1:
            parts = tuple(
                _passage(
                    b.text, Place(n, i, j), b.kind, _within(read[n], i, j), named, lang, (section, heading)
                )
                for i, j in cuts[n]
            )
        passages[n] = _passage(b.text, whole, b.kind, read[n], named, lang, (section, heading), parts)
    spread = Counter(t for p in passages.values() for t in p.terms)
    weight = {
        t: math.log((len(passages) + 1) / (n + 0.5)) * meaning.rarity(t, lang) for t, n in spread.items()
    }
    return View(article, passages, weight)


def _within(words: Sequence[Word], start: int, end: int) -> tuple[Word, ...]:
    return tuple(w for w in words if start <= w.start and w.end <= end)


def _passage(
    text: str,
    place: Place,
    kind: Kind,
    words: tuple[Word, ...],
    named: frozenset[str],
    lang: str,
    under: tuple[int, str],
    sentences: tuple[Passage, ...] = (),
) -> Passage:
    function = reading.function_words(lang)
    stems = tuple(w.stem for w in words)
    terms = frozenset(w.stem for w in words if w.folded not in function and not w.folded[0].isdigit())
    return Passage(
        place=place,
        kind=kind,
        words=words,
        stems=stems,
        terms=terms,
        pairs=frozenset(pairwise(stems)),
        numbers=facts.numbers(text[place.start : place.end], lang),
        names=frozenset(w.stem for w in words if w.folded in named),
        negations=sum(facts.negates(w.folded) for w in words),
        size=len(words) * (0.6 if lang in ("zh", "ja", "th") else 1.0),
        section=under[0],
        closed=text[: place.end].rstrip("\"'”’»)」』*_ ").endswith(ENDS),
        verse=kind is Kind.PARAGRAPH and "\n" in text,
        closing=roles.closes(under[1], lang),
        recap=roles.recaps(under[1], text[place.start : place.start + 60], lang),
        sentences=sentences,
    )
