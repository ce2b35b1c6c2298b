"""Numbers in figures as values: separators, signs, fractions, and the powers of ten named after them."""

from __future__ import annotations

import re
import unicodedata

_POWERS = {
    2: "hundred hundert honderd",
    3: "thousand tausend mil mille mila duizend tusen тыс тысяч тысячи тысяча bin ألف آلاف हज़ार हजार",
    5: "lakh lakhs लाख",
    6: "mio mln million millions millionen millones millón milioni milione milhões milhão miljoen miljoner"
    " миллион миллиона миллионов млн milyon مليون ملايين",
    7: "crore crores करोड़",
    9: "bn mrd billion billions milliards milliard milliarden milliarde miliardi miljard miljarder"
    " миллиард миллиарда миллиардов млрд milyar مليار",
    12: "trillion trillions billionen billones trln трлн",
}
_GLUED = {"k": 3, "K": 3, "千": 3, "万": 4, "萬": 4, "億": 8, "亿": 8, "兆": 12}
"""Powers that stand right behind the figures, and need no end of a word."""

_MONEY = {"m": 6, "M": 6, "b": 9, "B": 9}
"""Powers only behind an amount of money: "5 m" alone is a length."""


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


_POWER = {_plain(word): power for power, words in _POWERS.items() for word in words.split()}
_MARKS = "\u0900-\u0903\u093a-\u094f\u064b-\u0652"
_NEXT = re.compile(
    rf"(?:[\s-]?(?P<word>{'|'.join(sorted(_POWER, key=len, reverse=True))})(?![^\W_]|[{_MARKS}])"
    rf"|(?P<glued>[{''.join(_GLUED)}])(?![A-Za-z])|\s?(?P<money>[{''.join(_MONEY)}])\b)",
    re.IGNORECASE,
)
_FRACTIONS = re.compile("[\u00bc-\u00be\u2150-\u215e]")
_FIGURE = re.compile("[\\d\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2189\u2460-\u24ff\u3200-\u33ff]")
"""What can hold a figure; the others are superscripts, circled ones and the like."""
_FRACTION = re.compile(r"(?<![\d/.,])(?:(\d{1,4})\s)?(\d)[/⁄]([234568])(?![\d/]|[.,]\d)")
_NUMBER = re.compile(
    r"\d(?:(?<=[1-9])(?<![\d.,]\d)\d{0,2}(?:(?: \d{3})+|(?:['’]\d{3})+)(?![\d'’])(?:[.,]\d+)?"
    r"|\d*(?:[.,:٫٬]\d+)*)"
)
"""The first figure stands first, so that all other letters are quickly passed over; in `_MISREAD` too."""
_SIGN = re.compile(
    r"(?:^|[\s(\[“„\"«=~≈:])[-−–][$€£¥₹]?$|−[$€£¥₹]?$|\b(?:minus|минус)\s$|零下$", re.IGNORECASE
)
_RANGE = re.compile(r"\d\s?[-−–][$€£¥₹]?$|^–$")
_BELOW = re.compile(
    r"\s?(?:°\s?)?(?:\w{1,8}\s){0,2}(?:below zero|unter null|sous z[ée]ro|bajo cero|sotto (?:lo )?zero"
    r"|abaixo de zero|onder nul|ниже нуля)\b",
    re.IGNORECASE,
)
_MISREAD = re.compile(r"\d(?<![^\W\d_]\d)(?:[\d.,]|[Oo](?![^\W\dOo_])|[lI](?=[\d.,]*\d))*")
_MEANT = str.maketrans("OolI", "0011")
"""Letters in the place of figures, as scanners read them: "34O,OOO", "2l5"."""

_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})\.(\d{1,2})\.(\d{1,2})")
_POINT = frozenset({"en", "zh", "ja", "ko", "hi", "th", "he", "bn", "mr", "ne", "ta"})
"""Languages that write a decimal point and commas between thousands; others do it the other way round."""


def read(text: str, lang: str) -> tuple[frozenset[float], str]:
    """The values of all numbers that a text has in figures, and the text without them."""
    if not _FIGURE.search(text):
        return frozenset(), text
    found: set[float] = set()
    rest: list[str] = []
    plain = _MISREAD.sub(lambda m: m[0].translate(_MEANT), _spread(text))
    if "/" in plain or "⁄" in plain:
        plain = _FRACTION.sub(lambda m: _fraction(m, found), plain)
    at = 0
    for m in _NUMBER.finditer(plain):
        values, end = _read(m, plain, lang)
        found.update(values)
        rest.append(plain[at : m.start()])
        at = end
    return frozenset(found), " ; ".join([*rest, plain[at:]])


def _fraction(match: re.Match[str], found: set[float]) -> str:
    whole, over, under = (int(part or 0) for part in match.groups())
    if over >= under:
        return match.group()
    found.add(_rounded(whole + over / under))
    return " ; "


def _spread(text: str) -> str:
    """Width and digits made alike; "2½" becomes "2 1/2"."""
    if text.isascii():
        return text
    return _plain(_FRACTIONS.sub(lambda m: f" {m[0]}", text))


def _read(match: re.Match[str], text: str, lang: str) -> tuple[list[float], int]:
    """The values of a number, and where it ends with its power: "2.4 million" is one, a date is three."""
    day = _DAY.fullmatch(match.group())
    if day:
        return [float(part) for part in day.groups() if part], match.end()
    before = text[max(0, match.start() - 8) : match.start()]
    power, end = _power(text, match.end(), before)
    sign = -1 if _negative(before) or _BELOW.match(text, end) else 1
    return [_rounded(sign * _value(match.group(), lang) * 10**power)], end


def _power(text: str, at: int, before: str) -> tuple[int, int]:
    """The power of ten that is named at a place, and where its name ends."""
    after = _NEXT.match(text, at)
    if not after:
        return 0, at
    if after["word"]:
        return _POWER.get(after["word"]) or _POWER.get(after["word"].lower(), 0), after.end()
    if after["glued"]:
        return _GLUED[after["glued"]], after.end()
    return (_MONEY[after["money"]], after.end()) if before[-1:] in set("$€£¥₹") else (0, at)


def _negative(before: str) -> bool:
    """Whether what stands before a number is a sign, and no hyphen, dash between two numbers or bullet."""
    return bool(_SIGN.search(before)) and not _RANGE.search(before)


def _value(figures: str, lang: str) -> float:
    if figures.isdecimal():
        return float(figures)
    figures = re.sub("[ '’٬]", "", figures).replace("٫", ".")
    if ":" in figures:
        return sum(float(part) / 60.0**k for k, part in enumerate(re.split("[:.,]", figures)))
    marks = [c for c in figures if c in ".,"]
    if not marks:
        return float(figures)
    if len(set(marks)) == 2 and marks.count(marks[-1]) == 1:
        whole, _, part = figures.rpartition(marks[-1])
        return float(f"{re.sub('[.,]', '', whole)}.{part}")
    whole, _, part = figures.partition(marks[0])
    decimal = len(marks) == 1 and (
        len(part) != 3 or not 0 < len(whole.lstrip("0")) < 4 or (marks[0] == ".") == (lang in _POINT)
    )
    return float(f"{whole}.{part}") if decimal else float(re.sub("[.,]", "", figures))


def _rounded(number: float) -> float:
    """Without the noise of binary fractions; what is too long for a value is infinite."""
    return float(f"{number:.12g}")


_HAN = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN_GROUPS = {"万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8}
_HAN_NUMBER = re.compile("[零〇一二三四五六七八九十百千两][零〇一二三四五六七八九十百千两万萬億亿]*")


def han_values(text: str) -> frozenset[float]:
    """The values of the numbers that a text has in Chinese characters; a lone digit is most often none."""
    found = (m.group() for m in _HAN_NUMBER.finditer(text))
    return frozenset(_han(digits) for digits in found if len(digits) > 1 or digits in _HAN_UNITS)


def _han(digits: str) -> float:
    total = group = current = 0
    for c in digits:
        if c in _HAN_GROUPS:
            total += (group + current or 1) * _HAN_GROUPS[c]
            group = current = 0
        elif c in _HAN_UNITS:
            group += (current or 1) * _HAN_UNITS[c]
            current = 0
        else:
            current = current * 10 + _HAN[c]
    return _rounded(float(min(total + group + current, 10**300)))
