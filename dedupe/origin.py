"""From places of a cleaned article back to the article it was cleaned from, by source offsets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from dedupe.model import Article, Block, Finding, Kind, Place, Span


class Origin:
    """Tells places of `cleaned`, the article read from `article`'s source without `spans` (sorted, disjoint),
    as places of `article`."""

    def __init__(self, article: Article, cleaned: Article, spans: Sequence[Span]) -> None:
        self.article = article
        self.cleaned = cleaned
        self._kept = _kept(len(article.source), spans)
        self._ends = list(accumulate(map(len, self._kept)))
        self._block_ends = [block.span.end for block in article.blocks]

    def findings(self, findings: Iterable[Finding]) -> list[Finding]:
        """The findings about the cleaned article, said of the original one."""
        moved = [replace(f, places=self.places(f.places), copies=self.places(f.copies)) for f in findings]
        return [finding for finding in moved if finding.places]

    def places(self, places: Iterable[Place]) -> tuple[Place, ...]:
        """What these places of the cleaned article were in the original; a block may come from several."""
        return tuple(dict.fromkeys(original for place in places for original in self._place(place)))

    def _place(self, place: Place) -> Iterator[Place]:
        for source in self._sources(_source(self.cleaned, place)):
            for number in range(bisect_right(self._block_ends, source.start), len(self.article.blocks)):
                original = self.article.blocks[number]
                if original.span.start >= source.end:
                    break
                if original.kind is not Kind.MARKUP:
                    start, end = _text_range(original, source)
                    if original.text[start:end].strip():
                        yield Place(number, start, end)

    def _sources(self, span: Span) -> Iterator[Span]:
        """The stretches of the original source that this span of the cleaned source was made of."""
        for k in range(bisect_right(self._ends, span.start), len(self._kept)):
            kept, at = self._kept[k], self._ends[k] - len(self._kept[k])
            if at >= span.end:
                break
            start, end = max(span.start, at), min(span.end, self._ends[k])
            if start < end:
                yield Span(kept.start + start - at, kept.start + end - at)


def _source(article: Article, place: Place) -> Span:
    block = article.blocks[place.block]
    alone = article.whole(place) or not block.pieces
    return block.span if alone else block.source_span(place.start, place.end)


def _kept(length: int, spans: Sequence[Span]) -> list[Span]:
    edges = [0, *(edge for span in spans for edge in (span.start, span.end)), length]
    return [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _text_range(block: Block, source: Span) -> tuple[int, int]:
    """The stretch of the block's text that was read from this stretch of the source."""
    if not block.pieces:
        return 0, len(block.text)
    start, end = len(block.text), 0
    for piece, until in zip(block.pieces, [*(p.at for p in block.pieces[1:]), len(block.text)], strict=True):
        if not _overlap(piece.source, source):
            continue
        first, last = piece.at, until
        if until - piece.at == len(piece.source):
            first += max(0, source.start - piece.source.start)
            last -= max(0, piece.source.end - source.end)
        start, end = min(start, first), max(end, last)
    return min(start, end), end
