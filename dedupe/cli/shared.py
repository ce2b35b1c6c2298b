"""What commands share: options, reading an input, the colours of a terminal."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, get_args

import click

from dedupe.encoding import Text, decode, looks_like_html
from dedupe.errors import InputError
from dedupe.model import Format, Level
from dedupe.settings import Keep

_Command = TypeVar("_Command", bound=Callable[..., Any])

file_argument = click.argument("files", metavar="[FILE]", nargs=-1, type=click.Path())
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


def finding_options(command: _Command) -> _Command:
    """The options that say what counts as a finding."""
    for option in reversed(_FINDING_OPTIONS):
        command = option(command)
    return command


@dataclass(frozen=True, slots=True)
class Input:
    """An input: its path (None for standard input), its bytes, and what they say."""

    path: Path | None
    data: bytes
    text: Text

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


def read(files: tuple[str, ...], format: str | None) -> Input:
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
    html = format == Format.HTML if format else _is_html(path, data)
    try:
        return Input(path, data, decode(data, html))
    except InputError as error:
        raise InputError(f"{path or 'stdin'}: {error.message}", error.hint) from error


def in_colour(when: str) -> bool:
    """Whether standard error gets colours; NO_COLOR turns them off unless asked for."""
    if when != "auto":
        return when == "always"
    return sys.stderr.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def title(id: str) -> str:
    """The name of a code."""
    from dedupe.codes import code

    return code(id).name


def _is_html(path: Path | None, data: bytes) -> bool:
    from dedupe.tokenizer.formats import by_name

    named = by_name(path.name) if path else None
    return named is Format.HTML if named else looks_like_html(data)


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
