"""The dialogue of `dedupe review`: questions, keys, and answers saved after each of them."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dedupe.cli import keys, output, shared, showing
from dedupe.cli.drafts import Draft, Drafts
from dedupe.cli.known import Known
from dedupe.errors import FAILED, OK, DedupeError, InputError

if TYPE_CHECKING:
    from dedupe.check.decisions import Answer, Decisions
    from dedupe.cli.review import Flags
    from dedupe.review.session import Session

SUFFIX = ".decisions.json"
"""Answers stand beside the article, under its name with this at the end."""

SENTENCE = "R201"

HELP = """\
y  cut it, the other copy stays          n  keep both
e  keep it, cut the other copy           u  take back the last answer
a  cut it and the rest of this file, but for what is only suspected
d  keep it and the rest of this file     q  stop here; answers are kept
"""


@dataclass(slots=True)
class Opened:
    """An article under review, and the file of its answers."""

    draft: Draft
    path: Path
    session: Session
    file: Path

    @property
    def shown(self) -> str:
        """The file of answers as the user would name it: beside the article."""
        beside = self.file == beside_(self.path)
        return f"{self.draft.name}{SUFFIX}" if beside else str(self.file)

    def save(self) -> None:
        """Write the answers, or no file where there are none. Raises DedupeError."""
        from dedupe.check import decisions_file

        told = self.session.decisions() if self.session.answered else []
        if told:
            text = decisions_file.dump(self.session.digest, told, self.session.follow)
            output.write(self.file, text.encode())
        else:
            self.file.unlink(missing_ok=True)


@dataclass(slots=True)
class Review:
    """A run over drafts: those opened so far by number, and what could not be read."""

    drafts: Drafts
    flags: Flags
    known: Known | None
    opened: dict[int, Opened | None] = field(default_factory=dict)
    failed: int = 0

    def run(self) -> int:
        """Ask until nothing is open or the user stops, then write what was asked for; the exit code."""
        from dedupe.cli import reviewed

        try:
            with keys.reader() as read:
                self._ask(read)
        except KeyboardInterrupt:
            self._tell_stopped()
            raise
        done = [opened for _, opened in sorted(self.opened.items()) if opened and opened.session.answers]
        for opened in done:
            try:
                reviewed.finish(opened, self.drafts, self.flags, self.known)
            except DedupeError as error:
                self._fail(opened.draft.name, error)
        if not self._writes and any(reviewed.cuts(opened) for opened in done):
            click.echo("dedupe: add --write to cut what was decided", err=True)
        if not any(opened and opened.session.asked for opened in self.opened.values()) and not self.failed:
            click.echo("dedupe: there is nothing to decide", err=True)
        return FAILED if self.failed else OK

    @property
    def _writes(self) -> bool:
        return self.flags.write or self.flags.suppress or self.flags.write_baseline

    def _ask(self, read: keys.Read) -> None:
        names = list(self.drafts.paths)
        at, shown = 0, -1
        while at < len(names):
            opened = self._opened(at, names[at])
            number = opened.session.next if opened else None
            if opened is None or number is None:
                at += 1
                continue
            if shown != at:
                _head(opened)
                shown = at
            key = self._key(opened, number, read)
            if key in ("q", keys.END):
                return
            if key == "u":
                at = self._undo(at)
            else:
                _answer(opened.session, number, key)
                opened.save()

    def _key(self, opened: Opened, number: int, read: keys.Read) -> str:
        """A key that does something, for a question."""
        session = opened.session
        choices = _choices(session, number)
        asked = _question(opened, number, self.flags.color)
        while True:
            showing.write(f"{asked} [{','.join(choices)},?] ")
            key = read()
            if key in ("q", keys.END):
                return key
            if key == "u":
                if self._can_undo(opened):
                    return key
                showing.write("There is nothing to take back.\n")
            elif key in choices:
                refused = session.refused(number, _meaning(key)) if key in "yea" else None
                if not refused:
                    return key
                showing.write(f"That can't be done: {refused}.\n")
            elif key == "e":
                showing.write("There is no other copy that could go in its stead; y cuts it, n keeps it.\n")
            elif key.strip():
                showing.write(HELP)

    def _can_undo(self, opened: Opened) -> bool:
        numbers = [n for n, each in self.opened.items() if each is opened]
        return any(each and each.session.steps and n <= numbers[0] for n, each in self.opened.items())

    def _undo(self, at: int) -> int:
        """Take back the last answer in this file or one before; the number of that file."""
        for number in range(at, -1, -1):
            opened = self.opened.get(number)
            if opened and opened.session.undo():
                opened.save()
                return number
        return at

    def _opened(self, number: int, name: str) -> Opened | None:
        if number not in self.opened:
            self.opened[number] = None
            try:
                self.opened[number] = opened(self.drafts, name, self.flags, self.known)
            except DedupeError as error:
                self._fail(name, error)
        return self.opened[number]

    def _fail(self, name: str, error: DedupeError) -> None:
        self.failed += 1
        said = str(error)
        click.echo(f"dedupe: {'' if said.startswith(name) else f'{name}: '}{said}", err=True)

    def _tell_stopped(self) -> None:
        click.echo("\ndedupe: stopped; nothing was written but the answers, which are kept", err=True)


def beside_(path: Path) -> Path:
    """The file of answers of an article."""
    return path.with_name(path.name + SUFFIX)


def opened(drafts: Drafts, name: str, flags: Flags, known: Known | None) -> Opened:
    """The article of this name with its questions and the answers of an earlier run. Raises DedupeError."""
    from dedupe.check.decisions import cases
    from dedupe.pipeline import analyse
    from dedupe.review.accepted import accepted
    from dedupe.review.session import Session

    draft, path = drafts.read(name), drafts.paths[name]
    result = analyse(draft.text().text, draft.settings, name)
    entries = known.baseline.files.get(known.names[name], {}) if known else {}
    listed = cases(result)
    stay = accepted(result.article, listed, draft.allowed, entries)
    digest = sha256(draft.data).hexdigest()
    file = Path(flags.decisions) if flags.decisions else beside_(path)
    given = None if flags.again else _given(file)
    follow = draft.settings.wants("R203")
    session = Session.of(result, listed, digest, stay, given, follow)
    if given and given.source != digest and session.asked:
        click.echo(
            f"dedupe: {name} has changed since it was decided on; {session.answered} answers still hold",
            err=True,
        )
    return Opened(draft, path, session, file)


def _given(file: Path) -> Decisions | None:
    from dedupe.check import decisions_file

    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InputError(f"{file}: can't be read: {error.strerror}", "check its permissions") from error
    return decisions_file.load(data.decode("utf-8", "replace"), str(file))


def _head(opened: Opened) -> None:
    from dedupe.reporter.wording import shown

    session = opened.session
    before = f", {session.answered} answered" if session.answered else ""
    counted = f"{len(session.asked)} to decide" if len(session.asked) != 1 else "one to decide"
    showing.write(f"\n{shown(opened.draft.name)}: {counted}{before}\n")
    showing.write(f"answers are kept in {shown(opened.shown)}\n")


def _question(opened: Opened, number: int, color: str) -> str:
    """Show a finding; the question about it."""
    from dedupe.reporter import question
    from dedupe.reporter.terminal import View

    session = opened.session
    case, view = session.cases[number], View(session.result.article, showing.look(color))
    at = session.asked.index(number) + 1
    showing.write(f"\n({at}/{len(session.asked)})\n")
    showing.write(showing.rendered(list(question.lines(view, case)), shared.in_colour(color, sys.stdout)))
    places = question.where(view, case.finding.places)
    return f"Cut {places}?" if case.suggested == "cut" else f"Only suspected. Cut {places}?"


def _choices(session: Session, number: int) -> str:
    """The keys that do something; the passage that holds a sentence, too, says more than the sentence."""
    finding = session.cases[number].finding
    return "yneaduq" if finding.copies and finding.code != SENTENCE else "ynaduq"


def _meaning(key: str) -> Answer:
    return "other" if key == "e" else "cut"


def _answer(session: Session, number: int, key: str) -> None:
    if key not in "ad":
        session.answer(number, "keep" if key == "n" else _meaning(key))
        return
    staying = session.rest(number, key == "a")
    if key == "a" and staying:
        stay = "1 stays" if staying == 1 else f"{staying} stay"
        showing.write(f"Of the rest, {stay}: only suspected, or the copy that stays for another cut.\n")
