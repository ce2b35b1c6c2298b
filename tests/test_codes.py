"""Every finding has one code, and a wrong one names the nearest right one."""

from __future__ import annotations

import re

import pytest

from dedupe.codes import CODES, code
from dedupe.errors import SettingsError
from dedupe.residue import FAMILIES


@pytest.mark.parametrize("wrong", ["", "X999", "X1", "residue", "R"])
def test_no_other_word_is_a_code(wrong: str) -> None:
    with pytest.raises(SettingsError):
        code(wrong)


@pytest.mark.parametrize(("wrong", "right"), [("coments", "comments"), ("near-repeats", "R102")])
def test_a_slip_names_the_nearest_code(wrong: str, right: str) -> None:
    with pytest.raises(SettingsError) as failure:
        code(wrong)
    assert right in failure.value.hint


@pytest.mark.parametrize("c", CODES, ids=lambda c: c.code)
def test_a_code_is_found_by_id_and_name(c) -> None:
    assert code(c.code) is code(c.name) is code(c.code.lower()) is c


@pytest.mark.parametrize("c", CODES, ids=lambda c: c.code)
def test_a_code_explains_itself(c) -> None:
    assert re.fullmatch(r"[RXS]\d{3}", c.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", c.name)
    assert c.summary.endswith(".")
    assert c.why.endswith(".")
    assert c.example


def test_ids_and_names_are_unique() -> None:
    assert len({c.code for c in CODES}) == len({c.name for c in CODES}) == len(CODES)


def test_every_family_of_residue_has_its_code() -> None:
    across = {"X112"}  # found in many articles, not in one
    named = {c.code: c.name for c in CODES if c.code.startswith("X") and c.code not in across}
    assert {f.code: name for name, f in FAMILIES.items()} == named
