"""Code, tables and verse go with a run of blocks that comes again word for word; alone they stay."""

from __future__ import annotations

from collections import defaultdict

from dedupe.matcher.passages import Passage, View
from dedupe.model import DISPLAYED, HEADS, Finding, Kind, Level

LEAST_WORDS = 20
"""Words of prose that a run must hold besides, so that a refrain or a usual command makes none."""

REASON = "Word for word as before, with all that stands around it."
Keys = list[tuple[Kind, str]]


def find(view: View) -> list[Finding]:
    """The blocks of runs that hold code, tables or verse, but for headings, each with its first copy."""
    blocks = list(view.blocks.values())
    keys = [(p.kind, " ".join(view.article.text(p.place).split())) for p in blocks]
    earlier: dict[tuple[Kind, str], list[int]] = defaultdict(list)
    copies: dict[int, int] = {}
    for row, passage in enumerate(blocks):
        if passage.kind in DISPLAYED or passage.verse:
            for copy in earlier[keys[row]]:
                run = _run(blocks, keys, copy, row)
                copies |= {k: k - row + copy for k in run if k not in copies}
            earlier[keys[row]].append(row)
    return [_finding(blocks[row], blocks[copy]) for row, copy in sorted(copies.items())]


def _finding(place: Passage, copy: Passage) -> Finding:
    return Finding("R101", (place.place,), (copy.place,), Level.VERBATIM, 1.0, REASON)


def _run(blocks: list[Passage], keys: Keys, copy: int, row: int) -> list[int]:
    """The blocks around `row`, but for headings, that are equal to those around its copy; none if they hold
    little prose, or stop at the very block though its section goes on."""
    before, after = _reach(keys, copy, row, -1), _reach(keys, copy, row, 1)
    ended = after or row + 1 == len(blocks) or blocks[row + 1].kind in HEADS
    run = [k for k in range(row - before, row + after + 1) if blocks[k].kind not in HEADS]
    prose = sum(blocks[k].size for k in run if blocks[k].kind not in DISPLAYED and not blocks[k].verse)
    return run if before and ended and prose >= LEAST_WORDS else []


def _reach(keys: Keys, copy: int, row: int, step: int) -> int:
    """How many blocks on one side of both are equal, before the two runs would meet."""
    count = 0
    while count < row - copy - 1:
        one, other = copy + step * (count + 1), row + step * (count + 1)
        if one < 0 or other >= len(keys) or keys[one] != keys[other]:
            break
        count += 1
    return count
