"""Decisions give the text that they promise, and those that contradict each other are refused."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from dedupe.check import decisions, diagnostics
from dedupe.errors import DedupeError, InputError
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
    return decisions.applied(found, digest, decisions.load(file, "d.json")).text


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


def test_another_article_is_refused() -> None:
    file = json.dumps({"version": 1, "source": DIGEST, "decisions": []})
    with pytest.raises(DedupeError, match="has changed"):
        decisions.applied(result(f"{SOURCE}More.\n"), "0" * 64, decisions.load(file, "d.json"))


BROKEN = [
    ("", "no JSON"),
    ("[]", "no file of decisions"),
    ('{"version": 1}', "no file of decisions"),
    ('{"version": 9, "source": "", "decisions": []}', "version 9"),
    ('{"version": 1, "source": "", "decisions": 3}', "without a fingerprint"),
    ('{"version": 1, "source": "", "decisions": [{"answer": "cut"}]}', "without a fingerprint"),
    ('{"version": 1, "source": "", "decisions": [{"fingerprint": "a", "answer": "no"}]}', "no answer 'no'"),
]


@pytest.mark.parametrize(("text", "why"), BROKEN)
def test_a_broken_file_is_a_clear_error(text: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        decisions.load(text, "d.json")


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.clean.*")), ids=lambda path: path.name)
def test_the_suggestions_give_the_cleaned_sample(sample: Path) -> None:
    article = sample.with_name(sample.name.replace(".clean.", "."))
    source = article.read_text("utf-8")
    found, digest = analyse(source, Settings(), article.name), sha256(article.read_bytes()).hexdigest()
    said = diagnostics.diagnostics(found.article, found.plan.cuts, ())
    given = [{"fingerprint": d.fingerprint, "answer": "cut"} for d in said]
    file = json.dumps({"version": 1, "source": digest, "decisions": given})
    assert decisions.applied(found, digest, decisions.load(file, "d.json")).text == found.text
