"""The baseline of a run: read, held against the findings, written; its paths are relative to its folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from dedupe.check import baseline as baselines
from dedupe.check import baseline_file
from dedupe.check.baseline import Baseline, Stale
from dedupe.check.report import Report
from dedupe.cli import configured, output
from dedupe.errors import InputError


@dataclass(frozen=True, slots=True)
class Known:
    """What is accepted: the baseline in `file`, and the drafts' names with the paths it knows them by."""

    file: Path
    baseline: Baseline
    names: Mapping[str, str]

    @classmethod
    def read(cls, file: Path, paths: Mapping[str, Path], anew: bool = False) -> Known:
        """The baseline in a file. InputError if there is none, unless it is to be written `anew`: then what
        can't be read is begun afresh."""
        names = {name: relative(path, file.parent) for name, path in paths.items()}
        shown = relative(file, Path.cwd())
        try:
            return cls(file, baseline_file.load(_text(file, shown), shown), names)
        except InputError as error:
            if not anew:
                raise
            if os.path.lexists(file):
                if not _was_baseline(file):
                    raise InputError(error.message, "name another file, or delete it") from None
                configured.warn(f"{error.message}; it is written anew")
            return cls(file, Baseline(), names)

    def apply(self, report: Report) -> tuple[Report, list[Stale]]:
        """The report without what is accepted, and the entries that match nothing any more."""
        own = renamed(report, self.names)
        left, stale = baselines.apply(own, self.baseline, self._gone(own))
        return renamed(left, {path: name for name, path in self.names.items()}), stale

    def updated(self, report: Report) -> Baseline:
        """The baseline that accepts all that is found now."""
        own = renamed(report, self.names)
        return baselines.updated(own, self.baseline, self._gone(own))

    def pruned(self, report: Report) -> Baseline:
        """The baseline without entries that match nothing any more."""
        own = renamed(report, self.names)
        return baselines.pruned(own, self.baseline, self._gone(own))

    def write(self, baseline: Baseline) -> None:
        """Write the file, if that changes it. Raises DedupeError."""
        data = baseline_file.dump(baseline).encode("utf-8", "surrogatepass")
        if not self.file.is_file() or self.file.read_bytes() != data:
            output.write(self.file, data)

    def _gone(self, own: Report) -> list[str]:
        paths = baselines.unchecked(own, self.baseline)
        return [path for path in paths if not os.path.lexists(self.file.parent / path)]


def relative(path: Path, root: Path) -> str:
    """The path from a folder, with `/`; as it is if it can't be told from there (another drive)."""
    try:
        return os.path.relpath(path, root).replace(os.sep, "/")
    except ValueError:
        return path.as_posix()


def renamed(report: Report, names: Mapping[str, str]) -> Report:
    """The report with other paths, those that have no other name as they are."""
    files = (replace(file, path=names.get(file.path, file.path)) for file in report.files)
    failures = (replace(failure, path=names.get(failure.path, failure.path)) for failure in report.failures)
    return Report(tuple(files), tuple(failures))


def size(baseline: Baseline) -> int:
    """How many findings a baseline accepts."""
    return sum(entry.count for entries in baseline.files.values() for entry in entries.values())


def _was_baseline(file: Path) -> bool:
    """Whether a file that is no baseline can be one that was broken, as by a merge, or is empty."""
    try:
        data = file.read_bytes()
    except OSError:
        return False
    return not data.strip() or baseline_file.KEY.encode() in data or b"<<<<<<<" in data


def _text(file: Path, shown: str) -> str:
    try:
        return file.read_bytes().decode("utf-8", "surrogatepass")
    except FileNotFoundError:
        raise InputError(f"{shown}: there is no baseline", "write it with --write-baseline") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is no UTF-8"
        raise InputError(f"{shown}: can't be read: {reason}", "name another file, or mend this one") from None
