"""What the pass across articles knows of each of them, for cleaning: some 12 bytes a boilerplate block."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

from dedupe.corpus.across.boilerplate import Boilerplate
from dedupe.corpus.across.equal import Group
from dedupe.corpus.across.store import Store

_HELD = """
SELECT DISTINCT n, fingerprint FROM blocks
SEMI JOIN (SELECT unnest($known::UBIGINT[]) AS fingerprint) USING (fingerprint) ORDER BY n, fingerprint
"""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the articles, by their number as they came.

    `numbers` and `blocks` are which article holds which boilerplate, in order; `keepers` names the article
    that stands for a copy.
    """

    boilerplate: Boilerplate = field(default_factory=Boilerplate)
    numbers: array[int] = field(default_factory=lambda: array("I"))
    blocks: array[int] = field(default_factory=lambda: array("Q"))
    keepers: Mapping[int, str] = field(default_factory=dict)

    def of(self, number: int) -> Boilerplate | None:
        """The boilerplate in one article, if there is any: all that its cleaning depends on."""
        at = bisect_left(self.numbers, number)
        held = []
        while at < len(self.numbers) and self.numbers[at] == number:
            held.append(self.blocks[at])
            at += 1
        return self.boilerplate.only(held) if held else None


def known(store: Store, boilerplate: Boilerplate, groups: tuple[Group, ...]) -> Known:
    """Gather it from a store in which all is worked out."""
    numbers, blocks = array("I"), array("Q")
    for number, block in store.rows(_HELD, known=list(boilerplate.counts)):
        numbers.append(number)
        blocks.append(block)
    keepers = {copy.number: group.keeper for group in groups for copy in group.copies}
    return Known(boilerplate, numbers, blocks, keepers)
