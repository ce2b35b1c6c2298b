"""What an editor decided on each finding of an article: a file, and the article cleaned as it says.

    {"version": 1, "source": "<SHA-256 of the article's bytes>",
     "decisions": [{"fingerprint": "0c5f3e0a9d6b1e42", "answer": "cut"}]}

An answer is `cut` (it goes), `keep` (both ends stay) or `other` (it stays and the other copy goes). Findings
with equal fingerprints take their answers in the order of their places; those that the file doesn't name go
as without it: what is suspected stays, all else is cut.
"""

from __future__ import annotations

import json
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

from dedupe import edit
from dedupe.check.diagnostics import fingerprinted
from dedupe.decide import sections
from dedupe.errors import DedupeError, InputError
from dedupe.model import Article, Finding, Place, Plan
from dedupe.pipeline import Result

VERSION = 1
_HINT = "save the decisions anew from the page that `dedupe report` writes"

Answer = Literal["cut", "keep", "other"]


@dataclass(frozen=True, slots=True)
class Decisions:
    """`source` is the SHA-256 of the article's bytes, `answers` those to each fingerprint, by place."""

    source: str
    answers: Mapping[str, tuple[Answer, ...]]


def load(text: str, name: str) -> Decisions:
    """Decisions from the text of the file `name`; InputError says why it holds none."""
    try:
        data = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name}: is no JSON: {error}", _HINT) from None
    if not isinstance(data, dict) or not {"version", "source", "decisions"} <= data.keys():
        raise InputError(f"{name}: is no file of decisions", _HINT)
    if data["version"] != VERSION:
        raise InputError(f"{name}: is of version {data['version']!r}, not {VERSION}", _HINT)
    answers: dict[str, list[Answer]] = defaultdict(list)
    for entry in data["decisions"] if isinstance(data["decisions"], list) else [None]:
        fingerprint, answer = _entry(entry, name)
        answers[fingerprint].append(answer)
    return Decisions(str(data["source"]), {key: tuple(given) for key, given in answers.items()})


def _entry(entry: Any, name: str) -> tuple[str, Answer]:
    known = get_args(Answer)
    if not isinstance(entry, dict) or not isinstance(entry.get("fingerprint"), str):
        raise InputError(f"{name}: holds a decision without a fingerprint", _HINT)
    if entry.get("answer") not in known:
        raise InputError(f"{name}: no answer {entry.get('answer')!r}", f"use {', '.join(known)}")
    return entry["fingerprint"], entry["answer"]


def applied(result: Result, digest: str, decisions: Decisions) -> Result:
    """The article cleaned as decided; `digest` is the SHA-256 of its bytes.

    What goes is exactly what the answers name. DedupeError if the article has changed since, if one decision
    cuts the copy that another one keeps in the stead of what it cuts, or if a cut would break the markup.
    """
    if digest != decisions.source:
        raise DedupeError("the article has changed since it was decided on", "write the report anew")
    article, cuts = result.article, _cuts(result, decisions)
    places = [place for cut in cuts for place in cut.places]
    if broken := set(places) - edit.removable(article, places):
        raise DedupeError(f"a cut would break the markup: {_said(article, min(broken))}", "keep it")
    _check(article, cuts)
    suspects = tuple(f for f in (*result.plan.cuts, *result.plan.suspects) if f not in cuts)
    spans = edit.removal_spans(article, places)
    return Result(article, Plan(tuple(cuts), suspects, spans), edit.apply(article.source, spans))


def _cuts(result: Result, decisions: Decisions) -> list[Finding]:
    waiting = {key: deque(given) for key, given in decisions.answers.items()}
    found = [(f, "cut") for f in result.plan.cuts] + [(f, "keep") for f in result.plan.suspects]
    cuts = []
    for finding, suggested in sorted(found, key=lambda x: (x[0].places, x[0].code, x[0].copies)):
        given = waiting.get(_fingerprint(result.article, finding))
        answer = given.popleft() if given else suggested
        if answer == "other" and not finding.copies:
            raise DedupeError(
                f"no other copy: {_said(result.article, finding.places[0])}", "cut it or keep it"
            )
        if answer != "keep":
            cuts.append(finding.turned() if answer == "other" else finding)
    return cuts


def _check(article: Article, cuts: list[Finding]) -> None:
    gone = {place for cut in cuts for place in cut.places}
    for cut in cuts:
        torn = next((copy for copy in _kept(cut) if copy in gone), None)
        if torn:
            raise DedupeError(f"both copies would go: {_said(article, torn)}", "keep one of them")


def _kept(cut: Finding) -> Iterator[Place]:
    """The copies that stay for a cut; a heading goes with its section, whatever that repeats."""
    return iter(() if cut.code == sections.CODE else cut.copies)


def _fingerprint(article: Article, finding: Finding) -> str:
    ends = ([article.text(place) for place in end] for end in (finding.places, finding.copies))
    return fingerprinted(finding.code, *ends)


def _said(article: Article, place: Place) -> str:
    text = " ".join(article.text(place).split())
    return f"“{text[:60]}{'…' * (len(text) > 60)}”"
