"""What a diagnostic says of a finding: places, fix, fingerprint; and what its fix does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from drafts import FLOUR, MILL, MILL_NEAR, PROMO, WHEEL, check, markdown
from hypothesis import given
from hypothesis import strategies as st

from dedupe.check import examine
from dedupe.check.diagnostics import diagnostics, fingerprinted
from dedupe.check.examine import LIKELY, fixed
from dedupe.check.positions import Positions
from dedupe.check.report import Fix, Severity
from dedupe.errors import DedupeError
from dedupe.model import Finding, Format, Level, Place, Plan
from dedupe.pipeline import Result, analyse
from dedupe.settings import Settings
from dedupe.tokenizer import tokenize

SAMPLES = sorted(p for p in (Path(__file__).parents[2] / "samples").iterdir() if ".clean." not in p.name)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge opens at noon.", "The bridge opens at one."),
        ("The bridge opens at noon.", "The bridges open at noon."),
        ("***", "---"),
        ("一千二百", "一千三百"),
    ],
)
def test_other_content_has_another_fingerprint(one: str, other: str) -> None:
    assert fingerprinted("R101", [one], []) != fingerprinted("R101", [other], [])
    assert fingerprinted("R101", [one], [one]) != fingerprinted("R101", [one], [other])


def test_families_are_told_apart() -> None:
    assert fingerprinted("X101", ["Read on"], []) != fingerprinted("S101", ["Read on"], [])
    assert fingerprinted("R101", ["a b"], ["c"]) != fingerprinted("R101", ["a"], ["b c"])


@given(TEXT, TEXT)
def test_a_fingerprint_is_the_same_whichever_end_stays_and_however_near(one: str, other: str) -> None:
    assert fingerprinted("R102", [one], [other]) == fingerprinted("R103", [other], [one])


@pytest.mark.parametrize("changed", ["The  OLD\nbridge opens at noon", "“The old bridge” opens — at noon!"])
def test_case_space_and_punctuation_don_t_count(changed: str) -> None:
    assert fingerprinted("R101", ["The old bridge opens at noon."], []) == fingerprinted(
        "R101", [changed], []
    )


def test_a_fingerprint_outlives_changes_elsewhere() -> None:
    before = check(markdown(MILL, WHEEL, MILL_NEAR)).diagnostics
    after = check(markdown(FLOUR, MILL, "## Later", MILL_NEAR, WHEEL), keep="last").diagnostics
    assert [d.fingerprint for d in before] == [d.fingerprint for d in after]
    assert before[0].regions[0].text == after[0].copies[0].text


@given(st.text("ab\n\r é😀中\ud800", max_size=60), st.integers(0, 60))
def test_positions_count_lines_characters_and_bytes(source: str, offset: int) -> None:
    offset = min(offset, len(source))
    at = Positions(source).at(offset)
    lines = source[:offset].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if source[:offset].endswith("\r") and source[offset : offset + 1] == "\n":
        return  # inside a line break
    assert (at.line, at.column) == (len(lines), len(lines[-1]) + 1)
    assert at.byte == len(lines[-1].encode("utf-8", "surrogatepass")) + 1


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_regions_are_what_they_say_in_order_and_fixes_are_the_plan(sample: Path) -> None:
    source = sample.read_bytes().decode("utf-8")
    report = check(source, sample.name)
    result = analyse(source, Settings(), sample.name)
    likely = [finding for finding in result.plan.suspects if finding.score >= LIKELY]
    assert len(report.diagnostics) == len(result.plan.cuts) + len(likely)
    starts = [d.start for d in report.diagnostics]
    assert starts == sorted(starts)
    for found in report.diagnostics:
        assert (found.severity is Severity.ERROR) == (found.fix is not None) == bool(found.removed)
        for region in (*found.regions, *found.copies):
            assert Positions(source).at(region.span.start) == region.start
            assert region.place
            assert result.article.text(region.place) == region.text
    assert fixed(source, report, Settings(), unsafe=True) == result.text


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_safe_fixes_cut_what_is_safe_and_leave_the_rest(sample: Path) -> None:
    source = sample.read_bytes().decode("utf-8")
    report = check(source, sample.name)
    left = fixed(source, report, Settings())
    again = {d.fingerprint for d in check(left, sample.name).diagnostics}
    safe = {d.fingerprint for d in report.diagnostics if d.fix is Fix.SAFE and d.code != "R203"}
    assert not safe & again
    for found in report.diagnostics:
        if found.fix is not Fix.SAFE:
            assert all(source[r.span.start : r.span.end] in left for r in found.regions)


FIXES = [
    ("R101", Level.VERBATIM, 1.0, Fix.SAFE),
    ("R102", Level.NEAR, 0.9, Fix.SAFE),
    ("R103", Level.LIGHT, 1.0, Fix.UNSAFE),
    ("R104", Level.HEAVY, 1.0, Fix.UNSAFE),
    ("R201", Level.VERBATIM, 1.0, Fix.UNSAFE),
    ("R202", Level.VERBATIM, 1.0, Fix.SAFE),
    ("R203", Level.NEAR, 1.0, Fix.SAFE),
    ("R203", Level.HEAVY, 1.0, Fix.UNSAFE),
    ("X101", None, 0.9, Fix.SAFE),
    ("X101", None, 0.51, Fix.UNSAFE),
]


@pytest.mark.parametrize(("code", "level", "score", "fix"), FIXES)
def test_which_fixes_are_safe(code: str, level: Level | None, score: float, fix: Fix) -> None:
    article = tokenize(f"{MILL}\n\n{WHEEL}\n\n{MILL}\n", Format.TEXT)
    first, last = (Place(n, 0, len(article.blocks[n].text)) for n in (0, 4))
    finding = Finding(code, (last,), (first,) if level else (), level, score, "Again.")
    (cut,) = diagnostics(article, [finding], [])
    (suspect,) = diagnostics(article, [], [finding])
    assert (cut.fix, suspect.fix) == (fix, None)


def test_a_part_of_a_residue_block_is_no_safe_cut() -> None:
    article = tokenize(f"{PROMO} {MILL}\n", Format.TEXT)
    finding = Finding("X102", (Place(0, 0, len(PROMO)),), (), None, 0.99, "Asks.")
    assert diagnostics(article, [finding], [])[0].fix is Fix.UNSAFE


def test_a_draft_that_has_changed_since_is_not_cut() -> None:
    report = check(markdown(MILL, WHEEL, MILL))
    for changed in (markdown(MILL, WHEEL, FLOUR), markdown(MILL), ""):
        with pytest.raises(DedupeError, match=r"mill\.md: has changed since it was checked"):
            fixed(changed, report, Settings())


def test_without_a_fix_a_draft_is_the_same() -> None:
    source = markdown(MILL, WHEEL)
    assert fixed(source, check(source), Settings(), unsafe=True) == source
    source = markdown(MILL, WHEEL, MILL)
    none = replace(check(source), diagnostics=())
    assert fixed(source, none, Settings(), unsafe=True) == source


def test_an_unlikely_suspicion_is_kept_from_the_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    article = tokenize(markdown(MILL, WHEEL, FLOUR), Format.MARKDOWN)
    first, last = (Place(n, 0, len(article.blocks[n].text)) for n in (2, 6))
    suspects = tuple(
        Finding("R104", (last,), (first,), Level.HEAVY, score, "Rewritten.") for score in (0.49, 0.5)
    )
    found = Result(article, Plan((), suspects, ()), article.source)
    monkeypatch.setattr(examine, "analyse", lambda *_: found)
    assert [d.score for d in check(article.source).diagnostics] == [0.5]


def test_a_heading_stays_if_a_finding_under_it_is_in_the_baseline() -> None:
    again = "## The lean years"
    source = markdown("## The early years", MILL, WHEEL, "## Opening", FLOUR, again, MILL, WHEEL)
    report = check(source)
    assert [d.code for d in report.diagnostics] == ["R203", "R101", "R101"]
    assert again not in fixed(source, report, Settings())
    known = replace(report, diagnostics=report.diagnostics[:2])
    left = fixed(source, known, Settings(), unsafe=True)
    assert left == source.replace(f"{again}\n\n{MILL}\n\n", f"{again}\n\n")
