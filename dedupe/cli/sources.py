"""Where many articles come from: files, and the records of collections."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO

from dedupe.config import Configs
from dedupe.corpus import collections
from dedupe.corpus.across.items import Item
from dedupe.corpus.cleaning import Job
from dedupe.corpus.collections import Collection, Fields, Kind, Record
from dedupe.corpus.walk import Found
from dedupe.errors import InputError
from dedupe.model import Format
from dedupe.settings import Settings

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


def item(file: Found, settings: Settings, reader: Callable[[Path], bytes] = read) -> Item:
    """The article in a file, or why it can't be read."""
    try:
        return Item(file.name, Job(file.name, reader(file.path), settings))
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


def records(collection: Collection, name: str, settings: Settings) -> Iterator[Item]:
    """The articles among the records of a collection. Raises InputError."""
    for record in collection.records():
        if is_article(record):
            job = Job("", record.text or "", settings)
            yield Item(record_name(name, collection, record), job, record.error)


class Articles:
    """The articles in files and collections, one after another; `place` tells how many bytes are read."""

    def __init__(self, files: Iterable[Found], configs: Configs, fields: Fields) -> None:
        self._files = files
        self._configs = configs
        self._fields = fields
        self._before = 0
        self._source: IO[bytes] | None = None

    def __iter__(self) -> Iterator[Item]:
        """The articles. Raises InputError if a collection can't be read on."""
        for file in self._files:
            settings = self._configs.at(file.path).finding
            kind = collections.kind(file.path.name)
            if kind is None:
                found = item(file, settings)
                self._before += len(found.job.source)
                yield found
                continue
            with stream(file.path) as self._source, named(file.name):
                collection = collections.opened(kind, file.path, self._source, None, self._fields)
                yield from records(collection, file.name, record_settings(settings, kind))
                collection.close()
            self._before += size(file.path)
            self._source = None

    @property
    def place(self) -> int:
        """How many bytes of the files are read."""
        return self._before + (self._source.tell() if self._source else 0)


def worth(files: Iterable[Found], limit: int) -> bool:
    """Whether a cache of so many bytes holds what is remembered of the articles in these files.

    If it does not, each run would push out what the next one needs first.
    """
    most = sum(size(file.path) * (_PACKED if collections.is_packed(file.path.name) else 1) for file in files)
    return most <= limit // 2


_PACKED = 5
"""How many times smaller packing makes text."""
