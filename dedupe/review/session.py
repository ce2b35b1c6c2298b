"""The state of a review of one article."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from dedupe.check import decisions
from dedupe.check.decisions import Answer, Case, Decisions
from dedupe.decide import sections
from dedupe.errors import DedupeError
from dedupe.model import Finding
from dedupe.pipeline import Result


@dataclass(slots=True)
class Session:
    """The questions on an article and the answers given so far.

    `cases` are all findings, `asked` the numbers of those that are questions: headings follow their sections,
    and what a comment or the baseline lets stay is answered already. `steps` are the answers by the key that
    gave them, so that each key can be undone.
    """

    result: Result
    digest: str
    cases: tuple[Case, ...]
    asked: tuple[int, ...]
    answers: dict[int, Answer] = field(default_factory=dict)
    steps: list[tuple[int, ...]] = field(default_factory=list)
    follow: bool = True

    @classmethod
    def of(
        cls,
        result: Result,
        cases: Sequence[Case],
        digest: str,
        accepted: Collection[int] = (),
        given: Decisions | None = None,
        follow: bool = True,
    ) -> Session:
        """A session about a result and its `cases`: `accepted` are the numbers of those that stay unasked,
        `given` answers of an earlier session, which hold for the findings that are still there."""
        open_ = [n for n, case in enumerate(cases) if case.finding.code != sections.CODE]
        session = cls(
            result, digest, tuple(cases), tuple(n for n in open_ if n not in accepted), follow=follow
        )
        session.answers = {n: "keep" for n in open_ if n in accepted}
        if given:
            session.resume(given)
        return session

    @property
    def next(self) -> int | None:
        """The first question without an answer."""
        return next((n for n in self.asked if n not in self.answers), None)

    @property
    def answered(self) -> int:
        """How many questions have an answer."""
        return sum(n in self.answers for n in self.asked)

    def refused(self, number: int, answer: Answer) -> DedupeError | None:
        """Why a question can't be answered so, after the answers given."""
        if answer == "keep":
            return None
        try:
            cut = decisions.as_cut(self.result.article, self.cases[number].finding, answer)
            decisions.refuse(self.result, [*self._cuts(), cut])
        except DedupeError as error:
            return error
        return None

    def answer(self, number: int, answer: Answer) -> None:
        """Answer a question. Raises DedupeError if it can't be answered so."""
        error = self.refused(number, answer)
        if error:
            raise error
        self.answers[number] = answer
        self.steps.append((number,))

    def rest(self, number: int, cut: bool) -> int:
        """Answer this question and all that follow without an answer: cut what is sure to go, or keep all.

        What is only suspected, or can't go after the answers given, stays; how many that are. DedupeError if
        this one can't be cut.
        """
        error = self.refused(number, "cut") if cut else None
        if error:
            raise error
        step, staying = [], 0
        for n in [n for n in self.asked if n >= number and n not in self.answers]:
            goes = cut and (n == number or self.cases[n].suggested == "cut") and not self.refused(n, "cut")
            self.answers[n] = "cut" if goes else "keep"
            staying += not goes
            step.append(n)
        self.steps.append(tuple(step))
        return staying

    def undo(self) -> bool:
        """Take back what the last key answered; whether there was something to take back."""
        if not self.steps:
            return False
        for number in self.steps.pop():
            del self.answers[number]
        return True

    def decisions(self) -> list[tuple[str, Answer]]:
        """The answers as a file of decisions holds them.

        Of findings with one fingerprint those after the first open one are left out: the file could not tell
        which of them is meant.
        """
        closed: set[str] = set()
        told = []
        for number, case in enumerate(self.cases):
            if case.finding.code == sections.CODE:
                continue
            answer = self.answers.get(number)
            if answer is None:
                closed.add(case.fingerprint)
            elif case.fingerprint not in closed:
                told.append((case.fingerprint, answer))
        return told

    def decided(self) -> Result:
        """The article as far as it was decided on: what has no answer stays."""
        answers = [(case, self.answers.get(n, "keep")) for n, case in enumerate(self.cases)]
        return decisions.decided(self.result, answers, self.follow)

    def kept(self) -> list[str]:
        """The fingerprints of what was asked and stays."""
        return [self.cases[n].fingerprint for n in self.asked if self.answers.get(n) == "keep"]

    def resume(self, given: Decisions) -> None:
        """Take over the answers of an earlier session to what is still asked and open."""
        for number, answer in enumerate(decisions.dealt(self.cases, given)):
            open_ = number in self.asked and number not in self.answers
            if answer and open_ and not self.refused(number, answer):
                self.answers[number] = answer
                self.steps.append((number,))

    def _cuts(self) -> list[Finding]:
        article = self.result.article
        given = ((self.cases[n].finding, answer) for n, answer in self.answers.items() if answer != "keep")
        return [decisions.as_cut(article, finding, answer) for finding, answer in given]
