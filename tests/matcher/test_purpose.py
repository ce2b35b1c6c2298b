"""In a long text that else says nothing twice a short paragraph may come again on purpose."""

from __future__ import annotations

import random

import pytest
from articles import TOPICS, find

from dedupe.matcher.verdict import surely

FORMULA = "Whoever wants to cross asks at the red house before noon and brings the right coins."
LONG = (
    "The harbour board keeps a ledger of every crossing since the first one, with the names of the rowers,"
    " the weather at noon, the weight of the freight and a remark on the tide, and whoever reads it from end"
    " to end knows the river better than most who live on it."
)
_WORDS = sorted({word.strip(".,") for topic in TOPICS for word in topic.split() if len(word) > 4})
MANY = [" ".join(random.Random(seed).sample(_WORDS, 14)).capitalize() + "." for seed in range(32)]

MUCH = [" ".join(random.Random(seed).sample(_WORDS, 14)).capitalize() + "." for seed in range(32, 160)]


def certain(said: list[str], text: str) -> bool:
    last = len(said) - 1
    assert said[last] == text
    return any(surely(f) for f in find(said, "en") if f.places[0].block == last)


@pytest.mark.parametrize("count", [30, 32])
def test_a_formula_in_a_long_text_is_only_doubted(count: int) -> None:
    said = [FORMULA, *MANY[:count], FORMULA]
    assert not certain(said, FORMULA)


def test_the_longer_the_text_the_longer_may_a_formula_be() -> None:
    whole = [f"{FORMULA} {FORMULA.replace('noon', 'dusk')} And so it is every day."]
    certainly = [certain([*whole, *said, *whole], whole[0]) for said in (MANY, MUCH)]
    assert certainly == [True, False]


def test_in_a_short_text_it_is_a_repeat() -> None:
    assert certain([FORMULA, *TOPICS, FORMULA], FORMULA)


def test_a_long_paragraph_is_a_repeat_in_a_long_text_too() -> None:
    assert certain([LONG, *MANY, LONG], LONG)
