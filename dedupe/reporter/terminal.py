"""The article in a terminal: what goes is struck through, beside or above the copy that stays.

    18   Kept text, with its line in the source.
         R102 near-repeat, near, score 0.94: Nearly the same: …
    20 - [-The {-old-} bridge opens at noon.-]
     4 = The bridge opens at noon {+sharp+}.

`-` goes, `~` goes in part, `?` is only suspected, `=` is the copy that stays. No line is wider than asked,
but for a terminal of fewer than 40 columns; nothing in an article can steer the terminal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from dedupe.codes import code
from dedupe.decide import sections
from dedupe.lines import Lines
from dedupe.model import Article, Finding, Kind, Place, Plan
from dedupe.reporter import painted, word_marks
from dedupe.reporter.painted import Paint, Word, Words
from dedupe.reporter.summary import Line, total

BESIDE = 100
"""From this width on, in columns, the two copies stand side by side."""

NARROWEST = 40
_BETWEEN = "  "


@dataclass(frozen=True, slots=True)
class Look:
    """How to show an article: the columns, and whether in colour."""

    width: int
    colour: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A place of a finding as it is painted, with the copies shown with it; `first`: of its finding."""

    finding: Finding
    place: Place
    words: Words
    copies: tuple[tuple[Place, Words], ...]
    first: bool


class View:
    """Draws passages of one article."""

    def __init__(self, article: Article, look: Look) -> None:
        self.article = article
        self.look = look
        self._lines = Lines(article.source)
        self._digits = max(3, len(str(len(self._lines.starts))))
        self._width = max(NARROWEST, look.width)

    def line(self, place: Place) -> int:
        """The line that a place begins in."""
        return self._lines.span(self.article.source_span(place))[0]

    def head(self, finding: Finding) -> Iterator[Line]:
        """What the finding is, and why."""
        level = f", {finding.level}" if finding.level else ""
        label = f"{finding.code} {code(finding.code).name}{level}, score {finding.score:.2f}:"
        told = [Word(label, False, paint="aside"), *painted.words(finding.reason, "aside", True)]
        for part in word_marks.wrapped(told, self._width - self._digits - 3):
            yield [(" " * (self._digits + 3), ""), *painted.segments(part, self.look.colour)]

    def block(self, number: int, passages: Sequence[Passage] = ()) -> Iterator[Line]:
        """A block, each of its passages with its copies."""
        parts = [(passage.place, passage.words) for passage in passages]
        told = painted.block(self.article, number, parts)
        place = self.article.place(number)
        sign = _sign([word.paint for line in told for word in line if word.paint != "aside"])
        copies = [copy for passage in passages for copy in passage.copies]
        if copies and self._width >= BESIDE:
            half = (self._width - len(_BETWEEN)) // 2
            left = list(self._side(told, self.line(place), sign, half))
            right = [line for at, words in copies for line in self._copy(at, words, half)]
            yield from _beside(left, right, half)
            return
        yield from self._side(told, self.line(place), sign, self._width)
        yield from self.copies(copies)

    def copies(self, found: Iterable[tuple[Place, Words]]) -> Iterator[Line]:
        """Copies that stay, one under the other."""
        for at, words in found:
            yield from self._copy(at, words, self._width)

    def context(self, number: int) -> Line:
        """The beginning of a block, in one line."""
        place = self.article.place(number)
        told = word_marks.wrapped(
            painted.words(self.article.text(place), "aside"), self._width - self._digits - 4
        )
        first, more = next(told, []), next(told, None)
        end = [("…", painted.STYLES["aside"])] if more else []
        gutter = f"{self.line(place):>{self._digits}}   "
        return [(gutter, "dim"), *painted.segments(first, self.look.colour), *end]

    def _copy(self, place: Place, words: Words, width: int) -> Iterator[Line]:
        return self._side([words], self.line(place), "=", width)

    def _side(self, told: Sequence[Words], line: int, sign: str, width: int) -> Iterator[Line]:
        gutter, below = f"{line:>{self._digits}} {sign} ", f"{'':>{self._digits}} {sign} "
        for words in told:
            shown = words if self.look.colour else painted.signed(words)
            for part in word_marks.wrapped(shown, width - len(gutter)):
                yield [(gutter, "dim"), *painted.segments(part, self.look.colour)]
                gutter = below


def passages(
    article: Article, finding: Finding, paint: Paint, shared: painted.Shared = list
) -> Iterator[Passage]:
    """A finding's places with their words, each with its copy, or the last with all of them; a heading, which
    goes with its section, has none."""
    places, copies = painted.sides(article, finding, paint, shared)
    listed = list(zip(finding.copies, copies, strict=True))
    paired = len(places) == len(copies)
    for k, (place, words) in enumerate(zip(finding.places, places, strict=True)):
        beside = listed[k : k + 1] if paired else listed if k + 1 == len(places) else ()
        yield Passage(finding, place, words, () if finding.code == sections.CODE else tuple(beside), k == 0)


def lines(article: Article, plan: Plan, name: str, look: Look) -> Iterator[Line]:
    """The whole article in lines of (text, style) segments."""
    view = View(article, look)
    found: dict[int, list[Passage]] = defaultdict(list)
    paints: list[tuple[Paint, Finding]] = [("goes", f) for f in plan.cuts]
    for paint, finding in [*paints, *(("maybe", f) for f in plan.suspects)]:
        for passage in passages(article, finding, paint):
            found[passage.place.block].append(passage)
    yield from _wrapped("".join(text for text, _ in total(article, plan, name)), "heading", look)
    yield from _wrapped(_legend(plan), "aside", look)
    before = None
    for number, block in enumerate(article.blocks):
        here = sorted(found.get(number, ()), key=lambda passage: passage.place)
        if block.kind is Kind.MARKUP and not here:
            continue
        if here or before is None or not (block.kind is before is Kind.ITEM):
            yield []
        for passage in here:
            if passage.first:
                yield from view.head(passage.finding)
        yield from view.block(number, here)
        before = block.kind if not here else None


def _legend(plan: Plan) -> str:
    told = ["- goes", "~ goes in part"] if plan.cuts else []
    told += ["? is only suspected"] if plan.suspects else []
    if any(f.copies for f in (*plan.cuts, *plan.suspects)):
        told += ["= the other copy, which stays"]
    return ", ".join(told)


def _wrapped(text: str, paint: Paint, look: Look) -> Iterator[Line]:
    for line in word_marks.wrapped(painted.words(text, paint), max(NARROWEST, look.width)):
        yield painted.segments(line, look.colour)


def _sign(paints: Sequence[Paint]) -> str:
    if "goes" in paints:
        return "-" if set(paints) == {"goes"} else "~"
    return "?" if "maybe" in paints else " "


def _beside(left: Sequence[Line], right: Sequence[Line], width: int) -> Iterator[Line]:
    nothing: Line = []
    for one, other in zip_longest(left, right, fillvalue=nothing):
        if not other:
            yield one
            continue
        used = word_marks.cells("".join(text for text, _ in one))
        yield [*one, (" " * (width - used) + _BETWEEN, ""), *other]
