"""A temporary folder that does not outlive its process for long, even if that is killed."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from dedupe.corpus import locks
from dedupe.errors import DedupeError

PREFIX = "dedupe-across-"
_MARK = "in-use"


@contextlib.contextmanager
def folder(parent: Path | None = None) -> Iterator[Path]:
    """A new folder below `parent`, by default the system's for such; those of killed runs go. Raises
    DedupeError."""
    place = Path(parent or tempfile.gettempdir())
    _sweep(place)
    try:
        made, mark = _made(place)
    except OSError as error:
        raise DedupeError(
            f"no temporary folder can be made: {error.strerror}", "set TMPDIR to one with room"
        ) from error
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
        os.close(mark)
        shutil.rmtree(made, ignore_errors=True)  # Windows keeps what is open


def _made(parent: Path) -> tuple[Path, int]:
    """A folder with a mark in it that holds as long as this process. Raises OSError."""
    while True:
        made = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
        mark = os.open(made / _MARK, os.O_CREAT | os.O_RDWR | getattr(os, "O_CLOEXEC", 0), 0o600)
        if locks.locked(mark) and (made / _MARK).exists():
            return made, mark
        os.close(mark)  # another run took it for one left behind


def _sweep(parent: Path) -> None:
    """Delete the folders that killed runs left; one that has no mark yet is just being made."""
    with contextlib.suppress(OSError):
        for path in locks.abandoned(parent, _mark):
            shutil.rmtree(path, ignore_errors=True)


def _mark(entry: os.DirEntry[str]) -> str | None:
    ours = entry.name.startswith(PREFIX) and entry.is_dir(follow_symlinks=False)
    return os.path.join(entry.path, _MARK) if ours else None
