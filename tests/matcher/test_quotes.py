"""A pull quote goes for the passage it was taken out of, also where it was trimmed."""

from __future__ import annotations

import pytest
from articles import TOPICS, Said, find

from dedupe.model import Kind

SPOKEN = (
    "“A boat that is not painted every spring is not a boat,” said Harmke Brouwer, who has painted this one"
    " thirty times. “By the fifth year it is a hole in the river,” she added, and went on painting."
)
STAYS: dict[str, Said] = {
    "another number": (Kind.QUOTE, "“By the ninth year it is a hole in the river”"),
    "another name": (Kind.QUOTE, "“A boat that is not painted every spring is not a boat”, Alberta Kramer"),
    "other words": (Kind.QUOTE, "“Nobody has ever shown me a boat that looked after itself for long”"),
    "a line of dialogue": "“It is just a hole in the river.”",
    "a paragraph without quotation marks": "A boat that is not painted is not a boat, as they said in town.",
    "words from everywhere": (Kind.QUOTE, "“The spring is a boat, every river is painted by the fifth hole”"),
}
GOES: dict[str, Said] = {
    "trimmed": (Kind.QUOTE, "“A boat not painted every spring is not a boat”"),
    "joined": (
        Kind.QUOTE,
        "“A boat that is not painted every spring is not a boat. By the fifth year it is a hole”",
    ),
    "as a paragraph": "“A boat not painted every spring is not a boat, said Harmke Brouwer”",
}


def taken(quote: Said, before: bool) -> bool:
    said = [*TOPICS, quote, SPOKEN] if before else [*TOPICS, SPOKEN, quote]
    at = said.index(quote)
    return any(f.code == "R202" and f.places[0].block == at for f in find(said, "en"))


@pytest.mark.parametrize("before", [False, True])
@pytest.mark.parametrize("why", STAYS)
def test_what_the_passage_does_not_say_stays(why: str, before: bool) -> None:
    assert not taken(STAYS[why], before)


@pytest.mark.parametrize("before", [False, True])
@pytest.mark.parametrize("how", GOES)
def test_a_quote_out_of_a_longer_passage_goes(how: str, before: bool) -> None:
    assert taken(GOES[how], before)
