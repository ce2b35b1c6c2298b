"""How far a run over many articles has come: a bar on a terminal, a line now and then in a log."""

from __future__ import annotations

import os
import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

MEGA = 1_000_000
EVERY = 10.0
"""Seconds between two lines of a log."""


class Bar:
    """Counts articles and bytes. `files` and `size` are how many there will be, None if nobody knows; `what`
    they are called, and what is `doing` with them."""

    def __init__(
        self,
        files: int | None,
        size: int | None,
        quiet: bool,
        what: str = "articles",
        doing: str = "cleaning",
    ) -> None:
        self._files, self._size, self._what, self._doing = files, size, what, doing
        self._quiet = quiet
        self._done = self._bytes = 0
        self._begun = time.monotonic()
        self._next = self._begun + EVERY
        self._live: tuple[Progress, TaskID] | None = None

    def __enter__(self) -> Bar:
        if not self._quiet and sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
            self._live = _live(self._size, self._told(), self._doing)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Take the bar away."""
        if self._live:
            self._live[0].stop()
            self._live = None

    def step(self, size: int, files: int = 1) -> None:
        """So many more are done, of so many bytes."""
        self._done += files
        self._bytes += size
        if self._live:
            progress, task = self._live
            progress.update(task, completed=self._bytes, files=self._told())
        elif not self._quiet and time.monotonic() >= self._next:
            self._next = time.monotonic() + EVERY
            click.echo(f"dedupe: {self._line()}", err=True)

    @property
    def seconds(self) -> float:
        """How long it has taken."""
        return time.monotonic() - self._begun

    def _told(self) -> str:
        of = f" of {self._files:,}" if self._files is not None else ""
        return f"{self._done:,}{of} {self._what}"

    def _line(self) -> str:
        speed = self._bytes / max(self.seconds, 1e-9)
        line = f"{self._doing} {self._told()}, {self._bytes / MEGA:.1f} MB, {speed / MEGA:.2f} MB/s"
        if self._size is None or not self._bytes:
            return line
        return f"{line}, {duration((self._size - self._bytes) / speed)} left"


def duration(seconds: float) -> str:
    """A time for readers: `45 s`, `3 min 20 s`, `2 h 5 min`."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def _live(size: int | None, told: str, doing: str) -> tuple[Progress, TaskID]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    progress = Progress(
        TextColumn(doing, markup=False),
        BarColumn(bar_width=None),
        TextColumn("{task.fields[files]}", markup=False),
        TransferSpeedColumn(),
        TimeRemainingColumn(compact=True),
        TextColumn("left", markup=False),
        console=Console(stderr=True, width=None),
        transient=True,
    )
    task = progress.add_task("", total=size, files=told)
    progress.start()
    return progress, task
