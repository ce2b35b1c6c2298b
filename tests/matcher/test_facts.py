"""Numbers, names and negations are read the same however they are written."""

from __future__ import annotations

import pytest
from articles import article
from hypothesis import given
from hypothesis import strategies as st

from dedupe.matcher import facts, passages
from dedupe.model import Kind

APART = [
    ("en", "14 days", "15 days"),
    ("en", "3.5 km", "35 km"),
    ("en", "twenty-one days", "twenty-two days"),
    ("en", "2.4 million", "2.4 billion"),
    ("en", "1.2bn", "1.2m"),
    ("en", "at 7:30", "at 7:45"),
    ("en", "10k", "10"),
    ("de", "2,4 Millionen", "2,4 Milliarden"),
    ("ru", "5 тысяч", "5 миллионов"),
    ("zh", "三百五十", "三百六十"),
    ("hi", "३ किलो", "४ किलो"),
    pytest.param(
        "en",
        "frosts of -5 degrees",
        "frosts of 5 degrees",
        marks=pytest.mark.xfail(strict=True, reason="the sign of a number is not read"),
    ),
    pytest.param(
        "zh",
        "2.4万人",
        "2.4人",
        marks=pytest.mark.xfail(strict=True, reason="万 before another character is not read as a power"),
    ),
    pytest.param(
        "hi",
        "3 करोड़",
        "3 लोग",
        marks=pytest.mark.xfail(strict=True, reason=r"\w+ stops at a vowel sign of करोड़"),
    ),
]


@pytest.mark.parametrize(("lang", "one", "other"), APART)
def test_other_numbers_are_other_numbers(lang: str, one: str, other: str) -> None:
    assert facts.numbers(one, lang) != facts.numbers(other, lang)


def _powers_read(lang: str, one: str, other: str) -> object:
    reason = "text2num writes the power in digits before it is read as one: {2.4, 1000000}"
    return pytest.param(lang, one, other, marks=pytest.mark.xfail(strict=True, reason=reason))


SAME = [
    ("en", "3,500 men", "3500 men"),
    ("en", "twenty-one days", "21 days"),
    ("en", "two hundred and five", "205"),
    ("en", "$1.2bn", "$1,200,000,000"),
    ("en", "１２", "12"),
    ("en", "½ cup", "1/2 cup"),
    ("en", "10k runs", "10,000 runs"),
    ("en", "third place", "3rd place"),
    ("de", "einundzwanzig", "21"),
    ("de", "3.500 Mann", "3500 Mann"),
    ("fr", "vingt et un", "21"),
    ("es", "veintiuno", "21"),
    ("it", "ventuno", "21"),
    ("pt", "vinte e um", "21"),
    ("nl", "eenentwintig", "21"),
    ("ru", "2,4 миллиона", "2400000"),
    ("ru", "5 тысяч", "5000"),
    ("tr", "2,4 milyon", "2400000"),
    ("zh", "二十一天", "21天"),
    ("zh", "3億", "300000000"),
    ("ja", "十二月", "12月"),
    ("hi", "५००", "500"),
    ("ar", "٢٥ رجلا", "25 رجلا"),
    _powers_read("en", "2.4 million", "2,400,000"),
    _powers_read("de", "2,4 Millionen", "2400000"),
    _powers_read("fr", "2,4 millions", "2400000"),
    _powers_read("es", "2,4 millones", "2400000"),
    pytest.param(
        "fr",
        "3\u202f500 hommes",
        "3500 hommes",
        marks=pytest.mark.xfail(
            strict=True, reason="NFKC makes the narrow space an ordinary one before numbers are read"
        ),
    ),
]


@pytest.mark.parametrize(("lang", "one", "other"), SAME)
def test_a_number_is_its_value_however_written(lang: str, one: str, other: str) -> None:
    assert facts.numbers(one, lang) == facts.numbers(other, lang) != frozenset()


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "no numbers here"), ("zh", "一人"), ("de", "Eis"), ("xx", "")]
)
def test_what_is_no_number_is_none(lang: str, text: str) -> None:
    assert facts.numbers(text, lang) == frozenset()


def test_small_whole_numbers_tell_little() -> None:
    assert facts.weight(3) == facts.weight(12) < facts.weight(13) == facts.weight(2.5)


@given(n=st.integers(0, 10**9), lang=st.sampled_from(["en", "de", "ru", "zh", "ar"]))
def test_a_whole_number_is_read_as_its_value(n: int, lang: str) -> None:
    assert facts.numbers(f"{n}", lang) == {float(f"{n:.6g}")}


@given(text=st.text(max_size=40), lang=st.sampled_from(["en", "de", "fr", "nl", "tr", "zh", "ja", "xx"]))
def test_any_text_has_its_numbers(text: str, lang: str) -> None:
    assert all(facts.weight(n) > 0 for n in facts.numbers(text, lang))


@pytest.mark.parametrize("word", ["know", "nothings", "note", "cant", "nightly", "sinful", "nier", "noon"])
def test_words_that_only_look_like_negations_are_none(word: str) -> None:
    assert not facts.negates(word)


NEGATIONS = "not never can't didn't without nicht keine jamais sans nunca mai niet не değil لم नहीं inte 不"


@pytest.mark.parametrize("word", NEGATIONS.split())
def test_negations_negate(word: str) -> None:
    assert facts.negates(word)


def _names(*said: str | tuple[Kind, str]) -> frozenset[str]:
    view = passages.view(article(said, "en"))
    return frozenset().union(*(p.names for p in view.blocks.values()))


NO_NAMES = [
    ("Ferries are slow. Captains are patient.",),
    ("He said: “Captains are patient.”",),
    ((Kind.HEADING, "How Captains Sail Ferries"), "We sail, and they sail."),
    ("Here the Captain waits, and there another captain waits for a third captain.",),
    ("By noon I was there, as I had been before.",),
]


@pytest.mark.parametrize("said", NO_NAMES)
def test_a_capital_alone_makes_no_name(said: tuple[str, ...]) -> None:
    assert _names(*said) == frozenset()


def test_what_has_a_capital_inside_sentences_is_a_name() -> None:
    assert _names("We sailed to Morne with Ruben Hale. Hale paid.") == {"morn", "ruben", "hale"}
