"""Findings of an article → diagnostics: with regions, a severity, a kind of fix and a fingerprint."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256

from dedupe import edit
from dedupe.check.positions import Positions
from dedupe.check.report import Diagnostic, Fix, Severity
from dedupe.codes import code
from dedupe.model import Article, Finding, Level, Span
from dedupe.tokenizer.words import fold

SURE = 0.6
"""Residue of this score or more is plain; below it an editor should look before it goes."""

WHOLE = ("R101", "R102", "R202", "R203")
"""Repeats whose cut leaves nothing unsaid if they are verbatim or near; sentences want an editor's eye."""

_WORD = re.compile(r"\w+")


def diagnostics(article: Article, cuts: Iterable[Finding], suspects: Iterable[Finding]) -> list[Diagnostic]:
    """The findings as diagnostics, by place: what is cut as errors, what is only suspected as warnings."""
    where, removals = Positions(article.source), edit.Removals(article)
    found = [_diagnostic(article, where, removals, finding, Severity.ERROR) for finding in cuts]
    found += [_diagnostic(article, where, removals, finding, Severity.WARNING) for finding in suspects]
    return ordered(found)


def comment(where: Positions, id: str, span: Span, reason: str) -> Diagnostic:
    """A warning about a comment for `dedupe check` at this span."""
    text = where.source[span.start : span.end]
    known = fingerprinted(id, [text], [])
    regions = (where.region(span),)
    return Diagnostic(id, code(id).name, Severity.WARNING, regions, (), None, 1.0, reason, None, known)


def ordered(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Diagnostics by place."""
    return sorted(found, key=lambda d: ([r.span for r in d.regions], d.code, [r.span for r in d.copies]))


def fingerprinted(id: str, texts: Iterable[str], copies: Iterable[str]) -> str:
    """The content of a finding as 16 hexadecimal digits.

    Case, white space and punctuation don't count, nor does which end would stay, nor how near the wording is:
    only the first letter of the code.
    """
    ends = sorted("\n".join(map(_folded, end)) for end in (texts, copies))
    return sha256("\0".join([id[0], *ends]).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def fingerprint(article: Article, finding: Finding) -> str:
    """The content of a finding of this article."""
    ends = ([article.text(place) for place in end] for end in (finding.places, finding.copies))
    return fingerprinted(finding.code, *ends)


def _diagnostic(
    article: Article, where: Positions, removals: edit.Removals, finding: Finding, severity: Severity
) -> Diagnostic:
    regions = tuple(where.said(article, place) for place in finding.places)
    copies = tuple(where.said(article, place) for place in finding.copies)
    fix = _fix(article, finding) if severity is Severity.ERROR else None
    return Diagnostic(
        code=finding.code,
        name=code(finding.code).name,
        severity=severity,
        regions=regions,
        copies=copies,
        level=finding.level,
        score=finding.score,
        reason=finding.reason,
        fix=fix,
        fingerprint=fingerprinted(finding.code, (r.text for r in regions), (r.text for r in copies)),
        removed=tuple(map(where.region, removals.spans(finding.places))) if fix else (),
    )


def _fix(article: Article, finding: Finding) -> Fix:
    if finding.level is None:
        safe = finding.score >= SURE and edit.whole(article, finding)
    else:
        safe = finding.code in WHOLE and finding.level.rank <= Level.NEAR.rank
    return Fix.SAFE if safe else Fix.UNSAFE


def _folded(text: str) -> str:
    """The words of a text in folded letters; of one without words, its characters."""
    return " ".join(fold(word) for word in _WORD.findall(text)) or "".join(text.split())
