"""WARC: the HTML bodies of responses are cleaned, all other records are passed on byte for byte.

Of a record that changes, the headers that speak of its length and its digest are brought up to date. A body
that came encoded or in chunks is written plain, and the header that said so gets `X-Archive-Orig-` before
its name, as archives do.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from dedupe.corpus.cleaning import Done
from dedupe.corpus.collections import Fields, Record, damage, needed, pack
from dedupe.encoding import Text, decode
from dedupe.errors import InputError

HTML = ("text/html", "application/xhtml+xml")
_END = b"\r\n\r\n"
_ENCODED = re.compile(rb"(?im)^(content-encoding|transfer-encoding)(?=[ \t]*:)")
_DIGEST = re.compile(
    rb"^(warc-(block|payload)-digest[ \t]*:[ \t]*)(.*?)(?=\r?$)", re.IGNORECASE | re.MULTILINE
)
_HASHES = {"sha1": hashlib.sha1, "sha256": hashlib.sha256, "md5": hashlib.md5}


@dataclass(frozen=True, slots=True)
class Held:
    """A record's bytes, and of one to clean what its body says."""

    data: bytes
    text: Text | None = None


class Warc:
    """A WARC to another one, record by record. Needs fastwarc. `packed` is how each record is packed."""

    number = "record"

    def __init__(self, source: IO[bytes], target: IO[bytes], fields: Fields, packed: str) -> None:
        self._warc = needed("fastwarc.warc", "WARC")
        self._source = _Tee(source)
        self._target = target
        self._packed = packed
        self._named = fields.id or "WARC-Target-URI"

    def records(self) -> Iterator[Record]:
        """The records; those that are no HTML response have nothing to clean."""
        with damage("the archive"):
            before: tuple[int, Any] | None = None
            number = 0
            for record in self._warc.ArchiveIterator(
                self._source, parse_http=True, auto_decode="all", stream_detect=False
            ):
                start = record.stream_pos
                if before:
                    number += 1
                    yield _record(number, self._source.until(start), *before[1])
                before = start, self._read(record)
            if before:
                yield _record(number + 1, self._source.until(None), *before[1])
            elif self._source.left:
                raise InputError("the archive has no records", "is it a WARC?")

    def write(self, record: Record, done: Done | None) -> None:
        """Write a record."""
        held: Held = record.payload
        data = held.data if done is None or not done.spans else _changed(held, done)
        self._target.write(pack(data, self._packed))

    def drop(self, record: Record) -> None:
        """Nothing is written."""

    def close(self) -> None:
        """Nothing is left."""

    def _read(self, record: Any) -> tuple[str | None, Text | None, str | None]:
        """What names a record, what its body says if it is to be cleaned, and why it can't be."""
        named = record.headers.get(self._named)
        kind = (record.http_content_type or "").lower() if record.is_http else ""
        if record.record_type != self._warc.WarcRecordType.response or kind not in HTML:
            return named, None, None
        try:
            return named, _decoded(record.reader.read(), record.http_charset), None
        except InputError as error:
            return named, None, str(error)
        except (OSError, ValueError) as error:
            return named, None, f"its body can't be read: {error}"


class _Tee:
    """A stream that keeps what was read of it, for the records as they are."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._kept = bytearray()
        self._from = 0

    @property
    def left(self) -> bool:
        """Whether anything is kept."""
        return bool(self._kept)

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._stream.read(size)
        self._kept += data
        return data

    def tell(self) -> int:
        """How much has been read."""
        return self._from + len(self._kept)

    def until(self, place: int | None) -> bytes:
        """What is kept up to a place in the stream, None for its end; it is let go of."""
        count = len(self._kept) if place is None else place - self._from
        data = bytes(self._kept[:count])
        del self._kept[:count]
        self._from += count
        return data


def _record(number: int, data: bytes, id: str | None, text: Text | None, error: str | None) -> Record:
    return Record(number, Held(data, text), text.text if text else None, id, error)


def _decoded(body: bytes, charset: str | None) -> Text:
    """What a body says, by the charset that came with it if that fits. Raises InputError."""
    if charset:
        try:
            text = body.decode(charset)
            if "\0" not in text and text.encode(charset) == body and not text.startswith("\ufeff"):
                return Text(text, charset)
        except (LookupError, ValueError):
            pass
    return decode(body, True)


def _changed(held: Held, done: Done) -> bytes:
    """A record with a shorter body."""
    from dedupe import edit

    assert held.text
    body = held.text.encode(edit.apply(held.text.text, done.spans))
    head, _, block = held.data.partition(_END)
    http = _ENCODED.sub(rb"X-Archive-Orig-\1", block.partition(_END)[0])
    http = _with_length(http, len(body))
    block = http + _END + body
    head = _DIGEST.sub(lambda found: _digest(found, block, body), head)
    return _with_length(head, len(block)) + _END + block + _END


def _with_length(head: bytes, length: int) -> bytes:
    return re.sub(rb"(?im)^(content-length[ \t]*:[ \t]*)\d+", rb"\g<1>%d" % length, head)


def _digest(found: re.Match[bytes], block: bytes, body: bytes) -> bytes:
    """A header of a digest for the new content, by the same function; base 32, or hexadecimal as it was."""
    name, _, old = found[3].decode("ascii", "replace").partition(":")
    made = _HASHES.get(name.lower().replace("-", ""))
    if made is None:
        return b"X-Archive-Orig-" + found[0]
    digest = made(block if found[2].lower() == b"block" else body, usedforsecurity=False)
    is_hex = len(old.strip()) == 2 * digest.digest_size
    said = digest.hexdigest() if is_hex else b32encode(digest.digest()).decode("ascii")
    return found[1] + f"{name}:{said}".encode()
