"""What a block shows that may be residue: how it is written, where it stands, what its words are near."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from itertools import chain

from dedupe.model import HEADS, Kind
from dedupe.residue.kin import GROUPS, Nearness, learn
from dedupe.residue.text import ends_like_a_sentence, quoted
from dedupe.residue.view import Line, View
from dedupe.tokenizer.lines import leads_over
from dedupe.tokenizer.words import Reading, function_words, read

_ADDRESSED = (
    "you your yours us our we my me i tu tus su sus te usted ustedes nos nuestro nuestra nuestros sie ihr"
    " ihre ihnen du dein deine dir dich uns unser unsere vous votre vos nous notre toi ton ta tes voi"
    " vostro vostra tuo tua noi nostro nostra ci você vocês seu sua nosso nossa вы ваш ваши вас мы наш"
    " наши нас siz sizin biz bizim je jouw uw ons onze u"
)
ADDRESSED = frozenset(_ADDRESSED.split())
"""Words for the reader and the writer, of several languages."""

_PICTURES = re.compile("[➜➤►▶→›»★☆✉✅⬇▲▼❤⭐]|[\U0001f300-\U0001faff]")
_ADDRESS = re.compile(r"https?://|www\.|\S@\S+\.\w|\b\w+\.(?:com|org|net|example)\b")
_HANDLE = re.compile(r"(?<!\w)@\w+")
_MONEY = re.compile("[$€£¥₹%]")
_LABEL = re.compile(r"[^:]{2,30}[:：]")
_DATE = re.compile(r"\b20[12]\d\b|\d{1,2}:\d\d")
_DASH = re.compile(r"\s[·|•—–-]\s")
SHORT = 6
OPENING = (*HEADS, Kind.PARAGRAPH)
PLACES = ("before", "inside", "after")
LONG = 25
"""Prose of more words is left to the rules."""

ALIKE = 0.6
"""A word this near to those of residue is one that tells."""

ENDS = (".", "!", ":", "。", "！", "：")
OFTEN = 3
"""What stands in so many blocks is what the article speaks of."""


Figures = dict[str, float]
"""What a block shows wherever it stands."""


@dataclass(slots=True)
class Signs:
    """Reads the signs of an article's blocks; `solid` are the first and last block that are plainly prose of
    the article, `stems` those of each block's words with content, `nearness` what is known of them, and
    `spread` in how many blocks each stands."""

    view: View
    solid: tuple[int, int]
    stems: list[list[str]]
    nearness: Nearness
    spread: Counter[str]

    def worth_a_look(self, line: Line, points: float) -> bool:
        """Whether a block that has so many points by the rules may be residue at all."""
        if not _open(line) or self._leads(line):
            return False
        return points > 0 or (not _own(line) and self._telling(line) > line.prose)

    def figures(self, line: Line, points: float, cut: Collection[int]) -> dict[str, float]:
        """The figures of a block that has so many points by the rules, where these blocks are to be cut."""
        return self.alone(line, points) | self.beside(line, cut)

    def beside(self, line: Line, cut: Collection[int]) -> Figures:
        """The figure that what is cut around a block changes."""
        return {"beside": sum(k in cut for k in (line.index - 1, line.index + 1)) / 2}

    def alone(self, line: Line, points: float) -> Figures:
        """All other figures of a block that has so many points."""
        written, place = self._written(line), self._place(line)
        stems, means = set(self.stems[line.index]), self._near(line)
        kin = sum(means) / len(means)
        alike = {"kin": kin} | {g: near - kin for g, near in zip(GROUPS, means, strict=True)}
        return written | {
            "points": points,
            "before": float(place == "before"),
            "after": float(place == "after"),
            "short_inside": float(place == "inside" and line.size <= SHORT),
            "short_outside": float(place != "inside" and line.size <= SHORT),
            "dated_before": written["dated"] * (place == "before"),
            "telling": min(3, self._telling(line)) / 3,
            "own": sum(self.spread[s] == 1 for s in stems) / max(1, len(stems)),
            "common": sum(self.spread[s] >= OFTEN for s in stems) / max(1, len(stems)),
            **{f"{g}_{p}": near * (p == place) for p in PLACES for g, near in alike.items()},
        }

    def _leads(self, line: Line) -> bool:
        """Whether a block ends in a colon, and no heading or paragraph follows."""
        if not leads_over(line.text):
            return False
        article = self.view.article
        following = article.following(line.number)
        return following is None or article.blocks[following].kind not in OPENING

    def _telling(self, line: Line) -> int:
        """How many of the block's words are near to residue's, and are not what the article speaks of."""
        stems = {s for s in self.stems[line.index] if self.spread[s] < OFTEN}
        return sum(max(near) >= ALIKE for s in stems if (near := self.nearness[s]))

    def _near(self, line: Line) -> list[float]:
        """How near the block's words that a table knows are to each group, in the mean."""
        stems = self.stems[line.index]
        learn(stems, self.view.article.lang, self.nearness)  # those of blocks not open are not known yet
        known = [near for s in stems if (near := self.nearness[s])]
        return [sum(column) / len(known) for column in zip(*known, strict=True)] or [0.0] * len(GROUPS)

    def _written(self, line: Line) -> Figures:
        view = self.view
        key, known = (view.article.lang, line.kind, line.text), view.memory.written
        if key not in known:
            known[key] = _figures(line, view.article.lang, _read(view, line))
        return known[key]

    def nearest(self, line: Line) -> str:
        """The group of words that the block's are nearest to."""
        return max(zip(self._near(line), GROUPS, strict=True))[1]

    def as_written(self, line: Line, stems: Collection[str]) -> list[str]:
        """The block's words that have these stems, as they are written, each once."""
        found = {w.stem: w.raw for w in reversed(_read(self.view, line).words)}
        return [raw for stem, raw in reversed(found.items()) if stem in stems]

    def _place(self, line: Line) -> str:
        return PLACES[1 + (line.index > self.solid[1]) - (line.index < self.solid[0])]


def of(view: View, solid: tuple[int, int]) -> Signs:
    """The signs of an article's blocks."""
    lang = view.article.lang
    stems = [list(filter(None, _read(view, line).content)) for line in view.lines]
    nearness = view.memory.nearness.setdefault(lang, {})
    learn((s for line in view.lines if _open(line) for s in stems[line.index]), lang, nearness)
    return Signs(view, solid, stems, nearness, Counter(chain.from_iterable(map(set, stems))))


def _read(view: View, line: Line) -> Reading:
    return read(line.text, view.article.lang, view.memory.known)


def _own(line: Line) -> bool:
    """Whether a block without any point is the article's by its form: a title, a short heading, an item, what
    is spoken."""
    short = line.kind is Kind.HEADING and line.size <= 2
    return short or line.kind in (Kind.TITLE, Kind.ITEM) or quoted(line.text.strip()[:1])


def _open(line: Line) -> bool:
    """Whether a block's form leaves open that it is residue."""
    if line.index == 0 and not line.text.rstrip().endswith(ENDS):
        return False  # most often its title
    return not (line.kind in (Kind.CODE, Kind.QUOTE) or (line.prose and line.size > LONG))


def _figures(line: Line, lang: str, reading: Reading) -> Figures:
    text, found, plain = line.text, reading.words, function_words(lang)
    share = 1 / max(1, len(found))
    return {
        "size": math.log(1 + line.size),
        "prose": float(line.prose),
        "closed": float(ends_like_a_sentence(text)),
        "paragraph": float(line.kind is Kind.PARAGRAPH),
        "heading": float(line.kind is Kind.HEADING),
        "title": float(line.kind is Kind.TITLE),
        "item": float(line.kind is Kind.ITEM),
        "bars": float(min(4, max(0, len(line.fragments) - 1))),
        "dashes": float(bool(_DASH.search(text))),
        "address": float(bool(_ADDRESS.search(text))),
        "handle": float(bool(_HANDLE.search(text))),
        "money": float(bool(_MONEY.search(text))),
        "pictures": float(bool(_PICTURES.search(text))),
        "exclaims": float("!" in text or "！" in text),
        "asks": float(text.rstrip().endswith(("?", "？"))),
        "labelled": float(bool(_LABEL.match(text))),
        "dated": float(bool(_DATE.search(text))),
        "numbers": float(min(3, sum(w.folded[0].isdigit() for w in found))),
        "addressed": float(min(3, sum(w.folded in ADDRESSED for w in found))),
        "shouted": share * sum(w.raw.isupper() and len(w.raw) > 2 for w in found),
        "capitals": share * sum(w.raw[:1].isupper() for w in found),
        "plain": share * sum(w.folded in plain for w in found),
    }
