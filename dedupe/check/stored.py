"""The report on a draft as bytes to remember it by: plain JSON, so that nothing in a cache is ever run.

The path is left out: equal drafts share one entry. Count `VERSION` up when what is written changes.
"""

from __future__ import annotations

import json
from typing import Any

from dedupe.check.report import Diagnostic, FileReport, Fix, Position, Region, Severity
from dedupe.model import Level, Place, Span

VERSION = 1


def dump(report: FileReport) -> bytes:
    """The report, without its path."""
    rows = [_diagnostic(found) for found in report.diagnostics]
    return json.dumps([report.suppressed, rows], separators=(",", ":")).encode("ascii")


def load(data: bytes, path: str) -> FileReport | None:
    """The report that was dumped, about the file at `path`; None if that is not what the bytes say."""
    try:
        suppressed, rows = json.loads(data)
        return FileReport(path, tuple(_read(*row) for row in rows), suppressed)
    except (ValueError, TypeError):
        return None


def _diagnostic(found: Diagnostic) -> list[Any]:
    return [
        found.code,
        found.name,
        found.severity,
        [_region(region) for region in found.regions],
        [_region(copy) for copy in found.copies],
        found.level,
        found.score,
        found.reason,
        found.fix,
        found.fingerprint,
        [_region(region) for region in found.removed],
    ]


def _read(
    code: str,
    name: str,
    severity: str,
    regions: list[Any],
    copies: list[Any],
    level: str | None,
    score: float,
    reason: str,
    fix: str | None,
    fingerprint: str,
    removed: list[Any],
) -> Diagnostic:
    return Diagnostic(
        code,
        name,
        Severity(severity),
        tuple(_read_region(*region) for region in regions),
        tuple(_read_region(*copy) for copy in copies),
        None if level is None else Level(level),
        score,
        reason,
        None if fix is None else Fix(fix),
        fingerprint,
        tuple(_read_region(*region) for region in removed),
    )


def _region(region: Region) -> list[Any]:
    start, end, place = region.start, region.end, region.place
    return [
        [start.line, start.column, start.byte],
        [end.line, end.column, end.byte],
        [region.span.start, region.span.end],
        region.text,
        place and [place.block, place.start, place.end],
    ]


def _read_region(
    start: list[int], end: list[int], span: list[int], text: str, place: list[int] | None
) -> Region:
    return Region(
        Position(*start), Position(*end), Span(*span), text, None if place is None else Place(*place)
    )
