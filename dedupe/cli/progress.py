"""How far a long run has come: one line on standard error that is written over, on terminals only."""

from __future__ import annotations

import os
import sys
import time
from types import TracebackType

PATIENCE = 1.0
OFTEN = 0.2


class Progress:
    """Counts steps, and says so once the run has taken `PATIENCE` seconds; the line is gone afterwards."""

    def __init__(self, total: int, quiet: bool = False) -> None:
        self._total = total
        self._shown = not quiet and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._next = time.monotonic() + PATIENCE
        self._done = 0
        self._written = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._written:
            self._write("")

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        if self._shown and time.monotonic() >= self._next:
            self._next = time.monotonic() + OFTEN
            self._written = True
            self._write(f"checked {min(self._done, self._total)} of {self._total}")

    def _write(self, text: str) -> None:
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()
