"""Files that are marked as in use for as long as a process lives, and what dead ones left behind."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path


def locked(handle: int) -> bool:
    """Mark an open file as in use until it is closed or its process ends; False if another one has.

    Where there are no locks (Windows, some file systems) nothing is marked, and the answer is True.
    """
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
    return True


@contextlib.contextmanager
def left_behind(path: str) -> Iterator[bool]:
    """Whether a file is there and in no one's use; meanwhile it is in ours. False where nobody can tell."""
    if sys.platform == "win32" or os.path.islink(path):
        yield False
        return
    import fcntl

    with contextlib.ExitStack() as stack:
        try:
            file = stack.enter_context(open(path, "rb"))
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
            return
        yield True


def abandoned(folder: Path, mark: Callable[[os.DirEntry[str]], str | None]) -> Iterator[str]:
    """What dead processes left in a folder, by path, each in our use while it is looked at.

    `mark` names the file that a living one would have locked, None for what is not theirs. Raises OSError.
    """
    with os.scandir(folder) as entries:
        for entry in entries:
            if (path := mark(entry)) is not None:
                with left_behind(path) as is_left:
                    if is_left:
                        yield entry.path
