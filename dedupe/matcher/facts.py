"""What must agree where two passages say the same: numbers, names and negations."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from dedupe.model import Kind
from dedupe.tokenizer.words import Word, fold, function_words

_SPELLED = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
"""Languages whose spelled-out numbers text2num reads."""

_NUMBER = re.compile(r"\d+(?:[.,:\u00a0\u202f]\d+)*")
_NEXT = re.compile(r"[\s-]?(\w+)")
_POWERS = {
    3: "k thousand tausend mil mille mila duizend тыс тысяч тысячи bin ألف آلاف हज़ार 千",
    4: "万 萬",
    5: "lakh लाख",
    6: "m mio mln million millions millionen millones millón milioni milione milhões milhão miljoen"
    " миллион миллиона миллионов млн milyon مليون ملايين",
    7: "crore करोड़",
    8: "億 亿",
    9: "bn mrd billion billions milliards milliard milliarden milliarde miliardi miljard миллиард млрд milyar"
    " مليار",
}
_POWER = {word: power for power, words in _POWERS.items() for word in words.split()}
_HAN = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN_NUMBER = re.compile("[零〇一二三四五六七八九十百千两]+")

_NEGATIONS = (
    "not no never none nor without cannot can't won't nobody nothing neither nicht kein keine keinen"
    " keiner keinem nie niemals ohne nunca jamás sin ni ningún ninguna non mai senza nessun nessuna"
    " pas jamais sans aucun aucune não sem nenhum nenhuma niet geen nooit zonder не нет никогда без"
    " нельзя değil yok hiç لا لم لن ليس ليست غير دون नहीं मत बिना inte ingen aldrig utan ikke ingen"
    " aldri uden nie bez żaden ei eivät ilman nem nincs 不 没 沒 未 無 无 ない ません"
)
CAPITALISED = (Kind.TITLE, Kind.HEADING)
NEGATIONS = frozenset(_NEGATIONS.split())
"""Folded words that negate, of all languages together."""


def negates(word: str) -> bool:
    """Whether a folded word negates."""
    return word in NEGATIONS or word.endswith("n't")


def weight(number: float) -> float:
    """How much a number tells: small whole ones are everywhere."""
    return 0.25 if number <= 12 and number == int(number) else 1.0


@cache
def numbers(text: str, lang: str) -> frozenset[float]:
    """The numbers of a text as values, however written: "2.4 million", "twenty-one", "二十一"."""
    plain = unicodedata.normalize("NFKC", _digits(text, lang))
    found = {_value(m, plain) for m in _NUMBER.finditer(plain)}
    if lang in ("zh", "ja"):
        found |= {
            _han(m.group())
            for m in _HAN_NUMBER.finditer(text)
            if len(m.group()) > 1 or m.group() in _HAN_UNITS
        }
    return frozenset(found)


def _digits(text: str, lang: str) -> str:
    if lang not in _SPELLED:
        return text
    from text_to_num import alpha2digit

    plain = text.encode("utf-8", "replace").decode("utf-8")
    return str(alpha2digit(plain.replace("-", " ") if lang == "en" else plain, lang, threshold=1))


def _value(match: re.Match[str], text: str) -> float:
    parts = re.split(r"[.,:\s]", match.group())
    if ":" in match.group():
        value = float(parts[0]) + float(parts[1]) / 60
    elif len(parts) == 2 and len(parts[1]) != 3:
        value = float(f"{parts[0]}.{parts[1]}")
    else:
        value = float("".join(parts))
    after = _NEXT.match(text, match.end())
    power = _POWER.get(fold(after.group(1)), 0) if after else 0
    return float(f"{value * 10**power:.6g}")


def _han(digits: str) -> float:
    total = current = 0
    for c in digits:
        if c in _HAN_UNITS:
            total += (current or 1) * _HAN_UNITS[c]
            current = 0
        else:
            current = current * 10 + _HAN[c]
    return float(total + current)


Read = tuple[Sequence[Word], Sequence[tuple[int, int]], str, Kind]
"""A block's words, its sentences as offsets, its text and kind."""


def names(blocks: Iterable[Read], lang: str) -> frozenset[str]:
    """Words (folded) that the article writes with a capital inside sentences, more often than without one."""
    high: Counter[str] = Counter()
    low: Counter[str] = Counter()
    for words, sentences, text, kind in blocks:
        starts = {start for start, _ in sentences}
        for w in words:
            if w.raw[:1].islower():
                low[w.folded] += 1
            elif w.raw[:1].isupper() and kind not in CAPITALISED and not _opens(w, starts, text):
                high[w.folded] += 1
    return frozenset(w for w, n in high.items() if n > low[w] and w not in function_words(lang))


def _opens(word: Word, starts: set[int], text: str) -> bool:
    return word.start in starts or text[word.start - 1] in "“”\"'«„‘(¿¡"
