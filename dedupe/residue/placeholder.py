"""Places held for something that was never put in: bracketed notes to the writer, filler text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.residue.phrases.bars import MEDIA, TO_INSERT
from dedupe.residue.score import Evidence
from dedupe.residue.text import fold
from dedupe.residue.view import Line, View

_BRACKETS = re.compile(r"\s*[\[【({<«]{1,2}([^\[\]【】]{2,240})[\]】)}>»]{1,2}[.。]?\s*")
_SQUARE = re.compile(r"^\s*[\[【]")
_INSERT = re.compile(rf"\W*(?:{TO_INSERT})")
_MEDIA = re.compile(rf"(?<![a-z])(?:{MEDIA})(?![a-z])")
_LABEL = re.compile(
    rf"\W*(?:(?:featured|hero|header|cover|main|stock|in-article) )?(?:{MEDIA})\b[^:：]{{0,40}}[:：]"
)
_TK = re.compile(
    r"\s*[\[(]?\s*(?:TK){1,4}\b.{0,200}|\s*\[(?:TBD|TBC|TODO|FIXME|XXX+|CHECK|NOTE TO (?:ED|EDITOR|"
    r"SELF|SUBS))\b.{0,200}"
)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """A block, or a sentence, that is one bracketed note to the writer."""
    for k, sentence in enumerate(line.sentences):
        if points := _points(sentence.raw):
            whole = None if len(line.sentences) == 1 else k
            yield Evidence("placeholder", points, " ".join(sentence.raw.split())[:40], whole)
    if len(line.sentences) > 1 and (points := _points(line.text)):
        yield Evidence("placeholder", points, " ".join(line.text.split())[:40])


def _points(text: str) -> float:
    if re.fullmatch(_TK, text.strip()):
        return 1.2
    m = _BRACKETS.fullmatch(text)
    if not m:
        return 0.0
    inner = fold(m[1])
    square = bool(_SQUARE.match(text))
    if _INSERT.match(inner) or re.search(rf"(?:{TO_INSERT})\s*$", inner):
        return 0.6 if not square else 1.2 if _MEDIA.search(inner) else 1.0
    if square and _LABEL.match(inner):
        return 1.1
    if square and re.fullmatch(
        rf"\W*(?:{MEDIA})(?:\s?\d+)?(?:\s(?:here|placeholder|hier|aquí|ici|aqui|qui))?\W*", inner
    ):
        return 1.0
    return 0.0
