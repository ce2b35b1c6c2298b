"""Copies by wording alone: equal blocks, blocks cut off, and pull quotes of what stands elsewhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from itertools import compress, count, pairwise

from dedupe.matcher.passages import QUOTED, Passage, View
from dedupe.model import Finding, Kind, Level

PROSE = frozenset({Kind.TITLE, Kind.HEADING, Kind.PARAGRAPH, Kind.QUOTE, Kind.CAPTION, Kind.ITEM})
WHOLE = frozenset({Kind.ITEM, Kind.HEADING, Kind.TITLE})
LEAST_WORDS = 5
LEAST_PART = 6
BEGINNING = 4
REFRAIN = 12
CALLBACK = 20
"""Sentences that stand alone and are shorter come again on purpose: slogans, refrains, dialogue; and so does
what stood in a longer passage, unless it is cut off or a quotation."""

STOPS = (".", "!", "?", "。", "！", "？", "؟", "।")


def find(view: View) -> list[Finding]:
    """Blocks equal to an earlier one, and blocks all of whose words stand in a row in a longer one."""
    blocks = [p for p in view.blocks.values() if p.kind in PROSE and p.words and not p.verse]
    return [*_equal(blocks), *_doubled(view), *_parts(view, blocks)]


def _equal(blocks: Sequence[Passage]) -> Iterator[Finding]:
    """Each block equal to an earlier one, with its signs; short sentences are refrains and stay."""
    same: dict[object, list[Passage]] = defaultdict(list)
    for passage in blocks:
        least = {Kind.ITEM: LEAST_PART, Kind.TITLE: 1}.get(passage.kind, LEAST_WORDS)
        if passage.size >= least:
            same[_told(passage)].append(passage)
    for first, *later in same.values():
        if first.size >= REFRAIN or not first.closed or (len(later) < 2 and first.kind is Kind.TITLE):
            for passage in later:
                yield _finding("R101", passage, first, "Word for word the earlier passage.")


def _doubled(view: View) -> Iterator[Finding]:
    """Short headings right below the same; far apart they may head sections of two things."""
    for above, below in pairwise(view.blocks.values()):
        short = above.kind is below.kind is Kind.HEADING and 0 < above.size < LEAST_WORDS
        if short and _told(above) == _told(below):
            yield _finding("R101", below, above, "The heading above, word for word.")


def _told(passage: Passage) -> object:
    """What equal blocks have in common."""
    return passage.words, passage.numbers, passage.signs


def _parts(view: View, blocks: Sequence[Passage]) -> Iterator[Finding]:
    """A block whose words run, in a row, within a longer block's; the last word may be cut off."""
    times = Counter(p.words for p in blocks)
    sought = [p for p in blocks if times[p.words] == 1 and _may_be_part(view, p)]
    longer = _longer(blocks, {p.words for p in sought})
    for passage in sought:
        if passage.words in longer:
            other, k = longer[passage.words]
            how = "Cut off from" if k == 0 else "Taken out of"
            yield _finding("R202", passage, other, f"{how} a longer passage, word for word.")


def _may_be_part(view: View, passage: Passage) -> bool:
    if passage.size < LEAST_PART or passage.kind in WHOLE:
        return False
    text = view.article.text(passage.place).strip()
    sentence = text.endswith(STOPS) and not text.endswith("...") and not text[0].islower()
    return passage.kind is not Kind.PARAGRAPH or passage.size >= CALLBACK or not sentence or text[0] in QUOTED


def _longer(
    blocks: Sequence[Passage], sought: Set[tuple[str, ...]]
) -> dict[tuple[str, ...], tuple[Passage, int]]:
    """The first longer passage that holds each of the words sought, and from which of its words on.

    How the words sought begin tells where to look and how many to take; all but the last are then looked up
    as one, so that a look costs the same however many begin alike.
    """
    sizes: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for words in sought:
        sizes[words[:BEGINNING]].add(len(words))
    uncut = {words[:-1] for words in sought}
    found: dict[tuple[str, ...], tuple[Passage, int]] = {}
    for other in blocks:
        said = other.words
        beginnings = zip(*(said[n:] for n in range(BEGINNING)), strict=False)
        for k in compress(count(), map(sizes.__contains__, beginnings)):
            for size in sizes[said[k : k + BEGINNING]]:
                most, last = said[k : k + size - 1], said[k + size - 1 : k + size]
                if last and size < len(said) and most in uncut:
                    for end in range(len(last[0]) + 1):
                        words = (*most, last[0][:end])
                        if words in sought:
                            found.setdefault(words, (other, k))
    return found


def _finding(code: str, passage: Passage, copy: Passage, reason: str) -> Finding:
    return Finding(code, (passage.place,), (copy.place,), Level.VERBATIM, 1.0, reason)
