"""A run of `dedupe clean` over the records of a collection, from a file or standard input."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from dedupe.cli import clean_folder, knowledge, looking, output, shared, sources, tally
from dedupe.cli.bar import Bar
from dedupe.cli.knowledge import Knowledge
from dedupe.config import Configs
from dedupe.corpus import collections
from dedupe.corpus.across import scratch
from dedupe.corpus.cache import Cache
from dedupe.corpus.cleaning import Cleaner, Done, Job, cleaned
from dedupe.corpus.collections import Collection, Fields, Kind, Record
from dedupe.corpus.outcome import Outcome
from dedupe.errors import DedupeError, InputError
from dedupe.settings import Settings

if TYPE_CHECKING:
    from dedupe.cli.clean import Flags

STDIN = "stdin"


def run(flags: Flags, configs: Configs) -> int:
    """Clean the records of one collection; the exit code."""
    path = None if flags.piped else Path(flags.paths[0])
    name = str(path) if path else STDIN
    kind = (collections.kind(path.name) if path else None) or Kind.JSON_LINES
    settings = (configs.at(Path(os.path.abspath(path))) if path else configs.main).finding
    settings = sources.record_settings(settings, kind)
    fields = Fields(flags.text_field or "text", flags.id_field, flags.plan_field)

    def how_far() -> str:
        return _how_far(flags, configs, name, sums.articles)

    with tally.tallied(flags.report) as sums, looking.interruptible(flags.quiet, how_far):
        with contextlib.ExitStack() as stack:
            target = stack.enter_context(_target(flags, path, kind))
            known, source_path = Knowledge(), path
            if flags.across not in (None, knowledge.OFF):
                source_path = path or stack.enter_context(_spooled())
                records = sources.Records(name, source_path, kind, settings, fields)
                known = _knowledge(flags, configs, source_path, records)
            sums.across = known.told
            cache = stack.enter_context(looking.opened(configs))
            source = stack.enter_context(sources.stream(source_path))
            with sources.named(name):
                packed = _packed(flags, path)
                collection = collections.opened(kind, source_path, source, target, fields, packed)
                bar = stack.enter_context(Bar(None, _size(source), flags.quiet, "records"))
                cleaner = Cleaner(plan=fields.plan is not None)
                task = _Run(collection, settings, cleaner, known, cache, flags, name)
                task.all(sums, bar, source)
                collection.close()
        sums.close(True)
        return clean_folder.told(sums, bar, flags, None, "records")


def _how_far(flags: Flags, configs: Configs, name: str, done: int) -> str:
    """What an interrupted run has done, and what to do."""
    if not flags.writes:
        return f"{done:,} records are done and written, the rest is missing"
    where = name if flags.write else flags.target
    again = sources.AGAIN if configs.main.check.cache else "run the same command again"
    return f"{done:,} records are done, {where} is as it was; {again}"


def _knowledge(flags: Flags, configs: Configs, path: Path, records: sources.Records) -> Knowledge:
    """What the records know of each other. Raises DedupeError."""
    size = sources.size(path)
    most = sources.unpacked_size(path.name, size)
    look = looking.Look(configs, knowledge.options(flags), flags.jobs, flags.quiet, size, most)
    return knowledge.gained(flags, look, records)


@contextlib.contextmanager
def _spooled() -> Iterator[Path]:
    """Standard input as a file, for it has to be read twice. Raises DedupeError."""
    with scratch.folder() as folder:
        path = folder / STDIN
        try:
            with open(path, "wb") as file:
                shutil.copyfileobj(sys.stdin.buffer, file, 1 << 20)
        except OSError as error:
            hint = "set TMPDIR to a disk with room, or use --across off"
            raise DedupeError(f"standard input can't be kept: {error.strerror}", hint) from error
        yield path


@dataclass(slots=True)
class _Run:
    """What the steps of a run share; `left` are the records on their way, with their numbers among those that
    are articles."""

    collection: Collection
    settings: Settings
    cleaner: Cleaner
    known: Knowledge
    cache: Cache
    flags: Flags
    name: str
    left: deque[tuple[Record, int]] = field(default_factory=deque)

    def all(self, sums: tally.Tally, bar: Bar, source: IO[bytes]) -> None:
        """Clean all records and write them."""
        place = 0
        outcomes = cleaned(self._asked(), self.cleaner, self.cache, self.flags.jobs)
        with contextlib.closing(outcomes):  # type: ignore[type-var]
            for outcome in outcomes:
                if self._finish(*self.left.popleft(), outcome, sums):
                    now = sources.place(source)
                    bar.step(now - place)
                    place = now

    def _asked(self) -> Iterator[Job | Outcome[Job, Done]]:
        number = -1
        for record in self.collection.records():
            number += sources.is_article(record)
            self.left.append((record, number))
            job = Job("", record.text or "", self.settings)
            if record.error:
                yield Outcome(job, error=InputError(record.error))
            elif record.text is None:
                yield Outcome(job)
            else:
                yield self.known.job(number, job)

    def _finish(self, record: Record, number: int, outcome: Outcome[Job, Done], sums: tally.Tally) -> bool:
        """Write a record, or leave it out; whether it is an article."""
        is_article = sources.is_article(record)
        keeper = self.known.keeper(number) if is_article and outcome.value is not None else None
        if keeper is None:
            self.collection.write(record, outcome.value)
        else:
            self.collection.drop(record)
        if is_article:
            sums.add(self._entry(record, outcome, keeper))
        return is_article

    def _entry(self, record: Record, outcome: Outcome[Job, Done], keeper: str | None) -> tally.Entry:
        where: dict[str, Any] = {"name": self.name, self.collection.number: record.number}
        if record.id is not None:
            where["id"] = record.id
        size = len((record.text or "").encode("utf-8", "surrogatepass"))
        error = shared.told(outcome.error) if outcome.value is None else None
        shown = sources.record_name(self.name, self.collection, record)
        return tally.Entry(shown, where, size, outcome.value, error, keeper=keeper)


@contextlib.contextmanager
def _target(flags: Flags, path: Path | None, kind: Kind) -> Iterator[IO[bytes]]:
    """Where the cleaned collection goes: a file that is whole or not there, or standard output."""
    packed = "" if kind is Kind.WARC else _packed(flags, path)
    place = path if flags.write else Path(flags.target) if flags.target and flags.target != "-" else None
    if place is None:
        if kind is Kind.PARQUET:
            raise DedupeError("Parquet does not go to standard output", "use --output FILE or --write")
        with collections.packer(sys.stdout.buffer, packed) as stream:
            yield stream
        sys.stdout.buffer.flush()
        return
    if place.is_dir() and path:
        place = place / path.name
    output.sweep(place.parent)
    with output.replacing(place) as file, collections.packer(file, packed) as stream:
        yield stream


def _packed(flags: Flags, path: Path | None) -> str:
    """How the output is packed: as its name says; on standard output not at all."""
    if flags.write and path:
        return collections.packing(path.name)
    if not flags.target or flags.target == "-":
        return ""
    is_folder = os.path.isdir(flags.target)
    return collections.packing(path.name if path and is_folder else flags.target)


def _size(source: IO[bytes]) -> int | None:
    return os.fstat(source.fileno()).st_size if source is not sys.stdin.buffer else None
