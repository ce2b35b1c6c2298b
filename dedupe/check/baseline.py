"""Findings that were decided to stay, known by content and count, never by line.

A finding beyond the count is new. Of a renamed file the entries hold for files that the baseline does not
name yet. What is written and read is in `baseline_file`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from dedupe.check.report import Diagnostic, FileReport, Report

EXCERPT = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """How often a finding is known in a file; `code` and `excerpt` say which it is."""

    count: int
    code: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Stale:
    """An entry that is known `count` times more often than it was found."""

    path: str
    fingerprint: str
    count: int
    code: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Baseline:
    """Entries by path and fingerprint."""

    files: Mapping[str, Mapping[str, Entry]] = field(default_factory=dict)


def apply(report: Report, baseline: Baseline, gone: Collection[str] = ()) -> tuple[Report, list[Stale]]:
    """The report without what the baseline knows, and the entries that match nothing any more.

    `gone` are paths of the baseline that don't exist any more. Entries of files that neither are in the
    report nor gone are left alone: they were not checked.
    """
    moved = _pool(baseline, set(gone) - {file.path for file in report.files})
    files, stale = [], []
    for file in report.files:
        entries = baseline.files.get(file.path)
        left = moved if entries is None else Counter({key: e.count for key, e in entries.items()})
        files.append(_without(file, left))
        if entries:
            stale += [_stale(file.path, key, entries[key], n) for key, n in left.items() if n]
    for path in sorted(set(gone) - {file.path for file in report.files}):
        for key, entry in baseline.files.get(path, {}).items():
            if count := min(moved[key], entry.count):
                moved[key] -= count
                stale.append(_stale(path, key, entry, count))
    return replace(report, files=tuple(files)), sorted(stale, key=lambda s: (s.path, s.fingerprint))


def updated(report: Report, old: Baseline | None = None, gone: Collection[str] = ()) -> Baseline:
    """The baseline that knows all findings of the report (taken before `apply`); files that were neither
    checked nor are gone keep their entries."""
    files = dict(old.files) if old else {}
    for path in gone:
        files.pop(path, None)
    for file in report.files:
        files[file.path] = _known(file.diagnostics)
    return Baseline({path: entries for path, entries in files.items() if entries})


def pruned(report: Report, baseline: Baseline, gone: Collection[str] = ()) -> Baseline:
    """The baseline without what is stale (the report taken before `apply`): never more than it knew.

    Entries of a renamed file go to its new name.
    """
    left, _ = apply(report, baseline, gone)
    new = {file.path: Counter(d.fingerprint for d in file.diagnostics) for file in left.files}
    files = dict(updated(report, baseline, gone).files)
    for path, fresh in new.items():
        entries = files.get(path, {})
        kept = {key: replace(entry, count=entry.count - fresh[key]) for key, entry in entries.items()}
        files[path] = {key: entry for key, entry in kept.items() if entry.count > 0}
    return Baseline({path: entries for path, entries in files.items() if entries})


def unchecked(report: Report, baseline: Baseline) -> list[str]:
    """The paths of the baseline that are not in the report: whoever can look says which of them are gone."""
    checked = {file.path for file in report.files} | {failure.path for failure in report.failures}
    return sorted(set(baseline.files) - checked)


def _pool(baseline: Baseline, paths: Iterable[str]) -> Counter[str]:
    pool: Counter[str] = Counter()
    for path in paths:
        pool.update({key: entry.count for key, entry in baseline.files.get(path, {}).items()})
    return pool


def _without(file: FileReport, left: Counter[str]) -> FileReport:
    """The file without the findings that are left to be known; takes them off the count."""
    fresh = []
    for diagnostic in file.diagnostics:
        if left[diagnostic.fingerprint] > 0:
            left[diagnostic.fingerprint] -= 1
        else:
            fresh.append(diagnostic)
    known = len(file.diagnostics) - len(fresh)
    return replace(file, diagnostics=tuple(fresh), baselined=file.baselined + known)


def _stale(path: str, fingerprint: str, entry: Entry, count: int) -> Stale:
    return Stale(path, fingerprint, count, entry.code, entry.excerpt)


def _known(diagnostics: Iterable[Diagnostic]) -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for found in diagnostics:
        words = " ".join(" ".join(region.text for region in found.regions).split())
        excerpt = words if len(words) <= EXCERPT else words[:EXCERPT].rstrip() + "…"
        known = entries.setdefault(found.fingerprint, Entry(0, found.code, excerpt))
        entries[found.fingerprint] = replace(known, count=known.count + 1)
    return entries
