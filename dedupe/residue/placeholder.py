# ruff: noqa: E501
"""Places held for something that was never put in: bracketed notes to the writer, filler text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.phrases.bars import MEDIA, SLOT_NAMES, TO_INSERT
from dedupe.residue.score import Evidence
from dedupe.residue.text import fold, quoted
from dedupe.residue.view import Line, View

_HERE = r"here|aquí|hier|ici|aqui|qui|здесь|tutaj|buraya|ここ|此处|هنا|यहाँ"
_BRACKETS = re.compile(r"\s*[\[【({<«]{1,2}([^\[\]【】]{2,240})[\]】)}>»]{1,2}[.。]?\s*")
_SQUARE = re.compile(r"^\s*[\[【<]")
# What only brackets need is compiled when there are some.
_INSERT = rf"\W*(?:{TO_INSERT})"
_MEDIA = rf"(?<![a-z])(?:{MEDIA})(?![a-z])"
_LABEL = rf"\W*(?:(?:featured|hero|header|cover|main|stock|in-article) )?(?:{MEDIA})\b[^:：]{{0,40}}[:：]"
_PICTURE = rf"\W*(?:{MEDIA}) (?:of|showing|to|for|from|de|von|der|di|da|do|du|van)\b"
_TK = re.compile(
    r"\s*[\[(]?\s*(?:TK){1,4}\b.{0,200}|\s*\[(?:TBD|TBC|TODO|FIXME|XXX+|CHECK|NOTE TO (?:ED|EDITOR|"
    r"SELF|SUBS))\b.{0,200}"
)
_NOTE = re.compile(
    r"(?:TODO|FIXME|TBD|TBC|XXX+|PENDIENTE|POR HACER|A COMPLETAR|À COMPLÉTER|À FAIRE|A FAZER|"
    r"A COMPLETAR|DA FARE|"
    r"DA COMPLETARE|ZU ERGÄNZEN|NOCH ERGÄNZEN|OFFEN|TE DOEN|DO UZUPEŁNIENIA)(?:\s*[:：–—-]\s*\S.{0,120}|"
    r"\s+[a-z].{0,100}[^.!?])"
)
_SLOT = rf"(?i:\[\s*(?:{SLOT_NAMES})\s*\])"
_PENDING = (
    rf"(?:\b(?:{_HERE})|goes here|to come|to follow|to be (?:supplied|added|confirmed|written|inserted|"
    rf"determined)|"
    r"needed|pending|tbd|tbc|tk|folgt|por confirmar|à venir|a definir|da definire)\W*$"
)
_BARE = re.compile(
    rf"\W*(?:your )?(?:{MEDIA}|captions?|text|photo captions?|leyenda|pie de foto|texto|"
    rf"bildunterschrift|bildtext|légende|"
    rf"texte|legenda|didascalia|testo|onderschrift|tekst|bio|headline|title|quote)(?: (?:{MEDIA}))?"
    rf"(?: (?:goes?|kommt|va|vai|vient))? (?:{_HERE}|placeholder)\W*"
)
_ADD = re.compile(
    rf"(?:insert|add|place) (?:an? |the |your )?(?:{MEDIA})(?: (?:{_HERE}))?|(?:insert|add|enter) your (?:text|content) here"
)
_VARIABLE = re.compile(r"\{[a-z]+(?:_[a-z]+)+\}|\{\{\s?[\w.]+\s?\}\}|%%?[A-Z_]{3,}%%?|<<[\w ]{3,30}>>")


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """A block, or a sentence, that is one bracketed note to the writer or has a slot nobody filled."""
    for k, sentence in enumerate(line.sentences):
        if points := _points(sentence.raw):
            whole = None if len(line.sentences) == 1 else k
            yield Evidence("placeholder", points, " ".join(sentence.raw.split())[:40], whole)
        elif points := _slots(sentence.raw, line, view):
            yield Evidence("placeholder", points, " ".join(sentence.raw.split())[:40], k)
    if len(line.sentences) > 1 and (points := _points(line.text)):
        yield Evidence("placeholder", points, " ".join(line.text.split())[:40])


def _slots(raw: str, line: Line, view: View) -> float:
    """A name nobody put in amid a sentence; an article with many of them is about such templates."""
    if "[" not in raw and "{" not in raw and "<<" not in raw and "%" not in raw:
        return 0.0
    if quoted(raw) or not (re.search(_SLOT, raw) or _VARIABLE.search(raw)):
        return 0.0
    templates = view.count(_slotted) > 3 or view.count(_is_code) > 0
    return 0.45 if templates or line.kind in (Kind.TITLE, Kind.QUOTE) else 1.05


def _slotted(line: Line) -> bool:
    return bool(re.search(_SLOT, line.text) or _VARIABLE.search(line.text))


def _is_code(line: Line) -> bool:
    return line.kind is Kind.CODE


def _points(text: str) -> float:
    text = text.strip()
    if _TK.fullmatch(text) or _NOTE.fullmatch(text):
        return 1.2
    if len(text) <= 60 and (_BARE.fullmatch(fold(text)) or _ADD.fullmatch(fold(text))):
        return 1.1
    m = _BRACKETS.fullmatch(text)
    return _bracketed(fold(m[1]), bool(_SQUARE.match(text)), text) if m else 0.0


def _bracketed(inner: str, square: bool, text: str) -> float:
    if re.match(_INSERT, inner) or re.search(rf"(?:{TO_INSERT})\s*$", inner):
        short = len(inner.split()) <= 4
        return 1.2 if square and re.search(_MEDIA, inner) else 1.0 if square or short else 0.6
    if not square:
        return 0.0
    if re.match(_LABEL, inner) or re.fullmatch(_SLOT, text) or re.search(_PENDING, inner):
        return 1.1
    if re.match(_PICTURE, inner) or re.fullmatch(
        rf"\W*(?:{MEDIA})(?:\s?\d+)?(?:\s(?:placeholder|{_HERE}))?\W*", inner
    ):
        return 1.0
    return 0.0
