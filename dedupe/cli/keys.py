"""Single keys of a terminal, or the first letters of lines where there is none: a pipe, a dumb terminal."""

from __future__ import annotations

import codecs
import contextlib
import os
import re
import select
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator

END = ""
"""What is read where there is no more input, or Ctrl-D was pressed."""

_CTRL_D = "\x04"
_SEQUENCE = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|O.|[^\[O])?")
_UNFINISHED = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*|O)?\Z")
_LATE = 0.1
"""Seconds to wait for the rest of what an arrow sends; over a slow line it may come in two pieces."""

Read = Callable[[], str]


@contextlib.contextmanager
def reader() -> Iterator[Read]:
    """What reads the next key; while it holds, the terminal gives keys at once.

    Capitals of single keys stay such, for an arrow's late end is one; lines are read in any case.

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
            text = self._read()
            if not text:
                return END
            while _UNFINISHED.search(text) and select.select([self._number], [], [], _LATE)[0]:
                text += self._read()
            self._waiting += _SEQUENCE.sub("", text)
        key = self._waiting.popleft()
        key = END if key == _CTRL_D else key
        if key.strip() or key == END:
            sys.stdout.write(key if key.isprintable() else "")
        sys.stdout.write("\n")
        return key

    def _read(self) -> str:
        """What was typed, in whole characters; nothing if the terminal is gone."""
        text = ""
        while not text:
            data = os.read(self._number, 1024)
            if not data:
                break
            text = self._decode(data)
        return text


def _line() -> str:
    """The first letter of the next line; a line that says nothing is a space."""
    line = sys.stdin.readline()
    key = line.strip()[:1].lower() or " " if line else END
    if not sys.stdin.isatty():
        sys.stdout.write(f"{key.strip() if key.isprintable() else '?'}\n")
    return key
