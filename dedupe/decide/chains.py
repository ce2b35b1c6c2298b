"""What one pass keeps as a copy and a later one would cut: nothing goes for resembling what is itself cut."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe.decide import sections
from dedupe.decide.completing import completed
from dedupe.model import Article, Finding, Places
from dedupe.settings import Settings


def merged(
    article: Article, settings: Settings, cuts: Sequence[Finding], more: Sequence[Finding]
) -> list[Finding]:
    """The cuts of an article's passes with those of a later one, in order; headings go by what is left under
    them.

    Where the later pass cuts what an earlier one kept as a copy, the passages cut in its favour stand again,
    and are compared anew with what is left.
    """
    fresh = [f for f in more if f.code != sections.CODE]
    going = Places(place for f in fresh for place in f.places)
    kept = [f for f in cuts if f.code != sections.CODE and not going.met_by(f.copies)]
    return completed(article, sorted([*kept, *fresh], key=lambda f: f.places), settings)
