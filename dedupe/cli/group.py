"""The group of commands: loads each when used, and turns every error into one line and exit code 2."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import textwrap
import traceback
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, NoReturn

import click

from dedupe import __version__
from dedupe.cli import streams
from dedupe.errors import FAILED, OK, DedupeError

INTERRUPTED = 130
UNWRITTEN = frozenset({errno.ENOSPC, errno.EBADF, errno.EFBIG, errno.EDQUOT, errno.EIO})
"""What goes wrong with standard output; the errors of files have been told apart where they happen."""

THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
"""Where numpy's libraries read how many threads to use: one, for our matrices are small, and more threads
would only wait for one another and fight with the workers for the cores."""

TRACEBACK = "DEDUPE_TRACEBACK"
"""Set in the environment, it shows where in the program an internal error came from."""


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

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Read the arguments; help and version are printed here."""
        with streams.pipes():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that the arguments name."""
        with streams.pipes():
            return super().invoke(ctx)

    def main(  # type: ignore[override]
        self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any
    ) -> NoReturn:
        """Run a command and exit with its code, or with 2 after one line that says what to do."""
        streams.prepare()
        for variable in THREADS:
            os.environ.setdefault(variable, "1")
        extra["standalone_mode"] = False
        try:
            code = super().main(args, prog_name or "dedupe", **extra) or OK
            sys.stdout.flush()
        except Exception as error:
            code = _code(error)
        except KeyboardInterrupt:
            code = INTERRUPTED
        streams.give_up()
        sys.exit(code)


def _code(error: Exception) -> int:
    """The exit code of an error, after the line that tells of it."""
    if isinstance(error, streams.PipeClosed | BrokenPipeError):
        return streams.CLOSED_PIPE
    if isinstance(error, click.Abort):
        return INTERRUPTED
    with contextlib.suppress(OSError, ValueError):
        click.echo(f"dedupe: {_line(error)}", err=True)
    return FAILED


def _line(error: Exception) -> str:
    if isinstance(error, click.ClickException):
        return _usage(error)
    if isinstance(error, DedupeError):
        return " ".join(str(error).splitlines())
    if isinstance(error, OSError) and error.errno in UNWRITTEN and error.filename is None:
        return f"standard output can't be written: {error.strerror or error}; nothing more was written"
    if isinstance(error, FileNotFoundError) and error.filename is None and _is_homeless():
        return "the working folder is gone; go to another one"
    return _internal(error)


def _is_homeless() -> bool:
    try:
        os.getcwd()
    except OSError:
        return True
    return False


def _internal(error: Exception) -> str:
    """What is no user's fault."""
    if os.environ.get(TRACEBACK):
        traceback.print_exception(error)
    said = textwrap.shorten(f"{type(error).__name__}: {error}", 200, placeholder="…")
    return f"internal error: {said}; please report it, with what {TRACEBACK}=1 dedupe … says"


def _usage(error: click.ClickException) -> str:
    message = " ".join(error.format_message().split()).rstrip(".")
    context = error.ctx if isinstance(error, click.UsageError) else None
    return message if "; " in message or not context else f"{message}; try '{context.command_path} --help'"
