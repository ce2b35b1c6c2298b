"""Find what an article says twice: candidate repeats with their evidence; `dedupe.decide` judges them."""

from __future__ import annotations

from collections.abc import Iterator

from dedupe.matcher import body, contained, pairs, passages, purpose, quotes, runs, sentences, titles, verdict
from dedupe.matcher.body import Body
from dedupe.matcher.pairs import Pair
from dedupe.matcher.verdict import MUCH_ORDER, REFRAIN, SAID_AGAIN, SUSPECT
from dedupe.model import Article, Finding, Kind, Level

LONG_ITEM = 15

CODES = {Level.VERBATIM: "R101", Level.NEAR: "R102", Level.LIGHT: "R103", Level.HEAVY: "R104"}


def find(
    article: Article, skip: frozenset[int] = frozenset(), memory: passages.Memory | None = None
) -> list[Finding]:
    """Candidate repeats of the article, in order; blocks to skip (residue) neither repeat nor are repeated.

    A finding's places are the later passage, its copies the earlier one, unless the earlier is cut off or a
    part of the later. Scores are probabilities of being a repeat; look-alikes are left out.
    """
    view = passages.view(article, skip, memory)
    compared = body.of(view)
    found = purpose.doubted(
        view, [*_blocks(compared), *contained.find(view), *quotes.find(view), *titles.find(view)]
    )
    again = runs.find(view)
    told = {f.places for f in again}
    found = [*(f for f in found if f.places not in told), *again]
    sure = {place.block for f in found if verdict.surely(f) for place in f.places}
    if compared:
        found += sentences.find(compared, frozenset(sure), len(sure) / len(compared.passages))
    return sorted(found, key=lambda f: f.places)


def _blocks(compared: Body | None) -> Iterator[Finding]:
    weighed = pairs.weighed(compared)
    for pair, score in zip(weighed, pairs.scores(weighed), strict=True):
        level = verdict.level(pair.evidence)
        if verdict.hardly_changed(pair.evidence):
            score = 1.0
        elif _said_again(pair):
            score = max(score, SAID_AGAIN)
        if pair.evidence.order >= MUCH_ORDER and _again_on_purpose(pair):
            score = min(score, SUSPECT)
        if score >= SUSPECT and not pair.vetoed:
            reason = verdict.reason(pair.evidence, level)
            copies = (pair.there.place,)
            yield Finding(CODES[level], (pair.here.place,), copies, level, round(score, 3), reason)


def _said_again(pair: Pair) -> bool:
    told = verdict.plainly_told(pair.evidence) or verdict.closes_again(pair.evidence)
    return told and pair.here.kind is not Kind.ITEM


def _again_on_purpose(pair: Pair) -> bool:
    """Whether a passage worded as another may be a refrain, or an entry of a list made from one template."""
    if pair.here.kind is Kind.ITEM:
        return pair.here.size < LONG_ITEM or pair.evidence.swapped > 0
    return pair.here.kind is not Kind.CAPTION and pair.here.closed and pair.here.size < REFRAIN
