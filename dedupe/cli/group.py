"""The group of commands: loads each when used, and turns every error into one line and exit code 2."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, NoReturn

import click

from dedupe import __version__
from dedupe.errors import FAILED, OK, DedupeError

CLOSED_PIPE = 141  # as a shell reports a program ended by SIGPIPE
INTERRUPTED = 130


class Commands(click.Group):
    """Commands by the name of the module that holds each as `command`."""

    def __init__(self, *, modules: Mapping[str, str], **attrs: Any) -> None:
        version = click.version_option(__version__, message="dedupe %(version)s")
        super().__init__(
            no_args_is_help=False, context_settings={"help_option_names": ["-h", "--help"]}, **attrs
        )
        version(self)
        self.params += getattr(self, "__click_params__", [])
        self.modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, loaded now."""
        if cmd_name not in self.modules:
            return None
        command: click.Command = import_module(self.modules[cmd_name]).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments name; a file instead of a command gets its own hint."""
        if args and args[0] not in self.modules and os.path.exists(args[0]):
            raise click.UsageError(f"{args[0]!r} is a file, no command; try 'dedupe clean {args[0]}'")
        return super().resolve_command(ctx, args)

    def main(  # type: ignore[override]
        self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any
    ) -> NoReturn:
        """Run a command and exit with its code, or with 2 after one line that says what to do."""
        extra["standalone_mode"] = False
        try:
            code = super().main(args, prog_name or "dedupe", **extra) or OK
            sys.stdout.flush()
        except click.Abort:
            code = INTERRUPTED
        except click.ClickException as error:
            code = _failed(_usage(error))
        except DedupeError as error:
            code = _failed(str(error))
        except BrokenPipeError:
            code = _pipe_closed()
        sys.exit(code)


def _usage(error: click.ClickException) -> str:
    message = " ".join(error.format_message().split()).rstrip(".")
    context = error.ctx if isinstance(error, click.UsageError) else None
    return message if "; " in message or not context else f"{message}; try '{context.command_path} --help'"


def _failed(message: str) -> int:
    click.echo(f"dedupe: {message}", err=True)
    return FAILED


def _pipe_closed() -> int:
    """Whoever read our output has left: end quietly, without Python's own complaint at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return CLOSED_PIPE
