"""What an editor decided on each finding of an article, and the article cleaned as decided.

An answer is `cut` (it goes), `keep` (both ends stay) or `other` (it stays and the other copy goes). Findings
with equal fingerprints take their answers in the order of their places; those without an answer go as ever:
what is suspected stays, all else is cut. Headings are answered like all else, or follow: they go if nothing
of their section stays.

What is decided on are the findings of the article as it came, whatever pass over it they were found in; the
decided text is the source without what the decided cuts name, and is not searched again. A passage that is
kept in one finding and cut in another goes. The file is told of in `decisions_file`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from dedupe import edit
from dedupe.check.diagnostics import fingerprint
from dedupe.decide import sections
from dedupe.errors import DedupeError
from dedupe.model import Article, Finding, Place, Places, Plan
from dedupe.pipeline import Result

Answer = Literal["cut", "keep", "other"]


@dataclass(frozen=True, slots=True)
class Decisions:
    """`source` is the SHA-256 of the article's bytes, `answers` those to each fingerprint, by place; with
    `follow`, headings follow their sections."""

    source: str
    answers: Mapping[str, tuple[Answer, ...]]
    follow: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A finding to decide on, and what happens to it if nobody does."""

    finding: Finding
    fingerprint: str
    suggested: Answer


def cases(result: Result) -> list[Case]:
    """What there is to decide on, by place."""
    found: list[tuple[Finding, Answer]] = [(f, "cut") for f in result.plan.cuts]
    found += [(f, "keep") for f in result.plan.suspects]
    found.sort(key=lambda x: (x[0].places, x[0].code, x[0].copies))
    return [Case(f, fingerprint(result.article, f), suggested) for f, suggested in found]


def applied(result: Result, digest: str, decisions: Decisions) -> Result:
    """The article cleaned as decided; `digest` is the SHA-256 of its bytes.

    What goes is exactly what the answers name. DedupeError if the article has changed since, if one decision
    cuts the copy that another one keeps in the stead of what it cuts, or if a cut would break the markup.
    """
    if digest != decisions.source:
        raise DedupeError("the article has changed since it was decided on", "decide on it anew")
    listed = cases(result)
    return decided(result, zip(listed, dealt(listed, decisions), strict=True), decisions.follow)


def dealt(cases: Sequence[Case], decisions: Decisions) -> list[Answer | None]:
    """The answer to each case, None where there is none."""
    waiting = {key: iter(given) for key, given in decisions.answers.items()}
    return [next(waiting.get(case.fingerprint, iter(())), None) for case in cases]


def unknown(cases: Iterable[Case], decisions: Decisions) -> list[str]:
    """The fingerprints that are answered more often than they are found."""
    found = Counter(case.fingerprint for case in cases)
    return [key for key, given in decisions.answers.items() if len(given) > found[key]]


def decided(result: Result, answers: Iterable[tuple[Case, Answer | None]], follow: bool = False) -> Result:
    """The article cleaned as these answers say; those of `None` are as suggested. What nobody decided on is
    only suspected still. Raises DedupeError."""
    article, cuts, suspects = result.article, list[Finding](), list[Finding]()
    for case, answer in answers:
        if follow and case.finding.code == sections.CODE:
            continue
        chosen = answer or case.suggested
        if chosen == "keep":
            suspects += [] if answer else [case.finding]
        else:
            cuts.append(as_cut(article, case.finding, chosen))
    refuse(result, cuts)
    if follow:
        cuts = sorted([*cuts, *sections.emptied(article, cuts)], key=lambda cut: cut.places)
    spans = edit.removal_spans(article, [place for cut in cuts for place in cut.places])
    return Result(article, Plan(tuple(cuts), tuple(suspects), spans), edit.apply(article.source, spans))


def refuse(result: Result, cuts: Sequence[Finding]) -> None:
    """DedupeError if these cuts can't be made together. What was planned without decisions can."""
    article, planned = result.article, set(result.plan.cuts)
    changed = [cut for cut in cuts if cut not in planned]
    places = [place for cut in changed for place in cut.places]
    if broken := set(places) - edit.removable(article, places):
        raise DedupeError(f"a cut would break the markup: {_said(article, min(broken))}", "keep it")
    torn = _torn(changed, cuts) or _torn(cuts, changed)
    if torn:
        raise DedupeError(f"both copies would go: {_said(article, torn)}", "keep one of them")


def _torn(cuts: Iterable[Finding], others: Iterable[Finding]) -> Place | None:
    """A copy that is to stay for one of the cuts and goes with one of the others; headings go with their
    sections, whatever those repeat."""
    gone = Places(place for other in others for place in other.places)
    return gone.met_by(copy for cut in cuts if cut.code != sections.CODE for copy in cut.copies)


def as_cut(article: Article, finding: Finding, answer: Answer) -> Finding:
    """The finding as it is cut by an answer that cuts. DedupeError if there is no other copy."""
    if answer != "other":
        return finding
    if not finding.copies or finding.code == sections.CODE:
        raise DedupeError(f"no other copy: {_said(article, finding.places[0])}", "cut it or keep it")
    return finding.turned()


def _said(article: Article, place: Place) -> str:
    text = " ".join(article.text(place).split())
    return f"“{text[:60]}{'…' * (len(text) > 60)}”"
