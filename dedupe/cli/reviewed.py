"""What a review writes when it is over: cuts, comments, the baseline; the answers that still matter stay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from dedupe.cli import output
from dedupe.cli.drafts import Draft, Drafts
from dedupe.cli.known import Known
from dedupe.errors import DedupeError

if TYPE_CHECKING:
    from dedupe.check.decisions import Decisions
    from dedupe.cli.review import Flags
    from dedupe.cli.reviewing import Opened
    from dedupe.pipeline import Result


def finish(opened: Opened, drafts: Drafts, flags: Flags, known: Known | None) -> None:
    """Write what the flags ask for of one article, and say what was done. Raises DedupeError."""
    session = opened.session
    name, kept = opened.draft.name, session.kept()
    told = [f"{cuts(opened)} cut" if flags.write else f"{cuts(opened)} to cut", f"{len(kept)} kept"]
    if open_ := len(session.asked) - session.answered:
        told.append(f"{open_} open")
    data, left, given = opened.draft.data, kept, _given(opened, flags)
    if flags.write:
        data = _cut(opened)
    if flags.suppress and kept:
        result = opened.session.result if data == opened.draft.data else None
        data, left = _silenced(replace(opened.draft, data=data), result, given, known)
        told.append(f"{len(kept) - len(left)} silenced by comments")
    if data != opened.draft.data:
        if drafts.read(name).data != opened.draft.data:
            raise DedupeError(f"{name}: has changed since it was reviewed", "run dedupe review again")
        output.write(opened.path, data, flags.backup)
    if flags.write_baseline and known and left:
        told.append(f"{_accept(replace(opened.draft, data=data), known, left)} in the baseline")
        known = Known.read(known.file, drafts.paths)
    if data != opened.draft.data:
        _renew(opened, given, drafts, flags, known)
    if session.asked:
        _tell(opened, told)


def cuts(opened: Opened) -> int:
    """How many findings go by the answers given."""
    session = opened.session
    return sum(session.answers.get(n) in ("cut", "other") for n in session.asked)


def _cut(opened: Opened) -> bytes:
    result = opened.session.decided()
    return opened.draft.text().encode(result.text) if result.plan.spans else opened.draft.data


def _given(opened: Opened, flags: Flags) -> Decisions:
    """The answers that are left when this run has cut what it cuts."""
    from dedupe.check.decisions import Answer, Decisions

    given: dict[str, tuple[Answer, ...]] = {}
    for fingerprint, answer in opened.session.decisions():
        if answer == "keep" or not flags.write:
            given[fingerprint] = (*given.get(fingerprint, ()), answer)
    return Decisions(opened.session.digest, given)


def _silenced(
    draft: Draft, result: Result | None, given: Decisions, known: Known | None
) -> tuple[bytes, list[str]]:
    """The article with comments on what is kept, and the fingerprints that none could be put on; `result` is
    what is known of it, if it is."""
    from dedupe.pipeline import analyse
    from dedupe.review.silence import silenced

    text, entries = draft.text(), known.baseline.files.get(known.names[draft.name], {}) if known else {}
    result = result or analyse(text.text, draft.settings, draft.name)
    told = silenced(result, draft.name, draft.settings, given, draft.allowed, entries)
    if told.left:
        said = f"no comment can be put on {len(told.left)} that are kept; add --write-baseline"
        click.echo(f"dedupe: {draft.name}: {said}", err=True)
    return (text.encode(told.source) if told.source != text.text else draft.data), list(told.left)


def _accept(draft: Draft, known: Known, kept: Sequence[str]) -> int:
    """Add to the baseline what `dedupe check` would still say of what is kept; how many that are."""
    from dedupe.check.examine import examine
    from dedupe.cli.known import size
    from dedupe.review.accepted import added

    report = examine(draft.text().text, draft.name, draft.settings, draft.allowed)
    fresh = Known.read(known.file, {}, anew=True).baseline if known.file.exists() else known.baseline
    more = added(fresh, replace(report, path=known.names[draft.name]), kept)
    known.write(more)
    return size(more) - size(fresh)


def _renew(opened: Opened, given: Decisions, drafts: Drafts, flags: Flags, known: Known | None) -> None:
    """Keep the answers that are left for the article as it is now."""
    from dedupe.cli import reviewing

    opened.file.unlink(missing_ok=True)
    again = reviewing.opened(drafts, opened.draft.name, flags, known)
    again.session.resume(given)
    again.save()


def _tell(opened: Opened, told: Sequence[str]) -> None:
    kept = f"; answers in {opened.shown}" if opened.file.exists() else ""
    click.echo(f"dedupe: {opened.draft.name}: {', '.join(told)}{kept}", err=True)
