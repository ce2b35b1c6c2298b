"""Writing files so that a reader finds the old content or the new, never half of it."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from pathlib import Path

from dedupe.errors import DedupeError

BACKUP_SUFFIX = ".orig"


def write(path: Path, data: bytes, backup: bool = False) -> None:
    """Replace the file's content at once, keeping its permissions; a symlink's target is what is replaced.

    With `backup` the old content stays beside it as `NAME.orig`. Pipes and devices are written to directly.
    Raises DedupeError if that fails; the old content is then untouched.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        if backup and target.exists():
            shutil.copy2(target, f"{target}{BACKUP_SUFFIX}")
        _replace(target, data)
    except OSError as error:
        raise DedupeError(
            f"{path}: can't be written: {error.strerror}", "check the folder and its permissions"
        ) from error


def _replace(target: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:50]}.", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


def _mode(target: Path) -> int:
    """The file's permissions, or those that any new file gets."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
