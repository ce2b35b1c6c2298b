"""Articles made of labelled ones: with a new end grafted on, and cut down to a few blocks.

What closes or sums up may be unique too; in a short article everything stands out.

A unique paragraph of the article itself, or of another one, is put at the end: under a closing heading, under
a heading that promises a summary, or opening as a summing up does. Nothing of the graft is a repeat.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

CLOSING = ("Conclusion", "Final Thoughts", "In Summary", "The Bottom Line", "Wrapping Up")
RECAP = ("Overview", "Key Points", "At a Glance", "Frequently Asked Questions")
OPENINGS = ("Overall, ", "In the end, ", "Ultimately, ", "In short, ", "All in all, ")
MARKS = {"title": "# ", "heading": "## ", "item": "- ", "quote": "> "}
FEW = (3, 4, 5, 6)
SIZES = range(20, 91)
"""How many words a graft has."""


@dataclass(frozen=True, slots=True)
class Graft:
    """A Markdown source made of an article's blocks, and maybe a grafted end."""

    article: str
    source: str


def unique(labelled: Any) -> list[Any]:
    """The paragraphs that nothing in the article resembles or repeats."""
    told = {id for unit in labelled.units for id in unit.of}
    return [b for b in labelled.blocks if b.kind == "paragraph" and b.id not in told and _plain(b)]


def _plain(block: Any) -> bool:
    unit = block.units[0]
    whole = len(block.units) == 1 and unit.label == "keep" and not unit.unlike
    return whole and len(block.text.split()) in SIZES


def of(labelled: Any, foreign: Sequence[str], dice: random.Random) -> Iterator[Graft]:
    """Grafts on an article: of its own unique paragraphs, and of `foreign` ones."""
    own = unique(labelled)[1:]
    if len(own) < 3 or not foreign:
        return
    for headings in (CLOSING, RECAP, ()):
        moved = dice.choice(own)
        for left_out, text in ((moved, moved.text), (None, dice.choice(foreign))):
            parts = [_marked(b) for b in labelled.blocks if b is not left_out and _told(b)]
            yield Graft(labelled.meta["id"], "\n\n".join([*parts, *_end(text, headings, dice)]) + "\n")


def cuttings(labelled: Any, dice: random.Random) -> Iterator[Graft]:
    """A few paragraphs of an article in their order: unique ones, and once a repeat with what it repeats."""
    own = unique(labelled)
    repeats = [b for b in labelled.blocks if b.kind == "paragraph" and b.units[0].label == "repeat"]
    for told in (None, None, dice.choice(repeats) if repeats else None):
        chosen = dice.sample(own, min(len(own), dice.choice(FEW)))
        ids = {b.id for b in chosen} | ({told.id, *told.units[0].of} if told else set())
        blocks = [b for b in labelled.blocks if b.id in ids]
        if len(blocks) > 2:
            yield Graft(labelled.meta["id"], "\n\n".join(_marked(b) for b in blocks) + "\n")


def cleaned(labelled: Any, dice: random.Random) -> Iterator[Graft]:
    """An article as it is after a first pass: without its repeats, and without half of them."""
    repeats = [b for b in labelled.blocks if all(u.label == "repeat" for u in b.units)]
    for gone in (repeats, dice.sample(repeats, len(repeats) // 2)):
        parts = [_marked(b) for b in labelled.blocks if b not in gone and _told(b)]
        if repeats:
            yield Graft(labelled.meta["id"], "\n\n".join(parts) + "\n")


def _end(text: str, headings: Sequence[str], dice: random.Random) -> list[str]:
    plain = " ".join(text.split())
    if headings:
        return [f"## {dice.choice(headings)}", plain]
    return [dice.choice(OPENINGS) + plain[0].lower() + plain[1:]]


def _told(block: Any) -> bool:
    return block.kind != "code" and not any(u.label == "residue" for u in block.units)


def _marked(block: Any) -> str:
    return MARKS.get(block.kind, "") + " ".join(block.text.split())
