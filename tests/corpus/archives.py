"""Made-up articles, each of its own words, to put things into."""

from __future__ import annotations

import random
from collections.abc import Sequence

from dedupe.corpus.across import Entry

SYLLABLES = (
    "ba be bo da de do fa fe ga gi go ka ke ko la le lo ma me mo na ne no pa po ra ri ro sa se so ta te to"
)


def words(seed: object, many: int) -> list[str]:
    """Words of this seed's own."""
    rng = random.Random(str(seed))
    syllables = SYLLABLES.split()
    return ["".join(rng.choices(syllables, k=rng.randint(2, 4))) for _ in range(many)]


def paragraph(seed: object, many: int = 30) -> str:
    """A paragraph of this seed's own, in sentences of ten words."""
    told = words(seed, many)
    return " ".join(" ".join(told[at : at + 10]).capitalize() + "." for at in range(0, many, 10))


def story(seed: object, paragraphs: int = 4) -> list[str]:
    """The blocks of an article: a title and paragraphs."""
    title = " ".join(words(f"title {seed}", 5)).capitalize()
    return [title, *(paragraph(f"{seed} {number}") for number in range(paragraphs))]


def entry(id: str, blocks: Sequence[str]) -> Entry:
    """The article of these blocks."""
    return Entry(id, "\n\n".join(blocks) + "\n", f"{id}.md")
