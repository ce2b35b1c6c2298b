"""What is left of posts that a page showed from elsewhere, and of the counts under them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.score import Evidence
from dedupe.residue.view import Line, View

_NETWORK = r"(?:instagram|facebook|twitter|x|tiktok|threads|youtube|bluesky|mastodon|reddit)"
_VIEW = re.compile(
    r"^\W*(?:view|see|watch|ver|vea|mira|voir|sieh|siehe|seht|ansehen|visualizza|vedi|guarda|bekijk|"
    r"просмотреть|посмотреть|zobacz|"
    rf"show|zeige|afficher|mostrar|show|see more)\b.{{0,45}}\b(?:on|en|auf|sur|no|su|op|w|в|bei|"
    rf"na)\s{_NETWORK}\W*"
    rf"(?:an)?\W*$|^\W*{_NETWORK}\b.{{0,12}}(?:で見る|'da (?:gör|bu gönderiyi gör)\w*)\W*$",
    re.I,
)
_SHARED = re.compile(
    r"^\W*(?:a (?:post|photo|video|reel|story) (?:shared|posted) by|una? (?:publicación|foto|"
    r"vídeo) compartida (?:por|de)|"
    r"ein beitrag geteilt von|une publication partagée par|uma (?:publicação|foto) compartilhad[ao] por|"
    r"un post condiviso da|een bericht gedeeld door)\b",
    re.I,
)
_SIGNED = re.compile(
    r"^\W*[^()@\n]{2,40}\s\(@\w{2,30}\)\s*(?:[^\W\d]{3,10}\.?\s\d{1,2},?\s\d{4}|"
    r"\d{1,2}\.?\s[^\W\d]{3,10}\.?\s\d{4})?\W*$"
)
_COUNTS = re.compile(
    r"(?:[\d.,]+\s?[km]?\s(?:shares?|likes?|comments?|views?|reactions?|retweets?|replies|claps?|saves?|"
    r"partages?|compartidos|"
    r"compartilhamentos|condivisioni|commentaires|comentarios|comentários|commenti|kommentare|"
    r"mal geteilt)\b\W*)+",
    re.I,
)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """A short block that only names such a post, or counts what it got."""
    text = line.text.strip()
    if not 1 <= line.size <= 16 or len(text) > 120 or line.kind in (Kind.ITEM, Kind.TITLE):
        return
    if _VIEW.match(text) or _SHARED.match(text):
        yield Evidence("share", 1.1, text[:40], firm=True)
    elif line.kind is not Kind.QUOTE and _SIGNED.match(text) and text[-1:] != ".":
        yield Evidence("share", 0.7, text[:40])  # it may say whom the article quotes
    elif _COUNTS.fullmatch(text):
        several = len(re.findall(r"\d+[\d.,]*", text)) > 1 or bool(re.search(r"\d\s?k\b", text, re.I))
        yield Evidence("share", 1.1 if several else 0.6, text, firm=True)
