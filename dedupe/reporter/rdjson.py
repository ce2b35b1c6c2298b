"""The Reviewdog Diagnostic Format (`reviewdog -f=rdjson`): columns count bytes of UTF-8."""

from __future__ import annotations

import json
from typing import Any

from dedupe.check.report import Diagnostic, Position, Region, Report, Severity
from dedupe.reporter.checks import Look
from dedupe.reporter.wording import message

SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING"}


def render(report: Report, look: Look) -> str:
    """The diagnostic result."""
    diagnostics = [
        {"message": failure.message, "location": {"path": failure.path}, "severity": "ERROR"}
        for failure in report.failures
    ]
    diagnostics += [_diagnostic(path, found) for path, found in report.diagnostics]
    result = {"source": {"name": "dedupe"}, "diagnostics": diagnostics}
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _diagnostic(path: str, found: Diagnostic) -> dict[str, Any]:
    result: dict[str, Any] = {
        "message": message(found),
        "location": _location(path, found.regions[0]),
        "severity": SEVERITIES[found.severity],
        "code": {"value": found.code},
    }
    if found.removed:
        result["suggestions"] = [{"range": _range(region), "text": ""} for region in found.removed]
    related = [("Goes with it.", region) for region in found.regions[1:]]
    related += [("The copy.", copy) for copy in found.copies]
    if related:
        result["related_locations"] = [
            {"message": said, "location": _location(path, region)} for said, region in related
        ]
    return result


def _location(path: str, region: Region) -> dict[str, Any]:
    return {"path": path, "range": _range(region)}


def _range(region: Region) -> dict[str, Any]:
    return {"start": _position(region.start), "end": _position(region.end)}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.byte}
