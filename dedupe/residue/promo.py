"""Teasers of videos and the like, told by their label in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.score import Evidence
from dedupe.residue.view import Line, View

_LOUD = re.compile(
    r"^\W*(?:WATCH|LISTEN|VIDEO|PODCAST|DON['’]T MISS|MUST WATCH|NOW PLAYING|WIN|VÍDEO|VIDÉO)\s*[:|"
    r"–—»>-]+\s*\S"
)
_CALM = re.compile(
    r"^\W*(?:watch|listen|watch (?:the )?video|watch now|listen now|now playing|video)\s*[:|»]+\s*\S", re.I
)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """A label such as WATCH before a headline."""
    if line.size < 4 or line.size > 30 or line.kind in (Kind.ITEM, Kind.TITLE):
        return
    if m := _LOUD.match(line.text):
        yield Evidence("promo", 0.95 if not line.prose else 0.75, m.group()[:-1].strip())
    elif (m := _CALM.match(line.text)) and not line.prose:
        yield Evidence("promo", 0.7, m.group()[:-1].strip())
