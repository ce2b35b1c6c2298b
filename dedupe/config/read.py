"""Reading a configuration file: TOML → checked values, with errors that name the file and the key."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from dedupe.config.keys import IN_OVERRIDES, KEYS, Key, kind
from dedupe.config.model import Config, Override
from dedupe.errors import SettingsError
from dedupe.options import nearest

OWN = "dedupe.toml"
SHARED = "pyproject.toml"
NAMES = (OWN, SHARED)
TABLE = ("tool", "dedupe")
OVERRIDES = "overrides"


def file_in(folder: Path) -> Path | None:
    """The configuration file of this very folder; a `pyproject.toml` without our table is none."""
    paths = (folder / name for name in NAMES)
    return next((path for path in paths if os.path.isfile(path) and table(path) is not None), None)


def table(file: Path) -> dict[str, Any] | None:
    """What a file says to us; None for a `pyproject.toml` that doesn't. Raises SettingsError."""
    try:
        found = tomllib.loads(file.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise SettingsError(
            f"{display(file)}: can't be read: {error.strerror}", "check the name and its permissions"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{display(file)}: is no TOML: {error}", "mend it there") from error
    if file.name != SHARED:
        return found
    for part in TABLE:
        inner = found.get(part)
        if inner is None:
            return None
        if not isinstance(inner, dict):
            raise SettingsError(f"{display(file)}: {part}: is {kind(inner)}", "write [tool.dedupe]")
        found = inner
    return found


def config(file: Path) -> Config:
    """The configuration that a file holds, over the defaults. Raises SettingsError."""
    file = Path(os.path.abspath(file))
    said = table(file)
    where = display(file)
    if said is None:
        raise SettingsError(f"{where}: has no [tool.dedupe]", "add that table, or name another file")
    overrides = tuple(_overrides(said.pop(OVERRIDES, []), file))
    base = replace(Config.default(file.parent), file=file, overrides=overrides)
    return base.having(checked(said, file.parent, f"{where}: "), where)


def checked(
    values: Mapping[str, Any], root: Path, prefix: str, keys: Mapping[str, Key] = KEYS
) -> dict[str, Any]:
    """The values by key in their final types, relative paths and patterns read from `root`.

    SettingsError names the key after `prefix` (`dedupe.toml: ` or `--`), and what would be right.
    """
    found = {}
    for key, value in values.items():
        if key not in keys:
            raise _unknown(key, prefix, keys)
        try:
            found[key] = keys[key].check(value, root)
        except SettingsError as error:
            raise SettingsError(f"{prefix}{key}: {error.message}", error.hint) from error
    return found


def display(file: Path) -> str:
    """A path as a user in the working folder writes it."""
    path = os.path.relpath(file)
    return (os.path.abspath(file) if path.startswith(os.pardir) else path).replace(os.sep, "/")


def _overrides(tables: Any, file: Path) -> Iterator[Override]:
    where = display(file)
    if not isinstance(tables, list) or not all(isinstance(entry, dict) for entry in tables):
        raise SettingsError(f"{where}: {OVERRIDES}: is {kind(tables)}", "begin each with [[overrides]]")
    for number, entry in enumerate(tables, start=1):
        origin = f"{where} [[{OVERRIDES}]] {number}"
        if "files" not in entry:
            raise SettingsError(f"{origin}: has no files", 'say for which, such as files = ["news/**"]')
        values = checked(entry, file.parent, f"{origin}: ", IN_OVERRIDES)
        yield Override(values.pop("files"), values, origin)


def _unknown(key: str, prefix: str, keys: Mapping[str, Key]) -> SettingsError:
    message = f"{prefix}there is no key {key!r}"
    if key == TABLE[0]:
        return SettingsError(message, f"in {OWN} keys stand at the top, without [tool.dedupe]")
    if key in KEYS:
        return SettingsError(f"{prefix}{key}: is for all files alike", f"set it outside [[{OVERRIDES}]]")
    return SettingsError(message, nearest(key, keys if keys is IN_OVERRIDES else [*keys, OVERRIDES]))
