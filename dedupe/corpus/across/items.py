"""Articles as files and records give them: what the pass reads, and what it remembers of them by."""

from __future__ import annotations

from dataclasses import dataclass

from dedupe.corpus import fingerprint
from dedupe.corpus.across import packing
from dedupe.corpus.across.rows import Entry, Mapped
from dedupe.corpus.cache import Cache
from dedupe.corpus.cleaning import Job
from dedupe.errors import InputError
from dedupe.settings import Settings

VERSION = 1


@dataclass(frozen=True, slots=True)
class Item:
    """An article: what tells it from all others, its content, or why that can't be read."""

    id: str
    job: Job
    error: str | None = None


def read(item: Item) -> Entry:
    """The article. Raises InputError."""
    if item.error is not None:
        raise InputError(item.error)
    settings = item.job.settings
    return Entry(item.id, item.job.text().text, item.job.name, settings.format, settings.lang)


def size(item: Item) -> int:
    """The size of an article, in bytes or characters."""
    return len(item.job.source)


@dataclass(frozen=True, slots=True)
class Memory:
    """Rows of articles remembered between runs, by their content."""

    cache: Cache

    def get(self, item: Item, sampled: bool) -> Mapped | None:
        """The rows of an article that was looked at before."""
        data = None if item.error is not None else self.cache.get(_key(item, sampled))
        return packing.unpacked(item.id, data) if data else None

    def put(self, item: Item, sampled: bool, rows: Mapped) -> None:
        """Remember the rows of an article."""
        self.cache.put(_key(item, sampled), packing.packed(rows))


def _key(item: Item, sampled: bool) -> bytes:
    """Only the format and the language count, so that runs with other settings share what is remembered."""
    settings = Settings(format=item.job.settings.format, lang=item.job.settings.lang)
    kind = f"across {VERSION} {type(item.job.source).__name__} {sampled}"
    return fingerprint.key(kind, item.job.content, item.job.name, settings)
