"""The exit code of `dedupe check`."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drafts import MILL, WHEEL, check, markdown, of

from dedupe.check.exits import FailOn, exit_code
from dedupe.check.report import Failure, Report, Severity

ERROR = check(markdown(MILL, WHEEL, MILL))
CLEAN = check(markdown(MILL, WHEEL), "clean.md")
WARNING = replace(
    ERROR, diagnostics=tuple(replace(d, severity=Severity.WARNING, fix=None) for d in ERROR.diagnostics)
)
UNREAD = Failure("scan.md", "is not a text file")


@pytest.mark.parametrize(
    ("report", "error", "warning", "never"),
    [
        (of(), 0, 0, 0),
        (of(CLEAN), 0, 0, 0),
        (of(CLEAN, WARNING), 0, 1, 0),
        (of(CLEAN, ERROR), 1, 1, 0),
        (Report((CLEAN,), (UNREAD,)), 2, 2, 2),
        (Report((ERROR,), (UNREAD,)), 2, 2, 2),
    ],
)
def test_exit_codes(report: Report, error: int, warning: int, never: int) -> None:
    codes: dict[FailOn, int] = {"error": error, "warning": warning, "never": never}
    assert {fail_on: exit_code(report, fail_on) for fail_on in codes} == codes
    assert exit_code(report) == error
    assert exit_code(report, "warning", exit_zero=True) == (2 if report.failures else 0)
