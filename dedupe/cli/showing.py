"""Text for whoever sits at the terminal: its width and colours, and a pager when it is long."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from dedupe.cli import shared

if TYPE_CHECKING:
    from dedupe.pipeline import Result
    from dedupe.reporter.summary import Line
    from dedupe.reporter.terminal import Look

WIDEST = 160
PIPED = 80


def show(result: Result, name: str, color: str) -> None:
    """The article with its cuts beside the copies that stay, on standard output."""
    from dedupe.reporter import terminal

    told = list(terminal.lines(result.article, result.plan, name, look(color)))
    text = rendered(told, shared.in_colour(color, sys.stdout))
    if len(told) >= shutil.get_terminal_size().lines and sys.stdout.isatty() and _steered():
        os.environ.setdefault("LESS", "-R")
        click.echo_via_pager(text.rstrip("\n"), color=True)
    else:
        write(text)


def look(color: str) -> Look:
    """How the terminal shows an article; 80 columns where standard output is none."""
    from dedupe.reporter.terminal import Look

    return Look(shared.width(PIPED, WIDEST), shared.in_colour(color, sys.stdout))


def rendered(lines: Sequence[Line], colour: bool) -> str:
    """Lines as they are written."""
    from dedupe.reporter import summary

    if not colour:
        return summary.plain(lines)
    stream = io.StringIO()
    summary.coloured(lines, stream)
    return stream.getvalue()


def write(text: str) -> None:
    """Write to standard output now."""
    sys.stdout.write(text)
    sys.stdout.flush()


def _steered() -> bool:
    return os.environ.get("TERM", "dumb") not in ("", "dumb")
