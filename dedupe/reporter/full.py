"""Each finding with both passages, one under the other, the words that differ marked; for people.

    drafts/bridge.md:12:1: error R102 near-repeat
        Nearly the same: 95 % of its words, in the same order; no fact differs.
        goes  12 | The [-old-] bridge opens at noon.
        stays  4 | The bridge opens at noon {+sharp+}.

Without colour `[-…-]` marks what only the passage that goes has, `{+…+}` what only the one that stays has.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

from dedupe.check.report import Diagnostic, Fix, Region, Report, Severity
from dedupe.reporter import summary, word_marks
from dedupe.reporter.checks import Look
from dedupe.reporter.lines import safe
from dedupe.reporter.summary import Line
from dedupe.reporter.word_marks import Token
from dedupe.reporter.wording import numbers, shown, tally

INDENT = "    "
NARROWEST = 20
HEADING = "R203"
"""A heading goes with its section; to compare it with what stays word by word would tell nothing."""

_LABELS = {Severity.ERROR: ("goes", "stays"), Severity.WARNING: ("here", "there")}
_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow"}
_MARKS = (("[-", "-]", "red"), ("{+", "+}", "green"))


def render(report: Report, look: Look) -> str:
    """The findings, file by file, and one line on all of them."""
    found = list(lines(report, look))
    if not look.colour:
        return summary.plain(found)
    stream = io.StringIO()
    summary.coloured(found, stream)
    return stream.getvalue()


def lines(report: Report, look: Look) -> Iterator[Line]:
    """Lines of (text, style) segments without control characters."""
    for failure in report.failures:
        yield [
            (shown(failure.path), "bold"),
            (": ", ""),
            ("error", "bold red"),
            (f": {safe(failure.message)}", ""),
        ]
        yield []
    for path, found in report.diagnostics:
        yield from _finding(path, found, look)
        yield []
    if look.total:
        yield [(tally(report), "bold")]


def _finding(path: str, found: Diagnostic, look: Look) -> Iterator[Line]:
    at = found.start
    yield [
        (shown(path), "bold"),
        (f":{at.line}:{at.column}: ", ""),
        (str(found.severity), _STYLES[found.severity]),
        (f" {found.code} {found.name}", "cyan"),
    ]
    for line in word_marks.wrapped(word_marks.tokens(found.reason), max(NARROWEST, look.width - len(INDENT))):
        yield [(INDENT, ""), (_joined(line), "")]
    yield from _passages(found, look)
    if found.fix is Fix.UNSAFE:
        yield [(f"{INDENT}--fix leaves it alone, --unsafe-fixes cuts it", "dim")]


def _passages(found: Diagnostic, look: Look) -> Iterator[Line]:
    goes, stays = _said(found.regions), _said(found.copies)
    if not goes:
        return
    ends = (found.regions, found.copies) if stays else (found.regions,)
    if stays and found.code != HEADING:
        sides: Sequence[list[Token]] = word_marks.compared(goes, stays)
    else:
        sides = [word_marks.shortened(word_marks.tokens(_said(end))) for end in ends]
    where = [numbers(end).partition(" ")[2] for end in ends]
    wide = max(map(len, where))
    for tokens, place, label, mark in zip(sides, where, _LABELS[found.severity], _MARKS, strict=False):
        gutter = f"{INDENT}{label:<5} {place:>{wide}} | "
        yield from _side(tokens, gutter, mark, look)


def _side(tokens: Sequence[Token], gutter: str, mark: tuple[str, str, str], look: Look) -> Iterator[Line]:
    opening, closing, style = mark
    told = tokens if look.colour else word_marks.bracketed(tokens, opening, closing)
    below = " " * (len(gutter) - 2) + "| "
    for k, line in enumerate(word_marks.wrapped(told, max(NARROWEST, look.width - len(gutter)))):
        yield [(below if k else gutter, "dim"), *_segments(line, f"bold {style}")]


def _segments(line: Sequence[Token], style: str) -> Iterator[tuple[str, str]]:
    for k, token in enumerate(line):
        joined = k > 0 and line[k - 1].differs and token.differs
        if token.spaced:
            yield " ", style if joined else ""
        yield token.text, style if token.differs else ""


def _said(regions: Sequence[Region]) -> str:
    return " ".join(region.text for region in regions if region.text)


def _joined(line: Sequence[Token]) -> str:
    return "".join(" " * token.spaced + token.text for token in line)
