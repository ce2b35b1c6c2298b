"""What a comment or a setting silences, and what is still reported."""

from __future__ import annotations

import pytest
from drafts import FLOUR, GATE, MILL, MILL_NEAR, PROMO, WHEEL, check, markdown, told

from dedupe.check.allowed import Allowed
from dedupe.check.examine import fixed
from dedupe.errors import SettingsError
from dedupe.model import Level
from dedupe.settings import Settings

IGNORE = "<!-- dedupe: ignore -->\n"

# What is still reported: code, line and the lines of what stays.
STILL = [
    ("no comment", [MILL, WHEEL, MILL], [("R101", 7, [3])]),
    ("at another block", [MILL, IGNORE + WHEEL, MILL], [("S101", 5, []), ("R101", 8, [3])]),
    (
        "another code",
        [MILL, WHEEL, "<!-- dedupe: ignore[X] -->\n" + MILL],
        [("S101", 7, []), ("R101", 8, [3])],
    ),
    ("a third copy, comment at the first", [IGNORE + MILL, WHEEL, MILL, FLOUR, MILL], [("R101", 12, [8])]),
    ("a third copy, comment at the second", [MILL, WHEEL, IGNORE + MILL, FLOUR, MILL], [("R101", 12, [3])]),
    ("a third copy, comment at the third", [MILL, WHEEL, MILL, FLOUR, IGNORE + MILL], [("R101", 7, [3])]),
    ("a third, near copy", [IGNORE + MILL, WHEEL, MILL, FLOUR, MILL_NEAR], [("R102", 12, [8])]),
    (
        "two more copies",
        [IGNORE + MILL, WHEEL, MILL, FLOUR, MILL, GATE, MILL],
        [("R101", 12, [8]), ("R101", 16, [8])],
    ),
    (
        "between start and end only",
        ["<!-- dedupe: ignore-start -->", PROMO, "<!-- dedupe: ignore-end -->", MILL, WHEEL, MILL],
        [("R101", 13, [9])],
    ),
    (
        "file, another code",
        ["<!-- dedupe: ignore-file[X] -->", PROMO, MILL, WHEEL, MILL],
        [("R101", 11, [7])],
    ),
]


@pytest.mark.parametrize(("blocks", "left"), [case[1:] for case in STILL], ids=[case[0] for case in STILL])
def test_still_reported(blocks: list[str], left: list[object]) -> None:
    assert told(check(markdown(*blocks))) == left


SILENT = [
    ("at the repeat", [MILL, WHEEL, IGNORE + MILL]),
    ("at the copy", [IGNORE + MILL, WHEEL, MILL]),
    ("an empty line after it", [MILL, WHEEL, IGNORE + "\n" + MILL]),
    ("inside the block", [MILL, WHEEL, MILL.replace(" river", " river <!-- dedupe: ignore -->")]),
    ("its code", [MILL, WHEEL, "<!-- dedupe: ignore[R101] -->\n" + MILL]),
    ("the beginning of its code", [MILL, WHEEL, "<!-- dedupe: ignore[R] why not -->\n" + MILL]),
    ("its name", [MILL, WHEEL, "<!-- dedupe: ignore[verbatim-repeat] -->\n" + MILL]),
    ("a near copy", [MILL, WHEEL, IGNORE + MILL_NEAR]),
    ("residue", [MILL, IGNORE + PROMO]),
    ("start and end", [MILL, "<!-- dedupe: ignore-start -->", WHEEL, MILL, "<!-- dedupe: ignore-end -->"]),
    ("the file", [MILL, WHEEL, MILL, PROMO, "<!-- dedupe: ignore-file -->"]),
    ("a list", [f"- {MILL}\n- {WHEEL}", FLOUR, f"{IGNORE}- {GATE}\n- {MILL}\n- {WHEEL}"]),
    ("a quotation", [MILL, WHEEL, f"{IGNORE}> {GATE}\n>\n> {MILL}"]),
    ("three, at two of them", [IGNORE + MILL, WHEEL, IGNORE + MILL, FLOUR, MILL]),
]


@pytest.mark.parametrize("blocks", [case[1] for case in SILENT], ids=[case[0] for case in SILENT])
def test_silenced_and_not_cut(blocks: list[str]) -> None:
    source = markdown(*blocks)
    report = check(source)
    assert told(report) == []
    assert report.suppressed > 0
    assert fixed(source, report, Settings(), unsafe=True) == source


def test_in_html_a_comment_is_for_the_element_after_it() -> None:
    page = f"<h1>Mill</h1><p>{MILL}</p><p>{WHEEL}</p>{IGNORE}<div><p>{GATE}</p><p>{MILL}</p></div><p>{{}}</p>"
    assert told(check(page.format(FLOUR), "mill.html")) == []
    assert [code for code, *_ in told(check(page.format(MILL), "mill.html"))] == ["R101"]


def test_a_silenced_passage_is_left_alone_by_fixes_of_others() -> None:
    source = markdown(MILL, WHEEL, IGNORE + MILL, FLOUR, MILL)
    assert fixed(source, check(source), Settings()) == markdown(MILL, WHEEL, IGNORE + MILL, FLOUR)


def test_a_heading_stays_if_a_passage_of_its_section_is_silenced() -> None:
    first = [f"## The {word} years" for word in ("early", "lean")]
    source = markdown(first[0], MILL, WHEEL, "## Opening", GATE, first[1], MILL, IGNORE + WHEEL)
    report = check(source)
    assert [code for code, *_ in told(report)] == ["R101"]
    assert first[1] in fixed(source, report, Settings(), unsafe=True)
    bare = source.replace(IGNORE, "")
    assert "R203" in [code for code, *_ in told(check(bare))]
    assert first[1] not in fixed(bare, check(bare), Settings(), unsafe=True)


UNUSED = [
    ("nothing there", [IGNORE + MILL], "There is nothing for it to silence."),
    ("no block after it", [MILL, IGNORE.strip()], "There is nothing for it to silence."),
    (
        "one code of two",
        [MILL, "<!-- dedupe: ignore[R101, X] -->\n" + MILL],
        "There is no X for it to silence.",
    ),
    ("file, its codes", ["<!-- dedupe: ignore-file[X] -->", MILL], "There is nothing for it to silence."),
    ("file", ["<!-- dedupe: ignore-file -->", MILL], "There is nothing for it to silence."),
    (
        "start and end",
        ["<!-- dedupe: ignore-start -->", MILL, "<!-- dedupe: ignore-end -->"],
        "There is nothing for it to silence.",
    ),
]


@pytest.mark.parametrize(
    ("blocks", "reason"), [case[1:] for case in UNUSED], ids=[case[0] for case in UNUSED]
)
def test_an_unused_comment_is_reported(blocks: list[str], reason: str) -> None:
    source = markdown(*blocks)
    (found,) = check(source).diagnostics
    assert (found.code, found.reason, found.severity, found.fix) == ("S101", reason, "warning", None)
    (region,) = found.regions
    assert source[region.span.start : region.span.end].startswith("<!-- dedupe: ")


MISSED = [
    (
        "repeats at residue",
        f"<!-- dedupe: ignore[R] -->\n{PROMO}",
        "There is no R for it to silence, but X102.",
    ),
    (
        "residue at a repeat",
        f"<!-- dedupe: ignore[X] -->\n{MILL}",
        "There is no X for it to silence, but R101.",
    ),
    (
        "the wrong one",
        f"<!-- dedupe: ignore[R104] -->\n{MILL}",
        "There is no R104 for it to silence, but R101.",
    ),
]


@pytest.mark.parametrize(("block", "reason"), [case[1:] for case in MISSED], ids=[case[0] for case in MISSED])
def test_a_comment_about_other_codes_than_are_found_says_which(block: str, reason: str) -> None:
    found = check(markdown(MILL, WHEEL, block)).diagnostics
    assert [d.reason for d in found if d.code == "S101"] == [reason]
    assert len(found) == 2


def test_a_comment_about_repeats_is_of_use_at_residue_that_is_said_twice() -> None:
    news = (
        "Sign up for our newsletter today, with the best of our reporting in your inbox every single morning!"
    )
    first, again = f"{news}\n\n{WHEEL}", f"<!-- dedupe: ignore[R] -->\n{news}"
    assert [code for code, *_ in told(check(markdown(MILL, first, again)))] == ["X102", "X102"]
    assert [code for code, *_ in told(check(markdown(MILL, again)))] == ["S101", "X102"]


@pytest.mark.parametrize(
    ("comment", "options"),
    [
        ("ignore", {"ignore": ("S",)}),
        ("ignore", {"select": ("R",)}),
        ("ignore[X101]", {"ignore": ("X",)}),
        ("ignore[R104]", {"level": Level.LIGHT}),
    ],
)
def test_a_comment_about_what_is_not_looked_for_is_no_finding(
    comment: str, options: dict[str, object]
) -> None:
    assert told(check(markdown(f"<!-- dedupe: {comment} -->\n{MILL}"), **options)) == []


@pytest.mark.parametrize(
    ("blocks", "left"),
    [
        ([MILL, "<!-- dedupe: ignore-end -->"], ["S102"]),
        (["<!-- dedupe: ignore-start -->", MILL, WHEEL, MILL], ["S102"]),
        (["<!-- dedupe: ingore -->", MILL, WHEEL, MILL], ["S102", "R101"]),
        (["<!-- dedupe: ignore[R999] -->", MILL, WHEEL, MILL], ["S102", "R101"]),
    ],
)
def test_a_slip_in_a_comment_is_reported(blocks: list[str], left: list[str]) -> None:
    assert [code for code, *_ in told(check(markdown(*blocks)))] == left


def text(*blocks: str) -> str:
    return "\n\n".join(blocks) + "\n"


def test_in_plain_text_a_pattern_silences_the_blocks_it_is_found_in() -> None:
    draft = text(MILL, WHEEL, MILL, FLOUR, PROMO)
    assert [code for code, *_ in told(check(draft, "mill.txt"))] == ["R101", "X102"]
    report = check(draft, "mill.txt", Allowed(patterns=("^The old mill",)))
    assert [code for code, *_ in told(report)] == ["X102"]
    assert report.suppressed == 1


def test_a_comment_in_plain_text_is_text() -> None:
    draft = text(MILL, WHEEL, "<!-- dedupe: ignore -->", MILL)
    assert "R101" in [code for code, *_ in told(check(draft, "mill.txt"))]


def test_a_fingerprint_silences_its_pair_and_no_other() -> None:
    draft = text(MILL, WHEEL, MILL_NEAR, FLOUR, MILL)
    near, equal = check(draft, "mill.txt").diagnostics
    assert (near.code, equal.code) == ("R102", "R101")
    report = check(draft, "mill.txt", Allowed(fingerprints=(near.fingerprint,)))
    assert [d.fingerprint for d in report.diagnostics] == [equal.fingerprint]
    assert fixed(draft, report, Settings(), unsafe=True) == text(MILL, WHEEL, MILL_NEAR, FLOUR)


def test_a_pattern_that_is_none_is_an_error_that_names_it() -> None:
    with pytest.raises(SettingsError, match=r"'\(' is no regular expression"):
        check(text(MILL), "mill.txt", Allowed(patterns=("(",)))
