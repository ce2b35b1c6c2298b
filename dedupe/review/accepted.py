"""What a comment, a setting or the baseline lets stay, and what a review adds to the baseline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dedupe.check import baseline as baselines
from dedupe.check import suppress
from dedupe.check.allowed import Allowed
from dedupe.check.baseline import Baseline, Entry
from dedupe.check.decisions import Case
from dedupe.check.report import Diagnostic, FileReport, Report
from dedupe.model import Article


def accepted(
    article: Article, cases: Sequence[Case], allowed: Allowed, known: Mapping[str, Entry]
) -> set[int]:
    """The numbers of the cases that stay: silenced as a whole, or known to the baseline's entries."""
    rules = suppress.rules(article, allowed)
    left = Counter({fingerprint: entry.count for fingerprint, entry in known.items()})
    found = set()
    for number, case in enumerate(cases):
        silenced = not rules.split([case.finding])[0]
        if silenced or left[case.fingerprint] > 0:
            left[case.fingerprint] -= not silenced
            found.add(number)
    return found


def added(baseline: Baseline, file: FileReport, kept: Iterable[str]) -> Baseline:
    """The baseline with the findings of a file, as its path there is, that have these fingerprints; never
    more of them than the file has."""
    old = baseline.files.get(file.path, {})
    wanted = Counter(kept)
    wanted.update({fingerprint: entry.count for fingerprint, entry in old.items() if fingerprint in wanted})
    chosen = []
    for found in file.diagnostics:
        if wanted[found.fingerprint] > 0:
            wanted[found.fingerprint] -= 1
            chosen.append(found)
    fresh = _entries(file, chosen)
    entries = {**old, **{key: _more(entry, old.get(key)) for key, entry in fresh.items()}}
    return Baseline({**baseline.files, file.path: entries} if entries else baseline.files)


def _entries(file: FileReport, chosen: Sequence[Diagnostic]) -> Mapping[str, Entry]:
    only = Report((replace(file, diagnostics=tuple(chosen)),))
    return baselines.updated(only).files.get(file.path, {})


def _more(entry: Entry, old: Entry | None) -> Entry:
    return old if old and old.count >= entry.count else entry
