"""Numbers, names and negations are read the same however they are written."""

from __future__ import annotations

import time

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
    ("en", "in 2:05:13", "in 2:05:48"),
    ("en", "in 1:05.13", "in 1:05.48"),
    ("en", "10k", "10"),
    ("de", "2,4 Millionen", "2,4 Milliarden"),
    ("ru", "5 тысяч", "5 миллионов"),
    ("zh", "三百五十", "三百六十"),
    ("hi", "३ किलो", "४ किलो"),
    ("en", "frosts of -5 degrees", "frosts of 5 degrees"),
    ("en", "minus five degrees", "five degrees"),
    ("de", "bei −5 °C", "bei 5 °C"),
    ("en", "a loss of -$5", "a loss of $5"),
    ("zh", "2.4万人", "2.4人"),
    ("zh", "三百万人", "三百人"),
    ("hi", "3 करोड़", "3 लोग"),
    ("en", "call 555 0137", "call 555 0138"),
    ("en", "see https://example.org/2019 in 2020", "see https://example.org/2019 in 2021"),
    ("en", "serial number 20481234", "serial number 20481235"),
    ("en", "£1.2m", "£1.2bn"),
    ("en", "2 cups", "2½ cups"),
    ("en", "½ cup", "¼ cup"),
    ("en", "0.125 litres", "125 litres"),
    ("en", "3.25 percent", "325 percent"),
    ("en", "in 2020 500 people came", "2020500 people came"),
    ("en", "a wall of 5 m", "a wall of 5 million"),
    ("en", "two and a half million", "two million"),
]


@pytest.mark.parametrize(("lang", "one", "other"), APART)
def test_other_numbers_are_other_numbers(lang: str, one: str, other: str) -> None:
    assert facts.numbers(one, lang) != facts.numbers(other, lang)


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
    ("en", "2.4 million", "2,400,000"),
    ("en", "2.4-million-year-old", "2,400,000 years"),
    ("en", "two million", "2 million"),
    ("en", "two and a half million", "2.5 million"),
    ("en", "half a million", "500,000"),
    ("en", "5 thousand", "5,000"),
    ("de", "2,4 Millionen", "2400000"),
    ("de", "2,4 Mio. Euro", "2.400.000 Euro"),
    ("fr", "2,4 millions", "2400000"),
    ("es", "2,4 millones", "2400000"),
    ("en", "£1.2m", "£1,200,000"),
    ("fr", "3\u202f500 hommes", "3500 hommes"),
    ("fr", "3\u00a0500 hommes", "3 500 hommes"),
    ("ru", "12 345 678 рублей", "12345678 рублей"),
    ("en", "3 500 men", "3,500 men"),
    ("en", "1'250'000 francs", "1,250,000 francs"),
    ("de", "1.234.567", "1234567"),
    ("de", "1.234,50 Euro", "1234,5 Euro"),
    ("en", "1,234.50", "1234.5"),
    ("en", "1,00,000 rupees", "100000 rupees"),
    ("en", "1 lakh rupees", "1,00,000 rupees"),
    ("hi", "3 करोड़", "3,00,00,000"),
    ("zh", "2.4万人", "24000人"),
    ("zh", "三百万", "300万"),
    ("ja", "2千人", "2000人"),
    ("en", "½ cup", "0.5 cup"),
    ("en", "2½ cups", "2 1/2 cups"),
    ("en", "2½ cups", "2.5 cups"),
    ("en", "1st place", "first place"),
    ("en", "May 5th, 2020", "5 May 2020"),
    ("en", "fell to −5 °C", "fell to minus five degrees"),
    ("en", "fell to -5 °C", "fell to five degrees below zero"),
    ("de", "bei -5 Grad", "bei fünf Grad unter null"),
    ("en", "on 1.05.2020", "on 1/05/2020"),
    ("ar", "٢٫٥ كيلو", "2.5 كيلو"),
]


@pytest.mark.parametrize(("lang", "one", "other"), SAME)
def test_a_number_is_its_value_however_written(lang: str, one: str, other: str) -> None:
    assert facts.numbers(one, lang) == facts.numbers(other, lang) != frozenset()


UNSIGNED = [
    ("en", "5-7 days", {5, 7}),
    ("en", "5 – 7 days", {5, 7}),
    ("en", "5 -7 days", {5, 7}),
    ("en", "5–7 days", {5, 7}),
    ("en", "1998–2004", {1998, 2004}),
    ("en", "on 2020-05-01", {2020, 5, 1}),
    ("de", "am 01.05.2020", {2020, 5, 1}),
    ("en", "- 5 eggs", {5}),
    ("en", "the lamp – 5 years old – broke", {5}),
    ("en", "an F-16 and Covid-19", {16, 19}),
    ("en", "+44-20-7946", {44, 20, 7946}),
    ("en", "in 2020 500 people came", {2020, 500}),
    ("en", "in 2020, 500 people came", {2020, 500}),
    ("en", "the 1990s", {1990}),
    ("en", "5km of rope", {5}),
    ("en", "at 7:30", {7.5}),
    ("en", "open 24/7", {24, 7}),
    ("en", "on 3/4/2020", {3, 4, 2020}),
    ("en", "chapter IV, part X", set()),
    ("de", "3.500 Mann", {3500}),
    ("en", "3,500 men", {3500}),
]


@pytest.mark.parametrize(("lang", "text", "read"), UNSIGNED)
def test_hyphens_dates_and_ranges_are_no_signs_and_no_thousands(
    lang: str, text: str, read: set[float]
) -> None:
    assert facts.numbers(text, lang) == read


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "no numbers here"), ("zh", "一人"), ("de", "Eis"), ("xx", "")]
)
def test_what_is_no_number_is_none(lang: str, text: str) -> None:
    assert facts.numbers(text, lang) == frozenset()


@pytest.mark.parametrize(
    "text", ["9" * 60_000, "1 111" * 12_000, "ab1" * 20_000, "1,11" * 15_000, "1/2 " * 15_000]
)
def test_long_figures_take_no_time(text: str) -> None:
    began = time.process_time()
    assert facts.numbers(text, "en")
    assert time.process_time() - began < 3


def test_small_whole_numbers_tell_little() -> None:
    assert facts.weight(3) == facts.weight(12) < facts.weight(13) == facts.weight(2.5) == facts.weight(-5)


@given(n=st.integers(0, 10**9), lang=st.sampled_from(["en", "de", "ru", "zh", "ar"]))
def test_a_whole_number_is_read_as_its_value(n: int, lang: str) -> None:
    assert facts.numbers(f"{n}", lang) == {float(n)}


@given(text=st.text(max_size=40), lang=st.sampled_from(["en", "de", "fr", "nl", "tr", "zh", "ja", "xx"]))
def test_any_text_has_its_numbers(text: str, lang: str) -> None:
    assert all(facts.weight(n) > 0 for n in facts.numbers(text, lang))


@pytest.mark.parametrize("word", ["know", "nothings", "note", "cant", "nightly", "sinful", "nier", "noon"])
def test_words_that_only_look_like_negations_are_none(word: str) -> None:
    assert not facts.negates([word])


NEGATIONS = "not never can't didn't without nicht keine jamais sans nunca mai niet не değil لم नहीं inte 不"


@pytest.mark.parametrize("word", NEGATIONS.split())
def test_negations_negate(word: str) -> None:
    assert facts.negates([word])


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


@pytest.mark.parametrize(
    "text", ["", "She said: no.", "a “quoted” word", "re-read the f-string", "the 3 (three) boats"]
)
def test_prose_has_no_literals(text: str) -> None:
    assert facts.literals(text) == frozenset()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at https://example.org/a/.", "(www.example.org/a)"),
        ("call `read_all`", "call `read_all`, then wait"),
        ("the read_all function", "function read_all, twice"),
        ("when close() returns", "close() is called"),
    ],
)
def test_a_literal_is_the_same_wherever_it_stands(one: str, other: str) -> None:
    assert facts.literals(one) == facts.literals(other) != frozenset()
