"""A run of `dedupe check` from the files to the exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dedupe import __version__
from dedupe.check.baseline import Stale
from dedupe.check.exits import exit_code
from dedupe.check.report import Report
from dedupe.cli import configured, output, shared
from dedupe.cli.drafts import STDIN, Drafts, Examiner, Results
from dedupe.cli.known import Known, relative, renamed, size
from dedupe.cli.progress import Progress
from dedupe.config import Configs, Files
from dedupe.corpus import walk
from dedupe.corpus.cache import MEGA, Cache
from dedupe.errors import FAILED, FOUND, OK, InputError
from dedupe.reporter.wording import counted, tally

if TYPE_CHECKING:
    from dedupe.cli.check import Flags
    from dedupe.cli.mending import Mended

FROM_ROOT = frozenset({"github", "gitlab", "sarif"})
"""Formats whose readers look for paths from the root of the repository."""

MOST_STALE = 10


def found(flags: Flags, configs: Configs) -> Drafts:
    """The drafts that the arguments name. InputError if one of them is missing."""

    def rules(folder: Path) -> Files:
        return configs.folder(folder).files

    if flags.piped:
        name = os.path.normpath(flags.stdin_filename).replace(os.sep, "/") if flags.stdin_filename else STDIN
        path = Path(os.path.abspath(name))
        passed_over = bool(flags.stdin_filename) and walk.forbidden(path, rules)
        return Drafts(configs, {} if passed_over else {name: path}, _standard_input())
    listed = configured.listed(flags.files_from)
    paths = flags.paths or (() if flags.files_from else (".",))
    tell = partial(_passed_over, flags.quiet)
    return Drafts(configs, {file.name: file.path for file in walk.walk(paths, rules, listed, tell)})


def run(drafts: Drafts, flags: Flags, width: int, colour: bool) -> int:
    """Examine the drafts, do what was asked, report; the exit code."""
    config = drafts.configs.main
    known = None
    if config.check.baseline:
        known = Known.read(config.check.baseline, drafts.paths, flags.write_baseline)
    folder, limit = configured.cache_folder(config), config.check.cache_size * MEGA
    results, mended = Results(), None
    with Cache(folder, configured.warn, limit) as cache, Progress(len(drafts.paths), flags.quiet) as progress:
        examiner = Examiner(cache, flags.jobs, progress.step)
        examiner.examine(drafts.paths, drafts.read, results)
        if flags.diff or flags.fix:
            mended = _mended(drafts, examiner, results, known, flags)
    if known and flags.write_baseline:
        return _write_baseline(known, results.report(), flags)
    if known and flags.prune_baseline:
        known = _prune(known, results.report(), flags)
    report, stale = known.apply(results.report()) if known else (results.report(), [])
    if not flags.quiet:
        _tell_stale(stale)
    if mended and flags.diff:
        return _diff(drafts, mended, report, flags)
    _report(drafts, report, flags, width, colour)
    return exit_code(report, config.check.fail_on, flags.exit_zero)


def _standard_input() -> bytes:
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise InputError(f"{STDIN}: can't be read: {error.strerror}", "pipe the draft in") from error


def _passed_over(quiet: bool, notice: walk.Notice) -> None:
    if not quiet:
        configured.warn(f"{notice.name}: {notice.message}")


def _mended(
    drafts: Drafts, examiner: Examiner, results: Results, known: Known | None, flags: Flags
) -> Mended:
    from dedupe.cli import mending

    def left() -> Report:
        return known.apply(results.report())[0] if known else results.report()

    mended = mending.mend(drafts, examiner, results, left, flags.unsafe_fixes)
    if flags.fix:
        mending.write(drafts, mended, results)
        if mended.after and not flags.quiet:
            _say(f"{counted(mended.cut.total(), 'finding')} cut in {counted(len(mended.after), 'file')}")
    return mended


def _diff(drafts: Drafts, mended: Mended, report: Report, flags: Flags) -> int:
    from dedupe.cli import mending

    _print(mending.diff(drafts, mended), flags.output_file)
    for failure in report.failures:
        click.echo(f"dedupe: {failure.path}: {failure.message}", err=True)
    if not flags.quiet:
        cut = f"{counted(mended.cut.total(), 'finding')} would be cut in {counted(len(mended.after), 'file')}"
        rest = len(report.diagnostics)
        _say(f"{cut}, {rest} left; `dedupe check` shows them" if rest else cut)
    if report.failures:
        return FAILED
    return FOUND if mended.after and not flags.exit_zero else OK


def _write_baseline(known: Known, report: Report, flags: Flags) -> int:
    baseline = known.updated(report)
    known.write(baseline)
    for failure in report.failures:
        click.echo(f"dedupe: {failure.path}: {failure.message}", err=True)
    if not flags.quiet:
        files = counted(len(baseline.files), "file")
        _say(f"{_shown(known)}: {counted(size(baseline), 'finding')} in {files} accepted")
    return FAILED if report.failures else OK


def _prune(known: Known, report: Report, flags: Flags) -> Known:
    baseline = known.pruned(report)
    dropped = size(known.baseline) - size(baseline)
    known.write(baseline)
    if not flags.quiet:
        _say(f"{_shown(known)}: {counted(dropped, 'finding')} dropped, {size(baseline)} left")
    return Known(known.file, baseline, known.names)


def _tell_stale(stale: Sequence[Stale]) -> None:
    """Name the entries of the baseline that match nothing any more."""
    for entry in stale[:MOST_STALE]:
        times = f" {entry.count} times" if entry.count > 1 else ""
        said = " ".join(entry.excerpt.split())
        configured.warn(f"{entry.path}: the baseline knows {entry.code} “{said}”{times}, found no more")
    if stale:
        more = f"{len(stale) - MOST_STALE} more; " if len(stale) > MOST_STALE else ""
        _say(f"{more}--prune-baseline drops what is found no more from the baseline")


def _report(drafts: Drafts, report: Report, flags: Flags, width: int, colour: bool) -> None:
    from dedupe.reporter import checks

    format = drafts.configs.main.check.output_format
    total = tally(report)
    if format in FROM_ROOT:
        root = _root(drafts.configs)
        report = renamed(report, {name: _from_root(path, root) for name, path in drafts.paths.items()})
    look = checks.Look(width, colour, __version__, total=not flags.quiet)
    _print(checks.render(format, report, look).encode("utf-8", "backslashreplace"), flags.output_file)
    if not flags.quiet and (format != "full" or flags.output_file):
        _say(total)


def _root(configs: Configs) -> Path:
    """The root of the repository, else the folder of the configuration, else the working folder."""
    here = configs.here
    root = next((folder for folder in (here, *here.parents) if os.path.exists(folder / ".git")), None)
    return root or configs.main.root


def _from_root(path: Path, root: Path) -> str:
    told = relative(path, root)
    return path.as_posix() if told.startswith("../") else told


def _print(data: bytes, file: str | None) -> None:
    if file:
        output.write(Path(file), data)
        return
    shared.emit(data)


def _shown(known: Known) -> str:
    return relative(known.file, Path.cwd())


def _say(message: str) -> None:
    click.echo(f"dedupe: {message}", err=True)
