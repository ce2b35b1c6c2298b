# ruff: noqa: E501
"""Equal blocks, cut-off ones, pull quotes, titles and sentences told again are found; refrains and verse stay."""

from __future__ import annotations

import pytest
from articles import (
    BREAD,
    BRIDGE,
    CHESS,
    FERRY,
    GARDEN,
    STARS,
    TOPICS,
    WOOL,
    Said,
    article,
    blocks,
    find,
    sure,
)

from dedupe import decide, matcher
from dedupe.model import Finding, Kind, Level

TITLE, HEADING, ITEM, QUOTE, CAPTION = Kind.TITLE, Kind.HEADING, Kind.ITEM, Kind.QUOTE, Kind.CAPTION

VERSE = (
    "The tide comes in, the tide goes out,\nthe lamp upon the pier is lit,\n"
    "and nobody will ever doubt\nthat we shall have to sit and sit"
)
ENDED = (TITLE, "How the Morne ferry came to an end")
CYCLING = "Cyclists love the coast road, which has hardly any lorries. {} A shop rents out helmets."
DYED = "Weavers in the valley still dye wool from mountain sheep with walnut shells."

STAYS: dict[str, list[Said]] = {
    "a refrain": [
        GARDEN,
        "And so it goes, year after year.",
        BREAD,
        "And so it goes, year after year.",
        CHESS,
    ],
    "dialogue": ["“Where is the boat tonight?”", FERRY, "“Where is the boat tonight?”", BREAD],
    "a chorus": [GARDEN, VERSE, BREAD, VERSE, CHESS],
    "code": [
        (Kind.CODE, "print(one, two, three, four, five)"),
        FERRY,
        (Kind.CODE, "print(one, two, three, four, five)"),
    ],
    "a table of the same words": [FERRY, BREAD, (Kind.TABLE, FERRY)],
    "a few words in a row": [*TOPICS, "Trains now cross at"],
    "an item of a sentence's words": [*TOPICS, (ITEM, "every girder will be scraped, tested and painted")],
    "another title": [ENDED, GARDEN, (TITLE, "How the Morne bridge came to a standstill"), BREAD],
    "a title's other year": [
        (TITLE, "The harbour in 1998: a look back"),
        GARDEN,
        (TITLE, "The harbour in 1999: a look back"),
        BREAD,
    ],
    "a short title like another": [(TITLE, "The old ferry"), GARDEN, (TITLE, "The new ferry"), BREAD],
    "two short blocks alike": [GARDEN, "Out of season", BREAD, "Out of season", CHESS],
}


@pytest.mark.parametrize("name", STAYS)
def test_what_comes_again_on_purpose_stays(name: str) -> None:
    assert sure(find(STAYS[name], "en")) == []


FOUND: dict[str, tuple[list[Said], int, int, str]] = {
    "an equal paragraph": ([*TOPICS, FERRY], 8, 0, "R101"),
    "in capitals": ([FERRY.upper(), BREAD, FERRY], 2, 0, "R101"),
    "an equal heading": (
        [
            (HEADING, "Where the ferry went last year"),
            FERRY,
            (HEADING, "Where the ferry went last year"),
            BREAD,
        ],
        2,
        0,
        "R101",
    ),
    "an equal title": ([ENDED, GARDEN, ENDED, BREAD], 2, 0, "R101"),
    "a title with a word more": (
        [ENDED, GARDEN, (TITLE, "How the Morne ferry really came to an end"), BREAD],
        2,
        0,
        "R102",
    ),
    "a teaser cut off": ([FERRY[:70] + "…", *TOPICS], 0, 1, "R202"),
    "a teaser cut off inside a word": ([FERRY[:92] + "...", *TOPICS], 0, 1, "R202"),
    "a paragraph begun again": ([*TOPICS, FERRY[:70] + "…"], 8, 0, "R202"),
    "a pull quote": ([*TOPICS, (QUOTE, "makes a carpet that outlives its owner")], 8, 6, "R202"),
    "a pull quote before its text": ([(QUOTE, "Trains now cross at walking pace"), *TOPICS], 0, 5, "R202"),
    "a caption": ([*TOPICS, (CAPTION, "Trains now cross at walking pace")], 8, 4, "R202"),
    "a sentence": ([*TOPICS, FERRY, CYCLING.format(DYED)], 9, 6, "R201"),
}


@pytest.mark.parametrize("name", FOUND)
def test_a_copy_is_found_with_what_it_copies(name: str) -> None:
    said, place, copy, code = FOUND[name]
    found = sure(find(said, "en"))
    assert ([place], [copy], code) in [(blocks(f.places), blocks(f.copies), f.code) for f in found]
    assert {place, copy} >= {p.block for f in found if f.code != "R101" for p in (*f.places, *f.copies)}


def test_a_pull_quote_given_twice_is_two_equal_blocks() -> None:
    quote = (QUOTE, "Trains now cross at walking pace")
    found = sure(find([*TOPICS, quote, quote], "en"))
    assert [(f.code, blocks(f.places), blocks(f.copies)) for f in found] == [("R101", [9], [8])]


def sentences_in(said: list[Said]) -> list[Finding]:
    return [f for f in find(said, "en") if f.code == "R201"]


OTHER_SENTENCES = {
    "a negation": "Weavers in the valley do not dye wool from mountain sheep with walnut shells.",
    "a number": "Weavers in the valley dyed wool from 1400 mountain sheep with walnut shells.",
    "too few words": "Weavers dye wool with walnut.",
    "something else": "Walnut trees in the valley are felled for the weavers of mountain baskets.",
}


@pytest.mark.parametrize("name", OTHER_SENTENCES)
def test_a_sentence_that_says_something_else_stays(name: str) -> None:
    assert sentences_in([*TOPICS, FERRY, CYCLING.format(OTHER_SENTENCES[name])]) == []


def test_a_sentence_is_at_most_suspected_where_nothing_else_is_repeated() -> None:
    alone = sentences_in([*TOPICS, CYCLING.format(DYED)])
    assert all(f.score < decide.CUT for f in alone)


def test_of_a_sentence_its_very_place_is_named() -> None:
    text = CYCLING.format(DYED)
    (found,) = sentences_in([*TOPICS, FERRY, text])
    (place,) = found.places
    assert text[place.start : place.end] == DYED
    assert found.level is Level.LIGHT


def test_sentences_of_a_block_that_goes_are_not_told_of_again() -> None:
    assert sentences_in([*TOPICS, FERRY, BRIDGE, STARS]) == []


REWORDED: dict[str, tuple[str, Level]] = {
    "a word or two": (
        FERRY.replace("small fee", "modest fee").replace("old ferry", "ancient ferry"),
        Level.NEAR,
    ),
    "reordered": (
        "Forty sailors were paid off in 1998 when the company that ran the old ferry to Morne Island sold its two "
        "boats. A fisherman, Ruben Hale, takes visitors across for a small fee since then.",
        Level.LIGHT,
    ),
    "rewritten": (
        "Visitors to Morne Island depend on Ruben Hale, who fishes for a living and carries passengers for little "
        "money; the shipping line gave up its service in 1998, got rid of both vessels and dismissed forty crew.",
        Level.HEAVY,
    ),
}


@pytest.mark.parametrize("name", REWORDED)
def test_a_paragraph_told_again_is_found_at_its_level(name: str) -> None:
    again, level = REWORDED[name]
    (found,) = sure(find([*TOPICS, again], "en"))
    assert (blocks(found.places), blocks(found.copies), found.level) == ([8], [0], level)
    assert found.reason.endswith(".")


def test_a_paragraph_that_goes_on_to_something_new_stays() -> None:
    again = FERRY.split(". ")[0] + (
        ". The island has since become a reserve for puffins, and biologists count burrows with the help of a dog."
    )
    assert [
        f for f in sure(find([*TOPICS, again], "en")) if blocks(f.places) == [8] and f.code != "R201"
    ] == []


def test_residue_neither_repeats_nor_is_repeated() -> None:
    whole = article([FERRY, GARDEN, WOOL, FERRY], "en")
    assert sure(matcher.find(whole))
    assert sure(matcher.find(whole, frozenset({0}))) == sure(matcher.find(whole, frozenset({3}))) == []
