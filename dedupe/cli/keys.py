"""Single keys of a terminal, or the first letters of lines where there is none: a pipe, a dumb terminal."""

from __future__ import annotations

import codecs
import contextlib
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator

END = ""
"""What is read where there is no more input, or Ctrl-D was pressed."""

_CTRL_D = "\x04"
_ESCAPE = b"\x1b"

Read = Callable[[], str]


@contextlib.contextmanager
def reader() -> Iterator[Read]:
    """What reads the next key, in lower case; while it holds, the terminal gives keys at once.

    Ctrl-C raises KeyboardInterrupt; the terminal is given back as it was, whatever happens.
    """
    if not sys.stdin.isatty() or os.environ.get("TERM", "dumb") in ("", "dumb"):
        yield _line
        return
    try:
        import termios
        import tty
    except ImportError:
        yield _line
        return
    number = sys.stdin.fileno()
    before = termios.tcgetattr(number)
    # After Ctrl-Z and fg the terminal may be as the shell has it.
    resumed = signal.signal(signal.SIGCONT, lambda *_: tty.setcbreak(number, termios.TCSADRAIN))
    try:
        tty.setcbreak(number, termios.TCSADRAIN)
        yield _Keys(number)
    finally:
        termios.tcsetattr(number, termios.TCSADRAIN, before)
        signal.signal(signal.SIGCONT, resumed)


class _Keys:
    """Keys as they come; arrows and their like, which send several characters, are none."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._decode = codecs.getincrementaldecoder(sys.stdin.encoding or "utf-8")("replace").decode
        self._waiting: deque[str] = deque()

    def __call__(self) -> str:
        while not self._waiting:
            data = os.read(self._number, 1024)
            if not data:
                return END
            if not data.startswith(_ESCAPE):
                self._waiting += self._decode(data)
        key = self._waiting.popleft()
        key = END if key == _CTRL_D else key.lower()
        if key.strip() or key == END:
            sys.stdout.write(key if key.isprintable() else "")
        sys.stdout.write("\n")
        return key


def _line() -> str:
    """The first letter of the next line; a line that says nothing is a space."""
    line = sys.stdin.readline()
    key = line.strip()[:1].lower() or " " if line else END
    if not sys.stdin.isatty():
        sys.stdout.write(f"{key.strip() if key.isprintable() else '?'}\n")
    return key
