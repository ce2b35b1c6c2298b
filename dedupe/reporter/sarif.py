"""SARIF 2.1.0, as code scanning services and editors read it.

Columns count Unicode code points. Paths are relative to `%SRCROOT%`: `dedupe check` gives them from the root
of the repository.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from dedupe.check.report import Diagnostic, Failure, Fix, Region, Report, Severity
from dedupe.codes import CODES, Code
from dedupe.reporter.checks import Look
from dedupe.reporter.wording import numbered, numbers

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
FINGERPRINT = "dedupeContent/v1"
_RULES = {code.code: number for number, code in enumerate(CODES)}
_DRIVE = re.compile(r"[A-Za-z]:/")


def render(report: Report, look: Look) -> str:
    """The log, of one run."""
    driver: dict[str, Any] = {"name": "dedupe", "rules": [_rule(code) for code in CODES]}
    if look.version:
        driver["version"] = look.version
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "originalUriBaseIds": {
            ROOT: {"description": {"text": "The root of the repository, or of the configuration."}}
        },
        "invocations": [_invocation(report.failures)],
        "results": [_result(path, found, count) for path, found, count in numbered(report)],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: Code) -> dict[str, Any]:
    help = f"{code.why}\n\nExample: {code.example}\n\nSwitch it off: dedupe check --ignore {code.code}"
    return {
        "id": code.code,
        "name": "".join(word.capitalize() for word in code.name.split("-")),
        "shortDescription": {"text": code.name.replace("-", " ").capitalize() + "."},
        "fullDescription": {"text": code.summary},
        "help": {"text": help, "markdown": _markdown(code)},
        "defaultConfiguration": {"level": "warning" if code.code.startswith("S") else "error"},
    }


def _markdown(code: Code) -> str:
    example = code.example.replace("\n", "\n    ")
    return f"{code.why}\n\nExample:\n\n    {example}\n\nSwitch it off: `dedupe check --ignore {code.code}`"


def _invocation(failures: Sequence[Failure]) -> dict[str, Any]:
    notifications = [
        {
            "level": "error",
            "message": {"text": failure.message},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(failure.path)}}],
        }
        for failure in failures
    ]
    return {"executionSuccessful": not failures, "toolExecutionNotifications": notifications}


def _result(path: str, found: Diagnostic, count: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": found.code,
        "ruleIndex": _RULES[found.code],
        "level": str(found.severity),
        "message": {"text": _message(found)},
        "locations": [_location(path, region) for region in found.regions],
        "partialFingerprints": {FINGERPRINT: f"{found.fingerprint}:{count}"},
        "rank": round(100 * found.score, 1),
        "properties": {"score": round(found.score, 4)},
    }
    if found.level:
        result["properties"]["level"] = str(found.level)
    if found.copies:
        result["relatedLocations"] = [
            {"id": id, "message": {"text": _role(found)}, **_location(path, copy)}
            for id, copy in enumerate(found.copies, 1)
        ]
    if found.fix:
        result["properties"]["fix"] = str(found.fix)
        result["fixes"] = [_fix(path, found)]
    return result


def _message(found: Diagnostic) -> str:
    """The reason, with links to the copies; a viewer that knows none shows `[line 5](1)` as it stands."""
    reason = re.sub(r"([\[\]\\])", r"\\\1", found.reason)
    if not found.copies:
        return reason
    links = ", ".join(f"[{numbers([copy])}]({id})" for id, copy in enumerate(found.copies, 1))
    return f"{reason} {_role(found)}: {links}."


def _role(found: Diagnostic) -> str:
    return "The copy that stays" if found.severity is Severity.ERROR else "The passage to compare"


def _location(path: str, region: Region) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": _artifact(path), "region": _region(region)}
    if region.text:
        place["region"]["snippet"] = {"text": region.text}
    return {"physicalLocation": place}


def _region(region: Region) -> dict[str, Any]:
    return {
        "startLine": region.start.line,
        "startColumn": region.start.column,
        "endLine": region.end.line,
        "endColumn": region.end.column,
    }


def _fix(path: str, found: Diagnostic) -> dict[str, Any]:
    how = "Cut it" if found.fix is Fix.SAFE else "Cut it, after a look"
    replacements = [{"deletedRegion": _region(region)} for region in found.removed]
    change = {"artifactLocation": _artifact(path), "replacements": replacements}
    return {"description": {"text": f"{how}."}, "artifactChanges": [change]}


def _artifact(path: str) -> dict[str, str]:
    """A path as a URI: relative to the root, or a `file:` one if it is absolute."""
    quoted = quote(path.removeprefix("./"), errors="surrogateescape")
    if path.startswith("/"):
        return {"uri": f"file://{quoted}"}
    if _DRIVE.match(path):
        return {"uri": f"file:///{path[:2]}{quote(path[2:], errors='surrogateescape')}"}
    return {"uri": quoted, "uriBaseId": ROOT}
