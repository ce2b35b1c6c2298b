"""A report is read from its bytes as it was, and what is no report is none."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from drafts import FLOUR, MILL, MILL_NEAR, PROMO, WHEEL, check, markdown
from hypothesis import given
from hypothesis import strategies as st

from dedupe.check import stored
from dedupe.check.report import Diagnostic, FileReport, Fix, Position, Region, Severity
from dedupe.model import Level, Place, Span

NUMBERS = st.integers(0, 10**6)
TEXT = st.text(max_size=20)
POSITIONS = st.builds(Position, NUMBERS, NUMBERS, NUMBERS)
PLACES = st.none() | st.builds(Place, NUMBERS, NUMBERS, NUMBERS)
REGIONS = st.builds(Region, POSITIONS, POSITIONS, st.builds(Span, NUMBERS, NUMBERS), TEXT, PLACES)
SEVERAL = st.lists(REGIONS, max_size=3).map(tuple)
DIAGNOSTICS = st.builds(
    Diagnostic, TEXT, TEXT, st.sampled_from(Severity), SEVERAL, SEVERAL, st.none() | st.sampled_from(Level),
    st.floats(0, 1), TEXT, st.none() | st.sampled_from(Fix), TEXT, SEVERAL,
)  # fmt: skip


@given(st.lists(DIAGNOSTICS, max_size=3).map(tuple), NUMBERS)
def test_a_report_is_read_as_it_was(diagnostics: tuple[Diagnostic, ...], suppressed: int) -> None:
    report = FileReport("a.md", diagnostics, suppressed)
    assert stored.load(stored.dump(report), "a.md") == report


def test_the_types_are_those_of_a_fresh_report() -> None:
    fresh = check(markdown(MILL, WHEEL, MILL_NEAR, FLOUR, PROMO, f"\ud800 {WHEEL}"))
    again = stored.load(stored.dump(fresh), "mill.md")
    assert again == fresh
    assert repr(again) == repr(fresh)
    assert stored.load(stored.dump(fresh), "b.md") == replace(fresh, path="b.md")


ROW = json.loads(stored.dump(check(markdown(MILL, WHEEL, MILL))))[1][0]


@pytest.mark.parametrize(
    "data",
    [b"", b"\x80\x04", b"null", b"{}", b"[]", b"[0]", b"[0, 1]", b"[0, [1]]", b"[0, [[]]]"]
    + [json.dumps([0, [ROW[:k]]]).encode() for k in (1, 5, 10)]
    + [json.dumps([0, [[*ROW[:k], "odd", *ROW[k + 1 :]]]]).encode() for k in (2, 3, 4, 5, 8, 10)],
)
def test_what_is_no_report_is_none(data: bytes) -> None:
    assert stored.load(data, "a.md") is None
