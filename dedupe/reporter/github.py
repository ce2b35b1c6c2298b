"""Annotations for GitHub Actions: workflow commands on standard output.

GitHub shows at most ten of a kind a step, so the worst come first and the rest become one notice.
"""

from __future__ import annotations

from dedupe.check.report import Diagnostic, Report, Severity
from dedupe.reporter.checks import Look
from dedupe.reporter.lines import safe
from dedupe.reporter.wording import last_line, message

MOST = 10


def render(report: Report, look: Look) -> str:
    """At most ten commands, files that could not be read first, then errors and warnings by score; and how
    many more there are."""
    ranked = sorted(
        report.diagnostics, key=lambda one: (one[1].severity is not Severity.ERROR, -one[1].score)
    )
    lines = [_command("error", failure.message, file=failure.path) for failure in report.failures]
    lines += [_annotation(path, found) for path, found in ranked]
    more = len(lines) - MOST
    if more > 0:
        told = f"{more} more finding{'' if more == 1 else 's'}; run `dedupe check` to see all of them"
        lines[MOST:] = [_command("notice", told, title="dedupe")]
    return "".join(line + "\n" for line in lines)


def _annotation(path: str, found: Diagnostic) -> str:
    region = found.regions[0]
    last = last_line(region)
    place = {"file": path, "line": str(region.start.line), "endLine": str(last)}
    if last == region.start.line:  # GitHub takes columns only within one line
        place |= {"col": str(region.start.column), "endColumn": str(region.end.column)}
    return _command(str(found.severity), message(found), **place, title=f"{found.code} {found.name}")


def _command(kind: str, said: str, **properties: str) -> str:
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{kind} {told}::{_data(safe(said))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
