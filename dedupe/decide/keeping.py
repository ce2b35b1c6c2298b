"""Which of two copies stays."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence

from dedupe.decide import sections
from dedupe.matcher import roles
from dedupe.matcher.purpose import REPEATS
from dedupe.model import DISPLAYED, HEADS, Article, Block, Finding, Kind, Level
from dedupe.residue.text import ends_like_a_sentence
from dedupe.settings import Keep

FULLER = 1.6
"""A copy this many times as long as the other one stays."""

ASIDE = (Kind.QUOTE, Kind.CAPTION)
LINE = 5
"""A block of fewer words, or one that does not end as a sentence, tells nothing: a byline, a date, a bar."""

_BYLINE = re.compile(r"(?:By|Von|Par|Por|Di|De|Door|Av|Af|Autor|Text):?\s+[A-ZÀ-Þ]")
BODY = (Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE, Kind.TABLE, Kind.CODE)


def can_turn(finding: Finding) -> bool:
    """Whether either of the two passages could stay in the other's stead."""
    return finding.code in REPEATS and len(finding.places) == len(finding.copies) == 1


def oriented(article: Article, finding: Finding, keep: Keep, foreign: Container[int] = ()) -> Finding:
    """The finding turned so that what is to stay is its copy; only pairs of whole blocks can be turned.

    `foreign` blocks are no part of the article.
    """
    if not can_turn(finding):
        return finding
    later, earlier = finding.places[0], finding.copies[0]
    turn = {
        "first": False,
        "last": True,
        "longest": len(article.text(later)) > len(article.text(earlier)),
        "auto": _later_stays(article, finding, foreign),
    }[keep]
    return finding.turned() if turn else finding


def _later_stays(article: Article, finding: Finding, foreign: Container[int]) -> bool:
    """The fuller stays, unless it is rewritten (then it may only be wordier), body text rather than a pull
    quote or caption, and a lede rather than its teaser."""
    later, earlier = finding.places[0], finding.copies[0]
    sizes = len(article.text(earlier)), len(article.text(later))
    if finding.level is not Level.HEAVY and max(sizes) > FULLER * min(sizes):
        return sizes[1] > sizes[0]
    asides = tuple(article.blocks[p.block].kind in ASIDE for p in (earlier, later))
    return (asides[0] and not asides[1]) or _teaser(article, earlier.block, later.block, foreign)


def _teaser(article: Article, earlier: int, later: int, foreign: Container[int]) -> bool:
    """Whether the article begins with the earlier passage, and after a byline or the like with the later."""
    blocks = article.blocks
    lines = ((n, blocks[n]) for n in range(later) if n != earlier and n not in foreign)
    if any(_tells(b) or b.kind in DISPLAYED or (n > earlier and _heads(b)) for n, b in lines):
        return False
    parted = any(b.kind is not Kind.MARKUP for b in blocks[earlier + 1 : later])
    return parted and _tells(blocks[earlier]) and _tells(blocks[later])


def _tells(block: Block) -> bool:
    """Whether a block is of the article's body by its length and end."""
    return block.kind in BODY and len(block.text.split()) >= LINE and ends_like_a_sentence(block.text)


def _heads(block: Block) -> bool:
    """Whether a block is a heading; in plain text a byline is taken for one."""
    return block.kind in HEADS and not _BYLINE.match(block.text)


def closing_last(article: Article, cuts: Sequence[Finding]) -> list[Finding]:
    """The cuts, turned so that of two closing sections the later stays if other text stays between them."""
    gone = {p.block for f in cuts for p in f.places}
    held = Counter(p.block for f in cuts for p in f.copies)
    over = sections.headings(article)
    return [f.turned() if _ends(article, f, gone, held, over) else f for f in cuts]


def _ends(
    article: Article, finding: Finding, gone: set[int], held: Counter[int], over: Sequence[str]
) -> bool:
    if not can_turn(finding):
        return False
    later, earlier = finding.places[0], finding.copies[0]
    if (
        earlier > later
        or held[earlier.block] > 1
        or not all(roles.closes(over[place.block], article.lang) for place in (earlier, later))
    ):
        return False
    between = enumerate(article.blocks[earlier.block + 1 : later.block], earlier.block + 1)
    return any(n not in gone and b.kind in BODY and over[n] != over[earlier.block] for n, b in between)
