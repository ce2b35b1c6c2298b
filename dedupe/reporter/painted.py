"""The words of an article's blocks, painted by what happens to them, those that two copies differ in marked.

Colours need no signs and signs no colours: `segments` gives the words of a line in colour, or with `[-…-]`
around what goes, `[?…?]` around what is only suspected, and inside of these `{-…-}`, in the copy that stays
`{+…+}`, around the words that only this copy has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby
from typing import Literal

from dedupe.decide import sections
from dedupe.model import HEADS, Article, Finding, Kind, Place
from dedupe.reporter import word_marks
from dedupe.reporter.lines import escaped
from dedupe.reporter.summary import Segment
from dedupe.reporter.word_marks import Token

Paint = Literal["", "heading", "aside", "goes", "maybe", "stays"]

STYLES: dict[Paint, str] = {
    "": "",
    "heading": "bold",
    "aside": "dim",
    "goes": "red strike",
    "maybe": "yellow",
    "stays": "green",
}
_SIGNS = {"goes": ("[-", "-]"), "maybe": ("[?", "?]")}
_OWN = {"goes": ("{-", "-}"), "maybe": ("{-", "-}"), "stays": ("{+", "+}")}
_TAB = 4


@dataclass(frozen=True, slots=True)
class Word(Token):
    """A word, and what happens to it."""

    paint: Paint = ""


Words = list[Word]
Shared = Callable[[Sequence[Word]], Sequence[Word]]


def words(text: str, paint: Paint = "", spaced: bool = False) -> Words:
    """The words of a text; `spaced`: a space stands before the first of them."""
    found = [Word(token.text, token.spaced, paint=paint) for token in word_marks.tokens(text)]
    if found and (spaced or text[:1].isspace()):
        found[0] = replace(found[0], spaced=True)
    return found


def sides(
    article: Article, finding: Finding, paint: Paint, shared: Shared = list
) -> tuple[list[Words], list[Words]]:
    """The words of each place and of each copy; `shared` gives what is told of a long stretch in both."""
    places = [words(said(article, place), paint) for place in finding.places]
    copies = [words(said(article, place), "stays") for place in finding.copies]
    if finding.code == sections.CODE or not copies:
        return places, copies
    if len(places) == len(copies):
        pairs = [word_marks.marked(*pair, shared) for pair in zip(places, copies, strict=True)]
        sentences = not all(article.whole(place) for place in finding.places)
        return [one for one, _ in pairs], [_within(other) if sentences else other for _, other in pairs]
    one, other = word_marks.marked(list(chain(*places)), list(chain(*copies)))
    return _parted(one, places), _parted(other, copies)


def said(article: Article, place: Place) -> str:
    """What a reader reads at a place, or the markup where nobody reads anything."""
    block = article.blocks[place.block]
    return article.text(place) if block.text else article.source[block.span.start : block.span.end]


def block(article: Article, number: int, parts: Sequence[tuple[Place, Words]] = ()) -> list[Words]:
    """A block's words, with those of its places as they are given; a line of code each on its own."""
    found = article.blocks[number]
    paint: Paint = "heading" if found.kind in HEADS else ""
    if found.kind is Kind.CODE and all(article.whole(place) for place, _ in parts):
        paints: list[Paint] = [part[0].paint for _, part in parts if part]
        paint = paints[0] if paints else ""
        return [[Word(escaped(line.expandtabs(_TAB)), False, paint=paint)] for line in found.text.split("\n")]
    if not found.text:
        return [part for _, part in parts]
    return [[*_prefix(article, number), *_woven(found.text, parts, paint)]]


def segments(line: Sequence[Word], colour: bool) -> list[Segment]:
    """A line's words with their styles; give lines of `signed` words where there are no colours."""
    told: list[Segment] = []
    for k, word in enumerate(line):
        if word.spaced:
            before = line[k - 1] if k else Word("", False)
            space = replace(word, differs=word.differs and before.differs)
            told.append((" ", _style(space) if before.paint == word.paint else ""))
        told.append((word.text, _style(word)))
    runs = groupby(told if colour else [(text, "") for text, _ in told], key=lambda segment: segment[1])
    return [("".join(text for text, _ in run), style) for style, run in runs]


def signed(found: Sequence[Word]) -> Words:
    """The words with signs for what their colours say."""
    told = []
    for k, word in enumerate(found):
        before = found[k - 1] if k else Word("", False)
        after = found[k + 1] if k + 1 < len(found) else Word("", False)
        opening, closing = _SIGNS.get(word.paint, ("", ""))
        first, last = _OWN.get(word.paint, ("", ""))
        starts, ends = before.paint != word.paint, after.paint != word.paint
        text = word.text
        if word.differs:
            text = first * (starts or not before.differs) + text + last * (ends or not after.differs)
        told.append(replace(word, text=opening * starts + text + closing * ends))
    return told


def _style(word: Word) -> str:
    return f"bold underline {STYLES[word.paint]}" if word.differs else STYLES[word.paint]


def _within(found: Words) -> Words:
    """A passage that holds a sentence: what stands before and after the sentence is no difference."""
    shared = [k for k, word in enumerate(found) if not word.differs]
    first, last = (shared[0], shared[-1]) if shared else (0, -1)
    return [word if first < k < last else replace(word, differs=False) for k, word in enumerate(found)]


def _parted(found: Words, sizes: Sequence[Words]) -> list[Words]:
    rest = iter(found)
    return [[next(rest) for _ in size] for size in sizes]


def _prefix(article: Article, number: int) -> Words:
    """What tells a heading, an item or a quotation from a paragraph."""
    found = article.blocks[number]
    signs = {
        Kind.TITLE: "#",
        Kind.HEADING: "#" * max(1, found.depth),
        Kind.ITEM: "-",
        Kind.QUOTE: ">",
    }
    return [Word(signs[found.kind], False, paint="aside")] if found.kind in signs else []


def _woven(text: str, parts: Sequence[tuple[Place, Words]], paint: Paint) -> Iterator[Word]:
    """The words of a text with those of its places among them; of places that overlap, the first."""
    at, spaced = 0, True
    for place, part in sorted(parts, key=lambda p: p[0]):
        if place.start < at:
            continue
        yield from words(text[at : place.start], paint, spaced)
        spaced = text[place.start - 1 : place.start].isspace() or place.start == 0
        yield from ([replace(part[0], spaced=spaced or part[0].spaced), *part[1:]] if part else ())
        at = place.end
        spaced = text[at - 1 : at].isspace()
    yield from words(text[at:], paint, spaced)
