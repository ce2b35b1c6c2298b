"""Standard input, output and error as they really are: closed, full, or a pipe whose reader has left."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator

CLOSED_PIPE = 141  # as a shell reports a program ended by SIGPIPE


class PipeClosed(Exception):
    """Whoever read our output has left."""


@contextlib.contextmanager
def pipes() -> Iterator[None]:
    """Closed pipes under a name that click, which makes them exit code 1, does not know."""
    try:
        yield
    except BrokenPipeError as error:
        raise PipeClosed from error


def prepare() -> None:
    """Make a stream that was closed (`>&-`) fail when used, and keep its number from other files.

    What an output can't spell in its encoding is written as an escape.
    """
    for name, flags, mode in (
        ("stdin", os.O_WRONLY, "r"),
        ("stdout", os.O_RDONLY, "w"),
        ("stderr", os.O_WRONLY, "w"),
    ):
        stream = getattr(sys, name)
        if stream is None:
            opened = os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8", closefd=False)
            setattr(sys, name, opened)
        elif mode == "w" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def give_up() -> None:
    """Write no more: Python would complain of what is left when it ends."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            with contextlib.suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
