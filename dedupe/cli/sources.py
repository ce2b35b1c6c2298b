"""Where many articles come from: files, and the records of collections."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, Protocol

from dedupe.config import Configs
from dedupe.corpus import collections
from dedupe.corpus.across.items import Item
from dedupe.corpus.cleaning import Job
from dedupe.corpus.collections import Collection, Fields, Kind, Record
from dedupe.corpus.walk import Found
from dedupe.errors import InputError
from dedupe.model import Format
from dedupe.settings import Settings

_PACKED = 5
"""How many times smaller packing makes text, about."""

AGAIN = "run the same command again: it goes on where it stopped"


def read(path: Path) -> bytes:
    """A file's content at one moment. Raises InputError, also if it is being written to."""
    try:
        for _ in range(2):
            with open(path, "rb") as file:
                before = os.fstat(file.fileno())
                data = file.read()
                after = os.fstat(file.fileno())
            if before.st_mtime_ns == after.st_mtime_ns and len(data) == after.st_size:
                return data
    except OSError as error:
        raise InputError(f"can't be read: {error.strerror}", "is it there, and may you?") from error
    raise InputError("changes while it is read", AGAIN)


def size(path: Path) -> int:
    """A file's size in bytes; 0 if it is gone."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def sizes(files: Sequence[Found]) -> tuple[int, int, int | None]:
    """How many bytes there are to read in files, how many if unpacked (about), and how many articles, None if
    there are collections among them."""
    found = [(file.path.name, size(file.path)) for file in files]
    is_plain = all(collections.kind(name) is None for name, _ in found)
    most = sum(unpacked_size(name, size) for name, size in found)
    return sum(size for _, size in found), most, len(files) if is_plain else None


def unpacked_size(name: str, size: int) -> int:
    """About how large a file of that name and size is when unpacked."""
    return size * (_PACKED if collections.is_packed(name) else 1)


def item(file: Found, settings: Settings) -> Item:
    """The article in a file, or why it can't be read."""
    try:
        return Item(file.name, Job(file.name, read(file.path), settings))
    except InputError as error:
        return Item(file.name, Job(file.name, b"", settings), str(error))


@contextlib.contextmanager
def stream(path: Path | None) -> Iterator[IO[bytes]]:
    """A collection as it is; None is standard input. Raises InputError."""
    if path is None:
        yield sys.stdin.buffer
        return
    try:
        file = open(path, "rb")  # noqa: SIM115 - it is closed below
    except OSError as error:
        raise InputError(f"{path}: can't be read: {error.strerror}", "check the name") from error
    with file:
        yield file


@contextlib.contextmanager
def named(name: str) -> Iterator[None]:
    """Errors of a collection that say which."""
    try:
        yield
    except InputError as error:
        raise InputError(f"{name}: {error.message}", error.hint) from error


def record_settings(settings: Settings, kind: Kind) -> Settings:
    """What holds for the records of a collection: those of an archive are pages."""
    if kind is Kind.WARC and settings.format is None:
        return replace(settings, format=Format.HTML)
    return settings


def record_name(name: str, collection: Collection, record: Record) -> str:
    """What a record is called in messages."""
    told = f"{name}: {collection.number} {record.number}"
    return told if record.id is None else f"{told} ({record.id})"


def is_article(record: Record) -> bool:
    """Whether there is anything to clean in a record, even if it can't be read."""
    return record.text is not None or record.error is not None


class Readable(Protocol):
    """Articles one after another; `place` is how many bytes have been read."""

    place: int

    def __iter__(self) -> Iterator[Item]:
        """The articles. Raises InputError if a collection can't be read on."""


class Files:
    """The articles in files, each as the settings of its place say."""

    def __init__(self, files: Iterable[Found], configs: Configs) -> None:
        self._files = files
        self._configs = configs
        self.place = 0

    def __iter__(self) -> Iterator[Item]:
        for file in self._files:
            found = item(file, self._configs.at(file.path).finding)
            self.place += len(found.job.source)
            yield found


class Records:
    """The articles among the records of a collection, told of by a name."""

    def __init__(self, name: str, path: Path, kind: Kind, settings: Settings, fields: Fields) -> None:
        self._name = name
        self._path = path
        self._kind = kind
        self._settings = settings
        self._fields = fields
        self.place = 0

    def __iter__(self) -> Iterator[Item]:
        with stream(self._path) as source, named(self._name):
            collection = collections.opened(self._kind, self._path, source, None, self._fields)
            for record in collection.records():
                self.place = place(source)
                if is_article(record):
                    job = Job("", record.text or "", self._settings)
                    yield Item(record_name(self._name, collection, record), job, record.error)
            collection.close()


class Several:
    """The articles of several sources, one after another."""

    def __init__(self, sources: Iterable[Readable]) -> None:
        self._sources = sources
        self.place = 0

    def __iter__(self) -> Iterator[Item]:
        before = 0
        for source in self._sources:
            for found in source:
                self.place = before + source.place
                yield found
            before = self.place


def place(source: IO[bytes]) -> int:
    """How much of a stream is read; nobody knows of a pipe."""
    try:
        return source.tell()
    except (OSError, ValueError):
        return 0
