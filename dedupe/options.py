"""Settings from what users write: words, names and codes, checked, with the nearest right one in the hint."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, TypedDict, TypeVar, cast, get_args

from dedupe.errors import SettingsError
from dedupe.model import Format, Level
from dedupe.settings import Keep, Settings

if TYPE_CHECKING:
    from typing import Unpack

_Word = TypeVar("_Word", bound=StrEnum)


class Options(TypedDict, total=False):
    """What a caller may set; the names and meanings of `Settings`, as plain words.

    `select` and `ignore` take codes (`R102`), their beginnings (`X`), names, or several with commas.
    """

    level: str
    keep: str
    select: str | Iterable[str]
    ignore: str | Iterable[str]
    min_words: int
    lang: str | None
    format: str | None


def settings(**options: Unpack[Options]) -> Settings:
    """Checked settings; SettingsError says which option is wrong and what would be right."""
    unknown = next((name for name in options if name not in Options.__annotations__), None)
    if unknown:
        raise SettingsError(f"no option {unknown!r}", nearest(unknown, Options.__annotations__))
    kind = options.get("format")
    min_words = options.get("min_words", 1)
    if min_words < 0:
        raise SettingsError(f"min_words is {min_words}", "give 0 or more")
    return Settings(
        level=_word(Level, options.get("level", Level.HEAVY), "level"),
        keep=_keep(options.get("keep", "auto")),
        select=codes(options.get("select", ())),
        ignore=codes(options.get("ignore", ())),
        min_words=min_words,
        lang=options.get("lang"),
        format=_word(Format, kind, "format") if kind else None,
    )


def codes(words: str | Iterable[str]) -> tuple[str, ...]:
    """Codes or their beginnings from codes, beginnings and names, each maybe several with commas."""
    given = [words] if isinstance(words, str) else words
    return tuple(_code(word.strip()) for part in given for word in part.split(",") if word.strip())


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known words, or all of them."""
    from difflib import get_close_matches

    names = [str(name) for name in known]
    close = get_close_matches(word.lower(), names, n=1, cutoff=0.6)
    return f"did you mean {close[0]!r}?" if close else f"use {', '.join(names[:-1])} or {names[-1]}"


def _code(word: str) -> str:
    from dedupe.codes import CODES, code

    is_beginning = any(entry.code.startswith(word.upper()) for entry in CODES)
    return word.upper() if is_beginning else code(word).code


def _word(kind: type[_Word], word: str, option: str) -> _Word:
    try:
        return kind(word)
    except ValueError:
        raise SettingsError(f"no {option} {word!r}", nearest(word, list(kind))) from None


def _keep(word: str) -> Keep:
    if word not in get_args(Keep):
        raise SettingsError(f"no keep {word!r}", nearest(word, get_args(Keep)))
    return cast(Keep, word)
