"""Which words exclude each other: opposites, and the members of one class (weekdays, months, units, colours).

Where two passages are worded alike and such words stand in the same place, they say different things; word
vectors cannot tell, for "warm" is near "cold" and July near January.

A language's file has a class a line: members set apart by "|", each one or more words that may stand for
each other. A pair of opposites is a class of two. Indented lines go on with the line above; "#" begins a
comment. A line that begins with a prefix, "un-", says that it turns a word into its opposite, but for the
words named after it. Chinese and Japanese words are two characters long, as stems are there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from dedupe.matcher import facts
from dedupe.tokenizer.words import function_words, words

PREFIXED = 4
"""Stems shorter than this take no prefix: "til" is not the opposite of "until"."""

Member = tuple[int, int]
"""The number of a class and of its member."""


@dataclass(frozen=True, slots=True)
class Table:
    """`members` are the classes a stem belongs to; `prefixes` the stems that each prefix does not negate.

    `opposites` are the classes of two. With `suffixed`, endings stick to words that no stemmer takes off
    (Korean particles).
    """

    members: dict[str, tuple[Member, ...]]
    opposites: frozenset[int]
    prefixes: dict[str, frozenset[str]]
    suffixed: bool

    def of(self, stem: str) -> tuple[Member, ...]:
        """The classes and members of a stem."""
        found = self.members.get(stem, ())
        if found or not self.suffixed:
            return found
        known = (stem[:k] for k in range(len(stem) - 1, 1, -1) if stem[:k] in self.members)
        return self.members[longest] if (longest := next(known, None)) else ()


def contrast(one: Sequence[str], other: Sequence[str], lang: str) -> tuple[str, str] | None:
    """The first pair of words, one of each side, that exclude each other: opposites, or two of one class.

    Both sides are stems as `dedupe.tokenizer.words` makes them, that stand in the same place of two passages.
    A word that stands on both sides does not count, in whatever form, nor do opposites of which one is
    negated: "without any" and "with no". None also for unknown languages.
    """
    table = load(lang)
    if table is None or not one or not other:
        return None
    shared = {m for stem in one for m in table.of(stem)} & {m for stem in other for m in table.of(stem)}
    there: dict[int, str] = {}
    for stem in other:
        for member in table.of(stem):
            if member not in shared:
                there.setdefault(member[0], stem)
    for stem in one:
        for member in table.of(stem):
            if member not in shared and member[0] in there:
                pair = stem, there[member[0]]
                if member[0] not in table.opposites or _negated(one, pair) == _negated(other, pair):
                    return pair
    return _undone(one, other, table)


def _negated(stems: Sequence[str], besides: tuple[str, str]) -> bool:
    """Whether another of the words negates."""
    return facts.negates([stem for stem in stems if stem not in besides])


def _undone(one: Sequence[str], other: Sequence[str], table: Table) -> tuple[str, str] | None:
    """A word and the same word with a prefix that negates it."""
    here, there = set(one) - set(other), set(other) - set(one)
    for prefix, others in table.prefixes.items():
        for stem in one:
            if stem not in here:
                continue
            if prefix + stem in there and len(stem) >= PREFIXED and stem not in others:
                return stem, prefix + stem
            bare = stem.removeprefix(prefix)
            if bare != stem and bare in there and len(bare) >= PREFIXED and bare not in others:
                return stem, bare
    return None


@cache
def load(lang: str) -> Table | None:
    """The table of a language, or None where there is none."""
    path = files("dedupe.matcher.contrasts") / f"{lang}.txt"
    if not path.is_file():
        return None
    classes = list(lines(path.read_text("utf-8")))
    taken = _taken(classes, lang)
    members: dict[str, tuple[Member, ...]] = {}
    opposites: set[int] = set()
    prefixes: dict[str, frozenset[str]] = {}
    for number, line in enumerate(classes):
        prefix, dash, others = line.partition("- ")
        if dash and " " not in prefix:
            prefixes[prefix] = frozenset(_stems(others.split(), lang))
            continue
        if line.count("|") == 1:
            opposites.add(number)
        for k, member in enumerate(line.split("|")):
            for stem in set(_stems(member.split(), lang)) - taken:
                members[stem] = (*members.get(stem, ()), (number, k))
    return Table(members, frozenset(opposites), prefixes, suffixed=lang == "ko")


def _taken(classes: Sequence[str], lang: str) -> set[str]:
    """Stems that common words without content have too, which no class means: German "sicher" and "sich"."""
    meant = {word for line in classes for word in re.split(r"[\s|]+", line)}
    return set(_stems(function_words(lang) - meant, lang))


def lines(text: str) -> Iterator[str]:
    """The lines of a language's file, joined where they go on, without comments."""
    plain = re.sub(r"^#.*\n", "", text, flags=re.MULTILINE)
    yield from filter(None, re.sub(r"\n +", " ", plain).splitlines())


def _stems(written: Iterable[str], lang: str) -> Iterator[str]:
    for word in written:
        yield from (w.stem for w in words(word, lang)[:1])
