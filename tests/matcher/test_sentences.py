"""A sentence said word for word in another paragraph is found; what comes again on purpose stays."""

from __future__ import annotations

import pytest

from dedupe.pipeline import analyse
from dedupe.settings import Settings

MILL = (
    "The old mill by the river was rebuilt in the spring of that year by two brothers who had come over from"
    " the far end of the valley."
)
WHEEL = "Nobody in the village had seen a wheel turn so quietly before that day."
FLOUR = "Every autumn the miller sends a sack of rye flour to the school on the hill."
THANKS = "Its forty children are grateful for each of them and bake flat loaves for a week."
TEMPLATE = (
    "It has a warranty of two years on all its parts, and what breaks before then is mended in the shop"
    " without a question asked, carriage and all."
)

STAYS = {
    "a short one": f"{MILL} {WHEEL}\n\n{THANKS}\n\n{FLOUR} {WHEEL} {THANKS}\n",
    "one of a template": "\n\n".join(
        f"The {name} costs {price} dollars and weighs {weight} pounds. {TEMPLATE}"
        for name, price, weight in (("Arden", 310, 12), ("Birch", 295, 14), ("Cedar", 410, 9))
    ),
}
LOWERED = "The great wheel of the mill was lowered on Tuesday for the first time since 1741."
IN_A_CAPTION = (
    "<h1>The wheel comes down</h1><figure><img src=a.jpg><figcaption>The great wheel of the mill is lowered"
    f" on Tuesday, for the first time since 1741.</figcaption></figure><p>{LOWERED} It took six hours, a"
    " crane and the fire brigade.</p><p>The crack runs from the rim to the shaft, two metres long. A welder"
    " from the coast will close it with bronze of the same kind.</p>"
)
GOES = {
    "a long one": f"{MILL} {WHEEL}\n\n{FLOUR} {MILL} {THANKS}\n",
    "a long one before the rest": f"{WHEEL} {MILL}\n\n{MILL} {FLOUR} {THANKS}\n",
}


@pytest.mark.parametrize("name", STAYS)
def test_what_comes_again_on_purpose_stays(name: str) -> None:
    assert analyse(STAYS[name], Settings()).text == STAYS[name]


def test_what_a_caption_says_too_stays_in_the_body() -> None:
    assert LOWERED in analyse(IN_A_CAPTION, Settings()).text


@pytest.mark.parametrize("name", GOES)
def test_a_long_sentence_goes_where_it_is_said_again(name: str) -> None:
    result = analyse(GOES[name], Settings())
    assert [found.code for found in result.plan.cuts] == ["R201"]
    assert result.text.count(MILL) == 1
    assert FLOUR in result.text
