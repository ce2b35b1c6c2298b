"""What follows from the cuts: where the article starts again, and headings that have lost their sections."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe.decide import sections, versions
from dedupe.model import Article, Finding
from dedupe.settings import Settings


def completed(article: Article, cuts: Sequence[Finding], settings: Settings) -> list[Finding]:
    """The cuts with what follows from them, as far as it is asked for, in order of place."""
    told = versions.told_again(article, cuts) if settings.wants(versions.CODE) else list(cuts)
    heads = sections.emptied(article, told) if settings.wants(sections.CODE) else []
    return sorted([*told, *heads], key=lambda f: f.places)
