"""What a block's text says, wherever it stands: its words, numbers and sentences."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from dedupe.matcher import facts, roles
from dedupe.tokenizer import words as reading

ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।", ":", ";", ",")
OPENING = 60
"""Characters that show how a passage opens."""

QUOTES = "\"'”’»)」』*_ "


@dataclass(frozen=True, slots=True)
class Said:
    """What a passage says, wherever it stands: the fields of `Passage` that its text alone tells."""

    start: int
    end: int
    words: tuple[str, ...]
    stems: tuple[str, ...]
    terms: frozenset[str]
    numbers: frozenset[float]
    signs: frozenset[str]
    literals: frozenset[str]
    negates: bool
    size: float
    closed: bool
    recaps: bool
    label: str


@dataclass(frozen=True, slots=True)
class Text:
    """A block's text as read: the whole of it, each of its sentences if there are more than one, and how its
    words are written."""

    whole: Said
    parts: tuple[Said, ...]
    written: facts.Written


def read(text: str, lang: str, known: reading.Known) -> Text:
    """What a text of this language says; the words of texts that are `known` are not looked for again."""
    (words, content), cuts = reading.read(text, lang, known), reading.sentences(text, lang)
    folded, stems = tuple([w.folded for w in words]), tuple([w.stem for w in words])
    starts, ends = [w.start for w in words], [w.end for w in words]
    read = _Words(text, lang, starts, ends, folded, stems, content)
    numbers = [facts.numbers(text[start:end], lang) for start, end in cuts]
    sentences = zip(cuts, numbers, strict=True) if len(cuts) > 1 else ()
    parts = tuple([read.said(start, end, found) for (start, end), found in sentences])
    whole = read.said(0, len(text), frozenset[float]().union(*numbers))
    return Text(whole, parts, facts.written(words, cuts, text, lang))


@dataclass(frozen=True, slots=True)
class _Words:
    """A text's words: where each one starts and ends, folded, its stem, and that again if it has content."""

    text: str
    lang: str
    starts: list[int]
    ends: list[int]
    folded: tuple[str, ...]
    stems: tuple[str, ...]
    content: list[str]

    def said(self, start: int, end: int, numbers: frozenset[float]) -> Said:
        """What a stretch of the text says, which has these numbers."""
        text = self.text
        first, after = bisect_left(self.starts, start), bisect_right(self.ends, end)
        words = self.folded[first:after]
        said = text[start:end].rstrip(QUOTES) or text[:start].rstrip(QUOTES)
        return Said(
            start=start,
            end=end,
            words=words,
            stems=self.stems[first:after],
            terms=frozenset(self.content[first:after]) - {""},
            numbers=numbers,
            signs=facts.signs(text[start:end]),
            literals=facts.literals(text[start:end]),
            negates=facts.negates(words),
            size=(after - first) * (0.6 if self.lang in ("zh", "ja", "th") else 1.0),
            closed=said.endswith(ENDS),
            recaps=roles.recaps(text[start : start + OPENING], self.lang),
            label=roles.label(text[start : start + OPENING]),
        )
