"""What makes a block boilerplate: the grouping by fingerprint, and what it comes to in one article.

A block that stands in many articles may be the site's or the story's. The site's stands at an article's
edges, beside text of the article's own, and speaks of other things than that text. A quotation, a step of a
recipe or a paragraph of background stands amid the text or shares its words; a copied article has no text of
its own beside the copy. Where the place or the form tells little, it takes many more articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import ceil

from dedupe.corpus.across import folding
from dedupe.corpus.across.mapping import readable, sort
from dedupe.corpus.across.rows import Held, Sort
from dedupe.model import Article, Finding, Place

CODE = "X112"
SCORE = 0.9
LEAST_OWN = 20
"""An article with fewer words of its own says nothing about what is not its own, and loses nothing."""

OWN_PROSE = 8
"""A block of fewer words, such as a date, is no text that others could stand before or after."""

EDGE = 0.15
"""At the edge: with at most so much of the article's own text before it, or after it."""

OWN_SHARE = 0.15
WEAK = 4
"""How many times as many articles it takes for short lines, lines with figures, and those amid the text."""

SHORT = 5
LONGEST_AMID = 40
NEVER = {
    Sort.FIXED: "code or a table",
    Sort.TITLE: "a title",
    Sort.LABEL: "a question, or opens what follows",
}
ECHO = 0.35
"""A block this share of whose content words stands in the rest of its articles speaks of their subject."""

SUBSTANCE = 0.02
"""A block that is the substance of more than this share of its articles is a text that others quote."""


@dataclass(frozen=True, slots=True)
class Options:
    """From how many articles on, and from what share of them (0 to 1), a block may be boilerplate."""

    min_articles: int = 5
    min_share: float = 0.02

    def least(self, articles: int) -> int:
        """The number of articles that must hold a block."""
        return max(self.min_articles, ceil(self.min_share * articles - 1e-9), 2)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many articles hold a block: in all, at an edge, amid the text, and as their substance."""

    fingerprint: int
    sort: Sort
    words: int
    figures: bool
    articles: int
    edge: int
    amid: int
    substance: int


def grouped(rows: Iterable[Held]) -> Tally:
    """The reduction: all rows of one fingerprint, in any order, at least one → what they come to."""
    best: dict[int, int] = {}
    sorts: Counter[int] = Counter()
    figures, words, fingerprint = False, 0, 0
    for row in rows:
        fingerprint = row.fingerprint
        words = max(words, row.words)
        figures |= row.figures
        sorts[row.sort] += 1
        best[row.article] = max(best.get(row.article, 0), _evidence(row))
    found = list(best.values())
    named = Sort(max(sorts, key=lambda sort: (sorts[sort], sort)))
    edge, amid, substance = (found.count(kind) for kind in (_EDGE, _AMID, _SUBSTANCE))
    return Tally(fingerprint, named, words, figures, len(best), edge, amid, substance)


_NONE, _EDGE, _AMID, _SUBSTANCE = range(4)


def _evidence(row: Held) -> int:
    """What one article says of a block."""
    if row.own < LEAST_OWN:
        return _SUBSTANCE if row.words * 2 >= row.total else _NONE
    if row.own < OWN_SHARE * row.total:
        return _NONE
    if row.sort == Sort.HEADING:
        return _EDGE if row.before == row.own else _AMID
    return _EDGE if at_edge(row.own, row.before) else _AMID


def at_edge(own: int, before: int) -> bool:
    """Whether a block with so many of the article's own words before it stands at one end of them."""
    return min(before, own - before) <= EDGE * own


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a block is boilerplate at edges, also amid text, and if not, why."""

    edges: bool = False
    amid: bool = False
    why: str = ""


def judged(tally: Tally, echo: float, articles: int, options: Options) -> Verdict:
    """Whether a block is boilerplate; `echo` is the share of its content words in its articles' own text."""
    least = options.least(articles)
    if tally.articles < least:
        return Verdict(why="in few articles")
    if tally.sort in NEVER:
        return Verdict(why=NEVER[tally.sort])
    if tally.substance > SUBSTANCE * tally.articles:
        return Verdict(why="the substance of an article")
    if echo >= ECHO:
        return Verdict(why="about the articles' subject")
    weak = tally.words < SHORT or tally.figures
    if not weak and _fit_amid(tally) and tally.amid >= least * WEAK:
        return Verdict(True, True)
    if tally.edge >= least * (WEAK if weak else 1) and tally.edge >= tally.amid:
        return Verdict(edges=True)
    return Verdict(why="amid the text" if tally.amid > tally.edge else "too little to go by")


def _fit_amid(tally: Tally) -> bool:
    return tally.sort is Sort.PROSE and SHORT <= tally.words <= LONGEST_AMID


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """The boilerplate of a collection: by fingerprint in how many of `articles` it stands.

    `amid` are those that go from amid an article's text, too. Small and picklable.
    """

    articles: int = 0
    counts: Mapping[int, int] = field(default_factory=dict)
    amid: frozenset[int] = frozenset()

    def only(self, fingerprints: Iterable[int]) -> Boilerplate:
        """The part of it that is about these blocks."""
        counts = {fingerprint: self.counts[fingerprint] for fingerprint in fingerprints}
        return Boilerplate(self.articles, counts, self.amid & counts.keys())

    def findings(self, article: Article) -> list[Finding]:
        """What of the article is boilerplate, in order; nothing if it has no other text."""
        if not self.counts:
            return []
        lines = [
            _Line(number, len(words), sort(block), folding.fingerprint(words), len(block.text))
            for number, block, words in readable(article)
        ]
        own = sum(line.own for line in lines if line.fingerprint not in self.counts)
        if own < LEAST_OWN:
            return []
        beyond, last, found = 0, True, []
        for line in reversed(lines):
            known = line.fingerprint in self.counts
            beyond += 0 if known else line.own
            if known and self._goes(line, own, beyond, last):
                found.append(self._finding(line))
            else:
                last = False
        return found[::-1]

    def _goes(self, line: _Line, own: int, beyond: int, last: bool) -> bool:
        """Whether a line goes; `last`: all after it do."""
        if line.sort in NEVER:
            return False
        if line.sort is Sort.HEADING:
            return last  # a heading stays with what stands under it
        return line.fingerprint in self.amid or at_edge(own, beyond)

    def _finding(self, line: _Line) -> Finding:
        count = self.counts[line.fingerprint]
        reason = f"Stands in {count:,} of {self.articles:,} articles."
        return Finding(CODE, (Place(line.number, 0, line.length),), (), None, SCORE, reason)


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    words: int
    sort: Sort
    fingerprint: int
    length: int

    @property
    def own(self) -> int:
        """How many words it counts as the article's own, if it is."""
        return self.words if is_own(self.sort, self.words) else 0


def is_own(sort: int, words: int) -> bool:
    """Whether a block is text that others can stand before or after; headings and dates are not."""
    return words >= OWN_PROSE and sort not in (Sort.HEADING, Sort.TITLE)
