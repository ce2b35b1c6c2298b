"""What one pass keeps as a copy and a later one would cut: nothing goes for resembling what is itself cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dedupe.decide import keeping, sections
from dedupe.decide.completing import completed
from dedupe.model import Article, Finding
from dedupe.settings import Settings


@dataclass(slots=True)
class Chains:
    """Merges the cuts of an article's passes. A copy that a later pass would cut changes places with the one
    passage cut in its favour; where several were, or it happens again, all of them stay."""

    article: Article
    settings: Settings
    turned: set[int] = field(default_factory=set)
    staying: set[int] = field(default_factory=set)

    def merged(self, cuts: Sequence[Finding], more: Sequence[Finding]) -> list[Finding]:
        """The cuts with those of a later pass, in order; headings go by what is left under them."""
        kept = [f for f in cuts if f.code != sections.CODE]
        fresh = [f for f in more if f.code != sections.CODE and not self._stays(f)]
        for finding in list(fresh):
            torn = [f for f in kept if any(copy.meets(finding.places) for copy in f.copies)]
            if torn:
                fresh.remove(finding)
                kept = self._turned(kept, torn)
        kept = sorted([f for f in [*kept, *fresh] if not self._stays(f)], key=lambda f: f.places)
        return completed(self.article, kept, self.settings)

    def _turned(self, kept: list[Finding], torn: list[Finding]) -> list[Finding]:
        blocks = {p.block for f in torn for p in (*f.places, *f.copies)}
        if len(torn) > 1 or not keeping.can_turn(torn[0]) or blocks & self.turned:
            self.staying |= blocks
            return [f for f in kept if f not in torn]
        self.turned |= blocks
        return [f.turned() if f in torn else f for f in kept]

    def _stays(self, finding: Finding) -> bool:
        return not self.staying.isdisjoint(p.block for p in finding.places)
