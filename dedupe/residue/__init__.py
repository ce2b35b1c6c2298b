"""Residue: text that is no part of the article, such as share bars and comment forms."""

from __future__ import annotations

from collections.abc import Iterable

from dedupe.model import Article, Finding, Kind, Place
from dedupe.residue import follow, likely, shapes, signs
from dedupe.residue.memory import Memory
from dedupe.residue.score import (
    CUT,
    SUSPECT,
    Case,
    bare_points,
    heading_points,
    leading_points,
    phrase_evidence,
    place_points,
    shape_points,
    subject_points,
)
from dedupe.residue.text import states
from dedupe.residue.verdict import FAMILIES, Verdict
from dedupe.residue.view import Line, View

Known = dict[tuple[int, bool], Verdict]
"""Verdicts on blocks, by index and whether they stand beside other residue."""


def find(article: Article, memory: Memory | None = None) -> list[Finding]:
    """What in the article is residue, in order; from a score of 0.5 it is to be cut, below only suspected.

    With a `memory` what is read of a block is kept for the next call, and the findings are the same.
    """
    view, solid, judged = by_rule(article, memory)
    verdicts = {k: v for k, v in judged.items() if v.points >= SUSPECT}
    verdicts |= likely.found(signs.of(view, solid), judged)
    gone = {k: v.family for k, v in judged.items() if v.whole}
    for index, family, reason in follow.followers(view, gone, solid):
        verdicts[index] = Verdict(family, CUT + 0.2, f"{FAMILIES[family].says}: {reason}.")
    return [f for k, v in sorted(verdicts.items()) for f in _findings(view.lines[k], v)]


def by_rule(
    article: Article, memory: Memory | None = None
) -> tuple[View, tuple[int, int], dict[int, Verdict]]:
    """The article as the rules see it, its first and last solid block, and their verdicts by block, those
    that come to nothing too."""
    view = View(article, memory or Memory())
    cases = [_cases(line, view) for line in view.lines]
    solid = _solid(view, cases)
    return view, solid, _judged(view, cases, solid)


def _cases(line: Line, view: View) -> list[Case]:
    key = view.article.lang, line.kind, line.text
    known = view.memory.phrases
    if key not in known:
        known[key] = phrase_evidence(line, view.tables)
    evidence = [*known[key], *shapes.evidence(line, view)]
    families = dict.fromkeys(e.family for e in evidence)
    return [Case(line, f, [e for e in evidence if e.family == f]) for f in families]


def _solid(view: View, cases: list[list[Case]]) -> tuple[int, int]:
    """The first and the last readable block that is plainly prose of the article."""
    solid = [
        line.index
        for line, found in zip(view.lines, cases, strict=True)
        if _says_much(line) and all(c.raw() < 0.6 for c in found)
    ]
    return (solid[0], solid[-1]) if solid else (0, len(view.lines))


def _says_much(line: Line) -> bool:
    """Whether a block is prose of some length; questions and calls need more to be the article's."""
    return line.prose and line.size >= (9 if states(line.text) else 12)


def _judged(view: View, cases: list[list[Case]], solid: tuple[int, int]) -> dict[int, Verdict]:
    """The best verdict on each block that anything speaks for; each round, residue found lends its neighbours
    weight."""
    verdicts: dict[int, Verdict] = {}
    known: Known = {}
    for _ in range(3):
        before = {k for k, v in verdicts.items() if v.points >= SUSPECT}
        cut = {k for k, v in verdicts.items() if v.whole}
        verdicts = {
            line.index: _judge(found, view, solid, bool({line.index - 1, line.index + 1} & cut), known)
            for line, found in zip(view.lines, cases, strict=True)
            if found
        }
        if {k for k, v in verdicts.items() if v.points >= SUSPECT} == before:
            break
    return verdicts


def _judge(found: list[Case], view: View, solid: tuple[int, int], near: bool, known: Known) -> Verdict:
    """The best verdict on a block, beside other residue or not: the same in each round."""
    key = found[0].line.index, near
    if key not in known:
        verdicts = [_verdict(c, found, view, solid, near) for c in found]
        known[key] = max(verdicts, key=lambda v: (v.points, not v.sentences))
    return known[key]


def _verdict(case: Case, all_cases: list[Case], view: View, solid: tuple[int, int], near: bool) -> Verdict:
    case.notes.clear()
    line, own = case.line, case.by_sentence()
    subject = subject_points(case, view)
    place = place_points(case, view, solid, near, subject)
    shape = shape_points(case, view)
    rivals = [c for c in all_cases if c is not case]
    others = {k for c in rivals for k, v in c.by_sentence().items() if v >= 0.4}
    company = 0.3 if any(c.raw() >= 0.45 and c.what != case.what for c in rivals) else 0.0
    whole = case.raw() + company + place + shape + subject + bare_points(case, others)
    whole += heading_points(case, view, solid, subject) + leading_points(case, view)
    feeble = line.kind is Kind.TITLE and not case.unmistakable
    if feeble or case.too_weak or (case.needs_place and not place):
        whole = min(whole, SUSPECT)
    if whole < CUT and len(line.sentences) > 1 and case.family != "credit":
        off = subject + min(0.0, shape)
        single = {k: v + off for k, v in own.items() if v + off >= CUT and case.strong_in(k)}
        if single:
            return Verdict(case.family, max(single.values()), _reason(case, []), tuple(sorted(single)))
    return Verdict(case.family, whole, _reason(case, case.notes))


def _reason(case: Case, notes: Iterable[str]) -> str:
    return f"{FAMILIES[case.family].says}: {', '.join([f'“{case.what}”', *notes])}."


def _findings(line: Line, verdict: Verdict) -> list[Finding]:
    code = FAMILIES[verdict.family].code
    score = round(min(0.99, verdict.points / (verdict.points + CUT)), 3)
    if not verdict.sentences:
        return [Finding(code, (Place(line.number, 0, len(line.text)),), (), None, score, verdict.reason)]
    return [
        Finding(code, (Place(line.number, s.start, s.end),), (), None, score, verdict.reason)
        for s in (line.sentences[k] for k in verdict.sentences)
    ]
