"""Residue: text that is no part of the article, such as share bars and comment forms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dedupe.model import Article, Finding, Kind, Place
from dedupe.residue import follow, shapes
from dedupe.residue.memory import Memory
from dedupe.residue.phrases import Phrases, load
from dedupe.residue.score import (
    CUT,
    SUSPECT,
    Case,
    bare_points,
    heading_points,
    phrase_evidence,
    place_points,
    shape_points,
    subject_points,
)
from dedupe.residue.view import Line, View


@dataclass(frozen=True, slots=True)
class Family:
    """A kind of residue: its code, and how a reason begins."""

    code: str
    says: str


FAMILIES = {
    "promo": Family("X101", "Advertises something else by the publisher"),
    "cta": Family("X102", "Asks the reader to subscribe, follow, buy or rate"),
    "share": Family("X103", "Is a bar of share buttons or counts shares"),
    "related": Family("X104", "Points to other articles"),
    "comments": Family("X105", "Belongs to the comments below the article"),
    "nav": Family("X106", "Is navigation or a notice of the site"),
    "credit": Family("X107", "Names a source, an author or who holds the rights"),
    "ad": Family("X108", "Marks or discloses an advertisement"),
    "llm": Family("X109", "Is a language model's talk about its own output"),
    "fence": Family("X110", "Is markup left over"),
    "placeholder": Family("X111", "Holds the place of something never put in"),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a block, or only some of its sentences, came to."""

    family: str
    points: float
    reason: str
    sentences: tuple[int, ...] = ()


def find(article: Article, memory: Memory | None = None) -> list[Finding]:
    """What in the article is residue, in order; from a score of 0.5 it is to be cut, below only suspected.

    With a `memory` what is read of a block is kept for the next call, and the findings are the same.
    """
    view = View(article, memory or Memory())
    tables = [load(lang) for lang in dict.fromkeys((article.lang, "en"))]
    cases = [_cases(line, view, tables) for line in view.lines]
    solid = _solid(view, cases)
    verdicts: dict[int, Verdict] = {}
    for _ in range(3):  # each round, residue found lends its neighbours weight
        before = set(verdicts)
        verdicts = _judge(view, cases, tables, solid, {k for k, v in verdicts.items() if _whole(v)})
        if set(verdicts) == before:
            break
    gone = {k: v.family for k, v in verdicts.items() if _whole(v)}
    for index, family, reason in follow.followers(view, gone, solid):
        verdicts[index] = Verdict(family, CUT + 0.2, f"{FAMILIES[family].says}: {reason}.")
    return [f for k, v in sorted(verdicts.items()) for f in _findings(view.lines[k], v)]


def _whole(verdict: Verdict) -> bool:
    return verdict.points >= CUT and not verdict.sentences


def _cases(line: Line, view: View, tables: list[Phrases]) -> list[Case]:
    key = view.article.lang, line.kind, line.text
    known = view.memory.phrases
    if key not in known:
        known[key] = phrase_evidence(line, tables)
    evidence = [*known[key], *shapes.evidence(line, view)]
    families = dict.fromkeys(e.family for e in evidence)
    return [Case(line, f, [e for e in evidence if e.family == f]) for f in families]


def _solid(view: View, cases: list[list[Case]]) -> tuple[int, int]:
    """The first and the last readable block that is plainly prose of the article."""
    solid = [
        line.index
        for line, found in zip(view.lines, cases, strict=True)
        if line.prose and line.size >= 12 and all(c.raw() < 0.6 for c in found)
    ]
    return (solid[0], solid[-1]) if solid else (0, len(view.lines))


def _judge(
    view: View, cases: list[list[Case]], tables: list[Phrases], solid: tuple[int, int], cut: set[int]
) -> dict[int, Verdict]:
    out: dict[int, Verdict] = {}
    for line, found in zip(view.lines, cases, strict=True):
        near = bool({line.index - 1, line.index + 1} & cut)
        verdicts = [_verdict(c, found, view, tables, solid, near) for c in found]
        best = max(verdicts, key=lambda v: (v.points, not v.sentences), default=None)
        if best and best.points >= SUSPECT:
            out[line.index] = best
    return out


def _verdict(
    case: Case, all_cases: list[Case], view: View, tables: list[Phrases], solid: tuple[int, int], near: bool
) -> Verdict:
    case.notes.clear()
    line, own = case.line, case.by_sentence()
    stems = tuple(s for t in tables for s in t.topics.get(case.family, ()))
    subject = subject_points(case, view, stems)
    place = place_points(case, view, solid, near, subject)
    shape = shape_points(case, view)
    rivals = [c for c in all_cases if c is not case]
    others = {k for c in rivals for k, v in c.by_sentence().items() if v >= 0.4}
    company = 0.3 if any(c.raw() >= 0.45 and c.what != case.what for c in rivals) else 0.0
    whole = case.raw() + company + place + shape + subject + bare_points(case, others)
    whole += heading_points(case, view, solid, subject)
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
