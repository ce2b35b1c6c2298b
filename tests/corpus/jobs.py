"""What the workers' tests hand to workers: functions that a process begun afresh can import."""

from __future__ import annotations

import os
import signal
import time

from dedupe.errors import InputError


class Odd(Exception):
    """An error that no pickle survives."""

    def __init__(self, one: str, two: str) -> None:
        super().__init__(f"{one} and {two}")


def act(item: str) -> str:
    """What the item says: `die`, `raise`, `odd`, `sleep 0.1`, or anything else, doubled."""
    verb, _, rest = item.partition(" ")
    if verb == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if verb == "leave":
        os._exit(7)
    if verb == "raise":
        raise InputError(f"{rest}: can't be read", "mend it")
    if verb == "odd":
        raise Odd("one", "two")
    if verb == "sleep":
        time.sleep(float(rest))
    return item * 2


def who(item: str) -> int:
    """The process that worked on the item."""
    time.sleep(0.05)
    return os.getpid()


def broken_start() -> None:
    """A start that fails."""
    raise InputError("no weights", "install again")


def deadly_start() -> None:
    """A start that takes the process with it."""
    os._exit(3)


class Started:
    """Counts how often a worker was started: by a file beside it."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    def __call__(self) -> None:
        """Leave a file named for this process."""
        with open(os.path.join(self.folder, str(os.getpid())), "x"):
            pass


def tell(item: str) -> int:
    """The process that worked on the item, after a while."""
    time.sleep(0.02)
    return os.getpid()


def unsendable(item: str) -> object:
    """A result that no pickle takes."""
    return lambda: item
