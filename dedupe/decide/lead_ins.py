"""Passages that lead over to what follows: a repeated one stays, lest the code after it hang in the air."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe import edit
from dedupe.model import DISPLAYED, Article, Finding, Place
from dedupe.tokenizer.lines import leads_over


def without(article: Article, cuts: Sequence[Finding]) -> list[Finding]:
    """The cuts but for those of repeats that end in a colon before code or a table that stays."""
    gone, _ = edit.whole_and_parts(article, [p for f in cuts for p in f.places])
    return [f for f in cuts if not (f.copies and any(_leads(article, p, gone) for p in f.places))]


def _leads(article: Article, place: Place, gone: set[int]) -> bool:
    text = article.blocks[place.block].text
    if text[place.end :].strip() or not leads_over(text):
        return False
    following = article.following(place.block)
    return following is not None and following not in gone and article.blocks[following].kind in DISPLAYED
