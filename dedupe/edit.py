"""What is cut → the spans of the source that go → the cleaned source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

from dedupe import gaps, stretch
from dedupe.model import Article, Block, Finding, Kind, Place, Span


def apply(source: str, spans: Iterable[Span]) -> str:
    """The source without these spans (sorted, disjoint)."""
    kept, at = [], 0
    for span in spans:
        kept.append(source[at : span.start])
        at = span.end
    return "".join(kept) + source[at:]


def removal_spans(article: Article, places: Sequence[Place]) -> tuple[Span, ...]:
    """The spans of the source, sorted and disjoint, that go when these places are cut.

    Besides the blocks themselves go one of the two gaps around each run of them, so that no doubled empty
    lines are left, and lists, quotations and sections that would stand empty. A place that can't go without
    breaking the markup around it goes not at all; see `removable`.
    """
    return Removals(article).spans(places)


class Removals:
    """What goes with places of one article, for many choices of them: what each needs is read once.

    `blanks` are the gaps of the article.
    """

    def __init__(self, article: Article) -> None:
        self._article = article
        self.blanks = gaps.Blanks(article)
        self._readable = [n for n, block in enumerate(article.blocks) if block.kind is not Kind.MARKUP]
        self._containers = self._by_first_block()

    def spans(self, places: Sequence[Place]) -> tuple[Span, ...]:
        """What `removal_spans` tells."""
        article = self._article
        whole, parts = whole_and_parts(article, places)
        gone = [article.blocks[number].span for number in whole]
        spans = self.blanks.closed(gaps.joined([*gone, *self._emptied(whole)]), whole)
        for place in parts:
            spans += stretch.spans(article, place, self._links)
        return gaps.joined(spans)

    @cached_property
    def _links(self) -> str:
        return stretch.definitions(self._article)

    def _by_first_block(self) -> dict[int, list[tuple[Span, range]]]:
        """Each container with the places in `_readable` of its blocks, by the number of the first of them."""
        blocks, readable = self._article.blocks, self._readable
        found: dict[int, list[tuple[Span, range]]] = {}
        for container in self._article.containers:
            outer = container.span
            first = bisect_right(readable, outer.start, key=lambda n: blocks[n].span.end)
            after = bisect_left(readable, outer.end, key=lambda n: blocks[n].span.start)
            if first < after:
                found.setdefault(readable[first], []).append((outer, range(first, after)))
        return found

    def holders(self, first: int) -> Iterable[tuple[Span, Sequence[int]]]:
        """The containers in which this readable block is the first: what goes of each once it is empty, and
        the numbers of all readable blocks in it."""
        blocks, readable = self._article.blocks, self._readable
        for outer, inside in self._containers.get(first, ()):
            numbers = readable[inside.start : inside.stop]
            end = blocks[numbers[-1]].span.end
            # A Markdown list may reach over the empty lines below it; those are a gap.
            said = self._article.source[end : outer.end].strip("> \t\r\n")
            yield outer if said else Span(outer.start, end), numbers

    def _emptied(self, whole: set[int]) -> Iterable[Span]:
        """Containers of which nothing readable is left; those that held nothing anyway stay."""
        for number in whole:
            for span, numbers in self.holders(number):
                if whole.issuperset(numbers):
                    yield span


def removable(article: Article, places: Iterable[Place]) -> set[Place]:
    """Those that can be cut alone: blocks always, sentences unless that breaks a link or the like."""
    every = set(places)
    whole = {place for place in every if covers(article.blocks[place.block], [place])}
    links = stretch.definitions(article) if every - whole else ""
    return whole | {place for place in every - whole if stretch.spans(article, place, links)}


def whole_and_parts(article: Article, places: Sequence[Place]) -> tuple[set[int], list[Place]]:
    """The numbers of blocks that are cut whole, and the stretches cut out of others."""
    by_block: dict[int, list[Place]] = {}
    for place in sorted(set(places)):
        by_block.setdefault(place.block, []).append(place)
    whole, parts = set(), []
    for number, found in by_block.items():
        block = article.blocks[number]
        if covers(block, found):
            whole.add(number)
        else:
            parts += stretch.joined(block, found)
    return whole, parts


def whole(article: Article, finding: Finding) -> bool:
    """Whether all that the finding would cut are whole blocks."""
    return all(covers(article.blocks[place.block], [place]) for place in finding.places)


def covers(block: Block, places: Sequence[Place]) -> bool:
    """Whether the places, all of this block, leave none of its text but white space."""
    at = 0
    for place in sorted(places):
        if place.start > at and block.text[at : place.start].strip():
            return False
        at = max(at, place.end)
    return not block.text[at:].strip()
