"""What commands share: options, reading an input, the colours of a terminal."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO, TypeVar, get_args

import click

from dedupe.encoding import Text
from dedupe.errors import DedupeError, InputError
from dedupe.model import Format, Level
from dedupe.settings import Keep

_Command = TypeVar("_Command", bound=Callable[..., Any])

file_argument = click.argument("files", metavar="[FILE]", nargs=-1, type=click.Path(readable=False))
format_option = click.option(
    "--format",
    type=click.Choice([str(word) for word in Format]),
    help="What the input is; default: by suffix, else by looking.",
)
lang_option = click.option(
    "--lang", metavar="CODE", help="The language, such as en or pt-BR; default: found from the text."
)
text_field_option = click.option(
    "--text-field", metavar="NAME", help="A collection's field of articles; default: text."
)
id_field_option = click.option(
    "--id-field", metavar="NAME", help="A collection's field that names a record in messages."
)
min_articles_option = click.option(
    "--min-articles",
    metavar="N",
    type=click.IntRange(min=2),
    default=5,
    show_default=True,
    help="Boilerplate stands in at least so many articles.",
)
min_share_option = click.option(
    "--min-share",
    metavar="SHARE",
    type=click.FloatRange(0, 1),
    default=0.02,
    show_default=True,
    help="… and in at least this share of them, 0 to 1.",
)
_FINDING_OPTIONS = (
    format_option,
    click.option(
        "--level",
        type=click.Choice([str(word) for word in Level]),
        default=str(Level.HEAVY),
        show_default=True,
        help="How far to go: equal words only, a few words differ, reworded, or rewritten.",
    ),
    click.option(
        "--keep",
        type=click.Choice(list(get_args(Keep))),
        default="auto",
        show_default=True,
        help="Which of two copies stays; auto: the better one, most often the first.",
    ),
    click.option(
        "--select", metavar="CODES", multiple=True, help="Only these codes, beginnings or names, with commas."
    ),
    click.option(
        "--ignore", metavar="CODES", multiple=True, help="Not these codes, beginnings or names, with commas."
    ),
    click.option(
        "--min-words",
        metavar="N",
        type=click.IntRange(min=0),
        default=1,
        show_default=True,
        help="Keep repeats of fewer words, unless they are word for word.",
    ),
    lang_option,
)


def adding(options: tuple[Callable[[_Command], _Command], ...]) -> Callable[[_Command], _Command]:
    """A decorator that adds these options to a command, in this order."""

    def add(command: _Command) -> _Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


finding_options: Callable[[Any], Any] = adding(_FINDING_OPTIONS)
"""The options that say what counts as a finding."""


@dataclass(frozen=True, slots=True)
class Input:
    """An input: its path (None for standard input) and its bytes."""

    path: Path | None
    data: bytes

    def text(self, format: Format | None) -> Text:
        """What the bytes say, in the format that is set for them, if one is. InputError if it is no text."""
        from dedupe.tokenizer.formats import decoded

        with naming(self.name):
            return decoded(self.data, format, str(self.path or ""))

    @property
    def name(self) -> str:
        """The path as given, or `stdin`."""
        return str(self.path) if self.path else "stdin"

    @property
    def diff_name(self) -> str:
        """The path for a diff, from the working directory if the file is in it."""
        if not self.path:
            return "stdin"
        path = str(self.path)
        with contextlib.suppress(OSError):  # the working directory may be gone
            inside = os.path.relpath(path)
            path = os.path.abspath(path) if inside.startswith(os.pardir) else inside
        return Path(path).as_posix().lstrip("/")


def read(files: tuple[str, ...]) -> Input:
    """The one input that the arguments name; InputError says why it can't be read."""
    if len(files) > 1:
        raise click.UsageError("one FILE at a time; run dedupe once for each")
    if files and not files[0]:
        raise click.UsageError("FILE is empty; give the name of a file, or - for standard input")
    if files and files[0] != "-":
        path = Path(files[0])
        data = contents(path)
    else:
        path, data = None, _standard_input(bool(files))
    return Input(path, data)


@contextlib.contextmanager
def naming(name: str) -> Iterator[None]:
    """Errors of an input that say which."""
    try:
        yield
    except InputError as error:
        raise InputError(f"{name}: {error.message}", error.hint) from error


def color_option(help: str) -> Callable[[_Command], _Command]:
    """The option whether there are colours; `help` says of what."""
    return click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help=f"{help}; auto: on a terminal, if NO_COLOR is not set.",
    )


def in_colour(when: str, stream: TextIO) -> bool:
    """Whether a stream gets colours; NO_COLOR turns them off unless asked for."""
    if when != "auto":
        return when == "always"
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") not in ("", "dumb")


def width(otherwise: int = 100, most: int = 120) -> int:
    """The columns to write in: those of the terminal, up to `most`; `otherwise` where there is none."""
    return min(shutil.get_terminal_size((otherwise, 24)).columns, most)


def emit(data: bytes) -> None:
    """Write to standard output now."""
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def told(error: Exception | None) -> str:
    """What an article failed with, in one line."""
    if error is None or isinstance(error, DedupeError):
        return str(error or "was not looked at")
    return f"internal error: {type(error).__name__}: {error}; please report it"


def contents(path: Path) -> bytes:
    """The bytes of a file; InputError says why it can't be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{path}: no such file", _missing(path)) from None
    except IsADirectoryError:
        raise InputError(f"{path}: is a folder", "give one file; run dedupe once for each") from None
    except PermissionError as error:
        raise InputError(f"{path}: can't be read: {error.strerror}", "check its permissions") from error
    except OSError as error:
        raise InputError(f"{path}: can't be read: {error.strerror}", "check the name") from error


def _missing(path: Path) -> str:
    if path.parts[0] in ("http:", "https:"):
        return "fetch the page and pipe it in: curl -s URL | dedupe clean"
    return "check the name, or pipe the text in"


def _standard_input(asked: bool) -> bytes:
    stream = sys.stdin.buffer
    if stream.isatty() and not asked:
        raise click.UsageError("nothing to read; give a FILE, or pipe text in, or - to type it")
    try:
        return stream.read()
    except OSError as error:
        raise InputError(f"stdin: can't be read: {error.strerror}", "give a FILE, or pipe text in") from error
