"""A check as one JSON document, for programs.

    schema    1; grows when a key changes its meaning or goes, not when one is added
    files     every file that was read: `path`, `diagnostics`, and how many were `suppressed` and `baselined`
    failures  files that could not be read: `path`, `message`
    summary   counts of `files`, `errors`, `warnings`, `suppressed`, `baselined`, `failures`

A diagnostic has `code`, `name`, `severity` (error or warning), `level` (null for residue), `score` (0 to 1),
`reason`, `fix` (safe, unsafe or null), `fingerprint`, `regions` (what goes), `copies` (what stays in its
stead) and `removed` (all that its fix would take from the source). A region has `start` and `end` ({line,
column}, from 1, `end` just after the last character), `span` ([start, end] in the source) and, but in
`removed`, `text` as a reader reads it. Offsets and columns count characters (Unicode code points).
"""

from __future__ import annotations

import json
from typing import Any

from dedupe.check.report import Diagnostic, Position, Region, Report, Severity
from dedupe.reporter.checks import Look

SCHEMA = 1


def render(report: Report, look: Look) -> str:
    """The document."""
    files = [
        {
            "path": file.path,
            "diagnostics": [diagnostic(found) for found in file.diagnostics],
            "suppressed": file.suppressed,
            "baselined": file.baselined,
        }
        for file in report.files
    ]
    failures = [{"path": failure.path, "message": failure.message} for failure in report.failures]
    document = {"schema": SCHEMA, "files": files, "failures": failures, "summary": summary(report)}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def summary(report: Report) -> dict[str, int]:
    """How many there are of what."""
    severities = [found.severity for _, found in report.diagnostics]
    return {
        "files": len(report.files),
        "errors": severities.count(Severity.ERROR),
        "warnings": severities.count(Severity.WARNING),
        "suppressed": sum(file.suppressed for file in report.files),
        "baselined": sum(file.baselined for file in report.files),
        "failures": len(report.failures),
    }


def diagnostic(found: Diagnostic) -> dict[str, Any]:
    """One finding."""
    return {
        "code": found.code,
        "name": found.name,
        "severity": str(found.severity),
        "level": found.level and str(found.level),
        "score": round(found.score, 4),
        "reason": found.reason,
        "fix": found.fix and str(found.fix),
        "fingerprint": found.fingerprint,
        "regions": [{**_region(region), "text": region.text} for region in found.regions],
        "copies": [{**_region(region), "text": region.text} for region in found.copies],
        "removed": [_region(region) for region in found.removed],
    }


def _region(region: Region) -> dict[str, Any]:
    span = [region.span.start, region.span.end]
    return {"start": _position(region.start), "end": _position(region.end), "span": span}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}
