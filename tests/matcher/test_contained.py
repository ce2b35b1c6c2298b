"""Blocks whose words stand in a row in a longer block, whatever else begins as they do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe.matcher import contained, passages
from dedupe.model import Format
from dedupe.tokenizer import tokenize

LONG = "The ferry to the island leaves at nine and comes back at noon, unless the wind is above force six."
STAY = [
    "The ferry to the island leaves at ten and comes back",
    "The ferry to the island leaves at nine and never came back",
    "The ferry to the mainland leaves at nine",
    "ferry to the island, noon",
    "comes back at noon, unless the wind is above force six or seven, so the harbour office says",
]
GO = [
    ("The ferry to the island leaves at nine and co", "Cut off from"),
    ("The ferry to the island leaves", "Cut off from"),
    ("leaves at nine and comes back at noon", "Taken out of"),
    ("comes back at noon, unless the wind is above force six.", "Taken out of"),
]


def parts(*texts: str) -> list[tuple[int, int, str]]:
    """The numbers of texts found in others, of those others, and how each is told."""
    article = tokenize("\n\n".join(texts), Format.MARKDOWN, "en")
    numbers = {b: k for k, b in enumerate(n for n, b in enumerate(article.blocks) if b.text)}
    found = [f for f in contained.find(passages.view(article)) if f.code == "R202"]
    return [(numbers[f.places[0].block], numbers[f.copies[0].block], f.reason) for f in found]


@pytest.mark.parametrize("text", STAY)
def test_a_block_that_says_anything_else_stays(text: str) -> None:
    assert parts(LONG, text) == []


@pytest.mark.parametrize(("text", "how"), GO)
def test_a_block_whose_words_stand_in_a_longer_one_is_found(text: str, how: str) -> None:
    for texts in ((LONG, text), (text, LONG)):
        ((_, _, reason),) = parts(*texts)
        assert reason.startswith(how)


def test_the_first_longer_block_is_named() -> None:
    assert [f[:2] for f in parts(GO[1][0], LONG, f"{LONG} So they say.")][:1] == [(0, 1)]


WORDS = st.lists(st.sampled_from(["to", "be", "or", "not", "tot"]), min_size=6, max_size=12)


@given(st.lists(WORDS, min_size=2, max_size=6))
def test_it_is_as_if_each_block_were_held_against_each_other(texts: list[list[str]]) -> None:
    expected = []
    for n, words in enumerate(texts):
        held = (m for m, said in enumerate(texts) if len(said) > len(words) and _holds(said, words))
        if texts.count(words) == 1 and (first := next(held, None)) is not None:
            expected.append((n, first))
    assert [f[:2] for f in parts(*map(" ".join, texts))] == expected


def _holds(said: list[str], words: list[str]) -> bool:
    size = len(words)
    rows = (said[k : k + size] for k in range(len(said) - size + 1))
    return any(row[:-1] == words[:-1] and row[-1].startswith(words[-1]) for row in rows)


DOUBLED = {
    "right below": ("## How it got in\n\n## How It Got In\n\n" + LONG, ["How It Got In"]),
    "three times": ("## Fares\n\n## Fares\n\n## Fares\n\n" + LONG, ["Fares", "Fares"]),
    "over another section": (f"## Fares\n\n{LONG}\n\n## Fares\n\n{STAY[0]}.", []),
    "with another sign": ("## Under $50\n\n## Under €50\n\n" + LONG, []),
    "with another number": ("## Day 1\n\n## Day 2\n\n" + LONG, []),
}


@pytest.mark.parametrize("name", DOUBLED)
def test_a_short_heading_is_doubled_only_right_below(name: str) -> None:
    source, doubled = DOUBLED[name]
    article = tokenize(source, Format.MARKDOWN, "en")
    found = [f for f in contained.find(passages.view(article)) if f.code == "R101"]
    assert [article.text(f.places[0]) for f in found] == doubled
