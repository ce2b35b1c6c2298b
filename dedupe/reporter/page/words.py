"""Two passages side by side: which words both have, and which only one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from dedupe.reporter.word_marks import WORD, key

MOST = 2000
"""Longer passages, in words, are shown without marks: aligning them would take too long."""

SHORT = 3
"""Words of as many letters or fewer are no sign that two passages share something, if moved."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a passage: `kind` is `same` if the other passage says it at this point, `moved` if it says
    these words elsewhere, `only` if it lacks them, and empty where nothing is compared."""

    text: str
    kind: str = ""


def count(text: str) -> int:
    """How many words there are; in scripts without spaces, how many characters."""
    return sum(1 for _ in WORD.finditer(text))


def compared(one: str, other: str) -> tuple[list[Run], list[Run]]:
    """Both passages in full, in runs. Case and punctuation at the edge of a word make no difference."""
    left, right = (list(WORD.finditer(text)) for text in (one, other))
    if max(len(left), len(right)) > MOST:
        return [Run(one)], [Run(other)]
    keys = [[key(match[0]) for match in side] for side in (left, right)]
    same: tuple[set[int], set[int]] = (set(), set())
    for block in SequenceMatcher(None, keys[0], keys[1], autojunk=False).get_matching_blocks():
        same[0].update(range(block.a, block.a + block.size))
        same[1].update(range(block.b, block.b + block.size))
    said = [{word for word in side if len(word) > SHORT or word.isdigit()} for side in keys]
    sides = zip((one, other), (left, right), keys, same, reversed(said), strict=True)
    first, second = (list(_runs(*side)) for side in sides)
    return first, second


def _runs(
    text: str, matches: list[re.Match[str]], keys: list[str], same: set[int], said: set[str]
) -> Iterable[Run]:
    kinds = ["same" if k in same else "moved" if word in said else "only" for k, word in enumerate(keys)]
    at = 0
    for kind, group in groupby(range(len(matches)), key=lambda k: kinds[k]):
        stretch = list(group)
        start, end = matches[stretch[0]].start(), matches[stretch[-1]].end()
        if text[at:start]:
            yield Run(text[at:start])
        yield Run(text[start:end], kind)
        at = end
    if text[at:]:
        yield Run(text[at:])
