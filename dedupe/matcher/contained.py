"""Copies by wording alone: equal blocks, blocks cut off, and pull quotes of what stands elsewhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from dedupe.matcher.passages import Passage, View
from dedupe.model import Finding, Kind, Level

PROSE = frozenset({Kind.TITLE, Kind.HEADING, Kind.PARAGRAPH, Kind.QUOTE, Kind.CAPTION, Kind.ITEM})
WHOLE = frozenset({Kind.ITEM, Kind.HEADING, Kind.TITLE})
LEAST_WORDS = 5
LEAST_PART = 6
REFRAIN = 12
"""Sentences that stand alone and are shorter come again on purpose: slogans, refrains, dialogue."""

Spoken = tuple[Passage, tuple[str, ...]]
"""A passage and its folded words."""


def find(view: View) -> list[Finding]:
    """Blocks equal to an earlier one, and blocks all of whose words stand in a row in a longer one."""
    blocks = [p for p in view.blocks.values() if p.kind in PROSE and p.words and not p.verse]
    spoken = [(p, tuple(w.folded for w in p.words)) for p in blocks]
    return [*_equal(spoken), *_parts(spoken)]


def _equal(spoken: Sequence[Spoken]) -> Iterator[Finding]:
    """Each block equal to an earlier one; short sentences are refrains and stay."""
    same: dict[tuple[str, ...], list[Passage]] = defaultdict(list)
    for passage, words in spoken:
        least = {Kind.ITEM: LEAST_PART, Kind.TITLE: 1}.get(passage.kind, LEAST_WORDS)
        if passage.size >= least:
            same[words].append(passage)
    for first, *later in same.values():
        if first.size >= REFRAIN or not first.closed or (len(later) < 2 and first.kind is Kind.TITLE):
            for passage in later:
                yield _finding("R101", passage, first, "Word for word the earlier passage.")


def _parts(spoken: Sequence[Spoken]) -> Iterator[Finding]:
    """A block whose words run, in a row, within a longer block's; the last word may be cut off."""
    starts: dict[tuple[str, ...], list[tuple[Spoken, int]]] = defaultdict(list)
    for one in spoken:
        for k in range(len(one[1]) - 3):
            starts[one[1][k : k + 4]].append((one, k))
    times = Counter(words for _, words in spoken)
    for passage, words in spoken:
        if passage.size < LEAST_PART or passage.kind in WHOLE or times[words] > 1:
            continue
        for (other, said), k in starts.get(words[:4], ()):
            if other is not passage and len(said) > len(words) and _begins(said[k : k + len(words)], words):
                how = "Cut off from" if k == 0 else "Taken out of"
                yield _finding("R202", passage, other, f"{how} a longer passage, word for word.")
                break


def _begins(whole: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return whole[:-1] == words[:-1] and len(whole) == len(words) and whole[-1].startswith(words[-1])


def _finding(code: str, passage: Passage, copy: Passage, reason: str) -> Finding:
    return Finding(code, (passage.place,), (copy.place,), Level.VERBATIM, 1.0, reason)
