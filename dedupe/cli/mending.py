"""What `--fix` and `--diff` make of drafts: cut, look again, until there is nothing more to cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from pathlib import Path

from dedupe.check.report import Diagnostic, FileReport, Fix, Report
from dedupe.cli import output
from dedupe.cli.drafts import Draft, Drafts, Examiner, Results
from dedupe.errors import DedupeError, InputError

ROUNDS = 8


@dataclass(slots=True)
class Mended:
    """Each draft that changes, by name: its content before and after, and how many findings are cut."""

    before: dict[str, bytes] = field(default_factory=dict)
    after: dict[str, Draft] = field(default_factory=dict)
    cut: Counter[str] = field(default_factory=Counter)


def mend(
    drafts: Drafts, examiner: Examiner, results: Results, left: Callable[[], Report], unsafe: bool
) -> Mended:
    """Cut what is safe to cut, or all, in memory; the results are then about the mended drafts.

    `left` gives the report on the results without what the baseline accepts.
    """
    mended = Mended()
    names: Set[str] = results.files.keys()
    for _ in range(ROUNDS):
        todo = {file.path: file for file in left().files if file.path in names and _chosen(file, unsafe)}
        fresh = dict(_changed(drafts, mended, results, todo, unsafe))
        if not fresh:
            break
        mended.after |= fresh
        examiner.examine(fresh, fresh.__getitem__, results)
        names = fresh.keys() & results.files.keys()
        for name in names:
            mended.cut[name] += _gone(_chosen(todo[name], unsafe), results.files[name])
    return mended


def write(drafts: Drafts, mended: Mended, results: Results) -> None:
    """Write the mended drafts, each at once; one that has changed meanwhile is left alone.

    Those that are not written are failures, and not mended any more.
    """
    for name, draft in list(mended.after.items()):
        path = drafts.paths[name]
        try:
            if drafts.read(name).data != mended.before[name]:
                raise InputError("has changed since it was checked", "run dedupe check again")
            output.write(path, draft.data)
        except DedupeError as error:
            said = DedupeError(error.message.removeprefix(f"{path}: "), error.hint)
            results.fail(name, said)
            del mended.after[name], mended.cut[name]


def diff(drafts: Drafts, mended: Mended) -> bytes:
    """The patch from the drafts to the mended ones."""
    from dedupe.reporter.diff import unified

    changes = sorted(mended.after.items(), key=lambda change: change[0].split("/"))
    return b"".join(
        unified(mended.before[name], draft.data, _patch_name(name, drafts.paths[name]))
        for name, draft in changes
    )


def _changed(
    drafts: Drafts, mended: Mended, results: Results, todo: Mapping[str, FileReport], unsafe: bool
) -> Iterator[tuple[str, Draft]]:
    """The drafts that their fixes change, mended."""
    for name, file in todo.items():
        try:
            draft = mended.after.get(name) or drafts.read(name)
            data = _cut(draft, file, unsafe)
        except DedupeError as error:
            results.fail(name, error)
            continue
        if data != draft.data:
            mended.before.setdefault(name, draft.data)
            yield name, replace(draft, data=data)


def _chosen(file: FileReport, unsafe: bool) -> list[Diagnostic]:
    return [d for d in file.diagnostics if d.fix is Fix.SAFE or (d.fix and unsafe)]


def _cut(draft: Draft, file: FileReport, unsafe: bool) -> bytes:
    from dedupe.check.examine import fixed

    text = draft.text()
    return text.encode(fixed(text.text, file, draft.settings, unsafe))


def _gone(chosen: Sequence[Diagnostic], after: FileReport) -> int:
    left = Counter(found.fingerprint for found in after.diagnostics)
    return (Counter(found.fingerprint for found in chosen) - left).total()


def _patch_name(name: str, path: Path) -> str:
    """The name as it is in the working folder; of a file elsewhere its whole path."""
    return path.as_posix().lstrip("/") if name.startswith(("../", "/")) else name
