# ruff: noqa: E501
"""Credits of pictures, lines of copyright, and lines about the author."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.phrases.bars import PICTURE
from dedupe.residue.score import Evidence
from dedupe.residue.view import Line, View
from dedupe.tokenizer.words import fold, function_words

_LABEL = re.compile(
    rf"^\W*(?:{PICTURE})(?:\s+(?:credits?|courtesy(?: of)?|source))?\s*(?:[:：©]|\bby\b|\s[|/]\s)", re.I
)
_COPYRIGHT = re.compile(r"^\W*(?:©|\(c\)\s?\d{4}|copyright\s+(?:©|\(c\)|\d{4})|©?\s*\d{4}\s+©)", re.I)
_MADE = re.compile(
    r"^\W*(?:screenshots?|screen ?grabs?|video|footage|maps?|graphics?|charts?|animation|drawings?|stills?) "
    r"(?:by|via|courtesy of)\s|^\W*(?:(?:photo )?credits?|crédit|crédito|credito|data|graphic|courtesy)\s?(?:[:：]|of\s)|"
    r"^\W*photo illustration by\s",
    re.I,
)
LONGEST = 130
"""Characters of an address with what stands around it: longer texts take its pattern long to refuse."""

_MAIL = re.compile(
    r"\W*(?:e-?mail|contact|contacto|kontakt|mail|twitter|reach (?:him|her|them) at)?\W*\S+@[\w-]+\.[\w.]+\W*",
    re.I,
)
_AGENCY = re.compile(
    r"(?:/|\bvia |\bcourtesy of )\s?(?:getty(?: images)?|shutterstock|unsplash|pexels|pixabay|istock|"
    r"alamy|reuters|"
    r"afp|ap photo|associated press|imago|dpa|epa|ansa|efe|adobe stock|wikimedia(?: commons)?|flickr|"
    r"zuma)\b"
    r"|^\W*(?:getty images|shutterstock|ap photo)\b|\bpicture alliance\b",
    re.I,
)
_NAME = re.compile(
    r"^\W*([A-ZÀ-Þ][\w.'’-]+(?:\s[A-ZÀ-Þ][\w.'’-]*){1,3})(?:,[^,.]{3,40},)?\s+(?:is|was|has|had|[a-z]+s|"
    r"spent|joined)\b"
)
_PERSON = (
    r"journalist|reporter|writer|editor|correspondent|columnist|author|blogger|freelancer?|contributor|"
    r"contributing|copywriter",
    r"writes?|written|covers?|covered|reports?|reported|edits|reviews?|reviewed|tests|tested|blogs|"
    r"blogging|publishes",
    r"lives|based in|lived|home (?:town|is)|divides (?:her|his|their) time|grew up",
    r"twitter|instagram|@\w+|email|visit|www|https?|can be (?:reached|found|contacted)|follow|website",
    r"founder|owner|runs|owns|coach|consultant|expert|specialist|specialises|specializes|enthusiast|"
    r"works (?:as|at|for|in)|chef|"
    r"photographer|nutritionist|dietitian|trainer|professor|lecturer|director",
)
_LIFE = (
    r"years|since \d{4}|decades?|formerly|previously|degree|award\S*|graduated|certified|qualified|studied",
    r"(?:her|his|their) (?:\w+ )?(?:husband|wife|partner|family|dogs?|cats?|children|kids|book|novel|"
    r"website|blog)"
    r"|(?:her|his|their) (?:work|spare time|first|latest)"
    r"|two|three|when (?:she|he|they)",
)
"""What a note on a person tells besides, and one on a thing may tell: it has lasted two years."""

_BRACKETED = re.compile(r"\s*\((?:photo|image|picture|file photo|foto|bild)\b[^)]{3,80}\)\s*", re.I)
_PERSONS, _LIVES = (
    tuple(re.compile(rf"(?:\b(?:{words})\b)", re.I) for words in told) for told in (_PERSON, _LIFE)
)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """Who made a picture, who holds the rights, or who the author is."""
    text = line.text.strip()
    if line.kind in (Kind.ITEM, Kind.TITLE) or line.size > 45:
        return
    short = line.size <= 12 and not line.prose
    if m := _LABEL.match(text) or (_MADE.match(text) if short else None):
        yield Evidence("credit", 1.1 if short and _names(text[m.end() :]) else 0.5, m.group().strip())
    if line.size <= 14 and (m := _AGENCY.search(text)):
        yield Evidence("credit", 0.9 if short else 0.5, m.group().strip(" /"))
    if line.size <= 8 and len(text) <= LONGEST and _MAIL.fullmatch(text):
        yield Evidence("credit", 1.05, text[:40], firm=True)
    if m := _COPYRIGHT.match(text):
        yield Evidence("credit", 1.1 if line.size <= 30 else 0.8, m.group().strip(), firm=True)
    yield from _author(line, view)
    for k, sentence in enumerate(line.sentences):
        if _BRACKETED.fullmatch(sentence.raw):
            yield Evidence("credit", 1.1, sentence.raw.strip(), k, firm=True)


def _names(rest: str) -> bool:
    """Whether what follows a label is names and no description: capitals, or the bar before an agency."""
    words = re.findall(r"[^\W\d_]+", rest)
    names = sum(len(w) <= 3 or not w[0].islower() for w in words)
    return bool(words) and names >= 0.75 * len(words)


def _author(line: Line, view: View) -> Iterator[Evidence]:
    """A note on the author: a full name that the article never mentions, and what such notes tell."""
    text = line.text.strip()
    name = _NAME.match(text) if line.prose else None
    if not name or line.index < 0.5 * len(view.lines):
        return
    if fold(name[1].split()[0]) in function_words("en") | function_words(view.article.lang):
        return  # "The Birch has" names a thing
    person, life = (
        [m.group() for bio in bios if (m := bio.search(text, name.end(1)))] for bios in (_PERSONS, _LIVES)
    )
    found = [*person, *life] if person else []
    family = f" {name[1].split()[-1].casefold()} "
    if found and any(family in o.norm for o in view.lines if o.prose and o.norm != line.norm):
        return
    for k, words in enumerate(found):
        yield Evidence("credit", 0.45 if k else 0.5, words, firm=True)
