"""What the formats of `dedupe check` say alike: places, messages, how many there are of what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from dedupe.check.report import Diagnostic, Fix, Region, Report, Severity
from dedupe.reporter.lines import numbered as ranged
from dedupe.reporter.lines import staying


def shown(path: str) -> str:
    """A path for one line of a terminal or log: what can't be printed is escaped."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in path)


def last_line(region: Region) -> int:
    """The last line with something of the region."""
    at_start = region.end.column == 1 and region.end.line > region.start.line
    return region.end.line - at_start


def numbers(regions: Sequence[Region]) -> str:
    """The lines of regions: `line 3`, `lines 3-5, 9`."""
    return ranged((region.start.line, last_line(region)) for region in regions)


def message(found: Diagnostic) -> str:
    """Why it is a finding and what stays, in one line."""
    return found.reason.removesuffix(".") + (f"; {stays(found)}" if found.copies else "")


def stays(found: Diagnostic) -> str:
    """Which copy stays, or which passage to compare where nothing would be cut."""
    where = numbers(found.copies)
    if found.severity is Severity.WARNING:
        return f"compare {where}"
    return staying(where)


def numbered(report: Report) -> Iterator[tuple[str, Diagnostic, int]]:
    """Every diagnostic with its path, and the how manieth of that content in its file it is, from 1."""
    for file in report.files:
        seen: Counter[str] = Counter()
        for found in file.diagnostics:
            seen[found.fingerprint] += 1
            yield file.path, found, seen[found.fingerprint]


def tally(report: Report) -> str:
    """One line on the whole run: how many findings in how many files, and what can be fixed."""
    found = [diagnostic for _, diagnostic in report.diagnostics]
    files = sum(1 for file in report.files if file.diagnostics)
    checked = counted(len(report.files), "file")
    if found:
        errors = sum(1 for d in found if d.severity is Severity.ERROR)
        kinds = (counted(errors, "error"), counted(len(found) - errors, "warning"))
        parts = [f"{' and '.join(k for k in kinds if not k.startswith('0 '))} in {files} of {checked}"]
    else:
        parts = [f"nothing found in {checked}"]
    for count, word in (
        (sum(file.suppressed for file in report.files), "suppressed"),
        (sum(file.baselined for file in report.files), "in the baseline"),
        (len(report.failures), "failed"),
    ):
        if count:
            parts.append(f"{count} {word}")
    return ", ".join(parts) + _fixable(found)


def _fixable(found: Sequence[Diagnostic]) -> str:
    safe = sum(1 for d in found if d.fix is Fix.SAFE)
    unsafe = sum(1 for d in found if d.fix is Fix.UNSAFE)
    if not safe and not unsafe:
        return ""
    if not unsafe:
        return f"; --fix cuts {safe}"
    return f"; --fix cuts {safe}, with --unsafe-fixes {safe + unsafe}"


def counted(number: int, word: str) -> str:
    """A number of things, the word in the plural if it has one: `1 file`, `2 files`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
