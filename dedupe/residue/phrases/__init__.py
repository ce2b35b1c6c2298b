"""What residue says, by language and family: one module a language, loaded when an article needs it.

A table maps a family to groups of phrases, a phrase a line. Groups are how a phrase must stand to count:

- `whole`: it is the whole sentence or line;
- `bare`: so too, but its words are so common that its place must speak for it as well;
- `start`: a sentence begins with it;
- `edge`: so too, but it counts only at the article's edges or beside other residue;
- `has`: it stands anywhere, and nothing but residue says it;
- `hint`: it stands anywhere, and is weak evidence that needs company;
- `topic`: beginnings of words that an article about the very subject uses often.

In a phrase, `(a|b c)` is a choice and `(a|b)?` an optional one, `word*` any word that begins so, `words?` a
last letter that may be missing, `#` a number, `~` up to six words, and `:` a colon, bar, arrow or spaced
dash (between other words one is always forgiven).
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from operator import attrgetter

from dedupe.residue.phrases.match import (
    Sequence,
    ends,
    firsts,
    heads,
    least_common,
    literal,
    needed,
    occurrences,
    parse,
)
from dedupe.residue.text import Sentence, fold

LANGUAGES = (
    *("ar", "de", "en", "es", "fr", "he", "hi", "it", "ja"),
    *("ko", "nl", "pl", "pt", "ru", "sv", "th", "tr", "zh"),
)
GROUPS = ("whole", "bare", "start", "edge", "has", "hint")
Table = dict[str, dict[str, str]]

_CHOICE = re.compile(r"\([^()]*\)\??")
_UNSPACED = frozenset({"ja", "th", "zh"})
_MARKS = str.maketrans(dict.fromkeys("'’-.,!¡¿…«»\"“”/&", " "))


@dataclass(frozen=True)
class Phrase:
    """One phrase, parsed when it is first needed; `number` is its place in the table."""

    family: str
    group: str
    text: str
    spaced: bool
    number: int
    keys: frozenset[str] = frozenset()
    """Words of which a sentence must have one: the phrase's longest word, or those of a choice."""

    @cached_property
    def sequence(self) -> Sequence:
        """The phrase as words and choices."""
        return parse(self.text)

    @property
    def opening(self) -> Sequence:
        """As much of the phrase as tells what it begins with: to parse all of it is slow."""
        first = self.text.split(None, 1)[0]
        return self.sequence if "(" in first else (first,)

    @cached_property
    def needs(self) -> tuple[str, ...]:
        """Words that a sentence must have before it is worth a look."""
        return tuple(n for n in self.sequence if isinstance(n, str) and literal(n))

    @cached_property
    def choices(self) -> tuple[frozenset[str], ...]:
        """Of each of these a sentence must have at least one word."""
        found = (needed(n) for n in self.sequence if not isinstance(n, str))
        return tuple(words for words in found if words)

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """What the phrase can begin with; empty for anything."""
        return heads(self.sequence)

    @property
    def anywhere(self) -> bool:
        """Whether the phrase may stand anywhere in a sentence, or only begins one."""
        return self.group in ("has", "hint")

    def search(self, sentence: Sentence) -> str | None:
        """The words of the sentence that the phrase matches, if it does."""
        if not sentence.words.issuperset(self.needs) or any(map(sentence.words.isdisjoint, self.choices)):
            return None
        return self._search(sentence.norm)

    def search_glued(self, text: str) -> str | None:
        """The same in a text without blanks."""
        return self._search(text) if all(n in text for n in self.needs) else None

    def _search(self, text: str) -> str | None:
        blank = 1 if self.spaced else 0
        starts = self._places(text, blank) if self.anywhere else [_beginning(text, blank)]
        for start in starts:
            if self.heads and not text.startswith(self.heads, start):
                continue
            for end in ends(self.sequence, text, start, self.spaced):
                if self.group not in ("whole", "bare") or not text[end:].strip(" :"):
                    return text[start:end]
        return None

    def _places(self, text: str, blank: int) -> list[int]:
        """Where a phrase that stands anywhere may begin."""
        heads = self.heads or ("",)
        found = {at + blank for head in heads for at in occurrences(text, " " * blank + head)}
        return sorted(found)


def _beginning(text: str, blank: int) -> int:
    """Where a sentence's first word begins, after a bar or the like."""
    return blank + (2 if text.startswith(" : ") else text.startswith(":"))


@dataclass(slots=True)
class Phrases:
    """A language's phrases. Those that begin a sentence are found by its first word (unless they may begin
    with any), all others by their keys; in scripts without spaces by looking at each."""

    lang: str
    by_first: dict[str, list[Phrase]] = field(default_factory=dict)
    by_word: dict[str, list[Phrase]] = field(default_factory=dict)
    unspaced: list[Phrase] = field(default_factory=list)
    topics: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def search(self, sentence: Sentence) -> Iterator[tuple[Phrase, str]]:
        """Every phrase that the sentence holds, with the words it matches."""
        for phrase in self._worth_a_look(sentence):
            if found := phrase.search(sentence):
                yield phrase, found
        glued = sentence.glued if self.unspaced else ""
        for phrase in self.unspaced:
            if found := phrase.search_glued(glued):
                yield phrase, found

    def _worth_a_look(self, sentence: Sentence) -> list[Phrase]:
        """Phrases that the sentence may hold, in the order of the table."""
        at = _beginning(sentence.norm, 1)
        first = sentence.norm[at : sentence.norm.find(" ", at)]
        likely = [p for p in self.by_first.get(first, ()) if not p.keys.isdisjoint(sentence.words)]
        likely += {
            p.number: p for w in sentence.words & self.by_word.keys() for p in self.by_word[w]
        }.values()
        return sorted(likely, key=attrgetter("number"))

    def add(self, phrase: Phrase) -> None:
        """Take a phrase where `search` finds it."""
        first = frozenset[str]() if phrase.anywhere else firsts(phrase.opening)
        table, words = (self.by_first, first) if first else (self.by_word, phrase.keys)
        for word in words:
            table.setdefault(word, []).append(phrase)


@cache
def load(lang: str) -> Phrases:
    """The phrases of one language; none for a language that has no table."""
    out = Phrases(lang)
    if lang not in LANGUAGES:
        return out
    table: Table = importlib.import_module(f"dedupe.residue.phrases.{lang}").TABLE
    number = 0
    for family, groups in table.items():
        for group, text in groups.items():
            text = fold(text).translate(_MARKS)
            if group == "topic":
                out.topics[family] = tuple(text.split())
            else:
                number = _add(out, family, group, text, number)
    return out


def _add(out: Phrases, family: str, group: str, text: str, number: int) -> int:
    """Add the phrases of one group after `number` others; how many there are then."""
    plain = text
    while "(" in plain:
        plain, count = _CHOICE.subn(" ", plain)
        if not count:
            raise ValueError(f"a bracket is not closed in {family}, {group}")
    spaced = out.lang not in _UNSPACED
    for line, rest in zip(text.splitlines(), plain.splitlines(), strict=True):
        if not (line := line.strip()):
            continue
        number += 1
        if not spaced:
            out.unspaced.append(Phrase(family, group, line, spaced, number))
            continue
        words = [w for w in rest.split() if literal(w)]
        keys = frozenset((max(words, key=len),)) if words else _keys(line)
        out.add(Phrase(family, group, line, spaced, number, keys))
    return number


def _keys(line: str) -> frozenset[str]:
    """Of a phrase that is all choices, the words of one choice: one of them must stand in the text."""
    words = least_common(needed(n) for n in parse(line) if not isinstance(n, str))
    if not words:
        raise ValueError(f"no word to look for in the phrase {line!r}")
    return words
