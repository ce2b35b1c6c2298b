"""The white space around what is cut: of the gaps before and after it, the wider one stays."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from dedupe import stretch
from dedupe.model import Article, Block, Format, Kind, Span

_BREAK = re.compile(r"\r\n|\n|\r|<br\s*/?>", re.IGNORECASE)
_SPACE = re.compile(r"\s*")
_EDGES = re.compile(r"((?:\s|<br\s*/?>)*)(.*?)((?:\s|<br\s*/?>)*)", re.DOTALL | re.IGNORECASE)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_OPENS_BLOCK = re.compile(r"\s*(?:[-*+]\s|#{1,6}\s|>|```|~~~)")
_ENDS_ITSELF = (Kind.TITLE, Kind.HEADING, Kind.CODE)


class Blanks:
    """The gaps of an article: the white space that its markup tiles begin and end with."""

    def __init__(self, article: Article) -> None:
        self._article = article
        found = _blanks(article)
        self._before = {span.end: span.start for span in found}
        self._after = {span.start: span.end for span in found}

    def closed(self, gone: Sequence[Span], whole: set[int]) -> list[Span]:
        """The spans that go (disjoint; the blocks `whole` are in them), each with the gap that goes too."""
        starts = {span.start for span in gone}
        ends = ((span.end, self._after.get(span.end, -1)) for span in gone)
        between = (Span(start, end) for start, end in ends if end in starts)
        spans = []
        for run in joined([*gone, *between]):
            outer = Span(self._before.get(run.start, run.start), self._after.get(run.end, run.end))
            if outer.end == len(self._article.source):
                spans.append(_at_end(self._article.source, outer, run))
            elif outer.start == 0:
                spans.append(Span(run.start, outer.end))
            else:
                spans += _inside(self._article, outer, run, whole)
        return spans


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sorted, without empty ones, and those that overlap or touch made one."""
    result: list[Span] = []
    for span in sorted(s for s in spans if len(s)):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)


def _blanks(article: Article) -> tuple[Span, ...]:
    """The white space in and at the edges of markup tiles; in Markdown, empty lines of quotations too."""
    edges = _edges if article.format is Format.HTML else _edge_lines
    tiles = (block.span for block in article.blocks if block.kind is Kind.MARKUP)
    return joined(edge for tile in tiles for edge in edges(article.source, tile))


def _edges(source: str, tile: Span) -> list[Span]:
    match = _EDGES.fullmatch(source, tile.start, tile.end)
    return [Span(*match.span(1)), Span(*match.span(3))] if match else []


def _edge_lines(source: str, tile: Span) -> list[Span]:
    lines = [Span(*match.span()) for match in _LINE.finditer(source, tile.start, tile.end)]
    empty = [not source[line.start : line.end].strip("> \t\r\n\f\v\ufeff") for line in lines]
    first = next((k for k, blank in enumerate(empty) if not blank), len(lines))
    last = next((k for k, blank in enumerate(reversed(empty)) if not blank), len(lines))
    return [*lines[:first], *lines[len(lines) - last :]]


def _at_end(source: str, outer: Span, run: Span) -> Span:
    """A run that ends the article: the gap before it goes, and the last line ends as the last one did."""
    if outer.start == 0:
        return Span(0, len(source))
    start = outer.start
    if run.end < len(source):
        return Span(start, run.end)
    wanted = source.endswith(("\n", "\r"))
    if wanted and not source.endswith(("\n", "\r"), 0, start):
        match = re.compile(r"\r\n|\n|\r").search(source, start, run.end)
        start = match.end() if match else start
    while not wanted and source.endswith(("\n", "\r"), 0, start):
        start -= 2 if source.endswith("\r\n", 0, start) else 1
    return Span(start, run.end)


def _inside(article: Article, outer: Span, run: Span, whole: set[int]) -> list[Span]:
    source = article.source
    left, right = _neighbours(article, run)
    first = _start_of_space(source, outer.start)
    last = _end_of_space(source, outer.end)
    bare = article.format is Format.HTML and all(_bare(source, block) for block in (left, right))
    if bare and not any(_BREAK.search(source, *edge) for edge in ((first, run.start), (run.end, last))):
        return _but_tags(article, run, whole)

    def gap(way: Span) -> int:
        return len(_BREAK.findall(source[first : way.start])) + len(_BREAK.findall(source[way.end : last]))

    end_of_text = _start_of_space(source, run.end)
    wanted = max(gap(Span(run.start, last)), gap(Span(first, end_of_text)))
    if article.format is Format.MARKDOWN and left and right and _would_join(source, left, right):
        wanted = max(wanted, 2)
    ways = [Span(run.start, outer.end), Span(outer.start, run.end), run, _but_last_break(source, run)]
    return [min(ways, key=lambda way: (gap(way) < wanted, abs(gap(way) - wanted)))]


def _start_of_space(source: str, at: int) -> int:
    while at and source[at - 1].isspace():
        at -= 1
    return at


def _end_of_space(source: str, at: int) -> int:
    match = _SPACE.match(source, at)
    return match.end() if match else at


def _but_last_break(source: str, run: Span) -> Span:
    if source.endswith("\r\n", run.start, run.end):
        return Span(run.start, run.end - 2)
    return Span(run.start, run.end - source.endswith(("\n", "\r"), run.start, run.end))


def _neighbours(article: Article, run: Span) -> tuple[Block | None, Block | None]:
    """The nearest tiles that are not white space."""
    blocks, source = article.blocks, article.source
    before = bisect_right(blocks, run.start, key=lambda b: b.span.end) - 1
    after = bisect_left(blocks, run.end, key=lambda b: b.span.start)

    def filled(numbers: Iterable[int]) -> Block | None:
        tiles = (blocks[n] for n in numbers)
        return next((t for t in tiles if source[t.span.start : t.span.end].strip()), None)

    return filled(range(before, -1, -1)), filled(range(after, len(blocks)))


def _would_join(source: str, left: Block, right: Block) -> bool:
    """Whether Markdown reads the two as one paragraph if only a line break parts them."""
    if left.kind in _ENDS_ITSELF or (left.kind is Kind.ITEM and right.kind is Kind.ITEM):
        return False
    return not _OPENS_BLOCK.match(source, right.span.start)


def _bare(source: str, block: Block | None) -> bool:
    """Whether an HTML block has no element of its own that parts it from its neighbours."""
    if block is None or block.kind is Kind.MARKUP:
        return False
    return not stretch.opens_block(source, block.span)


def _but_tags(article: Article, run: Span, whole: set[int]) -> list[Span]:
    """All but the last block's tags: they keep the bare texts on both sides apart."""
    last = bisect_right(article.blocks, run.end, key=lambda b: b.span.end) - 1
    while last not in whole:
        last -= 1
    block = article.blocks[last]
    inner = stretch.whole_text(article, block)
    return [Span(run.start, block.span.start), *inner] if inner else [run]
