"""One draft in, its diagnostics out; and the draft mended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from dedupe import edit, matcher
from dedupe.check import diagnostics, suppress, thirds
from dedupe.check.allowed import Allowed
from dedupe.check.positions import Positions
from dedupe.check.report import Diagnostic, FileReport, Fix
from dedupe.check.suppress import Rules
from dedupe.decide import decide, sections
from dedupe.errors import DedupeError
from dedupe.model import Article, Finding, Place
from dedupe.pipeline import Result, analyse
from dedupe.settings import Settings
from dedupe.tokenizer import tokenize

LIKELY = 0.5
"""A suspicion that scores less is more likely wrong than right: an editor is not told of it."""


def examine(source: str, path: str, settings: Settings, allowed: Allowed | None = None) -> FileReport:
    """What `dedupe check` says of a draft: a function of its arguments alone, so that it can be cached.

    `path` is the file's, with `/`; its suffix tells the format. SettingsError for a pattern in `allowed` that
    is no regular expression.
    """
    result = analyse(source, settings, path)
    rules = suppress.rules(result.article, allowed or Allowed())
    cuts, silenced = rules.split(result.plan.cuts)
    suspects, quiet = rules.split(_likely(result.plan.suspects))
    if silenced:
        cuts = thirds.with_thirds(rules, settings, cuts, silenced)
    if idle := rules.idle(settings):
        _use(rules, analyse(source, replace(settings, select=idle), path), settings)
    found = diagnostics.diagnostics(result.article, cuts, suspects)
    where = Positions(source)
    for note in rules.notes(settings, [*cuts, *suspects]):
        found.append(diagnostics.comment(where, note.code, note.span, note.reason))
    return FileReport(path, tuple(diagnostics.ordered(found)), suppressed=len(silenced) + len(quiet))


def fixed(source: str, report: FileReport, settings: Settings, unsafe: bool = False) -> str:
    """The draft without what its report's safe fixes cut, or all of its fixes.

    Whatever the report does not list (silenced, in the baseline) stays. DedupeError if the draft is not the
    one that the report is about.
    """
    chosen = [d for d in report.diagnostics if d.fix is Fix.SAFE or (d.fix and unsafe)]
    if not chosen:
        return source
    article = tokenize(source, settings.format, settings.lang, report.path)
    findings = [_finding(article, report.path, diagnostic) for diagnostic in chosen]
    places = _places(article, findings)
    return edit.apply(source, edit.removal_spans(article, [*places, *suppress.orphaned(article, places)]))


def _likely(suspects: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in suspects if finding.score >= LIKELY]


def _use(rules: Rules, result: Result, settings: Settings) -> None:
    """A comment about one code is of use also where the plan, if it looks for all, cuts for another one; one
    about repeats also where residue, which is not compared, says something twice."""
    rules.split([*result.plan.cuts, *_likely(result.plan.suspects)])
    if idle := [code for code in rules.idle(settings) if code.startswith("R")]:
        chosen = replace(settings, select=tuple(idle))
        cuts, suspects = decide(rules.article, matcher.find(rules.article), (), chosen)
        rules.split([*cuts, *_likely(suspects)])


def _places(article: Article, findings: Sequence[Finding]) -> list[Place]:
    """What goes: a heading only if nothing of its section stays."""
    cuts = [f for f in findings if f.code != sections.CODE]
    emptied = {place for head in sections.emptied(article, cuts) for place in head.places}
    heads = [f for f in findings if f.code == sections.CODE and emptied.issuperset(f.places)]
    return [place for finding in [*cuts, *heads] for place in finding.places]


def _finding(article: Article, path: str, found: Diagnostic) -> Finding:
    for region in (*found.regions, *found.copies):
        known = region.place and region.place.block < len(article.blocks)
        if not region.place or not known or article.text(region.place) != region.text:
            raise DedupeError(f"{path}: has changed since it was checked", "run dedupe check again")
    places, copies = (
        tuple(region.place for region in end if region.place) for end in (found.regions, found.copies)
    )
    return Finding(found.code, places, copies, found.level, found.score, found.reason)
