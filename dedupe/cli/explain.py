"""`dedupe explain`: what a kind of finding is."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import click

from dedupe.options import codes

if TYPE_CHECKING:
    from dedupe.codes import Code

HELP = """Say what a kind of finding is, with an example, and how to switch it off.

CODE is a code (R102), the beginning of some (X) or a name; without one all codes are listed.

\b
Examples:
  dedupe explain
  dedupe explain X103
  dedupe explain --all
"""


@click.command("explain", help=HELP, short_help="Say what a kind of finding is.")
@click.argument("code", required=False)
@click.option("--all", "explain_all", is_flag=True, help="Explain every code.")
def command(code: str | None, explain_all: bool) -> int:
    """Print what the codes are; the exit code."""
    from dedupe.codes import CODES

    if code is not None:
        beginnings = codes(code)
        chosen = [entry for entry in CODES if entry.code.startswith(beginnings)]
    elif explain_all:
        chosen = list(CODES)
    else:
        width = max(len(entry.name) for entry in CODES)
        click.echo("\n".join(f"{entry.code}  {entry.name:<{width}}  {entry.summary}" for entry in CODES))
        return 0
    click.echo("\n\n".join(_explained(entry) for entry in chosen))
    return 0


def _explained(entry: Code) -> str:
    return "\n".join(
        [
            f"{entry.code} {entry.name}: {entry.summary}",
            "",
            textwrap.fill(entry.why, 88),
            "",
            "Example:",
            textwrap.indent(entry.example.rstrip(), "    "),
            "",
            f"Switch it off: dedupe {_command(entry)} --ignore {entry.code}",
        ]
    )


def _command(entry: Code) -> str:
    """The command that finds it: comments are for `dedupe check` alone."""
    return "check" if entry.code.startswith("S") else "clean"
