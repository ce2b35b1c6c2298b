"""Which of two copies stays."""

from __future__ import annotations

from dataclasses import replace

from dedupe.decide import sections
from dedupe.matcher import roles
from dedupe.model import Article, Finding, Kind, Place
from dedupe.settings import Keep

FULLER = 1.6
"""A copy this many times as long as the other one stays."""

ASIDE = (Kind.QUOTE, Kind.CAPTION)
PAIRS = ("R101", "R102", "R103", "R104")


def oriented(article: Article, finding: Finding, keep: Keep) -> Finding:
    """The finding turned so that what is to stay is its copy; only pairs of whole blocks can be turned."""
    if finding.code not in PAIRS or len(finding.places) != 1 or len(finding.copies) != 1:
        return finding
    later, earlier = finding.places[0], finding.copies[0]
    turn = {
        "first": False,
        "last": True,
        "longest": len(_text(article, later)) > len(_text(article, earlier)),
        "auto": _later_stays(article, earlier, later),
    }[keep]
    return replace(finding, places=finding.copies, copies=finding.places) if turn else finding


def _later_stays(article: Article, earlier: Place, later: Place) -> bool:
    """The fuller stays, body text rather than a pull quote or caption, the later of two closing sections."""
    sizes = len(_text(article, earlier)), len(_text(article, later))
    if sizes[1] > FULLER * sizes[0] or sizes[0] > FULLER * sizes[1]:
        return sizes[1] > sizes[0]
    asides = tuple(article.blocks[p.block].kind in ASIDE for p in (earlier, later))
    if asides[0] != asides[1]:
        return asides[0]
    return _closes(article, earlier) and _closes(article, later) and _apart(article, earlier, later)


def _closes(article: Article, place: Place) -> bool:
    return roles.closes(sections.heading(article, place.block), article.lang)


def _apart(article: Article, earlier: Place, later: Place) -> bool:
    """Whether another section stands between the two: the article is to end with its conclusion."""
    heads = [b for b in article.blocks[earlier.block + 1 : later.block] if b.kind in sections.HEADS]
    return len(heads) > 1


def _text(article: Article, place: Place) -> str:
    return article.blocks[place.block].text[place.start : place.end]
