"""Collections: files of many articles, packed or not; what their readers share."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import IO, Any, Protocol, cast

from dedupe.corpus.cleaning import Done
from dedupe.errors import DedupeError, InputError


class Kind(StrEnum):
    """How the records of a collection are stored."""

    JSON_LINES = "JSON Lines"
    PARQUET = "Parquet"
    WARC = "WARC"


SUFFIXES = {
    ".jsonl": Kind.JSON_LINES,
    ".ndjson": Kind.JSON_LINES,
    ".parquet": Kind.PARQUET,
    ".warc": Kind.WARC,
}
GZIP, ZSTD = ".gz", ".zst"
PACKED = (GZIP, ZSTD)
_MAGIC = {b"\x1f\x8b": GZIP, b"\x28\xb5\x2f\xfd": ZSTD}


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of a record: its text, what names it, and where the plan goes."""

    text: str = "text"
    id: str | None = None
    plan: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """A record: its number from 1, its name if it has one, and its text, None if there is nothing to clean.

    `error` says why the record can't be read; it is passed on as it is. `payload` is its reader's own.
    """

    number: int
    payload: Any
    text: str | None = None
    id: str | None = None
    error: str | None = None


class Collection(Protocol):
    """Reads records one after another, and writes each, cleaned, in the same order."""

    number: str
    """What a record's number is called: line, row, record."""

    def records(self) -> Iterator[Record]:
        """The records, streaming. Raises InputError."""

    def write(self, record: Record, done: Done | None) -> None:
        """Write a record without what goes; as it is if nothing is known of it."""

    def drop(self, record: Record) -> None:
        """Pass over a record instead of writing it."""

    def close(self) -> None:
        """Write what is left."""


def kind(name: str) -> Kind | None:
    """What kind of collection a file's name says that it is."""
    name = name.lower()
    for packed in PACKED:
        name = name.removesuffix(packed)
    return next((kind for suffix, kind in SUFFIXES.items() if name.endswith(suffix)), None)


def packing(name: str) -> str:
    """How a file of that name is packed: `.gz`, `.zst` or not at all."""
    return next((packed for packed in PACKED if name.lower().endswith(packed)), "")


def is_packed(name: str) -> bool:
    """Whether the size of a file of that name tells little of that of its content."""
    return bool(packing(name)) or kind(name) is Kind.PARQUET


def opened(
    kind: Kind,
    path: Path | None,
    source: IO[bytes],
    target: IO[bytes] | None,
    fields: Fields,
    packed: str = "",
) -> Collection:
    """A collection whose records go to `target`, packed so; it is only read if there is none. Raises
    InputError."""
    if kind is Kind.PARQUET and path:
        from dedupe.corpus.parquet import Parquet

        return Parquet(path, target, fields)
    sink = target if target is not None else io.BytesIO()
    if kind is Kind.WARC:
        from dedupe.corpus.warc import Warc

        return Warc(unpacked(source), sink, fields, packed)
    from dedupe.corpus.json_lines import JsonLines

    return JsonLines(unpacked(source), sink, fields)


def unpacked(stream: IO[bytes]) -> IO[bytes]:
    """A stream's content, unpacked if it is packed; what it begins with tells."""
    buffered = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast(Any, stream))
    head = buffered.peek(4)[:4]
    found = next((packed for magic, packed in _MAGIC.items() if head.startswith(magic)), "")
    if found == GZIP:
        return cast(IO[bytes], gzip.GzipFile(fileobj=buffered, mode="rb"))
    if found == ZSTD:
        zstandard = needed("zstandard", "reading .zst")
        reader = zstandard.ZstdDecompressor().stream_reader(buffered, read_across_frames=True)
        return cast(IO[bytes], io.BufferedReader(reader, 1 << 20))
    return buffered


@contextmanager
def packer(stream: IO[bytes], packed: str) -> Iterator[IO[bytes]]:
    """A stream that packs what is written to it, the same bytes each time."""
    if packed == GZIP:
        with gzip.GzipFile("", "wb", 6, stream, 0) as file:
            yield cast(IO[bytes], file)
    elif packed == ZSTD:
        with (
            needed("zstandard", "writing .zst").ZstdCompressor().stream_writer(stream, closefd=False) as file
        ):
            yield file
    else:
        yield stream


def pack(data: bytes, packed: str) -> bytes:
    """Some bytes, packed as a piece of their own."""
    if packed == GZIP:
        return gzip.compress(data, 6, mtime=0)
    if packed == ZSTD:
        return cast(bytes, needed("zstandard", "writing .zst").ZstdCompressor().compress(data))
    return data


@contextmanager
def damage(what: str) -> Iterator[None]:
    """What goes wrong with reading a packed stream, as an InputError."""
    try:
        yield
    except (OSError, EOFError, zlib.error) as error:
        said = getattr(error, "strerror", None) or error
        raise InputError(f"{what} can't be read: {said}", "is it whole? fetch it again") from error
    except BaseException as error:  # fastwarc's panics are no Exceptions
        if type(error).__module__.split(".")[0] in ("zstandard", "pyarrow", "fastwarc", "pyo3_runtime"):
            raise InputError(f"{what} can't be read: {error}", "is it whole? fetch it again") from error
        raise


def needed(module: str, why: str) -> ModuleType:
    """A module that not every installation has. Raises DedupeError, with the command that installs it."""
    package = module.split(".")[0]
    try:
        return import_module(module)
    except ImportError as error:
        raise DedupeError(f"{why} needs {package}, which is not here", f"pip install {package}") from error
