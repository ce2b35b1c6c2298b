"""Results remembered between runs: bytes by key, in one SQLite file.

SQLite in WAL mode, not a file an entry: two runs can share it, a reader never waits for a writer, the oldest
used entries are found by an index, and 100,000 small results are one file to copy, restore or delete.

A cache never makes a run fail. One that is damaged is thrown away with a warning; where none can be made or
written, the run goes on without. Each value carries a checksum, so that no damaged one is ever served.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from types import TracebackType

from dedupe.errors import DedupeError

FILE = "v1.db"
MEGA = 1_000_000
LIMIT = 250 * MEGA
_PARTS = ("", "-wal", "-shm", "-journal")
_OVERHEAD = 100  # bytes that an entry takes beside its value
_BATCH = 256
_WAIT = 10.0
# SQLITE_ERROR: tables of another shape than ours.
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH)
_TABLES = """
CREATE TABLE IF NOT EXISTS entries (
    key BLOB PRIMARY KEY, value BLOB NOT NULL, sum BLOB NOT NULL, size INTEGER NOT NULL, used INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_use ON entries (used, size);
"""
_MARKS = {
    ".gitignore": "# Made by dedupe.\n*\n",
    "CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# This folder is a cache made by dedupe; backups can leave it out.\n"
    "# See https://bford.info/cachedir/\n",
}

Warn = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Info:
    """A cache's folder, how many entries it has, their size in bytes, and that of its files."""

    folder: Path
    entries: int
    size: int
    on_disk: int


class Cache:
    """Values by key. `get` and `put` never raise; what is put is written in batches and on `close`.

    `limit` is how many bytes it keeps; beyond it the entries unused for longest go. Use it from one thread
    of one process, best with `with`; other processes may use the same folder at the same time. A folder of
    None is no cache: nothing is found, nothing kept.
    """

    def __init__(
        self,
        folder: Path | None,
        warn: Warn = lambda message: None,
        limit: int = LIMIT,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.folder = folder
        self._warn = warn
        self._limit = limit
        self._clock = clock
        self._new: dict[bytes, bytes] = {}
        self._used: set[bytes] = set()
        self._database: sqlite3.Connection | None = None
        if folder:
            self._open(folder)

    def __enter__(self) -> Cache:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def get(self, key: bytes) -> bytes | None:
        """The value of a key, if it is known and undamaged."""
        if self._database is None or key in self._new:
            return self._new.get(key)
        row = None
        with self._guarded() as database:
            row = database.execute("SELECT value, sum FROM entries WHERE key = ?", (key,)).fetchone()
        if row is None or not isinstance(row[0], bytes) or _sum(key, row[0]) != row[1]:
            return None
        self._used.add(key)
        return row[0]

    def put(self, key: bytes, value: bytes) -> None:
        """Remember a value; one larger than the whole limit is not kept."""
        if self._database is None or len(value) + _OVERHEAD > self._limit:
            return
        self._new[key] = value
        if len(self._new) >= _BATCH:
            self.flush()

    def flush(self) -> None:
        """Write what is new, and let go of the oldest beyond the limit."""
        if self._database is None or not (self._new or self._used):
            return
        now = int(self._clock())
        rows = [(k, v, _sum(k, v), len(v) + _OVERHEAD, now) for k, v in self._new.items()]
        used = [(now, key) for key in self._used]
        with self._guarded() as database:
            if database.in_transaction:  # a flush was interrupted
                database.execute("ROLLBACK")
            database.execute("BEGIN IMMEDIATE")
            database.executemany("UPDATE entries SET used = ? WHERE key = ?", used)
            database.executemany("REPLACE INTO entries VALUES (?, ?, ?, ?, ?)", rows)
            if rows:
                _evict(database, self._limit)
            database.execute("COMMIT")
        self._new.clear()
        self._used.clear()

    def close(self) -> None:
        """Write what is left and let go of the file."""
        self.flush()
        self._disconnect()

    def _open(self, folder: Path) -> None:
        try:
            _make(folder)
        except OSError as error:
            self._warn(f"{folder}: no cache can be kept there: {error.strerror}; going on without one")
            return
        with self._guarded():
            self._database = _connect(folder)

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[sqlite3.Connection]:
        """What goes wrong ends the use of the cache; if it is damaged, it is made anew."""
        try:
            yield self._database  # type: ignore[misc]
        except sqlite3.Error as error:
            self._disconnect()
            damaged = getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE
            if damaged and self.folder and self._made_anew(self.folder):
                self._warn(f"{self.folder}: the cache was damaged and is begun anew")
            else:
                self._warn(f"{self.folder}: the cache can't be used: {error}; going on without it")

    def _made_anew(self, folder: Path) -> bool:
        try:
            _remove(folder)
            self._database = _connect(folder)
        except (OSError, sqlite3.Error):
            return False
        return True

    def _disconnect(self) -> None:
        if self._database is not None:
            with contextlib.suppress(sqlite3.Error):
                self._database.close()
        self._database = None


def info(folder: Path) -> Info:
    """What a cache holds; nothing if there is none or it is damaged."""
    on_disk = sum(_size(folder / f"{FILE}{part}") for part in _PARTS)
    entries = size = 0
    if (folder / FILE).exists():
        with contextlib.suppress(sqlite3.Error), contextlib.closing(_connect(folder)) as database:
            entries, size = database.execute(
                "SELECT count(*), coalesce(sum(size), 0) FROM entries"
            ).fetchone()
    return Info(folder, entries, size, on_disk)


def clear(folder: Path) -> Info:
    """Delete a cache, and its folder if nothing else is in it; what it held. Raises DedupeError."""
    held = info(folder)
    try:
        _remove(folder)
        if folder.is_dir() and set(os.listdir(folder)) <= set(_MARKS):
            for name in _MARKS:
                (folder / name).unlink(missing_ok=True)
            folder.rmdir()
    except OSError as error:
        raise DedupeError(
            f"{folder}: can't be deleted: {error.strerror}", "check the folder and its permissions"
        ) from error
    return held


def _connect(folder: Path) -> sqlite3.Connection:
    database = sqlite3.connect(folder / FILE, timeout=_WAIT, isolation_level=None)
    try:
        database.execute("PRAGMA auto_vacuum = INCREMENTAL")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.executescript(_TABLES)
    except BaseException:
        database.close()
        raise
    return database


def _evict(database: sqlite3.Connection, limit: int) -> None:
    """Delete the entries unused for longest until nine tenths of the limit are left, if it is passed."""
    total = database.execute("SELECT coalesce(sum(size), 0) FROM entries").fetchone()[0]
    if total <= limit:
        return
    doomed = []
    for key, size in database.execute("SELECT key, size FROM entries ORDER BY used, key"):
        if total <= limit * 9 // 10:
            break
        total -= size
        doomed.append((key,))
    database.executemany("DELETE FROM entries WHERE key = ?", doomed)
    database.execute("PRAGMA incremental_vacuum")


def _make(folder: Path) -> None:
    """The folder, marked so that git and backups pass it over. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in _MARKS.items():
        if not (folder / name).exists():
            (folder / name).write_text(text, "utf-8")


def _remove(folder: Path) -> None:
    for part in _PARTS:
        (folder / f"{FILE}{part}").unlink(missing_ok=True)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _sum(key: bytes, value: bytes) -> bytes:
    return blake2b(value, key=key[:64], digest_size=8).digest()
