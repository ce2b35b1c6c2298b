"""Passages one under the other: every word that differs shows, and nothing steers the terminal."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reports import HARD, REAL, finding

from dedupe.check.report import FileReport, Report
from dedupe.reporter.checks import Look, render
from dedupe.reporter.word_marks import bracketed, cells, compared, tokens, wrapped

SOME = ["the", "mill", "wheel", "old", "turns,", "stands.", "Über", "水", "車"]
WORDS = st.lists(st.sampled_from(SOME), max_size=60)


def shown(one: str, other: str) -> tuple[str, str]:
    sides = zip(compared(one, other), (("[-", "-]"), ("{+", "+}")), strict=True)
    lines = [next(wrapped(bracketed(side, *mark), 10_000), []) for side, mark in sides]
    left, right = ("".join(" " * t.spaced + t.text for t in line) for line in lines)
    return left, right


PAIRS = [
    ("The mill stands.", "The mill stands.", "The mill stands.", "The mill stands."),
    ("The mill stands.", "the mill, stands", "The mill stands.", "the mill, stands"),
    ("The old mill stands.", "The mill stands.", "The [-old-] mill stands.", "The mill stands."),
    (
        "The mill by the river stands still.",
        "The mill at a river stands still.",
        "The mill [-by the-] river stands still.",
        "The mill {+at a+} river stands still.",
    ),
    ("水車は丘の上に立つ。", "水車は川の上に立つ。", "水車は[-丘-]の上に立つ。", "水車は{+川+}の上に立つ。"),
    # Told in other words altogether: marks on nearly every word would only be in the way.
    ("One two three four.", "Five six seven four.", "One two three four.", "Five six seven four."),
]


@pytest.mark.parametrize(("one", "other", "left", "right"), PAIRS)
def test_words_that_differ_are_marked(one: str, other: str, left: str, right: str) -> None:
    assert shown(one, other) == (left, right)


def test_a_long_stretch_that_both_share_is_shortened_and_no_difference_is() -> None:
    same = " ".join(f"w{n}" for n in range(100))
    left, right = shown(f"{same} odd {same} end", f"{same} even {same} end")
    assert "[-odd-]" in left
    assert "{+even+}" in right
    assert left.count("[… 84 words …]") == 1
    assert left.count("words …]") == 2
    assert len(left) < 400


@given(WORDS, WORDS)
def test_every_word_is_there_or_counted(one: list[str], other: list[str]) -> None:
    for side, words in zip(compared(" ".join(one), " ".join(other)), (one, other), strict=True):
        notes = re.findall(r"\[… (\d+) words …\]", " ".join(t.text for t in side))
        assert len(side) - len(notes) + sum(map(int, notes)) == len(words)
        differing = [t.text for t in side if t.differs]
        assert all(word in words for word in differing)
    left, right = compared(" ".join(one), " ".join(other))
    if any(t.differs for t in (*left, *right)):
        kept = [[t.text.strip(".,").casefold() for t in side if not t.differs] for side in (left, right)]
        assert kept[0] == kept[1]


@given(st.text(max_size=200), st.integers(4, 40))
def test_lines_fit_and_hold_every_word(text: str, width: int) -> None:
    lines = list(wrapped(tokens(text), width))
    told = ["".join(" " * t.spaced + t.text for t in line) for line in lines]
    assert all(cells(line) <= width for line in told)
    assert "".join("".join(told).split()) == "".join("".join(t.text for t in tokens(text)).split())
    assert "".join(told).isprintable()


@pytest.mark.parametrize("report", [REAL, HARD], ids=["real", "hard"])
@pytest.mark.parametrize("width", [40, 80, 120])
def test_a_report_fits_the_width_and_has_no_control_characters(report: Report, width: int) -> None:
    lines = render("full", report, Look(width=width)).split("\n")
    assert all(line.isprintable() for line in lines)
    passages = [line for line in lines if line.startswith("    ") and "--fix" not in line]
    assert passages
    assert all(cells(line) <= width for line in passages)


def test_colour_marks_the_words_and_passes_texts_as_they_are() -> None:
    source = "Say [bold]yes[/bold] :smile: now. Say [bold]no[/bold] :smile: now. "
    report = Report((FileReport("a.md", (finding(source),)),))
    coloured = render("full", report, Look(colour=True))
    assert "\x1b[" in coloured
    bare = re.sub(r"\x1b\[[\d;]*m", "", coloured)
    assert "Say [bold]no[/bold] :smile: now." in bare
    assert "[-" not in bare
    plain = render("full", report, Look())
    assert re.sub(r"\[-|-\]|\{\+|\+\}", "", plain) == bare


EXPECTED = """\
drafts/scan.md: error: is not a text file; convert it first

drafts/a,b:c%20.txt:5:1: error R101 verbatim-repeat
    Word for word the earlier passage.
    goes  5 | Der Ofen 🍞 am Markt wird donnerstags um zehn angeheizt, und wer Teig hat,
            | bringt ihn bis Mitternacht.
    stays 1 | Der Ofen 🍞 am Markt wird donnerstags um zehn angeheizt, und wer Teig hat,
            | bringt ihn bis Mitternacht.
"""


def test_how_it_looks() -> None:
    assert render("full", REAL, Look(width=90)).startswith(EXPECTED)
    assert render("full", REAL).endswith("; --fix cuts 4, with --unsafe-fixes 5\n")


def test_a_heading_is_not_compared_with_its_section() -> None:
    found = replace(finding("Am Ende steht der Ofen. Am Ende bleibt der Ofen warm. "), code="R203")
    assert "[-" not in render("full", Report((FileReport("a.md", (found,)),)))
