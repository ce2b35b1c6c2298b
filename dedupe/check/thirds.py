"""What a silenced finding hides: a third passage that repeats one of which the plan thought that it goes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from dedupe import edit
from dedupe.check.suppress import Rules
from dedupe.decide import keeping, sections
from dedupe.model import Article, Finding, Place
from dedupe.origin import Origin
from dedupe.pipeline import analyse
from dedupe.settings import Settings

MAX_ROUNDS = 4


def with_thirds(
    rules: Rules, settings: Settings, kept: Sequence[Finding], silenced: Sequence[Finding]
) -> list[Finding]:
    """The kept cuts, in order, with those that show once the copies of silenced ones are out of the way.

    Of three equal passages the plan cuts the second and the third in favour of the first. Where a comment
    silences the first, the third still repeats the second.
    """
    article = rules.article
    cuts = [f for f in kept if f.code != sections.CODE]
    hidden: set[Place] = set()
    freed: list[Place] = []
    for _ in range(MAX_ROUNDS):
        freed += [place for finding in silenced for place in finding.places]
        more = {copy for finding in silenced for copy in finding.copies} - hidden
        if not more:
            break
        hidden |= more
        found = _without(article, settings, hidden)
        near = [f for f in found if _meet((*f.places, *f.copies), freed) and f.code != sections.CODE]
        fresh, silenced = rules.split(near)
        for finding in fresh:
            cuts += _fitting(finding, cuts)
    heads, _ = rules.split(sections.emptied(article, cuts) if settings.wants(sections.CODE) else ())
    return sorted([*cuts, *heads], key=lambda f: f.places)


def _without(article: Article, settings: Settings, hidden: Iterable[Place]) -> list[Finding]:
    """The cuts of the article without these places, said of the whole one."""
    spans = edit.removal_spans(article, sorted(hidden))
    same = replace(settings, format=article.format, lang=article.lang)
    rest = analyse(edit.apply(article.source, spans), same)
    return Origin(article, rest.article, spans).findings(rest.plan.cuts)


def _fitting(finding: Finding, cuts: Sequence[Finding]) -> list[Finding]:
    """The finding, turned if its place is a copy that stays; nothing if it says no more than the cuts do."""
    gone = [place for cut in cuts for place in cut.places]
    held = [copy for cut in cuts for copy in cut.copies]
    if _meet(finding.places, gone) or _meet(finding.copies, gone):
        return []
    if not _meet(finding.places, held):
        return [finding]
    can_turn = keeping.can_turn(finding) and not _meet(finding.copies, held)
    return [finding.turned()] if can_turn else []


def _meet(one: Iterable[Place], other: Sequence[Place]) -> bool:
    return any(place.meets(other) for place in one)
