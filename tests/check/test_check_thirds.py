"""Which findings fit those that are kept, when silenced copies are out of the way."""

from __future__ import annotations

import pytest

from dedupe.check.thirds import _fitting
from dedupe.model import Finding, Level, Place


def repeat(place: int, copy: int, code: str = "R102") -> Finding:
    return Finding(code, (Place(place, 0, 9),), (Place(copy, 0, 9),), Level.NEAR, 1.0, "Again.")


@pytest.mark.parametrize(
    ("found", "kept", "fits"),
    [
        (repeat(5, 3), [], [repeat(5, 3)]),
        (repeat(5, 3), [repeat(7, 1)], [repeat(5, 3)]),
        (repeat(5, 3), [repeat(5, 1)], []),  # it goes already
        (repeat(5, 3), [repeat(3, 1)], []),  # its copy goes
        (repeat(5, 3), [repeat(7, 5)], [repeat(3, 5)]),  # it stays as a copy, so the other one goes
        (repeat(5, 3), [repeat(7, 5), repeat(9, 3)], []),  # both stay as copies
        (repeat(5, 3, "R201"), [repeat(7, 5)], []),  # a sentence can't be turned
    ],
)
def test_nothing_goes_that_stays_as_a_copy(found: Finding, kept: list[Finding], fits: list[Finding]) -> None:
    assert _fitting(found, kept) == fits
