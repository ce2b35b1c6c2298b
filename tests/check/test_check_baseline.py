"""What a baseline knows and what is new; its file, and what is wrong with one."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from drafts import FLOUR, GATE, MILL, MILL_NEAR, PROMO, WHEEL, check, markdown, of, told
from hypothesis import given
from hypothesis import strategies as st

from dedupe.check.baseline import Baseline, Entry, apply, pruned, unchecked, updated
from dedupe.check.baseline_file import dump, load
from dedupe.check.report import FileReport, Report
from dedupe.errors import InputError

TWICE = markdown(MILL, WHEEL, MILL, PROMO)

ENTRIES = st.builds(Entry, st.integers(1, 9), st.sampled_from(["R101", "X102"]), st.text(max_size=20))
KEYS = st.text("0123456789abcdef", min_size=4, max_size=4)
BASELINES = st.builds(
    Baseline,
    st.dictionaries(
        st.text(min_size=1, max_size=8), st.dictionaries(KEYS, ENTRIES, min_size=1, max_size=4), max_size=4
    ),
)


def left(report: Report, baseline: Baseline, gone: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """The codes that are left of each file."""
    return {file.path: [code for code, *_ in told(file)] for file in apply(report, baseline, gone)[0].files}


# What is new over a baseline of the draft above.
NEW = [
    ("a third copy", markdown(MILL, WHEEL, MILL, FLOUR, MILL, PROMO), ["R101"]),
    ("another pair", markdown(MILL, WHEEL, MILL, WHEEL, PROMO), ["R101"]),
    ("a near copy", markdown(MILL, WHEEL, MILL, MILL_NEAR, PROMO), ["R102"]),
    ("one of them reworded", markdown(MILL, WHEEL, MILL_NEAR, PROMO), ["R102"]),
    ("residue twice", markdown(MILL, WHEEL, MILL, PROMO, GATE, PROMO), ["X102"]),
]


@pytest.mark.parametrize(("source", "codes"), [case[1:] for case in NEW], ids=[case[0] for case in NEW])
def test_new(source: str, codes: list[str]) -> None:
    baseline = updated(of(check(TWICE)))
    assert left(of(check(source)), baseline) == {"mill.md": codes}


def test_in_another_file_it_is_new() -> None:
    baseline = updated(of(check(TWICE)))
    both = of(check(TWICE), check(TWICE, "copy.md"))
    assert left(both, baseline) == {"mill.md": [], "copy.md": ["R101", "X102"]}


@pytest.mark.parametrize(
    "source",
    [
        TWICE,
        markdown(FLOUR, "## Before", GATE, MILL, WHEEL, MILL, PROMO),
        TWICE.replace("\n", "\r\n"),
        markdown(MILL, WHEEL, MILL.upper(), PROMO),
    ],
)
def test_known_wherever_it_stands(source: str) -> None:
    report, stale = apply(of(check(source)), updated(of(check(TWICE))))
    assert ([d for _, d in report.diagnostics], stale) == ([], [])
    assert report.files[0].baselined == 2


def test_an_entry_that_matches_nothing_is_named_and_pruned() -> None:
    baseline = updated(of(check(TWICE), check(TWICE, "other.md")))
    now = of(check(markdown(MILL, WHEEL, PROMO)))
    report, (stale,) = apply(now, baseline)
    assert (stale.path, stale.code, stale.count) == ("mill.md", "R101", 1)
    assert stale.excerpt.startswith("The old mill by the river")
    assert list(pruned(now, baseline).files["mill.md"].values()) == [
        Entry(1, "X102", "Sign up for our newsletter and never miss a story!")
    ]
    assert pruned(now, baseline).files["other.md"] == baseline.files["other.md"]
    assert report.diagnostics == []


def test_pruning_never_learns_what_is_new() -> None:
    baseline = updated(of(check(TWICE)))
    now = of(check(markdown(MILL, WHEEL, MILL, FLOUR, MILL, GATE, GATE)))
    after = pruned(now, baseline)
    assert [entry.count for entry in after.files["mill.md"].values()] == [1]
    assert left(now, after) == left(now, baseline) == {"mill.md": ["R101", "R101"]}


def test_a_renamed_file_keeps_what_is_known_of_it() -> None:
    baseline = updated(of(check(TWICE)))
    renamed = of(check(TWICE, "moved.md"))
    assert unchecked(renamed, baseline) == ["mill.md"]
    assert left(renamed, baseline) == {"moved.md": ["R101", "X102"]}
    assert left(renamed, baseline, ("mill.md",)) == {"moved.md": []}
    assert apply(renamed, baseline, ("mill.md",))[1] == []
    assert set(pruned(renamed, baseline, ("mill.md",)).files) == {"moved.md"}


def test_of_two_files_only_one_is_the_renamed_one() -> None:
    baseline = updated(of(check(TWICE)))
    both = of(check(TWICE, "a.md"), check(TWICE, "b.md"))
    assert left(both, baseline, ("mill.md",)) == {"a.md": [], "b.md": ["R101", "X102"]}


def test_a_file_that_is_gone_is_stale_and_pruned() -> None:
    baseline = updated(of(check(TWICE)))
    now = of(check(markdown(GATE), "gate.md"))
    _, stale = apply(now, baseline, ("mill.md",))
    assert {s.path for s in stale} == {"mill.md"}
    assert pruned(now, baseline, ("mill.md",)).files == {}
    assert apply(now, baseline)[1] == []
    assert pruned(now, baseline) == baseline


def test_of_equal_entries_of_two_gone_files_those_without_a_match_are_stale() -> None:
    baseline = updated(of(check(TWICE, "a.md"), check(TWICE, "b.md")))
    _, stale = apply(of(check(TWICE, "new.md")), baseline, ("a.md", "b.md"))
    assert sorted((s.code, s.count) for s in stale) == [("R101", 1), ("X102", 1)]


def test_writing_keeps_what_was_not_checked() -> None:
    old = updated(of(check(TWICE), check(TWICE, "other.md")))
    new = updated(of(check(markdown(MILL, WHEEL, WHEEL))), old)
    assert new.files["other.md"] == old.files["other.md"]
    assert [entry.code for entry in new.files["mill.md"].values()] == ["R101"]
    assert set(updated(of(check(markdown(GATE))), old, ("other.md",)).files) == set()


@given(BASELINES)
def test_a_file_is_read_as_it_was_written_and_written_as_it_was_read(baseline: Baseline) -> None:
    text = dump(baseline)
    assert load(text, "b.json") == baseline
    assert dump(load(text, "b.json")) == text
    assert json.loads(text)["dedupe-baseline"] == 1


@given(BASELINES)
def test_an_entry_stands_on_one_line_whatever_the_order(baseline: Baseline) -> None:
    entries = sum(len(entries) for entries in baseline.files.values())
    assert dump(baseline).count('"count": ') == sum('"count": ' in row for row in dump(baseline).split("\n"))
    assert sum(row.startswith('      "') for row in dump(baseline).split("\n")) == entries
    turned = {path: dict(reversed(rows.items())) for path, rows in reversed(baseline.files.items())}
    assert dump(Baseline(turned)) == dump(baseline)


def test_the_file_names_no_line() -> None:
    moved = markdown(FLOUR, GATE, MILL, WHEEL, MILL, PROMO)
    assert dump(updated(of(check(moved)))) == dump(updated(of(check(TWICE))))


def test_what_two_branches_added_is_read_once() -> None:
    row = '"aaaa": {"count": %d, "code": "R101", "excerpt": "x"}'
    text = '{"dedupe-baseline": 1, "files": {"a.md": {%s}, "a.md": {%s, "bbbb": {"count": 1}}}}'
    merged = load(text % (row % 1, row % 2), "b.json").files["a.md"]
    assert {key: entry.count for key, entry in merged.items()} == {"aaaa": 2, "bbbb": 1}


WRONG = [
    ("", "b.json: is no JSON: "),
    ("<<<<<<< ours\n{}", "b.json: is no JSON: "),
    ("[" * 100_000, "b.json: is no JSON: "),
    ("[]", "b.json: is no baseline of dedupe"),
    ('{"files": {}}', "b.json: is no baseline of dedupe"),
    ('{"dedupe-baseline": 2, "files": {}}', "b.json: is a baseline of version 2, not 1"),
    ('{"dedupe-baseline": 1}', "b.json: is a broken baseline: there is no 'files'"),
    ('{"dedupe-baseline": 1, "files": []}', "b.json: is a broken baseline: "),
    (
        '{"dedupe-baseline": 1, "files": {"a": {"f": {}}}}',
        "b.json: is a broken baseline: there is no 'count'",
    ),
    ('{"dedupe-baseline": 1, "files": {"a": {"f": 3}}}', "b.json: is a broken baseline: "),
    (
        '{"dedupe-baseline": 1, "files": {"a": {"f": {"count": 0}}}}',
        "b.json: is a broken baseline: the count",
    ),
    ('{"dedupe-baseline": 1, "files": {"a": {"f": {"count": "1"}}}}', "b.json: is a broken baseline: the"),
]


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_a_file_that_is_no_baseline_is_one_clear_error(text: str, message: str) -> None:
    with pytest.raises(InputError) as failure:
        load(text, "b.json")
    assert failure.value.message.startswith(message)
    assert "\n" not in str(failure.value)
    assert "--write-baseline" in failure.value.hint


def test_counts_already_taken_are_kept() -> None:
    report = of(replace(check(TWICE), suppressed=2), FileReport("empty.md"))
    after, _ = apply(report, updated(report))
    assert [(f.path, f.suppressed, f.baselined) for f in after.files] == [
        ("empty.md", 0, 0),
        ("mill.md", 2, 2),
    ]
