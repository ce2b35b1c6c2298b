"""What is misspelt or misread by a scanner is the same word; another word is none."""

from __future__ import annotations

import pytest

from dedupe.matcher import spelling
from dedupe.tokenizer.words import words

OTHER = [
    ("increase", "decrease"),
    ("Winter", "Hunter"),
    ("north", "south"),
    ("Harbor", "Northbank"),
    ("Hamel", "Haxel"),
    ("cat", "cart"),
    ("accept", "except"),
    ("X11", "X12"),
    ("Jan", "Jane"),
    ("Jan", "June"),
    ("Sept", "Oct"),
    ("Mar", "Maria"),
]
SAME = [
    ("storrn", "storm"),
    ("lsland", "island"),
    ("vvater", "water"),
    ("agaln", "again"),
    ("n0body", "nobody"),
    ("mountaln", "mountain"),
    ("telephne", "telephone"),
    ("Nov", "November"),
    ("September", "Sept"),
    ("Sep", "Sept"),
]


def _stem(word: str) -> str:
    return words(word, "en")[0].stem


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_word_stays_another(one: str, other: str) -> None:
    assert spelling.unmatched([_stem(one)], [_stem(other)], "en") == {_stem(one)}


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_misspelt_word_is_the_word(one: str, other: str) -> None:
    assert not spelling.unmatched([_stem(one)], [_stem(other)], "en")
    assert not spelling.unmatched([_stem(other)], [_stem(one)], "en")
