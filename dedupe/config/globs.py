"""Glob patterns as `.gitignore` has them, exactly as git reads them.

A pattern without a slash in it fits a name at any depth; with one it is anchored to its folder. `*` and `?`
stop at a slash, `**/` is any number of folders, a slash at the end asks for a folder, `!` takes back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dedupe.errors import SettingsError

_CLASSES = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "blank": r" \t",
    "cntrl": r"\x00-\x1f\x7f",
    "digit": "0-9",
    "graph": r"!-\x7e",
    "lower": "a-z",
    "print": r" -\x7e",
    "punct": r"!-/:-@\[-`{-\x7e",
    "space": r"\s",
    "upper": "A-Z",
    "xdigit": "0-9A-Fa-f",
}


_FOLDERS = "(?:.*/)?"


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern, compiled; `by_name` looks at the last part of a path only."""

    regex: re.Pattern[str]
    negated: bool
    folders_only: bool
    by_name: bool

    @property
    def anywhere(self) -> bool:
        """Whether the pattern is not anchored to its folder."""
        return self.by_name or self.regex.pattern.startswith(_FOLDERS)

    def fits(self, path: str, folder: bool) -> bool:
        """Whether the pattern fits this very path, given from the pattern's folder, with `/`."""
        if self.folders_only and not folder:
            return False
        return self.regex.fullmatch(path.rpartition("/")[2] if self.by_name else path) is not None


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
    return tuple(rule for line in lines if not line.startswith("#") and (rule := _rule(_trimmed(line))))


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
    if _rule(pattern) is None:
        raise SettingsError(
            f"{pattern!r} is a broken pattern",
            r"close its [, or write \[ for the sign itself",
        )
    return pattern


@lru_cache(maxsize=256)
def _compiled(patterns: tuple[str, ...], any_case: bool) -> tuple[Rule, ...]:
    rules = (_rule(pattern, re.IGNORECASE if any_case else 0) for pattern in patterns)
    return tuple(rule for rule in rules if rule)


def _trimmed(line: str) -> str:
    """A line without its end and without spaces at the end, unless a backslash stands before one."""
    line = line.rstrip("\n").removesuffix("\r")
    bare = line.rstrip(" ")
    backslashes = len(bare) - len(bare.rstrip("\\"))
    return bare + " " if backslashes % 2 and len(bare) < len(line) else bare


def _rule(pattern: str, flags: int = 0) -> Rule | None:
    negated = pattern.startswith("!")
    pattern = pattern[negated:]
    folders_only = pattern.endswith("/")
    pattern = pattern[: len(pattern) - folders_only]
    by_name = "/" not in pattern
    regex = _regex(pattern.removeprefix("/"))
    if not pattern or regex is None:
        return None
    try:
        return Rule(re.compile(regex, re.DOTALL | flags), negated, folders_only, by_name)
    except re.error:
        return None


def _regex(pattern: str) -> str | None:
    """The pattern as a regular expression, or None where git takes it to fit nothing."""
    out: list[str] = []
    at = 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "*":
            at = _stars(pattern, at, out)
        elif sign == "[":
            found = _bracket(pattern, at)
            if found is None:
                return None
            part, at = found
            out.append(part)
        elif sign == "\\":
            if at + 1 == len(pattern):
                return None
            out.append(re.escape(pattern[at + 1]))
            at += 2
        else:
            out.append("[^/]" if sign == "?" else re.escape(sign))
            at += 1
    return "".join(out)


def _stars(pattern: str, at: int, out: list[str]) -> int:
    """Append what a run of stars stands for; where the pattern goes on."""
    end = at
    while end < len(pattern) and pattern[end] == "*":
        end += 1
    starts_part = at == 0 or pattern[at - 1] == "/"
    if end - at < 2 or not starts_part or pattern[end : end + 1] not in ("", "/"):
        out.append("[^/]*")
        return end
    out.append(_FOLDERS if end < len(pattern) else ".*")
    return end + 1


def _bracket(pattern: str, at: int) -> tuple[str, int] | None:
    """A `[...]` as a regular expression, and where the pattern goes on; None if it is never closed."""
    at += 1
    negated = pattern[at : at + 1] in ("!", "^")
    at += negated
    items: list[str] = []
    first = at
    while at < len(pattern) and (pattern[at] != "]" or at == first):
        if pattern.startswith("[:", at):
            end = pattern.find("]", at + 2)
            if end < 0:
                return None
            if pattern[end - 1] == ":" and end - 1 >= at + 2:
                if pattern[at + 2 : end - 1] not in _CLASSES:
                    return None
                items.append(_CLASSES[pattern[at + 2 : end - 1]])
                at = end + 1
                continue
        low, at = _character(pattern, at)
        items.append(re.escape(low))
        if pattern[at : at + 1] == "-" and pattern[at + 1 : at + 2] not in ("", "]"):
            high, at = _character(pattern, at + 1)
            if low <= high:
                items.append(f"{re.escape(low)}-{re.escape(high)}")
    if at >= len(pattern):
        return None
    if not items:
        return ("[^/]" if negated else "(?!)"), at + 1
    return f"(?!/)[{'^' if negated else ''}{''.join(items)}]", at + 1


def _character(pattern: str, at: int) -> tuple[str, int]:
    if pattern[at] == "\\" and at + 1 < len(pattern):
        at += 1
    return pattern[at], at + 1
