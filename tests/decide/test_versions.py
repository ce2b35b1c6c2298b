"""An article told twice is said to start again where it does; one that only repeats itself is not."""

from __future__ import annotations

import pytest
from told import article, repeat

from dedupe.decide import versions
from dedupe.model import Article, Finding

FIRST = ["=Ferries end", "Ferries stop.", "Boats were sold.", "Buses run.", "Piers close.", "People wait."]
SECOND = ["=No more ferries", "No ferry sails.", "The boats went.", "There are buses.", "The piers are shut."]
HEADLESS = SECOND[1:]


def told(said: list[str], pairs: list[tuple[int, int]]) -> tuple[Article, list[Finding]]:
    whole = article(said)
    return whole, versions.told_again(whole, [repeat(whole, a, b, "R104") for a, b in pairs])


ONCE = {
    "three repeats are too few": ([*FIRST, *SECOND], [(7, 1), (8, 2), (9, 3)]),
    "the opening is not told again": ([*FIRST, *SECOND], [(7, 5), (8, 4), (9, 3), (10, 2)]),
    "the order is another": ([*FIRST, *SECOND], [(7, 1), (8, 4), (9, 3), (10, 2)]),
    "most of the rest is new": (
        [*FIRST, *SECOND, *(f"New {n}." for n in range(12))],
        [(7, 1), (8, 2), (9, 3), (10, 4)],
    ),
}
PAIRS = [(7, 1), (8, 2), (9, 3), (10, 4)]


@pytest.mark.parametrize("why", ONCE)
def test_what_is_told_once_does_not_start_again(why: str) -> None:
    said, pairs = ONCE[why]
    assert all(f.code != versions.CODE for f in told(said, pairs)[1])


def test_the_second_title_goes_for_the_first() -> None:
    _, found = told([*FIRST, *SECOND], PAIRS)
    (start,) = (f for f in found if f.code == versions.CODE)
    assert [p.block for p in (*start.places, *start.copies)] == [6, 0]
    assert "4 of 4 passages" in start.reason
    assert len(found) == 5


def test_without_a_title_the_first_passage_says_so() -> None:
    _, found = told([*FIRST, *HEADLESS], [(a - 1, b) for a, b in PAIRS])
    (start,) = (f for f in found if f.code == versions.CODE)
    assert [p.block for p in (*start.places, *start.copies)] == [6, 1]
    assert len(found) == 4


@pytest.mark.parametrize("title", ["##No more ferries", "=Another subject"])
def test_a_section_s_heading_or_another_title_is_no_second_title(title: str) -> None:
    _, found = told([*FIRST, title, *HEADLESS], PAIRS)
    assert all(6 not in {p.block for p in f.places} for f in found)


def test_saying_so_twice_is_saying_it_once() -> None:
    whole, found = told([*FIRST, *SECOND], PAIRS)
    assert versions.told_again(whole, found) == found
