"""The one way through the house: source → article → findings → plan → cleaned source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from dedupe import edit
from dedupe.decide.chains import merged
from dedupe.matcher import passages
from dedupe.model import Article, Finding, Place, Plan, Span
from dedupe.origin import Origin
from dedupe.residue.memory import Memory
from dedupe.settings import Settings
from dedupe.tokenizer.words import Known

MAX_PASSES = 8

Extra = Callable[[Article], Sequence[Finding]]
"""What else is residue of an article, such as what its neighbours in a folder say too; asked in each pass."""


@dataclass(frozen=True, slots=True)
class Result:
    """An article, what is cut from it, and what is left of its source."""

    article: Article
    plan: Plan
    text: str


@dataclass(frozen=True, slots=True)
class _Memory:
    """What was read of an article's blocks in its earlier passes; both know the same words."""

    residue: Memory
    matcher: passages.Memory


def analyse(source: str, settings: Settings, name: str = "", extra: Extra | None = None) -> Result:
    """Read, find, decide and cut, again until nothing more is cut: cleaning twice is cleaning once.

    `name` is the file's name, or empty; its suffix tells the format. `extra` gives residue that the article
    alone doesn't show. Findings are about the article as it came.
    """
    article, memory = _read(source, settings, name), _memory()
    cuts, suspects = _findings(article, settings, memory, extra)
    spans: tuple[Span, ...] = ()
    removals = edit.Removals(article)
    for _ in range(MAX_PASSES):
        before, spans = spans, removals.spans(_places(cuts))
        if spans == before:
            break
        cleaned = _read(edit.apply(source, spans), settings, name)
        origin = Origin(article, cleaned, spans)
        more, left = _findings(cleaned, settings, memory, extra)
        suspects = origin.findings(left)
        if not more:
            break
        cuts = merged(article, settings, cuts, origin.findings(more))
    else:
        spans = removals.spans(_places(cuts))
    return Result(article, Plan(tuple(cuts), tuple(suspects), spans), edit.apply(source, spans))


def _memory() -> _Memory:
    words: Known = {}
    return _Memory(Memory(words), passages.Memory(words))


def _read(source: str, settings: Settings, name: str) -> Article:
    from dedupe.tokenizer import tokenize

    return tokenize(source, settings.format, settings.lang, name)


def _findings(
    article: Article, settings: Settings, memory: _Memory, extra: Extra | None
) -> tuple[list[Finding], list[Finding]]:
    """What to cut and what is only suspected, such as a cut that would break the markup around it."""
    from dedupe import decide, matcher, residue

    outside = residue.find(article, memory.residue)
    if extra:
        outside += extra(article)
    repeats = matcher.find(article, decide.foreign(article, outside), memory.matcher)
    decided, suspects = decide.decide(article, repeats, outside, settings)
    removable = edit.removable(article, _places(decided))
    cuts, left = [], list(suspects)
    for finding in decided:
        places = tuple(place for place in finding.places if place in removable)
        if places:
            cuts.append(replace(finding, places=places))
        else:
            left.append(finding)
    return cuts, left


def _places(findings: Iterable[Finding]) -> list[Place]:
    return [place for finding in findings for place in finding.places]
