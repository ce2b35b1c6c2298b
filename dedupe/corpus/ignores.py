"""What git ignores: `.gitignore` in each folder, from a repository's root down, and `.git/info/exclude`.

A person's own `core.excludesFile` is left out, so that a check finds the same files on every machine.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from dedupe.config.globs import Rule, parse, verdict

NAME = ".gitignore"


@dataclass(frozen=True, slots=True)
class Ignores:
    """The rules of one folder, and those of the folders above; the nearest that has a word decides."""

    folder: str
    rules: tuple[Rule, ...]
    above: Ignores | None = None

    def ignored(self, path: str, folder: bool) -> bool:
        """Whether git ignores this very path (absolute, below the folder); its parents are not asked."""
        level: Ignores | None = self
        while level:
            found = verdict(level.rules, path[len(level.folder.rstrip("/")) + 1 :], folder)
            if found is not None:
                return found
            level = level.above
        return False


NONE = Ignores("/", ())


def entering(folder: Path, above: Ignores) -> Ignores:
    """The rules inside a folder; those of the folders above end at the root of a repository."""
    if os.path.exists(folder / ".git"):
        above = Ignores(str(folder), _rules(_git_folder(folder) / "info" / "exclude"))
    rules = _rules(folder / NAME)
    return Ignores(str(folder), rules, above) if rules else above


def around(folder: Path) -> Ignores:
    """The rules that hold for a folder that a user names, from its repository's root down to above it.

    A folder that is ignored itself is meant to be read all the same: then none of them hold.
    """
    place = next((place for place in (folder, *folder.parents) if os.path.exists(place / ".git")), folder)
    found = NONE
    for part in folder.relative_to(place).parts:
        found = entering(place, found)
        place /= part
        if found.ignored(str(place), True):
            return NONE
    return found


def _rules(file: Path) -> tuple[Rule, ...]:
    """The rules in a file; none if it can't be read, as with git."""
    try:
        text = file.read_bytes().decode("utf-8-sig", "surrogateescape")
    except OSError:
        return ()
    return parse(text.split("\n"))


def _git_folder(root: Path) -> Path:
    """Where a repository keeps `info`: in `.git`, or, in a worktree, where the file `.git` leads."""
    git = root / ".git"
    if git.is_dir():
        return git
    try:
        folder = root / git.read_text("utf-8").removeprefix("gitdir:").strip()
        common = folder / "commondir"
        return folder / common.read_text("utf-8").strip() if common.exists() else folder
    except (OSError, UnicodeDecodeError):
        return git
