"""GitLab's code quality report: a JSON list of issues, each with a fingerprint of its own."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from dedupe.check.report import Diagnostic, Failure, Region, Report, Severity
from dedupe.reporter.checks import Look
from dedupe.reporter.wording import last_line, message, numbered

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor"}


def render(report: Report, look: Look) -> str:
    """The list; GitLab reads its paths from the root of the repository."""
    issues = [_failure(failure) for failure in report.failures]
    issues += [_issue(path, found, count) for path, found, count in numbered(report)]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(path: str, found: Diagnostic, count: int) -> dict[str, Any]:
    issue: dict[str, Any] = {
        "type": "issue",
        "check_name": f"{found.code} {found.name}",
        "description": message(found),
        "categories": ["Duplication" if found.copies else "Style"],
        "severity": SEVERITIES[found.severity],
        "fingerprint": _fingerprint(path, found.fingerprint, str(count)),
        "location": _location(path, found.regions[0]),
    }
    if found.copies:
        issue["other_locations"] = [_location(path, copy) for copy in found.copies]
    return issue


def _failure(failure: Failure) -> dict[str, Any]:
    return {
        "type": "issue",
        "check_name": "unreadable",
        "description": failure.message,
        "categories": ["Style"],
        "severity": "blocker",
        "fingerprint": _fingerprint(failure.path, "unreadable"),
        "location": {"path": _relative(failure.path), "lines": {"begin": 1, "end": 1}},
    }


def _location(path: str, region: Region) -> dict[str, Any]:
    return {"path": _relative(path), "lines": {"begin": region.start.line, "end": last_line(region)}}


def _relative(path: str) -> str:
    return path.removeprefix("./")


def _fingerprint(*parts: str) -> str:
    """The same content found twice in a file, or in two files, must not become one issue."""
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
