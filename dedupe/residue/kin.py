"""How near words are in meaning to those that residue is made of, in every language with a word table.

The word tables of all languages share one space of meaning, so that English words stand for all.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from dedupe.tokenizer import meaning
from dedupe.tokenizer.words import words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GROUPS = {
    "call": "subscribe subscription newsletter sign register join email inbox click tap download app trial"
    " free membership member donate support order buy shop reserve enter claim unlock alerts",
    "offer": "discount sale offer deal coupon code shipping price save percent limited exclusive bestseller",
    "talk": "comment comments reply replies log login post message moderate discussion forum likes",
    "share": "share tweet facebook twitter instagram whatsapp pinterest linkedin telegram copy link follow"
    " followers channel",
    "site": "cookie cookies privacy policy terms conditions contact advertise copyright rights reserved"
    " reproduction permission sitemap imprint accessibility",
    "author": "author writer editor reporter journalist correspondent staff photo photograph photographer"
    " editorial newsroom published updated written edited credit source",
    "reading": "read reading article story stories related trending popular recommended next previous page"
    " minutes listen watch video",
    "model": "article rewritten version paragraph word words count seo keyword keywords tone draft text"
    " prompt title heading meta description unique plagiarism",
}
"""What the words of each group are about, as English words."""

FAMILY = {
    "call": "cta",
    "offer": "promo",
    "talk": "comments",
    "share": "share",
    "site": "nav",
    "author": "credit",
    "reading": "related",
    "model": "llm",
}

Nearness = dict[str, tuple[float, ...] | None]
"""Of a stem its likeness (0..1) to the nearest word of each group; None for one that no table knows."""


def learn(stems: Iterable[str], lang: str, known: Nearness) -> None:
    """Look up those stems that are not known yet."""
    new = list({s for s in stems if s not in known})
    if not new:
        return
    import numpy as np

    known.update(dict.fromkeys(new))
    tabled = _tabled(new, lang)
    rows, ends = _groups()
    alike = np.clip(meaning.likeness(meaning.vectors(tabled, lang), rows), 0, 1)
    nearest = [alike[:, start:end].max(axis=1, initial=0) for start, end in pairwise((0, *ends))]
    known.update(zip(tabled, map(tuple, np.stack(nearest, axis=1).tolist()), strict=True))


def _tabled(stems: Iterable[str], lang: str) -> list[str]:
    """Those stems that the language's table knows."""
    table = meaning.table(lang)
    return [stem for stem in stems if table and stem in table.rank]


@cache
def _groups() -> tuple[NDArray[np.float32], tuple[int, ...]]:
    """The vectors of all groups' words, and where each group ends among them."""
    import numpy as np

    stems = [_tabled((w.stem for w in words(text, "en")), "en") for text in GROUPS.values()]
    found = [meaning.vectors(group, "en") for group in stems]
    return np.concatenate(found), tuple(accumulate(map(len, found)))
