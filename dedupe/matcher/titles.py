"""Titles said again with a word or two changed; equal ones are found as any equal blocks are."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import LCSseq

from dedupe.matcher.passages import View
from dedupe.model import Finding, Kind, Level

ALIKE = 0.75
LEAST_WORDS = 4


def find(view: View) -> Iterator[Finding]:
    """Titles most of whose words stand in the same order in the article's first title."""
    titles = [p for p in view.blocks.values() if p.kind is Kind.TITLE]
    for title in titles[1:]:
        first = titles[0]
        equal = title.words == first.words
        alike = LCSseq.normalized_similarity(first.stems, title.stems)
        if (
            not equal
            and alike >= ALIKE
            and len(title.words) >= LEAST_WORDS
            and title.numbers == first.numbers
        ):
            reason = f"The title again: {round(100 * alike)} % of its words stand in the same order."
            yield Finding("R102", (title.place,), (first.place,), Level.NEAR, 1.0, reason)
