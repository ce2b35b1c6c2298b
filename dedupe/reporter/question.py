"""A finding as the review asks about it: what and why, both copies word by word, and what stands around.

    R102 near-repeat, near, score 0.94: Nearly the same: …
18   The beginning of the block before
20 - [-The {-old-} bridge opens at noon.-]
 4 = The bridge opens at noon {+sharp+}.
22   The beginning of the block after
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dedupe.check.decisions import Case
from dedupe.model import Article, Kind, Place
from dedupe.reporter.summary import Line
from dedupe.reporter.terminal import Passage, View, passages
from dedupe.reporter.word_marks import shortened

MOST = 6
"""Of a finding about many passages, this many are shown."""


def lines(view: View, case: Case) -> Iterator[Line]:
    """The finding in lines of (text, style) segments."""
    article, finding = view.article, case.finding
    found = list(passages(article, finding, "goes" if case.suggested == "cut" else "maybe", shortened))
    blocks = sorted({passage.place.block for passage in found})
    yield from view.head(finding)
    yield from _context(view, _next(article, blocks[0], -1))
    for number in blocks[:MOST]:
        yield from view.block(number, [passage for passage in found if passage.place.block == number])
    if blocks[MOST:]:
        yield [(f"{'':>6}… and {len(blocks) - MOST} more passages, down to line {_last(view, found)}", "dim")]
        yield from view.copies(copy for passage in found[MOST:] for copy in passage.copies[:MOST])
    yield from _context(view, _next(article, blocks[-1], 1))


def where(view: View, places: Sequence[Place]) -> str:
    """`line 3` or `lines 3-9`: where places begin, the first and the last."""
    first, last = view.line(min(places)), view.line(max(places))
    return f"line {first}" if first == last else f"lines {first}-{last}"


def _context(view: View, number: int | None) -> Iterator[Line]:
    if number is not None:
        yield view.context(number)


def _next(article: Article, number: int, step: int) -> int | None:
    """The nearest block that is read, before or after one."""
    number += step
    while 0 <= number < len(article.blocks):
        if article.blocks[number].kind is not Kind.MARKUP:
            return number
        number += step
    return None


def _last(view: View, found: Sequence[Passage]) -> int:
    return view.line(max(passage.place for passage in found))
