"""The keys that a configuration file may have, and how the value of each is checked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from functools import partial
from pathlib import Path
from typing import Any

from dedupe import options
from dedupe.config import globs
from dedupe.config.globs import Globs
from dedupe.config.model import FAIL_ON, OUTPUT_FORMATS
from dedupe.errors import SettingsError

Checker = Callable[[Any, Path], Any]


@dataclass(frozen=True, slots=True)
class Key:
    """One key: the part of the configuration that holds it and how a value is checked.

    `check` takes a value as TOML gives it and the folder it is relative to, and gives it in its final type.
    """

    name: str
    part: str
    check: Checker

    @property
    def field(self) -> str:
        """The name of its attribute."""
        return self.name.replace("-", "_")


def text(value: Any, root: Path) -> str:
    """A string that is not empty."""
    if not isinstance(value, str):
        raise SettingsError(f"{shown(value)} is {kind(value)}", "give text in quotes")
    if not value.strip():
        raise SettingsError("is empty", "give text in quotes")
    return value


def texts(value: Any, root: Path) -> tuple[str, ...]:
    """A string or a list of strings."""
    given = [value] if isinstance(value, str) else value
    if not isinstance(given, list | tuple):
        raise SettingsError(f"{shown(value)} is {kind(value)}", 'give a list such as ["one", "two"]')
    return tuple(text(part, root) for part in given)


def _switch(value: Any, root: Path) -> bool:
    if not isinstance(value, bool):
        raise SettingsError(f"{shown(value)} is {kind(value)}", "use true or false, without quotes")
    return value


def _count(value: Any, root: Path) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise SettingsError(f"{shown(value)} is {kind(value)}", "give a whole number")
    if value < 0:
        raise SettingsError(f"{value} is too small", "give 0 or more")
    return value


def _path(value: Any, root: Path) -> Path:
    return root / Path(text(str(value) if isinstance(value, Path) else value, root)).expanduser()


def _word(words: tuple[str, ...], value: Any, root: Path) -> str:
    if text(value, root) not in words:
        raise SettingsError(f"there is no {value!r}", options.nearest(value, words))
    return str(value)


def _globs(value: Any, root: Path, any_case: bool = False) -> Globs:
    return Globs(root, tuple(globs.check(pattern) for pattern in texts(value, root)), any_case)


def _more_globs(value: Any, root: Path) -> tuple[Globs, ...]:
    return (_globs(value, root),)


def _patterns(value: Any, root: Path) -> tuple[str, ...]:
    for pattern in texts(value, root):
        try:
            re.compile(pattern)
        except re.error as error:
            raise SettingsError(
                f"{pattern!r} is no regular expression: {error}", "mend it, or put a \\ before a special sign"
            ) from error
    return texts(value, root)


def _fingerprints(value: Any, root: Path) -> tuple[str, ...]:
    for fingerprint in texts(value, root):
        if not re.fullmatch("[0-9a-f]{16}", fingerprint):
            raise SettingsError(
                f"{fingerprint!r} is no fingerprint", "copy one from dedupe check --output-format json"
            )
    return texts(value, root)


def _finding(name: str, first: Checker) -> Checker:
    """Check the type here, and the rest where the command line has it checked."""

    def check(value: Any, root: Path) -> Any:
        given: Any = {name: first(value, root)}
        return getattr(options.settings(**given), name)

    return check


def shown(value: Any) -> str:
    """A value as TOML writes it, or nearly so."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, date | time) else repr(value)


def kind(value: Any) -> str:
    """What a TOML value is, in words."""
    names = {bool: "true or false", str: "text", int: "a number", float: "a number", list: "a list"}
    return names.get(type(value), "a table" if isinstance(value, dict) else "a date or time")


KEYS = {
    key.name: key
    for key in (
        Key("level", "finding", _finding("level", text)),
        Key("keep", "finding", _finding("keep", text)),
        Key("select", "finding", _finding("select", texts)),
        Key("ignore", "finding", _finding("ignore", texts)),
        Key("min-words", "finding", _finding("min_words", _count)),
        Key("lang", "finding", _finding("lang", text)),
        Key("format", "finding", _finding("format", text)),
        Key("include", "files", partial(_globs, any_case=True)),
        Key("exclude", "files", _globs),
        Key("extend-exclude", "files", _more_globs),
        Key("respect-gitignore", "files", _switch),
        Key("force-exclude", "files", _switch),
        Key("fail-on", "check", partial(_word, FAIL_ON)),
        Key("output-format", "check", partial(_word, OUTPUT_FORMATS)),
        Key("baseline", "check", _path),
        Key("ignore-patterns", "check", _patterns),
        Key("ignore-fingerprints", "check", _fingerprints),
        Key("cache", "check", _switch),
        Key("cache-dir", "check", _path),
        Key("cache-size", "check", _count),
    )
}
IN_OVERRIDES = {
    "files": Key("files", "override", _globs),
    **{name: key for name, key in KEYS.items() if key.part == "finding"},
}
