"""What follows from the cuts: lead-ins to what stays, where the article starts again, and headings that have
lost their sections."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe.decide import lead_ins, sections, versions
from dedupe.model import Article, Finding
from dedupe.settings import Settings


def completed(article: Article, cuts: Sequence[Finding], settings: Settings) -> list[Finding]:
    """The cuts with what follows from them, as far as it is asked for, in order of place."""
    told = lead_ins.without(article, cuts)
    if settings.wants(versions.CODE):
        told = versions.told_again(article, told)
    heads = sections.emptied(article, told) if settings.wants(sections.CODE) else []
    return sorted([*told, *heads], key=lambda f: f.places)
