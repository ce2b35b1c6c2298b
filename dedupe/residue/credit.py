"""Credits of pictures, lines of copyright, and lines about the author."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.phrases.bars import PICTURE
from dedupe.residue.score import Evidence
from dedupe.residue.view import Line, View

_LABEL = re.compile(rf"^\W*(?:{PICTURE})(?:\s+(?:credits?|courtesy(?: of)?|source))?\s*(?:[:：©]|\bby\b|\s[|/]\s)", re.I)
_COPYRIGHT = re.compile(r"^\W*(?:©|\(c\)\s?\d{4}|copyright\s+(?:©|\(c\)|\d{4})|©?\s*\d{4}\s+©)", re.I)
_AGENCY = re.compile(
    r"(?:/|\bvia |\bcourtesy of )\s?(?:getty(?: images)?|shutterstock|unsplash|pexels|pixabay|istock|alamy|reuters|"
    r"afp|ap photo|associated press|imago|dpa|epa|ansa|efe|adobe stock|wikimedia(?: commons)?|flickr|zuma)\b"
    r"|^\W*(?:getty images|shutterstock|ap photo)\b|\bpicture alliance\b",
    re.I,
)
_AUTHOR = re.compile(r"\b(?:has (?:covered|been covering|written about|reported on)|writes about|covers)\b")
_LIVES = re.compile(r"\b(?:lives|is based|based) (?:in|near|with)\b")


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """Who made a picture, who holds the rights, or who the author is."""
    text = line.text.strip()
    if line.kind in (Kind.ITEM, Kind.TITLE, Kind.HEADING) or line.size > 45:
        return
    short = line.size <= 12 and not line.prose
    if m := _LABEL.match(text):
        yield Evidence("credit", 1.1 if short and _names(text[m.end() :]) else 0.5, m.group().strip())
    if line.size <= 14 and (m := _AGENCY.search(text)):
        yield Evidence("credit", 0.9 if short else 0.5, m.group().strip(" /"))
    if m := _COPYRIGHT.match(text):
        yield Evidence("credit", 1.1 if line.size <= 30 else 0.8, m.group().strip(), firm=True)
    if line.prose and (m := _AUTHOR.search(text)) and text[0].isupper():
        yield Evidence("credit", 0.45, m.group())
        if m := _LIVES.search(text):
            yield Evidence("credit", 0.4, m.group())
    for k, sentence in enumerate(line.sentences):
        if re.fullmatch(r"\s*\((?:photo|image|picture|file photo|foto|bild)\b[^)]{3,80}\)\s*", sentence.raw, re.I):
            yield Evidence("credit", 1.1, sentence.raw.strip(), k, firm=True)


def _names(rest: str) -> bool:
    """Whether what follows a label is names and no description: capitals, or the bar before an agency."""
    words = re.findall(r"[^\W\d_]+", rest)
    if not words:
        return False
    return sum(w[0].isupper() or len(w) <= 3 or not w[0].islower() for w in words) >= 0.75 * len(words)
