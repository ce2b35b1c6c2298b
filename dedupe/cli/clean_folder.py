"""A run of `dedupe clean` over many articles, from the files to the exit code."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dedupe.cli import configured, journal, looking, output, shared, sources, tally
from dedupe.cli.bar import Bar
from dedupe.cli.folder_knowledge import looked
from dedupe.cli.knowledge import Knowledge
from dedupe.config import Configs, Files
from dedupe.corpus import collections, mirror, walk
from dedupe.corpus.cache import Cache
from dedupe.corpus.cleaning import Cleaner, Done, Job, applied, cleaned
from dedupe.corpus.outcome import Outcome
from dedupe.corpus.walk import Found
from dedupe.errors import FAILED, FOUND, OK, DedupeError, InputError

if TYPE_CHECKING:
    from dedupe.cli.clean import Flags


class Stopped(Exception):
    """The run can't go on: what stands in its way."""


def run(flags: Flags, configs: Configs) -> int:
    """Clean the articles that the arguments name; the exit code."""
    files = found(flags, configs)
    if not files and not flags.quiet:
        click.echo("dedupe: there is no article to clean", err=True)
    quiet = flags.quiet or (flags.as_diff and sys.stdout.isatty())
    total = sum(sources.size(file.path) for file in files)

    def how_far() -> str:
        return f"{sums.articles:,} of {len(files):,} articles are done; {sources.AGAIN}"

    with tally.tallied(flags.report) as sums, looking.interruptible(flags.quiet, how_far):
        known, kept = looked(flags, configs, files, base(flags, files), quiet)
        sums.across = known.told
        with looking.opened(configs) as cache, Bar(len(files), total, quiet) as bar:
            stopped = _all(_Run(flags, configs, known, cache, files, kept), sums, bar)
        if kept:
            kept.close(stopped is None)
        sums.close(stopped is None)
        return told(sums, bar, flags, stopped)


def base(flags: Flags, files: Sequence[Found]) -> Path:
    """The folder that all articles lie in."""
    named = [*flags.paths]
    if flags.files_from:
        named += [file.name for file in files]
    return mirror.base(named or ["."], Path.cwd())


def found(flags: Flags, configs: Configs) -> list[Found]:
    """The articles that the arguments name, but what lies in the folder of outputs. Raises InputError."""

    def rules(folder: Path) -> Files:
        return configs.folder(folder).files

    def tell(notice: walk.Notice) -> None:
        if not flags.quiet:
            configured.warn(f"{notice.name}: {notice.message}")

    listed = configured.listed(flags.files_from)
    files = list(walk.walk(flags.paths, rules, listed, tell))
    named = {os.path.abspath(path) for path in flags.paths}
    files = [file for file in files if _is_article(file, named, tell)]
    if not flags.target:
        return files
    return mirror.outside(files, Path(flags.target), named)


def _is_article(file: Found, named: Container[str], tell: Callable[[walk.Notice], None]) -> bool:
    """Whether a file is no collection. Raises InputError if one is named."""
    if collections.kind(file.name) is None:
        return True
    if str(file.path) in named:
        raise InputError(f"{file.name}: is a collection, no article", "clean collections one after another")
    tell(walk.Notice(file.name, "is a collection; passed over, clean it alone"))
    return False


def told(sums: tally.Tally, bar: Bar, flags: Flags, stopped: str | None, what: str = "articles") -> int:
    """Say what the run came to; the exit code."""
    if not flags.quiet and sums.articles:
        for line in sums.lines(what, bar):
            click.echo(line, err=True)
    for failure in sums.failures:
        click.echo(f"dedupe: {failure}", err=True)
    if sums.failed > len(sums.failures):
        more = "; --report FILE lists them all" if not flags.report else f"; {flags.report} lists them all"
        click.echo(f"dedupe: and {sums.failed - len(sums.failures):,} more failed{more}", err=True)
    if stopped:
        click.echo(f"dedupe: {stopped}", err=True)
    if sums.failed or stopped:
        return FAILED
    return FOUND if flags.as_diff and sums.changed else OK


@dataclass(slots=True)
class _Run:
    """What the steps of a run share."""

    flags: Flags
    configs: Configs
    known: Knowledge
    cache: Cache
    files: Sequence[Found]
    journal: journal.Journal | None = None
    mirror: mirror.Mirror | None = None

    def __post_init__(self) -> None:
        if self.flags.target:
            target = Path(self.flags.target)
            inputs = (file.path for file in self.files)
            self.mirror = mirror.Mirror(
                base(self.flags, self.files), target, inputs, configured.warn, output.sweep
            )

    def jobs(self) -> Iterator[Job | Outcome[Job, Done]]:
        """The articles as they are now; those that can't be read are failures already."""
        for number, file in enumerate(self.files):
            found = sources.item(file, self.configs.at(file.path).finding)
            if found.error is not None:
                yield Outcome(found.job, error=InputError(found.error))
            else:
                yield self.known.job(number, found.job)

    def finish(self, number: int, outcome: Outcome[Job, Done]) -> tally.Entry:
        """Write what is to be written of an article."""
        file, source, done = self.files[number], outcome.item.source, outcome.value
        where = {"name": file.name}
        if done is None:
            return tally.Entry(file.name, where, len(source), error=shared.told(outcome.error))
        if keeper := self.known.keeper(number):
            return tally.Entry(file.name, where, len(source), done, keeper=keeper)
        try:
            target = self._written(number, outcome.item, done)
        except DedupeError as error:
            if isinstance(error.__cause__, OSError) and error.__cause__.errno in output.FULL:
                raise Stopped(f"{error.message}; {sources.AGAIN}") from error
            return tally.Entry(file.name, where, len(source), error=str(error))
        return tally.Entry(file.name, where, len(source), done, output=target)

    def _written(self, number: int, job: Job, done: Done) -> str | None:
        """Put the cleaned article in its place; the place's name. Raises DedupeError."""
        assert isinstance(job.source, bytes)
        file = self.files[number]
        data = applied(job, done)
        if self.mirror:
            place = self.mirror.place(file)
            if not output.same(place, data):
                output.write(place, data, durable=False)  # the article itself is still there
            return place.as_posix()
        if self.flags.as_diff and data != job.source:
            _print(job.source, data, file)
        if self.flags.write and data != job.source:
            if not output.same(file.path, job.source):
                raise InputError("has changed since it was read", "run the same command again")
            if self.journal:
                self.journal.note(number, data)
            output.write(file.path, data, self.flags.backup)
        return file.name if self.flags.write else None


def _all(task: _Run, sums: tally.Tally, bar: Bar) -> str | None:
    """Clean all articles; what ended the run early."""
    if task.flags.write:
        for folder in {file.path.parent for file in task.files}:
            output.sweep(folder)
    outcomes = cleaned(task.jobs(), Cleaner(), task.cache, task.flags.jobs)
    try:
        with contextlib.closing(outcomes):  # type: ignore[type-var]
            for number, outcome in enumerate(outcomes):
                entry = task.finish(number, outcome)
                sums.add(entry)
                bar.step(entry.size)
    except Stopped as error:
        return str(error)
    return None


def _print(before: bytes, after: bytes, file: Found) -> None:
    from dedupe.reporter.diff import unified

    name = file.path.as_posix().lstrip("/") if file.name.startswith(("../", "/")) else file.name
    shared.emit(unified(before, after, name))
