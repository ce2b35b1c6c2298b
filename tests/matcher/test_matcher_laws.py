"""Laws of the matcher over small articles put together at random."""

from __future__ import annotations

from itertools import permutations

import pytest
from articles import FERRY, TOPICS, Said, article, find, sure
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from dedupe import matcher
from dedupe.model import Finding, Kind, Place

SENTENCES = sorted({f"{s.rstrip('.')}." for text in TOPICS for s in text.split(". ")})
CHANGES = [("two", "three"), ("a ", "the "), (" and ", " or "), ("The", "No"), (".", "…"), ("in", "without")]
KINDS = st.sampled_from(
    [Kind.PARAGRAPH] * 4 + [Kind.ITEM, Kind.QUOTE, Kind.HEADING, Kind.TITLE, Kind.CAPTION]
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    text = " ".join(draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3)))
    for old, new in draw(st.lists(st.sampled_from(CHANGES), max_size=2)):
        text = text.replace(old, new)
    return text[: draw(st.sampled_from([30, 80, 1000]))]


ODD = st.one_of(
    st.text(max_size=20), st.sampled_from(["", "…", "12", "灯亮了。" * 5, "\ud800", "Aa\nbb\ncc"])
)
SAID = st.lists(st.tuples(KINDS, st.one_of(texts(), texts(), texts(), ODD)), max_size=8)


@given(said=SAID, lang=st.sampled_from(["en", "en", "de", "zh", "xx"]))
@hypothesis_settings(max_examples=60, deadline=None)
def test_findings_are_in_order_and_each_copy_stands_elsewhere(said: list[Said], lang: str) -> None:
    whole = article(said, lang)
    found = matcher.find(whole)
    assert [f.places for f in found] == sorted(f.places for f in found)
    for finding in found:
        assert finding.places
        assert finding.copies
        assert 0 <= finding.score <= 1
        assert finding.level is not None
        assert finding.reason
        assert not any(_meet(p, c) for p in finding.places for c in finding.copies)
        for place in (*finding.places, *finding.copies):
            assert 0 <= place.start < place.end <= len(whole.blocks[place.block].text)
    assert matcher.find(whole) == found


def _meet(one: Place, other: Place) -> bool:
    return one.block == other.block and one.start < other.end and other.start < one.end


@given(said=SAID, skip=st.frozensets(st.integers(0, 7)))
@hypothesis_settings(max_examples=25, deadline=None)
def test_skipped_blocks_are_in_no_finding(said: list[Said], skip: frozenset[int]) -> None:
    found = matcher.find(article(said, "en"), skip)
    assert not skip & {p.block for f in found for p in (*f.places, *f.copies)}


@given(order=st.permutations(TOPICS))
@hypothesis_settings(max_examples=10, deadline=None)
def test_a_copy_is_found_whatever_stands_around_it(order: list[str]) -> None:
    found = sure(find([*order, FERRY], "en"))
    assert {(f.places[0].block, f.copies[0].block) for f in found} == {(8, order.index(FERRY))}


def _sure_under(headings: tuple[str, str]) -> list[Finding]:
    one, other = ((Kind.HEADING, h) for h in headings)
    return [f for a, b in list(permutations(TOPICS, 2))[::5] for f in sure(find([one, a, other, b], "en"))]


@pytest.mark.parametrize("headings", [("Boats", "Plants"), ("Boats", "Conclusion")])
def test_two_sections_about_different_things_stay(headings: tuple[str, str]) -> None:
    assert _sure_under(headings) == []


def test_two_closing_sections_about_different_things_stay() -> None:
    assert _sure_under(("Conclusion", "Final thoughts")) == []


def test_a_last_paragraph_about_something_new_stays_however_it_opens() -> None:
    orders = [[*TOPICS[k:], *TOPICS[:k]] for k in range(len(TOPICS))]
    assert [f for o in orders for f in sure(find([*o[:-1], f"Overall, {o[-1]}"], "en"))] == []
