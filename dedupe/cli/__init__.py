"""The command line: `dedupe COMMAND`, one file a command, loaded when it is used."""

from __future__ import annotations

import gc

from dedupe.cli.group import Commands

COMMANDS = {
    "across": "dedupe.cli.across",
    "blocks": "dedupe.cli.blocks",
    "cache": "dedupe.cli.cache",
    "check": "dedupe.cli.check",
    "clean": "dedupe.cli.clean",
    "completion": "dedupe.cli.completion",
    "config": "dedupe.cli.config",
    "explain": "dedupe.cli.explain",
    "report": "dedupe.cli.report",
    "review": "dedupe.cli.review",
}

HELP = """Take out of an article what it says twice and what is no part of it.

\b
Examples:
  dedupe clean article.md             the cleaned article on standard output
  dedupe clean article.md --diff      what would change, as a patch
  curl -s URL | dedupe clean          works in pipes
  dedupe check drafts/                fail if drafts say things twice, for CI
  dedupe explain                      all kinds of findings
"""

GARBAGE = 50_000
"""An article makes many objects and hardly any cycles: cycles are looked for after so many new objects."""

commands = Commands(name="dedupe", help=HELP, modules=COMMANDS)


def main() -> None:
    """Run the command line; the exit code is 0, 1 if --diff found a difference, or 2 for errors."""
    gc.set_threshold(GARBAGE)
    commands.main(prog_name="dedupe")
