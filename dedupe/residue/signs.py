"""What a block shows that may be residue: how it is written, where it stands, what its words are near."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from dedupe.model import Kind
from dedupe.residue.kin import GROUPS, Nearness, learn
from dedupe.residue.text import ends_like_a_sentence, quoted
from dedupe.residue.view import Line, View
from dedupe.tokenizer.words import function_words, words


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ADDRESSED = frozenset(
    _words(
        "you your yours us our we my me i tu tus su sus te usted ustedes nos nuestro nuestra nuestros sie ihr"
        " ihre ihnen du dein deine dir dich uns unser unsere vous votre vos nous notre toi ton ta tes voi"
        " vostro vostra tuo tua noi nostro nostra ci você vocês seu sua nosso nossa вы ваш ваши вас мы наш"
        " наши нас siz sizin biz bizim je jouw uw ons onze u"
    )
)
"""Words for the reader and the writer, of several languages."""

_PICTURES = re.compile("[➜➤►▶→›»★☆✉✅⬇▲▼❤⭐]|[\U0001f300-\U0001faff]")
_ADDRESS = re.compile(r"https?://|www\.|\S@\S+\.\w|\b\w+\.(?:com|org|net|example)\b")
_HANDLE = re.compile(r"(?<!\w)@\w+")
_MONEY = re.compile("[$€£¥₹%]")
_LABEL = re.compile(r"[^:]{2,30}[:：]")
_DATE = re.compile(r"\b20[12]\d\b|\d{1,2}:\d\d")
_DASH = re.compile(r"\s[·|•—–-]\s")
SHORT = 6
OPENING = (Kind.TITLE, Kind.HEADING, Kind.PARAGRAPH)
PLACES = ("before", "inside", "after")
LONG = 25
"""Prose of more words is left to the rules."""

ALIKE = 0.6
"""A word this near to those of residue is one that tells."""

OFTEN = 3
"""What stands in so many blocks is what the article speaks of."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a block shows wherever it stands: figures, and the stems of its words with content."""

    figures: dict[str, float]
    stems: tuple[str, ...]


@dataclass(slots=True)
class Signs:
    """Reads the signs of an article's blocks; `solid` are the first and last block that are plainly prose of
    the article, `nearness` what is known of stems."""

    view: View
    solid: tuple[int, int]
    written: dict[int, Written]
    nearness: Nearness
    spread: Counter[str]

    def worth_a_look(self, line: Line, points: float) -> bool:
        """Whether a block that has so many points by the rules may be residue at all."""
        text = line.text.strip()
        spoken = quoted(text[:1])
        if line.kind in (Kind.CODE, Kind.QUOTE) or self._leads(line) or (line.prose and line.size > LONG):
            return False
        return points > 0 or (not spoken and line.kind is not Kind.ITEM and self._telling(line) > 0)

    def figures(self, line: Line, points: float, cut: Collection[int]) -> dict[str, float]:
        """The figures of a block that has so many points by the rules, where these blocks are to be cut."""
        written, place = self.written[line.index], self._place(line)
        stems = set(written.stems)
        known = [near for s in written.stems if (near := self.nearness[s])]
        means = [sum(column) / len(known) for column in zip(*known, strict=True)] or [0.0] * len(GROUPS)
        kin = sum(means) / len(means)
        alike = {"kin": kin} | {g: near - kin for g, near in zip(GROUPS, means, strict=True)}
        return written.figures | {
            "points": points,
            "before": float(place == "before"),
            "after": float(place == "after"),
            "beside": sum(k in cut for k in (line.index - 1, line.index + 1)) / 2,
            "short_inside": float(place == "inside" and line.size <= SHORT),
            "short_outside": float(place != "inside" and line.size <= SHORT),
            "dated_before": written.figures["dated"] * (place == "before"),
            "telling": min(3, self._telling(line)) / 3,
            "own": sum(self.spread[s] == 1 for s in stems) / max(1, len(stems)),
            "common": sum(self.spread[s] >= OFTEN for s in stems) / max(1, len(stems)),
            **{f"{g}_{p}": near * (p == place) for p in PLACES for g, near in alike.items()},
        }

    def _leads(self, line: Line) -> bool:
        """Whether a block ends in a colon, and no heading or paragraph follows."""
        if not line.text.rstrip().endswith((":", "：")):
            return False
        after = self.view.article.blocks[line.number + 1 :]
        return next((b.kind not in OPENING for b in after if b.kind is not Kind.MARKUP), True)

    def _telling(self, line: Line) -> int:
        """How many of the block's words are near to residue's, and are not what the article speaks of."""
        stems = {s for s in self.written[line.index].stems if self.spread[s] < OFTEN}
        return sum(max(near) >= ALIKE for s in stems if (near := self.nearness[s]))

    def nearest(self, line: Line) -> str:
        """The group of words that the block's are nearest to."""
        known = [near for s in self.written[line.index].stems if (near := self.nearness[s])]
        sums = [sum(column) for column in zip(*known, strict=True)] or [0.0] * len(GROUPS)
        return max(zip(sums, GROUPS, strict=True))[1]

    def as_written(self, line: Line, stems: Collection[str]) -> list[str]:
        """The block's words that have these stems, as they are written, each once."""
        found = {w.stem: w.raw for w in reversed(words(line.text, self.view.article.lang))}
        return [raw for stem, raw in reversed(found.items()) if stem in stems]

    def _place(self, line: Line) -> str:
        return PLACES[1 + (line.index > self.solid[1]) - (line.index < self.solid[0])]


def of(view: View, solid: tuple[int, int]) -> Signs:
    """The signs of an article's blocks."""
    lang, memory = view.article.lang, view.memory
    written = {}
    for line in view.lines:
        key = lang, line.kind, line.text
        if key not in memory.written:
            memory.written[key] = _written(line, lang)
        written[line.index] = memory.written[key]
    nearness = memory.nearness.setdefault(lang, {})
    learn((s for w in written.values() for s in w.stems), lang, nearness)
    return Signs(view, solid, written, nearness, Counter(s for w in written.values() for s in set(w.stems)))


def _written(line: Line, lang: str) -> Written:
    text, found, plain = line.text, words(line.text, lang), function_words(lang)
    content = tuple(w.stem for w in found if w.folded not in plain and not w.folded[0].isdigit())
    share = 1 / max(1, len(found))
    figures = {
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
    return Written(figures, content)
