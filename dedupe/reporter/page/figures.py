"""How many words there were, go and stay, by kind."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from dedupe.model import Article, Kind, Level
from dedupe.reporter.page.findings import Told
from dedupe.reporter.page.words import count

GROUPS = {
    str(Level.VERBATIM): "word for word",
    str(Level.NEAR): "a few words differ",
    str(Level.LIGHT): "reworded",
    str(Level.HEAVY): "rewritten",
    "residue": "no part of the article",
    "maybe": "only suspected",
}
"""What a group of findings is, in words."""

TWICE = 4
IN_ORDER = 0.6
SHARE = 0.15
"""So many passages told again, most of them in the order of the first telling, that are so much of all words,
are a second version; a long article repeats some passages in order by chance."""


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of a kind: how many, their words, and where they stand in a bar of 100 units."""

    name: str
    says: str
    findings: int
    words: int
    start: float
    width: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Words as a reader counts them: markup has none."""

    before: int
    after: int
    groups: tuple[Group, ...]
    headline: str

    @property
    def share(self) -> int:
        """What goes, in per cent."""
        return round(100 * (self.before - self.after) / self.before) if self.before else 0

    def of(self, name: str) -> Group:
        """A group by its name."""
        return next(group for group in self.groups if group.name == name)

    @property
    def cuts(self) -> int:
        """How many findings are cut."""
        return sum(group.findings for group in self.groups if group.name != "maybe")


def figures(article: Article, findings: Sequence[Told]) -> Figures:
    """The figures of one article."""
    before = sum(count(b.text) for b in article.blocks if b.kind is not Kind.MARKUP)
    after = max(0, before - sum(told.words for told in findings if told.kind != "maybe"))
    groups, at = [], 100 * after / max(1, before)
    for name, says in GROUPS.items():
        mine = [told for told in findings if told.group == name]
        words = sum(told.words for told in mine)
        width = 100 * words / before if before and name != "maybe" else 0.0
        groups.append(Group(name, says, len(mine), words, round(at, 3), round(width, 3)))
        at += width
    return Figures(before, after, tuple(groups), _headline(findings, before))


def _headline(findings: Sequence[Told], before: int) -> str:
    """What was found, in one sentence."""
    repeats = [told for told in findings if told.kind == "repeat"]
    residue = sum(told.kind == "residue" for told in findings)
    maybe = sum(told.kind == "maybe" for told in findings)
    passages = sum(not told.heading for told in repeats)
    parts = []
    if _is_second_version(repeats, before):
        parts.append("This article is told twice")
    elif passages:
        parts.append(f"This article says {_many(passages, 'thing')} twice")
    if residue:
        what = "it" if parts else "the article"
        parts.append(f"{_many(residue, 'passage')} {'is' if residue == 1 else 'are'} no part of {what}")
    if not parts:
        if maybe:
            verb = "is" if maybe == 1 else "are"
            return f"Nothing has to go; {_many(maybe, 'passage')} {verb} only suspected."
        return "Nothing is said twice, and nothing has to go."
    told = ", and ".join(parts)
    return f"{told[0].upper()}{told[1:]}."


def _is_second_version(repeats: Sequence[Told], before: int) -> bool:
    if any(told.code == "R204" for told in repeats):
        return True
    pairs = sorted(
        {tuple(sorted((t.places[0].block, t.copies[0].block))) for t in repeats if t.copies and not t.heading}
    )
    ends: list[int] = []
    for _, later in pairs:
        k = bisect_left(ends, later)
        ends[k : k + 1] = [later]
    words = sum(told.words for told in repeats)
    return len(ends) >= max(TWICE, IN_ORDER * len(pairs)) and words >= SHARE * before


def _many(number: int, word: str) -> str:
    return f"{'one' if number == 1 else number} {word}{'' if number == 1 else 's'}"
