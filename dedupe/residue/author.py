# ruff: noqa: E501
"""Notes on the author, told by who they are about and what they tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.score import Evidence
from dedupe.residue.view import Line, View

_THE_AUTHOR = re.compile(
    r"^(?:(?:the (?:author|writer)|our (?:author|columnist|critic)|el autor|la autora|der autor|die autorin|"
    r"unser autor|unsere autorin|l'auteure?|l'autrice|o autor|a autora|l'autore|de auteur)\s(?:is|was|"
    r"lives|writes|"
    r"works|teaches|covers|has written|es|vive|escribe|trabaja|enseña|ha escrito|ist|lebt|schreibt|"
    r"arbeitet|lehrt|"
    r"est|vit|écrit|enseigne|travaille|é|mora|escreve|ensina|leciona|è|insegna|scrive|lavora|woont|"
    r"schrijft|werkt)\b"
    r"|(?:автор\s(?:—|–|-|:)|作者(?:是|为|:|：)|筆者は|著者は|yazar\b.{0,20}\b(?:yazarıdır|öğretim)))"
)
_IS = (
    r"(?:is|ist|est|es|é|è|fue|writes|covers|schreibt|écrit|escribe|escreve|scrive|lebt|vit|vive|mora|"
    r"woont|schrijft)"
)
_NAMED = re.compile(
    rf"^([A-ZÀ-Þ][\w.'’-]+(?:\s(?:d[aei]l?|van|von|"
    rf"de la)?\s?[A-ZÀ-Þ][\w.'’-]*){{1,3}})(?:,[^,.]{{3,40}},)?\s+{_IS}\s"
)
_ROLE = re.compile(
    r"\b(?:journalist\w*|reporter\w*|writer|editor|columnist|columnista|correspondent|freelance\w*|"
    r"blogger\w*|"
    r"author of|contributor|periodista|redactora?|escritora?|colaboradora?|autora? de|profesora? de|"
    r"jornalista|"
    r"repórter|escritora?|colunista|professora? de|freie[rs]?|redakteur\w*|autor\w*|korrespondent\w*|"
    r"volontär\w*|professor\w* für|journaliste\w*|rédact\w+|chroniqueu\w+|professeure? d\w*|"
    r"auteure? d\w*|giornalista|"
    r"redattrice|redattore|scrittrice|scrittore|docente|insegna|freelancejournalist\w*|redacteur|schrijver|"
    r"schrijfster|dziennikar\w+|gazeteci|founder of|fondat\w+|gründer\w*|fundadora?|covers|writes about)\b",
    re.I,
)
_ABOUT = re.compile(
    r"^About ([A-Z][\w'’-]+)(?: [A-Z][\w'’-]+)?:? (?:[A-Z][\w'’-]+ )?\1 |^About [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?: "
)
_OURS = re.compile(
    r"\b(?:this|our) (?:site|paper|magazine|newspaper|blog|publication|website)\b|\b(?:columnist|contributor|"
    r"contributing|staff writer|correspondent)\b",
    re.I,
)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """A note on the author after the article, or on who wrote it before it begins."""
    if line.size > 40 or line.kind in (Kind.ITEM, Kind.TITLE, Kind.HEADING) or not line.sentences:
        return
    text = line.text.strip().lstrip("*_")
    last = line.index >= view.last_paragraph
    plain = text.casefold().replace("’", "'")
    if last and line.index and (m := _THE_AUTHOR.match(plain)):
        yield Evidence("credit", 1.05, m.group(), firm=True)
        return
    if last and line.index and _ABOUT.match(text):
        yield Evidence("credit", 1.05, text[:30], firm=True)
        return
    first = line.index <= 2 and bool(_OURS.search(text))
    named = _NAMED.match(text) if (last and line.index > 2) or first else None
    if named and (role := _ROLE.search(text, named.end(1))) and _unnamed(named[1], line, view):
        yield Evidence("credit", 1.05 if role.start() - named.end() < 40 else 0.7, role.group(), firm=True)


def _unnamed(name: str, line: Line, view: View) -> bool:
    """Whether the article tells nothing else of that person."""
    family = f" {name.split()[-1].casefold()} "
    return not any(family in o.norm for o in view.lines if o.prose and o.norm != line.norm)
