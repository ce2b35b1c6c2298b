"""Decisions give the text that they promise, and those that contradict each other are refused."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe import edit
from dedupe.check import decisions, decisions_file, diagnostics
from dedupe.errors import DedupeError, InputError
from dedupe.model import Plan
from dedupe.pipeline import Result, analyse
from dedupe.settings import Settings

MILL = "The old mill on the river was rebuilt in the spring of that year by two brothers from the valley."
WHEEL = "Nobody in the village had seen a wheel turn so quietly before, and few believed it would last."
FLOUR = "Every autumn the miller sends a sack of rye flour to the school, where children bake flat loaves."
SOURCE = f"{MILL}\n\n{WHEEL}\n\n{MILL}\n\n{FLOUR}\n"
SAMPLES = Path(__file__).parents[2] / "samples"
DIGEST = sha256(SOURCE.encode()).hexdigest()


def result(source: str = SOURCE) -> Result:
    return analyse(source, Settings(), "draft.md")


def prints(found: Result) -> list[str]:
    said = diagnostics.diagnostics(found.article, found.plan.cuts, found.plan.suspects)
    return [d.fingerprint for d in said]


def decided(source: str, *answers: str) -> str:
    found, digest = result(source), sha256(source.encode()).hexdigest()
    given = [{"fingerprint": p, "answer": a} for p, a in zip(prints(found), answers, strict=False)]
    file = json.dumps({"version": 1, "source": digest, "decisions": given})
    return decisions.applied(found, digest, decisions_file.load(file, "d.json")).text


def test_without_answers_the_article_is_cleaned_as_ever() -> None:
    assert decided(SOURCE) == result().text == f"{MILL}\n\n{WHEEL}\n\n{FLOUR}\n"


def test_each_answer_gives_its_text() -> None:
    assert decided(SOURCE, "cut") == f"{MILL}\n\n{WHEEL}\n\n{FLOUR}\n"
    assert decided(SOURCE, "keep") == SOURCE
    assert decided(SOURCE, "other") == f"{WHEEL}\n\n{MILL}\n\n{FLOUR}\n"


def test_equal_findings_take_their_answers_in_order() -> None:
    thrice = f"{SOURCE}\n{MILL}\n"
    assert decided(thrice, "keep", "cut") == SOURCE
    assert decided(thrice, "cut", "keep") == f"{MILL}\n\n{WHEEL}\n\n{FLOUR}\n\n{MILL}\n"


def test_decisions_that_would_cut_both_copies_are_refused() -> None:
    with pytest.raises(DedupeError, match="both copies would go"):
        decided(f"{SOURCE}\n{MILL}\n", "other", "cut")


def test_a_copy_that_goes_as_part_of_a_longer_passage_is_seen() -> None:
    told = result()
    finding = told.plan.cuts[0]
    (copy,), text = finding.copies, finding.places[0]
    sentence = replace(finding, code="R201", places=(replace(copy, start=4, end=20),), copies=(text,))
    with pytest.raises(DedupeError, match="both copies would go"):
        decisions.refuse(told, [finding, sentence])


HEADED = f"# The mill\n\n{MILL}\n\n## Then\n\n{WHEEL}\n\n## Once more\n\n{MILL}\n\n## Now\n\n{FLOUR}\n"


def test_headings_follow_their_sections_if_they_are_to() -> None:
    found = result(HEADED)
    kept = [(case, "keep" if case.finding.code != "R203" else None) for case in decisions.cases(found)]
    assert [case.finding.code for case, _ in kept] == ["R203", "R101"]
    assert decisions.decided(found, kept, follow=True).text == HEADED
    assert "Once more" not in decisions.decided(found, kept).text
    untold = [(case, None) for case, _ in kept]
    assert decisions.decided(found, untold, follow=True).text == found.text


def test_a_heading_goes_with_what_was_only_suspected_under_it() -> None:
    found = result(HEADED)
    text = next(f for f in found.plan.cuts if f.code == "R101")
    suspected = replace(found, plan=Plan(suspects=(text,)))
    answered = [(case, "cut") for case in decisions.cases(suspected)]
    assert decisions.decided(suspected, answered, follow=True).text == found.text


@pytest.mark.parametrize("code", ["X101", "R203"])
def test_residue_and_headings_have_no_other_copy(code: str) -> None:
    found = result()
    copies = found.plan.cuts[0].copies if code == "R203" else ()
    finding = replace(found.plan.cuts[0], code=code, copies=copies)
    with pytest.raises(DedupeError, match="no other copy"):
        decisions.as_cut(found.article, finding, "other")


def test_answers_to_what_is_not_found_are_told_of() -> None:
    answers = [(key, "keep") for key in (*prints(result()), "0" * 16)]
    given = decisions_file.load(decisions_file.dump(DIGEST, answers), "d.json")
    assert decisions.unknown(decisions.cases(result()), given) == ["0" * 16]


ANSWERS = st.lists(
    st.tuples(st.text("0123456789abcdef", min_size=1), st.sampled_from(["cut", "keep", "other"]))
)


@given(ANSWERS, st.booleans())
def test_what_is_written_is_read_again(answers: list[tuple[str, decisions.Answer]], follow: bool) -> None:
    read = decisions_file.load(decisions_file.dump(DIGEST, answers, follow), "d.json")
    assert (read.source, read.follow) == (DIGEST, follow)
    for key, each in read.answers.items():
        assert list(each) == [answer for other, answer in answers if other == key]


RIVER = "The river rose twice in April, and both times the miller opened the sluice by hand at midnight."
TALE = [MILL, WHEEL, FLOUR, RIVER, f"{RIVER} {WHEEL}", "Share this post with your friends!"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(TALE), min_size=2, max_size=8), st.data())
def test_decided_text_is_the_source_without_what_was_decided_or_refused(
    told: list[str], data: st.DataObject
) -> None:
    source = "\n\n".join(told) + "\n"
    found = result(source)
    cases = decisions.cases(found)
    answers = [data.draw(st.sampled_from(["cut", "keep", "other", None])) for _ in cases]
    try:
        left = decisions.decided(found, zip(cases, answers, strict=True))
    except DedupeError:
        assert "other" in answers or any(case.suggested == "keep" for case in cases)
        return
    assert left.text == edit.apply(source, left.plan.spans)
    gone = {place for cut in left.plan.cuts for place in cut.places}
    for case, answer in zip(cases, answers, strict=True):
        goes = {"other": case.finding.copies, "keep": ()}.get(answer or case.suggested, case.finding.places)
        assert gone.issuperset(goes)
    for cut in left.plan.cuts:
        assert gone.isdisjoint(cut.copies)
        assert all(found.article.text(copy) in left.text for copy in cut.copies)


def test_another_article_is_refused() -> None:
    file = json.dumps({"version": 1, "source": DIGEST, "decisions": []})
    with pytest.raises(DedupeError, match="has changed"):
        decisions.applied(result(f"{SOURCE}More.\n"), "0" * 64, decisions_file.load(file, "d.json"))


BROKEN = [
    ("", "no JSON"),
    ("[]", "no file of decisions"),
    ('{"version": 1}', "no file of decisions"),
    ('{"version": 9, "source": "", "decisions": []}', "version 9"),
    ('{"version": 1, "source": "", "headings": "no", "decisions": []}', "headings can't 'no'"),
    ('{"version": 1, "source": "", "decisions": 3}', "without a fingerprint"),
    ('{"version": 1, "source": "", "decisions": [{"answer": "cut"}]}', "without a fingerprint"),
    ('{"version": 1, "source": "", "decisions": [{"fingerprint": "a", "answer": "no"}]}', "no answer 'no'"),
]


@pytest.mark.parametrize(("text", "why"), BROKEN)
def test_a_broken_file_is_a_clear_error(text: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        decisions_file.load(text, "d.json")


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.clean.*")), ids=lambda path: path.name)
def test_the_suggestions_give_the_cleaned_sample(sample: Path) -> None:
    article = sample.with_name(sample.name.replace(".clean.", "."))
    source = article.read_text("utf-8")
    found, digest = analyse(source, Settings(), article.name), sha256(article.read_bytes()).hexdigest()
    said = diagnostics.diagnostics(found.article, found.plan.cuts, ())
    given = [{"fingerprint": d.fingerprint, "answer": "cut"} for d in said]
    file = json.dumps({"version": 1, "source": digest, "decisions": given})
    assert decisions.applied(found, digest, decisions_file.load(file, "d.json")).text == found.text
