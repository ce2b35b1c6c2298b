# ruff: noqa: E501
"""Menus, breadcrumbs and rows of links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.phrases.bars import HOME, MENU
from dedupe.residue.score import Evidence
from dedupe.residue.text import normalise
from dedupe.residue.view import Line, View

_CRUMB = re.compile(r"\s*[»›→➜/]\s*|\s>+\s")

_FOOTER = re.compile(
    r"(?:(?:privacy|cookies?|legal|terms|site map|sitemap|accessibility|contact|contact us|about|about us|help|"
    r"imprint|careers|advertise|impressum|datenschutz\w*|agb|kontakt|nutzungsbedingungen|aviso legal|privacidad|"
    r"contacto|condiciones de uso|mentions légales|confidentialité|cgu|gestion des cookies|privacidade|contato|"
    r"termos de uso|note legali|contatti|termini e condizioni|política de (?:privacidad|cookies|privacidade)|"
    r"politique de (?:confidentialité|cookies))(?: (?:policy|preferences|settings|notice|richtlinien?|of use|of service))?)"
)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """A row of names of pages, told by the names that every site has."""
    if line.prose or not 2 <= line.size <= 40 or line.kind is Kind.QUOTE:
        return
    yield from _breadcrumb(line)
    names = [normalise(f).strip(" :") for f in line.fragments]
    menu = sum(n in MENU or n in HOME for n in names)
    if len(names) >= 2 and all(_FOOTER.fullmatch(n) for n in names):
        yield Evidence("nav", 1.15, ", ".join(names[:3]), firm=True)
        return
    if len(names) >= 4 and all(n.count(" ") < 3 for n in names):
        what = ", ".join(line.fragments[:3])
        if menu >= 3 or (menu >= 2 and names[0] in HOME):
            yield Evidence("nav", 1.2, what, firm=True)
        elif menu and line.kind not in (Kind.ITEM, Kind.TITLE):
            yield Evidence("nav", 0.6 + 0.15 * menu, what)
    elif line.size >= 5 and line.kind is not Kind.ITEM:
        yield from _unparted(line)


def _breadcrumb(line: Line) -> Iterator[Evidence]:
    crumbs = [c for c in _CRUMB.split(line.text.strip()) if c]
    if len(crumbs) >= 2 and normalise(crumbs[0]).strip(" :") in HOME:
        yield Evidence("nav", 1.2, " › ".join(crumbs[:3]), firm=True)


def _unparted(line: Line) -> Iterator[Evidence]:
    """A menu whose names lost what parted them: capitals throughout, and many names of pages."""
    words = re.findall(r"[^\W\d]+", line.text)
    capital = sum(w[0].isupper() for w in words)
    menu = sum(w in MENU or w in HOME for w in line.norm.split())
    if (
        menu >= 3
        and capital >= 0.8 * len(words)
        and menu >= 0.35 * len(words)
        and not re.search(r"[.,;!?]", line.text)
    ):
        yield Evidence("nav", 0.9 if menu < 4 else 1.1, " ".join(words[:4]), firm=True)
