"""Answers give the text that they promise; each key can be taken back; what contradicts is refused."""

from __future__ import annotations

from collections.abc import Collection
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.check import decisions, decisions_file
from dedupe.check.allowed import Allowed
from dedupe.check.baseline import Baseline, Entry
from dedupe.check.decisions import Decisions
from dedupe.check.examine import examine
from dedupe.errors import DedupeError
from dedupe.pipeline import Result, analyse
from dedupe.review.accepted import accepted, added
from dedupe.review.session import Session
from dedupe.settings import Settings

MILL = "The old mill on the river was rebuilt in the spring of that year by two brothers from the valley."
WHEEL = "Nobody in the village had seen a wheel turn so quietly before, and few believed it would last."
FLOUR = "Every autumn the miller sends a sack of rye flour to the school, where children bake flat loaves."
THRICE = f"{MILL}\n\n{WHEEL}\n\n{MILL}\n\n{FLOUR}\n\n{MILL}\n"
HEADED = f"# The mill\n\n{MILL}\n\n## Then\n\n{WHEEL}\n\n## Once more\n\n{MILL}\n\n## Now\n\n{FLOUR}\n"


def result(source: str) -> Result:
    return analyse(source, Settings(), "mill.md")


def of(source: str, accepted: Collection[int] = (), given: Decisions | None = None) -> Session:
    found = result(source)
    return Session.of(found, decisions.cases(found), digest(source), accepted, given)


def session(source: str) -> Session:
    return of(source)


def digest(source: str) -> str:
    return sha256(source.encode()).hexdigest()


def again(source: str, before: Session) -> Session:
    file = decisions_file.dump(before.digest, before.decisions(), before.follow)
    return of(source, (), decisions_file.load(file, "d.json"))


def test_headings_are_not_asked_about_and_follow() -> None:
    asking = session(HEADED)
    assert len(asking.asked) == 1
    asking.answer(asking.asked[0], "keep")
    assert asking.decided().text == HEADED
    asking.undo()
    asking.answer(asking.asked[0], "cut")
    assert asking.decided().text == result(HEADED).text
    assert "Once more" not in asking.decided().text


def test_what_is_open_stays() -> None:
    asking = session(THRICE)
    asking.answer(asking.asked[0], "cut")
    assert asking.decided().text == f"{MILL}\n\n{WHEEL}\n\n{FLOUR}\n\n{MILL}\n"


def test_an_answer_that_would_cut_both_copies_is_refused_and_changes_nothing() -> None:
    asking = session(THRICE)
    first, second = asking.asked
    asking.answer(first, "other")
    with pytest.raises(DedupeError, match="both copies would go"):
        asking.answer(second, "cut")
    assert (asking.next, asking.answered) == (second, 1)
    asking.answer(second, "keep")
    assert asking.decided().text == f"{WHEEL}\n\n{MILL}\n\n{FLOUR}\n\n{MILL}\n"


def test_the_rest_is_cut_or_kept_with_one_key_and_taken_back_with_one() -> None:
    asking = session(THRICE)
    assert asking.rest(asking.asked[0], cut=True) == 0
    assert asking.decided().text == result(THRICE).text
    assert asking.undo()
    assert (asking.answered, asking.next) == (0, asking.asked[0])
    assert asking.rest(asking.asked[0], cut=False) == 2
    assert asking.decided().text == THRICE
    assert asking.undo()
    assert not asking.undo()


def test_what_contradicts_an_answer_stays_with_the_rest() -> None:
    asking = session(f"{MILL}\n\n{WHEEL}\n\n{MILL}\n\n{FLOUR}\n\n{WHEEL}\n\n{MILL}\n")
    asking.answer(asking.asked[0], "other")
    assert asking.rest(asking.asked[1], cut=True) == 1
    assert asking.decided().text == f"{WHEEL}\n\n{MILL}\n\n{FLOUR}\n\n{MILL}\n"


def test_answers_hold_for_what_is_still_there() -> None:
    asking = session(THRICE)
    asking.answer(asking.asked[0], "keep")
    changed = THRICE.replace(FLOUR, "The school closed.")
    resumed = again(changed, asking)
    assert (resumed.answered, resumed.digest) == (1, digest(changed))
    assert again(FLOUR, asking).answered == 0


def test_what_is_accepted_is_not_asked_and_stays() -> None:
    silenced = f"{MILL}\n\n{WHEEL}\n\n<!-- dedupe: ignore -->\n{MILL}\n\n{FLOUR}\n\n{MILL}\n"
    found = result(silenced)
    cases = decisions.cases(found)
    assert len(cases) == 2
    assert accepted(found.article, cases, Allowed(), {}) == {0}
    assert accepted(found.article, cases, Allowed(), {cases[1].fingerprint: Entry(1, "R101", "")}) == {0, 1}
    asking = of(silenced, {0})
    asking.rest(asking.asked[0], cut=True)
    assert asking.decided().text == f"{MILL}\n\n{WHEEL}\n\n<!-- dedupe: ignore -->\n{MILL}\n\n{FLOUR}\n"
    assert asking.kept() == []


def test_the_baseline_takes_what_is_kept_and_no_more() -> None:
    report = examine(THRICE, "mill.md", Settings())
    (fingerprint,) = {found.fingerprint for found in report.diagnostics}
    once = added(Baseline(), report, [fingerprint])
    assert once.files["mill.md"][fingerprint].count == 1
    assert added(once, report, [fingerprint]).files["mill.md"][fingerprint].count == 2
    assert added(once, report, [fingerprint] * 5).files["mill.md"][fingerprint].count == 2
    assert added(once, report, []) == once


TALE = [MILL, WHEEL, FLOUR, f"{FLOUR} {WHEEL}", "Share this post with your friends!", "## The mill"]
KEYS = st.lists(st.sampled_from("yneaduyn"), max_size=12)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(TALE), min_size=2, max_size=8), KEYS)
def test_the_file_of_a_review_gives_the_text_of_the_review(told: list[str], keys: list[str]) -> None:
    source = "\n\n".join(told) + "\n"
    asking = session(source)
    for key in [*keys, "d"]:
        number = asking.next
        if key == "u":
            asking.undo()
        elif number is not None and key in "ad":
            if key == "d" or not asking.refused(number, "cut"):
                asking.rest(number, key == "a")
        elif number is not None and not asking.refused(number, {"y": "cut", "n": "keep", "e": "other"}[key]):
            asking.answer(number, {"y": "cut", "n": "keep", "e": "other"}[key])
        resumed = again(source, asking)
        assert resumed.answers == asking.answers
        assert resumed.decided().text == asking.decided().text
    if asking.next is None:
        file = decisions_file.dump(asking.digest, asking.decisions(), asking.follow)
        applied = decisions.applied(asking.result, asking.digest, decisions_file.load(file, "d.json"))
        assert applied.text == asking.decided().text
