"""Settings from what users write: words, names and codes, checked, with the nearest right one in the hint."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, TypedDict, TypeVar, cast, get_args

from dedupe.errors import SettingsError
from dedupe.model import Format, Level
from dedupe.settings import Keep, Settings

if TYPE_CHECKING:
    from typing import Unpack

_Word = TypeVar("_Word", bound=StrEnum)


LANGUAGES = {
    "ar": "arabic ara العربية",
    "bg": "bulgarian bul български",
    "bn": "bengali bangla ben বাংলা",
    "ca": "catalan cat català",
    "cs": "czech ces cze cz čeština",
    "da": "danish dan dk dansk",
    "de": "german deu ger deutsch",
    "el": "greek ell gre gr ελληνικά",
    "en": "english eng us gb",
    "eo": "esperanto epo",
    "es": "spanish spa castellano español",
    "et": "estonian est eesti",
    "eu": "basque eus baq euskara",
    "fa": "persian farsi fas per فارسی",
    "fi": "finnish fin suomi",
    "fr": "french fra fre français",
    "ga": "irish gle gaeilge",
    "he": "hebrew heb עברית",
    "hi": "hindi hin हिन्दी",
    "hu": "hungarian hun magyar",
    "hy": "armenian hye arm հայերեն",
    "id": "indonesian ind bahasa",
    "it": "italian ita italiano",
    "ja": "japanese jpn jp 日本語",
    "km": "khmer khm ខ្មែរ",
    "ko": "korean kor kr 한국어",
    "lo": "lao laotian ລາວ",
    "lt": "lithuanian lit lietuvių",
    "mr": "marathi mar मराठी",
    "my": "burmese mya bur မြန်မာ",
    "ne": "nepali nep नेपाली",
    "nl": "dutch nld dut nederlands",
    "no": "norwegian nor bokmål nynorsk norsk",
    "pl": "polish pol polski",
    "pt": "portuguese por br português",
    "ro": "romanian ron rum română",
    "ru": "russian rus русский",
    "sr": "serbian srp српски srpski",
    "sv": "swedish swe se svenska",
    "ta": "tamil tam தமிழ்",
    "th": "thai tha ไทย",
    "tr": "turkish tur türkçe",
    "uk": "ukrainian ukr ua українська",
    "yi": "yiddish yid ייִדיש",
    "zh": "chinese mandarin zho chi cn tw 中文 汉语 漢語",
}
"""The languages that something is known of, and the names that people give them."""

_SAME = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "ji": "yi", "cmn": "zh"}
_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*(?:[.@][\w.@-]*)?")


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
    return Settings(
        level=_word(Level, options.get("level", Level.HEAVY), "level"),
        keep=_keep(options.get("keep", "auto")),
        select=codes(options.get("select", ()), "select"),
        ignore=codes(options.get("ignore", ()), "ignore"),
        min_words=_min_words(options.get("min_words", 1)),
        lang=language(options.get("lang")),
        format=None if kind is None else _word(Format, kind, "format"),
    )


def codes(words: str | Iterable[str], option: str = "code") -> tuple[str, ...]:
    """Codes or their beginnings from codes, beginnings and names, each maybe several with commas.

    No words at all are no codes; words that name none, such as an empty one, are wrong.
    """
    given = [words] if isinstance(words, str) else list(words) if isinstance(words, Iterable) else [words]
    if not all(isinstance(part, str) for part in given):
        raise SettingsError(f"{option} is {words!r}", "give codes as text, such as 'R102,X'")
    found = tuple(_code(word.strip()) for part in given for word in part.split(",") if word.strip())
    if given and not found:
        raise SettingsError(f"{option} is empty", "give codes such as R102 or X, or leave it out")
    return found


def language(word: str | None) -> str | None:
    """The code of a language from a tag such as `de`, `EN`, `en-US` or `pt_BR`; None is left to be found."""
    if word is None:
        return None
    tag = _TAG.fullmatch(str(word).strip().lower())
    code = _SAME.get(tag[1], tag[1]) if tag else ""
    if code not in LANGUAGES:
        raise SettingsError(f"no language {word!r}", _nearest_language(word))
    return code


def _nearest_language(word: str) -> str:
    from difflib import get_close_matches

    names = {name: code for code, said in LANGUAGES.items() for name in said.split()}
    said = str(word).strip().casefold()
    near = [said] if said in names else []
    if len(said) > 3:
        near += get_close_matches(said, [name for name in names if len(name) > 3], n=1, cutoff=0.7)
    if near:
        known = names[near[0]]
        return f"did you mean {known!r} ({LANGUAGES[known].split()[0].title()})?"
    return f"leave it out to have it found, or use {', '.join(LANGUAGES)}"


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known words, or all of them."""
    from difflib import get_close_matches

    names = [str(name) for name in known]
    close = get_close_matches(str(word).lower(), names, n=1, cutoff=0.6)
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


def _min_words(number: int) -> int:
    if not isinstance(number, int) or number < 0:
        raise SettingsError(f"min_words is {number!r}", "give a whole number, 0 or more")
    return number


def _keep(word: str) -> Keep:
    if word not in get_args(Keep):
        raise SettingsError(f"no keep {word!r}", nearest(word, get_args(Keep)))
    return cast(Keep, word)
