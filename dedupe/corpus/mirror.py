"""Where the cleaned articles of a folder go: each to a file of its own, below one folder and nowhere else."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Container, Iterable, Sequence
from pathlib import Path

from dedupe.corpus.walk import Found
from dedupe.errors import DedupeError


def base(paths: Sequence[str], here: Path) -> Path:
    """The folder that outputs mirror: the one that is named; of several paths the working folder if it holds
    them all, else the folder that they share."""
    named = [os.path.abspath(path) for path in paths]
    if len(named) == 1 and os.path.isdir(named[0]):
        return Path(named[0])
    if all(is_within(path, str(here)) for path in named):
        return here
    return Path(os.path.commonpath([os.path.dirname(path) for path in named]))


def is_within(path: str, folder: str) -> bool:
    """Whether a path is the folder, or below it; both absolute."""
    try:
        return os.path.commonpath((path, folder)) == folder
    except ValueError:  # another drive
        return False


def outside(files: Iterable[Found], folder: Path, named: Container[str]) -> list[Found]:
    """The files that are not below a folder, whatever links lead there, and those that are `named`."""
    real = os.path.realpath(folder)
    parents: dict[Path, bool] = {}
    left = []
    for file in files:
        parent = file.path.parent
        if parent not in parents:
            parents[parent] = is_within(os.path.realpath(parent), real)
        if not parents[parent] or str(file.path) in named:
            left.append(file)
    return left


class Mirror:
    """Gives each file its place below the folder `target`, as it lies below `base`.

    `inputs` are the files of this run: none of them is written over. `warn` hears of names that differ only
    in case or in how their letters are composed, and `enter` of each folder that is written to.
    """

    def __init__(
        self,
        base: Path,
        target: Path,
        inputs: Iterable[Path],
        warn: Callable[[str], None],
        enter: Callable[[Path], None],
    ) -> None:
        self._base = base
        self._target = target
        self._real = os.path.realpath(target)
        self._inputs = {os.path.realpath(path) for path in inputs}
        self._warn = warn
        self._enter = enter
        self._parents: dict[str, str] = {}
        self._taken: dict[str, str] = {}

    def place(self, file: Found) -> Path:
        """Where a file's output goes; the folder is made. Raises DedupeError, naming the place."""
        told = os.path.relpath(file.path, self._base)
        place = self._target / told
        real = os.path.join(self._parent(told, place), place.name)
        if os.path.islink(place):
            raise DedupeError(f"{place}: is a symbolic link; nothing is written through it", "delete it")
        if real in self._inputs:
            raise DedupeError(f"{place}: is itself an article of this run", "use --write, or another folder")
        self._hold_apart(told, place)
        return place

    def _parent(self, told: str, place: Path) -> str:
        """The real folder of a place. Raises DedupeError if it is not the one that its name says."""
        parent = os.path.dirname(told)
        if parent not in self._parents:
            try:
                place.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                message = f"{place.parent}: can't be made: {error.strerror}"
                raise DedupeError(message, "check the folder and its permissions") from error
            real = os.path.realpath(place.parent)
            if real != os.path.normpath(os.path.join(self._real, parent)):
                raise DedupeError(f"{place.parent}: leads elsewhere by a symbolic link", "delete the link")
            self._enter(place.parent)
            self._parents[parent] = real
        return self._parents[parent]

    def _hold_apart(self, told: str, place: Path) -> None:
        """Refuse a place that on this file system is that of another file."""
        key = unicodedata.normalize("NFC", unicodedata.normalize("NFC", told).casefold())
        other = self._taken.setdefault(key, told)
        if other == told:
            return
        first = self._target / other
        if place.exists() and first.exists() and os.path.samefile(place, first):
            raise DedupeError(
                f"{place}: is the same file as {first} here", "give one of the two another name"
            )
        self._warn(f"{place} and {first} are one file on systems that mind neither case nor composition")
