# ruff: noqa: E501
"""Stamps of a page: when it was published or updated, which page or picture of how many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.score import Evidence
from dedupe.residue.text import fold
from dedupe.residue.view import Line, View

_DATED = re.compile(
    r"\b(?:(?:last|first|originally|zuletzt|dernière|última|ultimo|ostatnia) )?"
    r"(?:updated|published|posted|modified|revised|reviewed|edited|aktualisiert|veröffentlicht|stand|"
    r"erstellt|"
    r"actualizado|actualizada|publicado|publicada|actualización|mis à jour|mise à jour|publié|publiée|"
    r"modifié|"
    r"atualizado|atualizada|atualização|aggiornato|aggiornata|aggiornamento|pubblicato|pubblicata|bijgewerkt|"
    r"gepubliceerd|laatst|geüpdatet|обновлено|опубликовано|güncellendi|güncelleme|yayinlanma|yayinlandi|yayinlanma tarihi|"
    r"opublikowano|aktualizacja|zaktualizowano|publicerad|uppdaterad)\b"
    r"|更新|发布|发表|公開日|更新日|投稿日|نشر|تحديث|प्रकाशित|अपडेट"
)
_DATE = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}年\d{1,2}月\d{1,2}日?|\b\d{1,2}(?:st|nd|rd|th|º|\.|er)?(?: de)? "
    r"[^\W\d]{3,10}\.?,?(?: (?:de )?\d{4})?|\b[^\W\d]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|"
    r"\b\d+ (?:min|hour|"
    r"day|week|month|stunde|tag|hora|día|dia|heure|jour|ora|or|giorn)\w* ago\b|\bvor \d+ \w+|\bhace \d+ \w+"
)
_TIME = re.compile(
    r"\b\d{1,2}[:.h]\d{2}\b|\b(?:uhr|[ap]\.?m|[a-z]{2,4}t|utc|am|um|at|on|op|om|the|le|el|em|il|à|às|في|article|story|post|page|artikel|beitrag|article|articolo|artigo|artículo|a las|alle)\b"
    r"|\bby (?:admin|staff|editor|webmaster|redacción|redaktion)\b"
)
_PAGES = re.compile(
    r"(?:page|seite|página|pagina|страница|sayfa|strona|sida|ページ|第)\s?\d+\s?(?:of|von|de|sur|di|van|из|"
    r"z|av|/)\s?\d+"
    r"|(?:image|photo|slide|picture|bild|foto|imagen|imagem|immagine|photo)?\s?\d{1,3}\s?(?:/|of|von|de|"
    r"sur|di)\s?\d{1,3}"
)
_TIMES = re.compile(
    r"\d{1,2}\s?(?:mins?|minutes?|minuten|minutos|minuti|min)\.?(?: (?:read|lesezeit|de lecture|de lectura|de leitura|di lettura))?"
    r"|(?:lectura|leitura|lettura|lecture|lesedauer|lesezeit|reading time|read)(?: de| di)?\s?:?\s?\d{1,2}\s?(?:min\w*)"
    r"|(?:listen|hören|écouter|escuchar|ouvir|ascolta)\W+\d{1,2}:\d{2}"
)
_GALLERY = re.compile(
    r"\b(?:gallery|slideshow|galería|bildergalerie|fotostrecke|fotogalerie|galerie|diaporama|galeria|"
    r"galleria|"
    r"fotogallery|fotos|photos|pictures|images|imágenes|bilder|foto|imagens|immagini)\b"
)
_COUNT = re.compile(
    r"\(?\b\d{1,3}\s?(?:images?|photos?|pictures?|slides?|fotos?|imágenes|bilder|imagens|immagini)?\b\)?\s*$"
)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """A short block that only dates or counts."""
    text = line.text.strip()
    if line.size > 18 or len(text) > 130 or line.kind in (Kind.ITEM, Kind.TITLE) or text[-1:] in "?!":
        return
    folded = fold(text)
    if _only_dates(folded):
        yield Evidence("nav", 1.1, text[:40], firm=True)
    elif (_PAGES.fullmatch(folded.strip(" ()[]")) and line.kind is not Kind.HEADING) or (
        _TIMES.fullmatch(folded.strip()) and line.index <= 6 and line.kind is not Kind.HEADING
    ):
        yield Evidence("nav", 1.1, text, firm=True)
    elif line.size <= 7 and not line.prose and _COUNT.search(folded) and _GALLERY.search(folded):
        yield Evidence("nav", 1.1 if "(" in folded or ":" in folded else 0.6, text, firm=True)


def _only_dates(folded: str) -> bool:
    """Whether nothing is left once labels, dates and times are taken away."""
    if not (_DATED.search(folded) and _DATE.search(folded)):
        return False
    rest = _DATE.sub(" ", _DATED.sub(" ", folded))
    rest = _TIME.sub(" ", rest)
    return len(re.findall(r"[^\W\d_]{2,}", rest)) == 0
