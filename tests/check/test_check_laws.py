"""What holds of every draft, however it is put together and wherever its comments stand."""

from __future__ import annotations

import re
from collections import Counter

from drafts import FLOUR, GATE, MILL, MILL_NEAR, PROMO, WHEEL, check, of
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.check.baseline import apply, updated
from dedupe.check.examine import fixed
from dedupe.check.report import Diagnostic, FileReport, Severity
from dedupe.settings import Settings

TEXTS = [MILL, MILL_NEAR, WHEEL, FLOUR, GATE, PROMO, f"{GATE} {MILL}"]
COMMENTS = [
    "",
    "",
    "ignore",
    "ignore[R]",
    "ignore[X, R101]",
    "ignore-start",
    "ignore-end",
    "ignore-file[X]",
    "ignroe",
]
BLOCKS = st.lists(st.tuples(st.sampled_from(COMMENTS), st.sampled_from(TEXTS)), min_size=1, max_size=9)
MARKS = {"md": "{}", "html": "<p>{}</p>"}
KINDS = st.sampled_from(sorted(MARKS))


def draft(kind: str, blocks: list[tuple[str, str]]) -> str:
    parts = []
    for comment, text in blocks:
        parts += [f"<!-- dedupe: {comment} -->"] if comment else []
        parts.append(MARKS[kind].format(text))
    return "\n\n".join(parts) + "\n"


def read(source: str) -> Counter[str]:
    """The words that a reader reads."""
    return Counter(re.sub(r"<[^>]*>", " ", source).split())


def errors(report: FileReport) -> list[Diagnostic]:
    return [d for d in report.diagnostics if d.severity is Severity.ERROR]


@settings(max_examples=40)
@given(KINDS, BLOCKS)
def test_what_stays_is_never_what_goes(kind: str, blocks: list[tuple[str, str]]) -> None:
    report = check(draft(kind, blocks), f"a.{kind}")
    gone = {r.place.block for d in errors(report) for r in d.regions if r.place and d.code != "R201"}
    kept = {c.place.block for d in errors(report) for c in d.copies if c.place}
    assert not gone & kept


@settings(max_examples=40)
@given(KINDS, BLOCKS)
def test_fixes_leave_what_is_not_reported(kind: str, blocks: list[tuple[str, str]]) -> None:
    source = draft(kind, blocks)
    report = check(source, f"a.{kind}")
    left = fixed(source, report, Settings(), unsafe=True)
    listed = Counter(word for d in errors(report) for r in d.regions for word in r.text.split())
    assert read(source) - read(left) == listed


@settings(max_examples=40)
@given(KINDS, st.lists(st.sampled_from([MILL, WHEEL, FLOUR, GATE]), min_size=2, max_size=8), st.data())
def test_a_comment_at_one_of_several_equal_passages_hides_no_other(
    kind: str, texts: list[str], data: st.DataObject
) -> None:
    """However many copies there are, one without a comment stays and all others without one are reported."""
    ignored = data.draw(st.integers(0, len(texts) - 1))
    blocks = [("ignore" if n == ignored else "", text) for n, text in enumerate(texts)]
    told = Counter(r.text for d in errors(check(draft(kind, blocks), f"a.{kind}")) for r in d.regions)
    bare = Counter(text for n, text in enumerate(texts) if n != ignored)
    assert told == {text: count - 1 for text, count in bare.items() if count > 1}


@settings(max_examples=25)
@given(KINDS, BLOCKS)
def test_nothing_is_new_over_the_baseline_of_today(kind: str, blocks: list[tuple[str, str]]) -> None:
    today = of(check(draft(kind, blocks), f"a.{kind}"))
    report, stale = apply(today, updated(today))
    assert (report.diagnostics, stale) == ([], [])
