"""A check as JSON Lines: one object a finding, with its `path`; a file that was not read has `failure`.

The keys of a finding are those of the `json` format.
"""

from __future__ import annotations

import json

from dedupe.check.report import Report
from dedupe.reporter.check_json import diagnostic
from dedupe.reporter.checks import Look


def render(report: Report, look: Look) -> str:
    """The lines, files that could not be read first."""
    rows: list[dict[str, object]] = [{"path": f.path, "failure": f.message} for f in report.failures]
    rows += [{"path": path, **diagnostic(found)} for path, found in report.diagnostics]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
