"""`dedupe completion`: completion of commands and options by the Tab key."""

from __future__ import annotations

import click

HELP = """Print the script that makes a shell complete dedupe's commands and options.

\b
Examples:
  dedupe completion bash >> ~/.bashrc
  dedupe completion zsh >> ~/.zshrc
  dedupe completion fish > ~/.config/fish/completions/dedupe.fish
"""


@click.command("completion", help=HELP, short_help="Print a shell's completion script.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> int:
    """Print the script; the exit code."""
    from click.shell_completion import get_completion_class

    from dedupe.cli import commands

    complete = get_completion_class(shell)
    if complete is None:
        raise click.UsageError(f"no completion for {shell}")
    # Not source(): that runs bash to learn its version, and warns if there is none.
    script = complete(commands, {}, "dedupe", "_DEDUPE_COMPLETE")
    click.echo(script.source_template % script.source_vars())
    return 0
