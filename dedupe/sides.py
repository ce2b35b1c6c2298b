"""Which of the gaps on the two sides of what is cut goes: the wider one stays."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import IntEnum

from dedupe import stretch
from dedupe.model import Article, Block, Format, Kind, Span

_BREAK = re.compile(r"\r\n|\n|\r|<br\s*/?>", re.IGNORECASE)
_SPACE = re.compile(r"\s*")
_OPENS_BLOCK = re.compile(r"\s*(?:[-*+]\s|1[.)]\s|#{1,6}\s|>|```|~~~)")
_EMPTY = re.compile(r"<(?:blockquote|d[dlt]|li|menu|ol|ul)\b", re.IGNORECASE)
"""Elements that are not to be left with nothing in them."""

_ENDS_ITSELF = (Kind.TITLE, Kind.HEADING, Kind.CODE)


class Way(IntEnum):
    """What goes of a run and the gaps around it: it and the gap after it, it and the gap before it, it
    alone, it but for its last line break, or all of it but its last block's tags."""

    AFTER = 0
    BEFORE = 1
    ALONE = 2
    LESS = 3
    TEXT = 4


@dataclass(frozen=True, slots=True)
class Left:
    """What stands before a run, as far as it matters to what goes with it.

    `near` and `far` are line breaks up to the run, and up to the gap before it. `begins`: the article begins
    with that gap; `bare`: HTML text on the same line that no element parts from the run; `flows`: a Markdown
    block that goes on into the next line. `item`: the depth of a list item, 0 for all else.
    """

    begins: bool
    near: int
    far: int
    bare: bool
    flows: bool
    item: int


@dataclass(frozen=True, slots=True)
class Right:
    """What stands after a run, as `Left`; line breaks are counted from the run on, from the gap after it,
    from its last text (`text`), and from its own last line break (`broken`)."""

    near: int
    far: int
    text: int
    broken: int
    bare: bool
    flows: bool
    item: int


def spans(source: str, outer: Span, run: Span) -> list[Span]:
    """What goes, by the number of its `Way`; but for `Way.TEXT`."""
    return [Span(run.start, outer.end), Span(outer.start, run.end), run, _but_last_break(source, run)]


def way(left: Left, right: Right) -> Way:
    """Which of the gaps around a run goes: such that the wider one stays."""
    if left.begins:
        return Way.AFTER
    if left.bare and right.bare:
        return Way.TEXT
    wanted = max(left.near, right.text)
    if left.flows and right.flows and not 0 < right.item <= left.item:
        wanted = max(wanted, 2)
    sums = (left.near + right.far, left.far + right.near, left.near + right.near, left.near + right.broken)
    return min(list(Way)[:4], key=lambda each: (sums[each] < wanted, abs(sums[each] - wanted)))


def left(article: Article, outer: Span, run: Span) -> Left:
    """The side before a run."""
    source, block = article.source, _before(article, run)
    first = _start_of_space(source, outer.start)
    near = _breaks(source, first, run.start)
    return Left(
        begins=outer.start == 0,
        near=near,
        far=_breaks(source, first, outer.start),
        bare=article.format is Format.HTML and near == 0 and _bare(article, block, run),
        flows=article.format is Format.MARKDOWN and block is not None and block.kind not in _ENDS_ITSELF,
        item=_item(block),
    )


def right(article: Article, outer: Span, run: Span) -> Right:
    """The side after a run."""
    source, block = article.source, _after(article, run)
    last = _end_of_space(source, outer.end)
    near = _breaks(source, run.end, last)
    return Right(
        near=near,
        far=_breaks(source, outer.end, last),
        text=_breaks(source, _start_of_space(source, run.end), last),
        broken=_breaks(source, _but_last_break(source, run).end, last),
        bare=near == 0 and _bare(article, block, run),
        flows=block is not None and not _OPENS_BLOCK.match(source, block.span.start),
        item=_item(block),
    )


def _item(block: Block | None) -> int:
    return block.depth if block and block.kind is Kind.ITEM else 0


def _breaks(source: str, start: int, end: int) -> int:
    return len(_BREAK.findall(source[start:end]))


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


def _before(article: Article, run: Span) -> Block | None:
    """The nearest tile before a run that is not white space."""
    at = bisect_right(article.blocks, run.start, key=lambda b: b.span.end)
    return _filled(article, range(at - 1, -1, -1))


def _after(article: Article, run: Span) -> Block | None:
    blocks = article.blocks
    return _filled(article, range(bisect_left(blocks, run.end, key=lambda b: b.span.start), len(blocks)))


def _filled(article: Article, numbers: Iterable[int]) -> Block | None:
    tiles = (article.blocks[n] for n in numbers)
    return next((t for t in tiles if article.source[t.span.start : t.span.end].strip()), None)


def _bare(article: Article, block: Block | None, run: Span) -> bool:
    """Whether no element parts an HTML block from the run beside it, neither its own nor one around it."""
    if block is None or block.kind is Kind.MARKUP or stretch.opens_block(article.source, block.span):
        return False
    first, last = sorted((block.span, run), key=lambda span: span.start)
    return not stretch.has_blocks(article.source[first.end : last.start])


def but_tags(article: Article, run: Span, whole: Collection[int]) -> list[Span]:
    """All but the tags around the last block, which keep the bare texts on both sides apart; all if these
    would stand as an empty list or quotation."""
    last = bisect_right(article.blocks, run.end, key=lambda b: b.span.end) - 1
    while last not in whole:
        last -= 1
    block = article.blocks[last]
    if not block.pieces:
        return [run]
    said = block.source_span(0, len(block.text))
    gone = stretch.balanced(article.source, Span(run.start, said.end))
    left = run.start
    for span in gone:
        if _EMPTY.search(article.source, left, span.start):
            return [run]
        left = span.end
    return gone
