"""A run of `dedupe clean` over the records of a collection, from a file or standard input."""

from __future__ import annotations

import contextlib
import os
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from dedupe.cli import clean_folder, output, sources, tally
from dedupe.cli.bar import Bar
from dedupe.config import Configs
from dedupe.corpus import collections
from dedupe.corpus.cache import Cache
from dedupe.corpus.cleaning import Cleaner, Done, Job, cleaned
from dedupe.corpus.collections import Collection, Fields, Kind, Record
from dedupe.corpus.outcome import Outcome
from dedupe.errors import DedupeError, InputError
from dedupe.model import Format
from dedupe.settings import Settings

if TYPE_CHECKING:
    from dedupe.cli.clean import Flags

STDIN = "stdin"


def run(flags: Flags, configs: Configs, cleaner: Cleaner | None = None) -> int:
    """Clean the records of one collection; the exit code. `cleaner` may know more than a record says."""
    path = None if flags.piped else Path(flags.paths[0])
    name = str(path) if path else STDIN
    kind = (collections.kind(path.name) if path else None) or Kind.JSON_LINES
    settings = (configs.at(Path(os.path.abspath(path))) if path else configs.main).finding
    if kind is Kind.WARC and settings.format is None:
        settings = replace(settings, format=Format.HTML)
    fields = Fields(flags.text_field or "text", flags.id_field, flags.plan_field)
    cleaner = replace(cleaner or Cleaner(), plan=fields.plan is not None)
    with tally.tallied(flags.report) as sums:
        with contextlib.ExitStack() as stack:
            cache = stack.enter_context(clean_folder.opened(configs))
            source = stack.enter_context(sources.stream(path))
            target = stack.enter_context(_target(flags, path, kind))
            with sources.named(name):
                collection = collections.opened(kind, path, source, target, fields, _packed(flags, path))
                bar = stack.enter_context(Bar(None, _size(source), flags.quiet, "records"))
                _Run(collection, settings, cleaner, cache, flags.jobs, name).all(sums, bar, source)
                collection.close()
        sums.close(True)
        return clean_folder.told(sums, bar, flags, None, "records")


@dataclass(slots=True)
class _Run:
    """What the steps of a run share; `left` are the records on their way."""

    collection: Collection
    settings: Settings
    cleaner: Cleaner
    cache: Cache
    jobs: int
    name: str
    left: deque[Record] = field(default_factory=deque)

    def all(self, sums: tally.Tally, bar: Bar, source: IO[bytes]) -> None:
        """Clean all records and write them."""
        place = 0
        outcomes = cleaned(self._asked(), self.cleaner, self.cache, self.jobs)
        with contextlib.closing(outcomes):  # type: ignore[type-var]
            for outcome in outcomes:
                record = self.left.popleft()
                self.collection.write(record, outcome.value)
                if record.text is not None or record.error:
                    sums.add(self._entry(record, outcome))
                    now = _place(source)
                    bar.step(now - place)
                    place = now

    def _asked(self) -> Iterator[Job | Outcome[Job, Done]]:
        for record in self.collection.records():
            self.left.append(record)
            job = Job("", record.text or "", self.settings)
            if record.error:
                yield Outcome(job, error=InputError(record.error))
            elif record.text is None:
                yield Outcome(job)
            else:
                yield job

    def _entry(self, record: Record, outcome: Outcome[Job, Done]) -> tally.Entry:
        where: dict[str, Any] = {"name": self.name, self.collection.number: record.number}
        shown = f"{self.name}: {self.collection.number} {record.number}"
        if record.id is not None:
            where["id"] = record.id
            shown += f" ({record.id})"
        size = len((record.text or "").encode("utf-8", "surrogatepass"))
        error = clean_folder.said(outcome.error) if outcome.value is None else None
        return tally.Entry(shown, where, size, outcome.value, error)


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


def _place(source: IO[bytes]) -> int:
    """How much of the collection is read; nobody knows of a pipe."""
    try:
        return source.tell()
    except (OSError, ValueError):
        return 0
