"""What must agree where two passages say the same: numbers, names and negations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from dedupe.matcher import numerals
from dedupe.model import HEADS, Kind
from dedupe.tokenizer.words import ADDRESS, Word, function_words

_SPELLED = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
"""Languages whose spelled-out numbers text2num reads."""

_HALF = re.compile(r"\b(?:(\d+) and a half(?: (10{2,12})\b)?|half an? (10{2,12})\b)")


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ADDRESS = re.compile(ADDRESS)
_LITERAL = re.compile(rf"{ADDRESS}|``[^`\n]+``|`[^`\n]+`|\w*[^\W_]_+[^\W_]\w*|__\w+__|\w+\(\)")
_SIGNS = re.compile("[$€£¥₹₽₺₩₪฿%‰°]")

_NEGATIONS = (
    "not no never none nor without cannot can't won't nobody nothing neither nicht kein keine keinen"
    " keiner keinem nie niemals ohne nunca jamás sin ni ningún ninguna non mai senza nessun nessuna"
    " pas jamais sans aucun aucune não sem nenhum nenhuma niet geen nooit zonder не нет никогда без"
    " нельзя değil yok hiç لا لم لن ليس ليست غير دون नहीं मत बिना inte ingen aldrig utan ikke ingen"
    " aldri uden nie bez żaden ei eivät ilman nem nincs 不 没 沒 未 無 无 ない ません"
)
NEGATIONS = frozenset(_NEGATIONS.split())
"""Folded words that negate, of all languages together."""

MOST = 3.0
"""More than so many numbers tell no more."""


def negates(words: Sequence[str]) -> bool:
    """Whether one of some folded words negates."""
    return not NEGATIONS.isdisjoint(words) or "n't " in f"{' '.join(words)} "


def weight(number: float) -> float:
    """How much a number tells: small whole ones are everywhere."""
    return 0.25 if 0 <= number <= 12 and number == int(number) else 1.0


def signs(text: str) -> frozenset[str]:
    """The signs of money, shares and degrees that a text has beside its figures."""
    return frozenset(_SIGNS.findall(text))


def literals(text: str) -> frozenset[str]:
    """What a text has that is not to be read but to be typed: web addresses, code between backticks,
    identifiers."""
    if "://" not in text and "`" not in text and "_" not in text and "()" not in text and "www." not in text:
        return frozenset()
    return frozenset(_plain_address(m) for m in _LITERAL.findall(text))


def _plain_address(literal: str) -> str:
    """A literal; of an address what makes no difference is left out."""
    return re.sub(r"^(?:https?://)?(?:www\.)?|/$", "", literal)


def count(numbers: Iterable[float]) -> float:
    """How much these numbers tell together, at most `MOST`."""
    return min(MOST, sum(map(weight, numbers)))


def numbers(text: str, lang: str) -> frozenset[float]:
    """The numbers of a text as values, however written: "2.4 million", "twenty-one", "二十一", "−5"."""
    if "://" in text or "www." in text:
        text = _ADDRESS.sub(" ", text)
    found, rest = numerals.read(text, lang)
    if lang in _SPELLED:
        found |= numerals.read(_figures(rest, lang), lang)[0]
    if lang in ("zh", "ja"):
        found |= numerals.han_values(rest)
    return found


def _figures(text: str, lang: str) -> str:
    """The text with its spelled-out numbers in figures."""
    from text_to_num import alpha2digit

    plain = text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
    if lang != "en":
        return str(alpha2digit(plain, lang, threshold=1))
    plain = str(alpha2digit(plain.replace("-", " "), lang, threshold=1))
    return _HALF.sub(_halved, plain) if "half" in plain else plain


def _halved(match: re.Match[str]) -> str:
    """ "2 and a half 1000000" as one number."""
    whole, power, half_of = match.groups()
    return str((float(whole or 0) + 0.5) * float(power or half_of or 1))


_BEFORE_NOUNS = frozenset(
    _words(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines"
        " im am zum zur vom beim ins ans aufs fürs dieser diese dieses diesen diesem jeder jede jedes jeden"
        " jedem mein meine meinen sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere"
        " unseren viele vieler einige mehrere alle aller manche welche zwei drei vier fünf sechs sieben acht"
        " neun zehn"
    )
)
_NOUN_ENDS = _words(
    "ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus chen lein nis nisse"
)

Written = tuple[tuple[str, ...], tuple[str, ...]]
"""Words of a text (folded) written with a capital inside its sentences, and those written without one."""


def written(words: Sequence[Word], sentences: Sequence[tuple[int, int]], text: str, lang: str) -> Written:
    """How a text (with its words, and its sentences as offsets) writes its words."""
    high, low = [], []
    starts = {start for start, _ in sentences}
    for before, w in zip([None, *words], words, strict=False):
        first = w.raw[0]
        if first.islower() or (lang == "de" and _noun(w, before)):
            low.append(w.folded)
        elif first.isupper() and not _opens(w, starts, text):
            high.append(w.folded)
    return tuple(high), tuple(low)


def names(blocks: Iterable[tuple[Written, Kind]], lang: str) -> frozenset[str]:
    """Words (folded) that the article writes with a capital inside sentences, more often than without one."""
    known = list(blocks)
    low = Counter(chain.from_iterable(small for (_, small), _ in known))
    high = Counter(chain.from_iterable(capital for (capital, _), kind in known if kind not in HEADS))
    return frozenset(w for w, n in high.items() if n > low[w] and w not in function_words(lang))


def _noun(word: Word, before: Word | None) -> bool:
    """Whether a German word is a common noun by its ending, or by the article before it."""
    return word.folded.endswith(_NOUN_ENDS) or (before is not None and before.folded in _BEFORE_NOUNS)


def _opens(word: Word, starts: set[int], text: str) -> bool:
    return word.start in starts or text[word.start - 1] in "“”\"'«„‘(¿¡"
