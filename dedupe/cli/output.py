"""Writing files so that a reader finds the old content or the new, never half of it."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import IO

from dedupe.corpus import locks
from dedupe.errors import DedupeError

BACKUP_SUFFIX = ".orig"
UNFINISHED = ".dedupe-tmp"
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})
"""What goes wrong with every file of a disk alike."""

_OPENED = ("/dev/stdout", "/dev/stderr", "/dev/fd/", "/proc/self/fd/")


def write(path: Path, data: bytes, backup: bool = False, durable: bool = True) -> None:
    """Replace the file's content at once, keeping its permissions; a symlink's target is what is replaced.

    With `backup` the old content stays beside it as `NAME.orig`, or `NAME.orig.1` and so on where there is
    one. Pipes, devices and open files (`/dev/stdout`) are written to directly. A write that is not `durable`
    may be undone by a power failure, but not by the end of this process. Raises DedupeError if it fails, or
    if the file is read-only; the old content is then untouched.
    """
    target = Path(os.path.realpath(path))
    try:
        if _is_stream(path):
            with open(path, "ab") as stream:
                stream.write(data)
            return
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, "it is read-only")
        if backup and target.exists():
            shutil.copy2(target, _backup(target))
        with _replacing(target, durable) as file:
            file.write(data)
    except OSError as error:
        raise _unwritten(path, error) from error


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file to write to, which takes the place of `path` once all went well; otherwise nothing changes.

    Any OSError inside is taken for one of writing. Raises DedupeError.
    """
    try:
        if _is_stream(path):
            with open(path, "ab") as stream:
                yield stream
            return
        with _replacing(Path(os.path.realpath(path)), True) as file:
            yield file
    except OSError as error:
        raise _unwritten(path, error) from error


def sweep(folder: Path) -> None:
    """Delete what runs that were killed left unfinished in a folder; those of running ones are locked."""
    with contextlib.suppress(OSError):
        for path in locks.abandoned(folder, _unfinished):
            os.unlink(path)


def _unfinished(entry: os.DirEntry[str]) -> str | None:
    ours = entry.name.endswith(UNFINISHED) and entry.is_file(follow_symlinks=False)
    return entry.path if ours else None


def same(path: Path, data: bytes) -> bool:
    """Whether a file holds just this."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _is_stream(path: Path) -> bool:
    """Whether a path names what is written to where it is: a device, a pipe, or what a shell has opened."""
    opened = os.path.abspath(path).startswith(_OPENED)
    return path.exists() and (opened or not path.is_file())


@contextlib.contextmanager
def guarded(path: Path) -> Iterator[None]:
    """What goes wrong with writing a file, as a DedupeError."""
    try:
        yield
    except OSError as error:
        raise _unwritten(path, error) from error


def _unwritten(path: Path, error: OSError) -> DedupeError:
    return DedupeError(f"{path}: can't be written: {error.strerror}", "check the folder and its permissions")


def _backup(target: Path) -> str:
    """A name for the old content that no other file has."""
    names = (f"{target}{BACKUP_SUFFIX}{f'.{k}' if k else ''}" for k in count())
    return next(name for name in names if not os.path.lexists(name))


@contextlib.contextmanager
def _replacing(target: Path, durable: bool) -> Iterator[IO[bytes]]:
    handle, temporary = _begun(target)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            if durable:
                os.fsync(handle)
            _same_owner(target, temporary)
            os.chmod(temporary, _mode(target))
            os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _begun(target: Path) -> tuple[int, str]:
    """A new file beside the target that no other run takes for one left behind."""
    while True:
        handle, temporary = tempfile.mkstemp(
            prefix=f".{target.name[:50]}.", suffix=UNFINISHED, dir=target.parent
        )
        if locks.locked(handle) and os.path.exists(temporary):
            return handle, temporary
        os.close(handle)  # another run has swept it away just now


def _same_owner(target: Path, temporary: str) -> None:
    """Who may not give files away keeps them."""
    if target.exists():
        with contextlib.suppress(OSError):
            os.chown(temporary, target.stat().st_uid, target.stat().st_gid)


def _mode(target: Path) -> int:
    """The file's permissions, or those that any new file gets."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
