# ruff: noqa: E501
"""Links to the article before and the one after, and lists of titles under a head that announces them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.phrases.bars import NEXT, PREVIOUS, RELATED_HEADS
from dedupe.residue.score import Evidence
from dedupe.residue.text import fold
from dedupe.residue.view import Line, View

_POINTERS = re.compile(r"^[‹«←<◀]|[›»→>▶]$|^>>|>>$")
_SMALL = 3
_LOUD = frozenset(
    [
        "more",
        "latest",
        "also",
        "read",
        "next",
        "related",
        "update",
        "see",
        "top",
        "story",
        "live",
        "exclusive",
        "trending",
        "viral",
        "also",
        "see",
    ]
) | {
    "top story",
    "also see",
    "see more",
}
_LABELS = frozenset(
    [
        "in other news",
        "catch up",
        "read next",
        "also read",
        "more on this",
        "more like this",
        "don't miss",
        "you may like",
        "you may also like",
        "see more",
        "auch interessant",
        "mehr dazu",
        "lesen sie mehr",
        "lesen sie dazu",
        "pour aller plus loin",
        "à voir aussi",
        "à découvrir",
        "ver también",
        "te recomendamos",
        "recomendamos",
        "você pode gostar",
        "vedi anche",
        "potrebbe interessarti",
        "ayrica bakiniz",
        "ayrica okuyun",
        "اقرأ أيضًا",
        "اقرأ أيضا",
        "شاهد أيضا",
        "смотрите также",
        "zobacz także",
        "lees verder",
        "bekijk ook",
    ]
)
_MANY = re.compile(
    r"stories|articles|posts|news|recommendations|^related$|noticias|artículos|artikel|beiträge|actualités|artigos|notícias|articoli|notizie"
)
_HEADS = re.compile(
    r"(?:more|other|latest|recent|popular|related|similar|top|featured|our other|editors?'? ?s?'?) "
    r"(?:[\w']+ ){0,2}(?:stories|articles|posts|news|reads|reading|recipes|guides|reviews|headlines|picks|recommendations|favou?rites)"
    r"|what (?:others|people|readers|everyone)(?: else)? (?:is|are) (?:reading|watching|saying|talking about)|more (?:from|in|on|like|about) .{2,30}|(?:keep|continue) (?:reading|exploring|browsing)|.{0,25}(?:try|read) (?:these|this|next)"
    r"|(?:más|otras|otros|últimas|últimos|entradas|artículos|noticias) (?:noticias|artículos|historias|entradas|recientes|relacionadas|relacionados|"
    r"recomendadas|destacadas|populares)|quizá[s]? te (?:interese|guste)"
    r"|(?:mehr|weitere|neueste|andere|ähnliche|beliebte|aktuelle) (?:artikel|beiträge|nachrichten|meldungen|geschichten|texte|themen)|mehr (?:aus|von|zu) .{2,30}"
    r"|(?:plus d'|autres |derniers |dernières |nos )(?:articles|actualités|actus|infos|histoires)|articles (?:récents|similaires|populaires|liés)"
    r"|(?:mais|outras|outros|últimas|últimos|posts|artigos|notícias|matérias) (?:notícias|artigos|matérias|histórias|recentes|relacionados|relacionadas|populares)"
    r"|talvez você (?:goste|se interesse)|(?:altri|altre|ultimi|ultime|articoli|notizie) (?:articoli|notizie|recenti|correlati|correlate|simili|popolari|storie)"
    r"|ti (?:potrebbe|potrebbero) (?:piacere|interessare)(?: anche)?|meer (?:nieuws|artikelen|verhalen)|polecane artykuły|читайте по теме|benzer yazilar|ilgili yazilar"
)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """The words previous and next in one short block, one of them beside an arrow, or a head over titles."""
    if line.size > 40 or line.prose:
        return
    if line.size <= 8 and _heads_titles(line, view) and _head(line.text):
        yield Evidence("related", 1.2, line.text.strip(), firm=True)
        return
    if _labelled(line):
        yield Evidence("related", 1.1, line.text.strip().split(":")[0][:30], firm=True)
        return
    words = line.norm.split()
    before, after = [w for w in words if w in PREVIOUS], [w for w in words if w in NEXT]
    pointed = bool(_POINTERS.search(line.text.strip()))
    parted = line.kind is not Kind.ITEM and (":" in words or len(words) <= 6)
    if before and after and (pointed or parted):
        yield Evidence("related", 1.1, f"{before[0]}, {after[0]}", firm=True)
    elif pointed and (before or after) and (words[0] in PREVIOUS or words[0] in NEXT or words[-1] in NEXT):
        yield Evidence("related", 0.9, (before or after)[0])


def _head(text: str) -> bool:
    plain = fold(text).strip(" :：.…>»→*\n")
    return plain in RELATED_HEADS or bool(_HEADS.fullmatch(plain))


def _labelled(line: Line) -> bool:
    """Whether a label of such lists stands before a title, in capitals or so that nothing else begins so."""
    label, colon, rest = line.text.strip().partition(":")
    rest = rest.strip()
    if (
        not colon
        or len(label) > 40
        or line.size > 24
        or rest.count(" ") < 2
        or rest[-1] in ".;:,"
        or rest[0].islower()
    ):
        return False
    plain = fold(label).strip(" *_>»→▶•-")
    loud = len(label) > 3 and label.isupper() and (plain in RELATED_HEADS or plain in _LOUD)
    return (loud and line.kind is not Kind.TITLE) or (
        plain in _LABELS and line.kind not in (Kind.TITLE, Kind.ITEM)
    )


def _heads_titles(line: Line, view: View) -> bool:
    """Whether all that follows, up to the end, are lines that read as titles: at least two."""
    below = view.lines[line.index + 1 : line.index + 13]
    if len(below) < 2 or not all(title_like(b) for b in below[:2]):
        return False
    return not any(b.prose for b in below) or (_MANY.search(fold(line.text)) is not None and _listed(below))


def _listed(below: list[Line]) -> bool:
    """Whether the titles are items of one list."""
    return all(b.kind is Kind.ITEM for b in below[:2])


def title_like(line: Line) -> bool:
    """Whether a block reads as the title of an article: some words, a capital first, and no stop after them.

    A step or a thing in a list is shorter, or begins with a small letter or a number.
    """
    text = line.text.strip().lstrip("*_[“\"'‘«„#")
    if line.prose or not _SMALL <= line.size <= 18 or not text or text[-1] in ".;,:。；：":
        return False
    return text[0].isupper() or text[0].isdigit() or text[0].lower() == text[0].upper()
