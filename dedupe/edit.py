"""What is cut → the spans of the source that go → the cleaned source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

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
    whole, parts = whole_and_parts(article, places)
    gone = [article.blocks[number].span for number in whole]
    spans = gaps.closed(article, gaps.joined([*gone, *_emptied(article, whole)]), whole)
    links = stretch.definitions(article) if parts else ""
    for place in parts:
        spans += stretch.spans(article, place, links)
    return gaps.joined(spans)


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


def _emptied(article: Article, whole: set[int]) -> Iterable[Span]:
    """Containers of which nothing readable is left; those that held nothing anyway stay."""
    blocks = article.blocks
    readable = [n for n, b in enumerate(blocks) if b.kind is not Kind.MARKUP] if whole else []
    kept = list(accumulate((n not in whole for n in readable), initial=0))
    for container in article.containers if whole else ():
        outer = container.span
        first = bisect_right(readable, outer.start, key=lambda n: blocks[n].span.end)
        after = bisect_left(readable, outer.end, key=lambda n: blocks[n].span.start)
        if first < after and kept[first] == kept[after]:
            end = blocks[readable[after - 1]].span.end
            # A Markdown list may reach over the empty lines below it; those are a gap.
            yield outer if article.source[end : outer.end].strip("> \t\r\n") else Span(outer.start, end)
