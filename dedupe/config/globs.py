"""Glob patterns as `.gitignore` has them, translated by pathspec.

A pattern without a slash in it fits a name at any depth; with one it is anchored to its folder. `*` and `?`
stop at a slash, `**/` is any number of folders, a slash at the end asks for a folder, `!` takes back.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dedupe.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern, compiled; `by_name` looks at the last part of a path only."""

    regex: re.Pattern[str]
    negated: bool
    folders_only: bool
    by_name: bool
    anywhere: bool  # not anchored to its folder

    def fits(self, path: str, folder: bool) -> bool:
        """Whether the pattern fits this very path, given from the pattern's folder, with `/`."""
        if self.folders_only and not folder:
            return False
        found = self.regex.search(path.rpartition("/")[2] if self.by_name else path)
        # pathspec fits what lies in a folder as well: then its one group, the slash after the folder, is set.
        return found is not None and found.lastindex is None


@dataclass(frozen=True, slots=True)
class Globs:
    """Patterns from one folder, `root`; a path fits if it or a folder it lies in does, and the last rules.

    Outside of `root` only those count that are not anchored to it: `*.md`, `venv/`, `**/old/*.md`.
    """

    root: Path
    patterns: tuple[str, ...] = ()
    any_case: bool = False

    def __contains__(self, path: object) -> bool:
        return self.fit(str(path))

    def fit(self, path: str, folder: bool = False, within: str = "") -> bool:
        """Whether an absolute path fits; of the folders it lies in only those inside `within` are asked."""
        root = str(self.root).rstrip("/") + "/"
        inside = path.startswith(root)
        start = len(root) if inside else 1
        ways = [(path[start:], folder)]
        end = path.rfind("/")
        while end > max(start, len(within)):
            ways.append((path[start:end], True))
            end = path.rfind("/", 0, end)
        for rule in reversed(_compiled(self.patterns, self.any_case)):
            if (inside or rule.anywhere) and any(rule.fits(way, is_folder) for way, is_folder in ways):
                return not rule.negated
        return False


def parse(lines: Iterable[str]) -> tuple[Rule, ...]:
    """The rules in the lines of a `.gitignore`; what git passes over is passed over."""
    return tuple(rule for line in lines if (rule := _rule(line)))


def verdict(rules: Sequence[Rule], path: str, folder: bool) -> bool | None:
    """True: ignored; False: taken back; None: no rule fits. The last that fits decides."""
    for rule in reversed(rules):
        if rule.fits(path, folder):
            return not rule.negated
    return None


def check(pattern: str) -> str:
    """The pattern itself; SettingsError if it can't fit anything."""
    if not pattern.strip("!/ "):
        raise SettingsError(f"{pattern!r} is an empty pattern", 'give one such as "drafts/**" or "*.md"')
    if ".." in pattern.split("/"):
        raise SettingsError(
            f"{pattern!r} leads out of its folder", "patterns are read from the folder of the configuration"
        )
    if re.search(r"\[:\w+:\]", pattern):
        raise SettingsError(
            f"{pattern!r} names a class of signs", "write the signs themselves, such as [0-9]"
        )
    if _rule(pattern) is None:
        raise SettingsError(
            f"{pattern!r} is a broken pattern",
            r"close its [, or write \[ for the sign itself, \# for a # at the beginning",
        )
    return pattern


@lru_cache(maxsize=256)
def _compiled(patterns: tuple[str, ...], any_case: bool) -> tuple[Rule, ...]:
    rules = (_rule(pattern, re.IGNORECASE if any_case else 0) for pattern in patterns)
    return tuple(rule for rule in rules if rule)


def _rule(line: str, flags: int = 0) -> Rule | None:
    """The rule in a line; None for a comment, an empty line and what can't fit anything."""
    if not line.strip():
        return None
    from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

    pattern = line if line.endswith("\\ ") else line.rstrip()
    bare = pattern.removesuffix("/")
    body = bare.removeprefix("!")
    # To pathspec `a/**` fits the folder `a/` too, to git only what is in it, as `a/**/*` does.
    bare += "/*" if bare.endswith("/**") else ""
    try:
        regex, taken = GitIgnoreSpecPattern.pattern_to_regex(bare)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of [[], which is a plain [ still
            compiled = re.compile(regex, flags) if regex else None
    except (ValueError, re.error):
        return None
    anywhere = "/" not in body or body.startswith("**/")
    return compiled and Rule(compiled, not taken, pattern.endswith("/"), "/" not in body, anywhere)
