"""What the exit code of `dedupe check` tells."""

from __future__ import annotations

from dedupe.check.report import Report, Severity
from dedupe.config.model import FailOn
from dedupe.errors import FAILED, FOUND, OK


def exit_code(report: Report, fail_on: FailOn = "error", exit_zero: bool = False) -> int:
    """2 if a file could not be read, else 1 if there is a finding of that severity or worse, else 0.

    `never` and `exit_zero` are about findings alone: what could not be read is still an error.
    """
    if report.failures:
        return FAILED
    counted = {"error": {Severity.ERROR}, "warning": set(Severity), "never": set()}[fail_on]
    found = any(diagnostic.severity in counted for _, diagnostic in report.diagnostics)
    return FOUND if found and not exit_zero else OK
