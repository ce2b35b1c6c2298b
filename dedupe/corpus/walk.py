"""The files under the paths that a user names: each once, sorted, the same on every machine.

A file that is named is taken whatever it is called, unless `force-exclude` is set and it is excluded. Below a
folder that is named, what counts are the suffixes of `include`; hidden, ignored, excluded and binary files
and symbolic links are passed over. A folder that is named is read even if it is ignored or excluded itself.
"""

from __future__ import annotations

import codecs
import heapq
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dedupe.config import Files
from dedupe.corpus import ignores
from dedupe.corpus.ignores import Ignores
from dedupe.errors import InputError

_HEAD = 8000
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Found:
    """A file: its name as the user would write it, with `/`, and its absolute path."""

    name: str
    path: Path

    @property
    def order(self) -> list[str]:
        """What files are sorted by: a folder's files stand together."""
        return self.name.split("/")


@dataclass(frozen=True, slots=True)
class Notice:
    """A file or folder that was passed over, and why."""

    name: str
    message: str


Rules = Callable[[Path], Files]
Tell = Callable[[Notice], None]


def walk(
    paths: Iterable[str], rules: Rules, listed: Iterable[str] = (), tell: Tell = lambda notice: None
) -> Iterator[Found]:
    """The files under `paths`, sorted by name, streaming; InputError at once if one of them is missing.

    `rules` says what is read in a folder (`Configs.folder(…).files`). `listed` are names from `--files-from`:
    `include` and `exclude` count for them as for files found in a folder, and those that are no longer there
    are passed over, for git lists deleted files too. `tell` hears of what can't be read.
    """
    named: list[Found] = []
    folders: list[Found] = []
    for found in map(_found, paths):
        if os.path.isdir(found.path):
            if not os.access(found.path, os.R_OK | os.X_OK):
                raise InputError(f"{found.name}: this folder can't be read", "check its permissions")
            folders.append(found)
        elif not os.path.lexists(found.path):
            raise InputError(f"{found.name}: no such file or folder", "check the name")
        elif not forbidden(found.path, rules):
            named.append(found)
    chosen = [found for found in map(_found, listed) if _wanted(found, rules, tell)]
    sources = [iter(sorted({*named, *chosen}, key=_order))]
    sources += [_root(folder, rules, tell) for folder in folders]
    return _once(heapq.merge(*sources, key=_order))


def forbidden(path: Path, rules: Rules) -> bool:
    """Whether a file that is named is passed over all the same, because of `force-exclude`."""
    files = rules(path.parent)
    return files.force_exclude and any(globs.fit(str(path)) for globs in files.excludes)


def names(data: bytes) -> list[str]:
    """The names in a list such as `git diff --name-only` (also with -z) and `find` print, or as a PowerShell
    writes what they print: in UTF-16."""
    if data.startswith(codecs.BOM_UTF16_LE) and data[3:4] == b"\0":
        data = data.decode("utf-16", "replace").encode()
    data = data.removeprefix(codecs.BOM_UTF8)
    if b"\0" in data:
        return [os.fsdecode(name) for name in data.split(b"\0") if name]
    lines = (line.removesuffix(b"\r") for line in data.split(b"\n"))
    return [os.fsdecode(_unquoted(line)) for line in lines if line.strip()]


def _found(name: str) -> Found:
    return Found(os.path.normpath(name).replace(os.sep, "/"), Path(os.path.abspath(name)))


def _order(found: Found) -> list[str]:
    return found.order


def _once(files: Iterable[Found]) -> Iterator[Found]:
    """Each file once, however many of the named paths lead to it."""
    seen: set[str] = set()
    parents: dict[Path, str] = {}
    for found in files:
        folder = found.path.parent
        if folder not in parents:
            parents[folder] = os.path.realpath(folder)
        real = os.path.join(parents[folder], found.path.name)
        real = os.path.realpath(real) if os.path.islink(real) else real
        if real not in seen:
            seen.add(real)
            yield found


def _wanted(found: Found, rules: Rules, tell: Tell) -> bool:
    files = rules(found.path.parent)
    path = str(found.path)
    if not files.include.fit(path) or any(globs.fit(path) for globs in files.excludes):
        return False
    if not os.path.isfile(found.path):
        tell(Notice(found.name, "is listed but not there; passed over"))
        return False
    return not _is_binary(found)


def _root(root: Found, rules: Rules, tell: Tell) -> Iterator[Found]:
    """The files below a folder that is named."""
    files = rules(root.path)
    if files.force_exclude and any(globs.fit(str(root.path), True) for globs in files.excludes):
        return
    prefix = "" if root.name == "." else root.name.rstrip("/") + "/"
    yield from _Walk(rules, tell, str(root.path)).below(root.path, prefix, ignores.around(root.path))


@dataclass(frozen=True, slots=True)
class _Walk:
    """One descent from a folder that is named; whether that folder fits a pattern does not count."""

    rules: Rules
    tell: Tell
    top: str

    def below(self, folder: Path, prefix: str, above: Ignores) -> Iterator[Found]:
        files = self.rules(folder)
        inside = ignores.entering(folder, above) if files.respect_gitignore else ignores.NONE
        for entry in self._entries(folder, prefix):
            is_folder = entry.is_dir(follow_symlinks=False)
            if self._passed_over(entry, is_folder, files, inside):
                continue
            found = Found(prefix + entry.name, folder / entry.name)
            if is_folder:
                yield from self.below(found.path, found.name + "/", inside)
            elif files.include.fit(entry.path) and not _is_binary(found):
                yield found

    def _entries(self, folder: Path, prefix: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self.tell(Notice(prefix.rstrip("/") or ".", f"can't be read: {error.strerror}; passed over"))
            return []

    def _passed_over(self, entry: os.DirEntry[str], is_folder: bool, files: Files, inside: Ignores) -> bool:
        if entry.name.startswith(".") or not (is_folder or entry.is_file(follow_symlinks=False)):
            return True
        if any(globs.fit(entry.path, is_folder, self.top) for globs in files.excludes):
            return True
        return inside.ignored(entry.path, is_folder)


def _is_binary(found: Found) -> bool:
    """Whether a file holds no text, as git tells it: by a zero byte near its beginning."""
    try:
        with open(found.path, "rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False  # Whoever reads it will say why it can't be read.
    return b"\0" in head and not head.startswith(_UTF16)


def _unquoted(line: bytes) -> bytes:
    """A name as git prints it: in quotes, with octal escapes, if it has signs beyond ASCII."""
    if not (len(line) > 1 and line.startswith(b'"') and line.endswith(b'"')) or os.path.lexists(line):
        return line
    return line[1:-1].decode("unicode_escape", "replace").encode("latin-1", "replace")
