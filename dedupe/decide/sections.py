"""Headings and what stands under them: which section is whose, and which has lost every block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from dedupe import edit
from dedupe.model import HEADS, Article, Finding, Kind

CODE = "R203"


def emptied(article: Article, cuts: Sequence[Finding]) -> list[Finding]:
    """Findings for the headings whose sections lose every block to these cuts, at least one as a repeat; the
    headings that begin the article stay."""
    whole, _ = edit.whole_and_parts(article, [p for f in cuts for p in f.places])
    cut = {p.block: f for f in cuts for p in f.places if p.block in whole}
    held = {copy.block for f in cuts for copy in f.copies}
    found = []
    for number, under in sections(article):
        if number in cut or number in held:
            continue
        told = [cut[n] for n in under if n in cut and cut[n].copies]
        if told and all(n in cut or article.blocks[n].kind in HEADS for n in under):
            place = article.place(number)
            copies = tuple(dict.fromkeys(c for f in told for c in f.copies))
            level = max((f.level for f in told if f.level), key=lambda level: level.rank)
            found.append(Finding(CODE, (place,), copies, level, 1.0, "Nothing of its section stays."))
    return found


def sections(article: Article) -> Iterator[tuple[int, list[int]]]:
    """Each heading's number, but for those that begin the article, with those of the blocks under it."""
    readable = [n for n, b in enumerate(article.blocks) if b.kind is not Kind.MARKUP]
    body = next((k for k, n in enumerate(readable) if article.blocks[n].kind not in HEADS), len(readable))
    for k, number in enumerate(readable[body:], body):
        if article.blocks[number].kind in HEADS:
            yield number, _under(article, readable, k)


def _under(article: Article, readable: Sequence[int], at: int) -> list[int]:
    """The blocks under a heading, up to the next of its depth or above; under a title, up to any heading."""
    head, under = article.blocks[readable[at]], []
    for number in readable[at + 1 :]:
        block = article.blocks[number]
        if block.kind in HEADS and (head.kind is Kind.TITLE or block.depth <= head.depth):
            break
        under.append(number)
    return under


def headings(article: Article) -> list[str]:
    """The text of the heading that each block stands under, in order; empty where there is none."""
    above = accumulate(article.blocks, lambda text, b: b.text if b.kind in HEADS else text, initial="")
    return list(above)[:-1]
