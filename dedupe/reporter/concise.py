"""One line a finding: `path:line:column: error R103 light-repeat: why; line 5 stays`."""

from __future__ import annotations

from dedupe.check.report import Diagnostic, Report
from dedupe.reporter.checks import Look
from dedupe.reporter.lines import safe
from dedupe.reporter.wording import message, shown


def render(report: Report, look: Look) -> str:
    """The lines, files that could not be read first."""
    lines = [f"{shown(failure.path)}: error: {safe(failure.message)}" for failure in report.failures]
    lines += [head(path, found) + f": {safe(message(found))}" for path, found in report.diagnostics]
    return "".join(line + "\n" for line in lines)


def head(path: str, found: Diagnostic) -> str:
    """`path:line:column: severity code name`, as editors and terminals link it."""
    at = found.start
    return f"{shown(path)}:{at.line}:{at.column}: {found.severity} {found.code} {found.name}"
