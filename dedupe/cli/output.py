"""Writing files so that a reader finds the old content or the new, never half of it."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import tempfile
from itertools import count
from pathlib import Path

from dedupe.errors import DedupeError

BACKUP_SUFFIX = ".orig"


def write(path: Path, data: bytes, backup: bool = False) -> None:
    """Replace the file's content at once, keeping its permissions; a symlink's target is what is replaced.

    With `backup` the old content stays beside it as `NAME.orig`, or `NAME.orig.1` and so on where there is
    one. Pipes and devices are written to directly. Raises DedupeError if that fails, or if the file is
    read-only; the old content is then untouched.
    """
    target = Path(os.path.realpath(path))
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, "it is read-only")
        if backup and target.exists():
            shutil.copy2(target, _backup(target))
        _replace(target, data)
    except OSError as error:
        raise DedupeError(
            f"{path}: can't be written: {error.strerror}", "check the folder and its permissions"
        ) from error


def _backup(target: Path) -> str:
    """A name for the old content that no other file has."""
    names = (f"{target}{BACKUP_SUFFIX}{f'.{k}' if k else ''}" for k in count())
    return next(name for name in names if not os.path.lexists(name))


def _replace(target: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:50]}.", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _same_owner(target, temporary)
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


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
