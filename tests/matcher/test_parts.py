# ruff: noqa: E501
"""What the matcher is made of: word tables, roles of headings, weights, levels, the choice of what to compare."""

from __future__ import annotations

import json
import random
import re
from dataclasses import replace
from importlib.resources import files

import pytest
from articles import FERRY, TOPICS, article, blocks, find, sure
from hypothesis import given
from hypothesis import strategies as st

from dedupe.matcher import body, candidates, evidence, pairs, passages, roles, scoring, told, verdict
from dedupe.matcher.evidence import Evidence
from dedupe.model import Format, Kind, Level
from dedupe.tokenizer import meaning, tokenize
from dedupe.tokenizer.words import words

SHIPPED = sorted(
    f.name.removesuffix(".npz") for f in (files("dedupe.tokenizer") / "vectors").iterdir() if ".npz" in f.name
)
SYNONYMS = {
    "ar": ("سفينة", "قارب", "ملح"),
    "de": ("Schiff", "Boot", "Pfeffer"),
    "en": ("boat", "ship", "pepper"),
    "es": ("coche", "automóvil", "pimienta"),
    "fr": ("bateau", "navire", "poivre"),
    "it": ("barca", "nave", "pepe"),
    "ja": ("船", "舟", "塩"),
    "nl": ("boot", "schip", "peper"),
    "pl": ("statek", "łódź", "pieprz"),
    "pt": ("barco", "navio", "pimenta"),
    "ru": ("корабль", "судно", "перец"),
    "tr": ("gemi", "tekne", "biber"),
    "zh": ("医生", "大夫", "苹果"),
}


@pytest.mark.parametrize("lang", SHIPPED)
def test_synonyms_are_liker_than_words_that_have_nothing_in_common(lang: str) -> None:
    stems = [words(word, lang)[0].stem for word in SYNONYMS[lang]]
    found = meaning.vectors(stems, lang)
    assert found.any(axis=1).all(), "the table holds all three"
    like = meaning.likeness(found, found)
    assert like[0, 1] > 0.25 > max(like[0, 2], like[1, 2])


@pytest.mark.parametrize("lang", SHIPPED)
def test_every_table_is_whole(lang: str) -> None:
    table = meaning.table(lang)
    assert table is not None
    assert len(table.rank) == len(table.signs) > 5000
    assert table.signs.shape[1] * 8 == 256


@pytest.mark.parametrize(("stem", "lang"), [("boat", "xx"), ("boat", "../en"), ("qqzzq", "en"), ("", "en")])
def test_an_unknown_word_or_language_has_no_meaning_and_weighs_all(stem: str, lang: str) -> None:
    assert not meaning.vectors([stem], lang).any()
    assert meaning.rarity(stem, lang) == 1.0


def test_common_words_weigh_less() -> None:
    assert meaning.rarity("the", "en") == meaning.COMMONEST < meaning.rarity("boat", "en") < 1.0


NOT_CLOSING = [
    ("", "en"),
    ("Summaries of the talks", "en"),
    ("Inconclusive", "en"),
    ("In shorter words", "en"),
    ("Fazit", "en"),
    ("The Ferry", "en"),
    ("Fazitbogen", "de"),
]
CLOSING = [
    ("Conclusion", "en"),
    ("FINAL THOUGHTS: what now?", "en"),
    ("  The Last Word", "en"),
    ("Fazit", "de"),
    ("Conclusion", "de"),
    ("En bref", "fr"),
    ("Conclusiones", "es"),
    ("Considerações finais", "pt"),
    ("In sintesi", "it"),
    ("Tot slot", "nl"),
    ("Итоги", "ru"),
    ("Sonuç", "tr"),
    ("总结：渡船", "zh"),
    ("まとめ", "ja"),
    ("في الختام", "ar"),
    ("निष्कर्ष", "hi"),
]


@pytest.mark.parametrize(("heading", "lang"), NOT_CLOSING)
def test_other_headings_close_nothing(heading: str, lang: str) -> None:
    assert not roles.closes(heading, lang)


@pytest.mark.parametrize(("heading", "lang"), CLOSING)
def test_headings_close_an_article(heading: str, lang: str) -> None:
    assert roles.closes(heading, lang)


NO_RECAP = [
    ("Overalls are worn here.", "en"),
    ("In shorter nights they sail.", "en"),
    ("We sail.", "en"),
]
RECAP = [
    ("In short, the ferry is gone.", "en"),
    ("Alles in allem war es gut.", "de"),
    ("总之，船走了。", "zh"),
]


@pytest.mark.parametrize(("text", "lang"), NO_RECAP)
def test_not_every_opening_sums_up(text: str, lang: str) -> None:
    assert not roles.recaps(text, lang)


@pytest.mark.parametrize(("text", "lang"), RECAP)
def test_a_summing_up_is_known_by_its_opening(text: str, lang: str) -> None:
    assert roles.recaps(text, lang)


LABELS = [
    ("We sail at 10:30 from the quay.", ""),
    ("https://example.org/boats is where we sell them.", ""),
    ("There is one thing that nobody ever told us: boats sink.", ""),
    ("Mix: stir it.", "mix"),
    ("**Where to claim**: at the desk.", ""),
    ("Where to claim: at the desk.", "where to claim"),
    ("“Mix”: stir it.", ""),
    ("Mix : remuez.", "mix"),
    ("材料：小麦粉", "材料"),
]


@pytest.mark.parametrize(("text", "label"), LABELS)
def test_a_label_is_a_few_words_before_a_colon_at_the_start(text: str, label: str) -> None:
    assert roles.label(text) == label


SECTIONS = [
    (["##Boats", "We sail."], [False]),
    (["##Boats", "###Who sails?", "We sail."], [False]),
    (["##FAQ", "We sail."], [False]),
    (["##Overview", "We sail.", "##Boats", "We row."], [True, False]),
    (["##Overview", "###Who sails", "We sail.", "##Who rows?", "We row."], [True, False]),
]
ASKED = [
    (["##Boats", "##Who sails?", "We sail."], [False]),
    (["##Overview", "###Who sails?", "We sail."], [False]),
    (["##FAQ", "We sail.", "##Boats", "We row."], [True, False]),
    (["##FAQ", "###Who sails?", "We sail.", "###Who rows", "We row."], [True, True]),
    (["##FAQ", "##Who sails?", "We sail.", "##Who rows", "We row."], [True, False]),
]


@pytest.mark.parametrize(("said", "sums_up"), SECTIONS)
def test_a_section_sums_up_by_its_heading_or_as_a_part_of_one_that_does(
    said: list[str], sums_up: list[bool]
) -> None:
    assert [p.recap for p in _paragraphs(said)] == sums_up


@pytest.mark.parametrize(("said", "asked"), ASKED)
def test_a_section_answers_frequent_questions_by_its_heading_or_as_one_of_them(
    said: list[str], asked: list[bool]
) -> None:
    assert [p.asked for p in _paragraphs(said)] == asked


def _paragraphs(said: list[str]) -> list[passages.Passage]:
    read = passages.view(tokenize("\n\n".join(_heading(line) for line in said) + "\n", Format.MARKDOWN))
    return [p for p in read.blocks.values() if p.kind is Kind.PARAGRAPH]


def _heading(line: str) -> str:
    return re.sub("^(#+)", r"\1 ", line)


@pytest.mark.parametrize("name", ["closing", "recap", "questions"])
def test_headings_are_listed_as_they_are_looked_up(name: str) -> None:
    for listed in roles.TABLES[name].values():
        assert all(phrase == phrase.strip() != "" for phrase in listed.split("|"))


def test_each_weight_is_of_a_figure_that_the_evidence_has() -> None:
    stored = json.loads((files("dedupe.matcher") / "weights.json").read_text("utf-8"))
    assert set(stored["pair"]["weights"]) == set(evidence.NAMES)
    assert set(stored["company"]["weights"]) == set(scoring.company([0.0], [(1, 0)])[0])
    assert set(stored["sentence"]["weights"]) == set(told.NAMES)


@given(odds=st.lists(st.floats(-50, 50), max_size=8), data=st.data())
def test_company_keeps_each_pair_and_its_chance_is_one(odds: list[float], data: st.DataObject) -> None:
    at = [(row, data.draw(st.integers(0, row - 1))) for row in range(1, len(odds) + 1)]
    judged = scoring.in_company(odds, at)
    assert len(judged) == len(odds)
    assert all(0 <= scoring.probability(x) <= 1 for x in judged)


def test_pairs_in_the_order_of_their_copies_support_each_other_and_rivals_do_not() -> None:
    in_order = scoring.company([3.0, 3.0, 3.0], [(5, 1), (6, 2), (7, 3)])
    apart = scoring.company([3.0, 3.0, 3.0], [(5, 4), (6, 2), (7, 0)])
    rivals = scoring.company([3.0, 3.0, 3.0], [(5, 1), (6, 1), (7, 1)])
    assert in_order[1]["aligned"] > 1 > apart[1]["aligned"]
    assert in_order[1]["rival"] == 0.0 < rivals[1]["rival"]


@given(one=st.floats(allow_nan=False), other=st.floats(allow_nan=False))
def test_higher_odds_are_no_lower_chance(one: float, other: float) -> None:
    assert scoring.probability(min(one, other)) <= scoring.probability(max(one, other))


NONE = Evidence(**dict.fromkeys(evidence.NAMES, 0.0))

LEVELS = [
    ((0.0, 0.0, 0.0), Level.HEAVY),
    ((0.3, 0.9, 0.9), Level.HEAVY),
    ((0.5, 0.5, 0.1), Level.HEAVY),
    ((0.5, 0.5, 0.4), Level.LIGHT),
    ((0.65, 0.5, 0.1), Level.LIGHT),
    ((1.0, 1.0, 0.5), Level.LIGHT),
    ((0.9, 0.9, 0.9), Level.NEAR),
    ((1.0, 0.5, 1.0), Level.NEAR),
    ((1.0, 1.0, 1.0), Level.VERBATIM),
]


@pytest.mark.parametrize(("shares", "level"), LEVELS)
def test_the_level_is_how_far_the_wording_is(shares: tuple[float, float, float], level: Level) -> None:
    covered, covers, order = shares
    assert verdict.level(replace(NONE, covered=covered, covers=covers, order=order)) is level


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("shared", [0.0, 2.0])
def test_every_level_has_a_reason_that_is_one_sentence(level: Level, shared: float) -> None:
    reason = verdict.reason(replace(NONE, numbers_shared=shared, names_shared=shared), level)
    assert reason[0] == reason[0].upper()
    assert reason.endswith(".")
    assert ". " not in reason


VETOED = {
    "the numbers differ": {"order": 0.8, "numbers_here": 1.0, "numbers_missing": 1.0},
    "the names differ": {"order": 0.8, "names_here": 1.0, "names_missing": 2.0},
    "opposites or members of one class differ": {"order": 0.5, "contrasts": 1.0},
    "the same frame holds other words": {"order": 0.6, "covered": 0.5, "swapped": 0.3, "novelty": 0.4},
}
ALLOWED: list[dict[str, float]] = [
    {"order": 1.0, "covered": 1.0},
    {"order": 0.1, "numbers_here": 1.0, "numbers_missing": 1.0},
    {"order": 0.8, "covered": 0.9, "numbers_missing": 2.0},
    {"order": 0.8, "covered": 0.9, "names_missing": 2.0},
]


PLAINLY = {"covered": 0.7, "told_least": 0.5, "order": 0.5, "lead": 1.5, "size": 3.5}
NOT_PLAINLY: dict[str, dict[str, float]] = {
    "a number of its own": {"numbers_here": 1.0},
    "an opposite": {"contrasts": 1.0},
    "other words in the frame": {"swapped": 0.3},
    "a sentence of its own": {"told_least": 0.1},
    "another passage as near": {"lead": 0.1},
    "hardly a sentence": {"size": 2.0},
}


@pytest.mark.parametrize("why", NOT_PLAINLY)
def test_wording_alone_does_not_tell_where_something_differs(why: str) -> None:
    assert not verdict.plainly_told(replace(NONE, **PLAINLY | NOT_PLAINLY[why]))


def test_wording_alone_tells_a_long_passage_said_again() -> None:
    assert verdict.plainly_told(replace(NONE, **PLAINLY))


CLOSES = {"closings": 0.7, "meant": 2.8, "soft": 2.5, "mutual": 1.0, "novelty": 0.6}
CLOSES_NOT_AGAIN: dict[str, dict[str, float]] = {
    "no two closing sections": {"closings": 0.0},
    "a name of its own": {"names_new": 1.0},
    "a number of its own": {"numbers_new": 0.25},
    "about as like as others": {"meant": 1.5},
    "in words hardly like": {"soft": 0.5},
    "more like something else": {"mutual": 0.0},
}


@pytest.mark.parametrize("why", CLOSES_NOT_AGAIN)
def test_two_closings_stay_where_something_differs(why: str) -> None:
    assert not verdict.closes_again(replace(NONE, **CLOSES | CLOSES_NOT_AGAIN[why]))


def test_an_article_closes_once() -> None:
    assert verdict.closes_again(replace(NONE, **CLOSES))
    assert "closes the article" in verdict.reason(replace(NONE, **CLOSES), Level.HEAVY)


@pytest.mark.parametrize("why", VETOED)
def test_a_pair_worded_alike_is_vetoed_for_its_facts(why: str) -> None:
    assert verdict.look_alike(replace(NONE, **VETOED[why])) == why


@pytest.mark.parametrize("figures", ALLOWED)
def test_a_pair_without_differing_facts_is_not(figures: dict[str, float]) -> None:
    assert verdict.look_alike(replace(NONE, **figures)) == ""


def test_what_tells_one_sentence_again_and_another_anew_is_partly_new() -> None:
    told = replace(NONE, sentences=2.0, told_least=0.1, told_most=0.9)
    assert verdict.partly_new(told)
    assert not verdict.partly_new(replace(told, sentences=1.0))
    assert not verdict.partly_new(replace(told, weakest=2.0))
    assert not verdict.partly_new(replace(told, told_least=0.8))


def _long(count: int) -> list[str]:
    """So many paragraphs of made-up words, all different."""
    chance = random.Random(7)
    vocabulary = ["".join(chance.choices("bdfgklmnprst", k=3)) + "a" for _ in range(2000)]
    return [" ".join(chance.choices(vocabulary, k=20)).capitalize() + "." for _ in range(count)]


def test_a_copy_five_hundred_blocks_apart_is_found() -> None:
    (found,) = {(*blocks(f.places), *blocks(f.copies)) for f in sure(find([FERRY, *_long(500), FERRY], "en"))}
    assert found == (501, 0)


def test_of_many_passages_those_that_share_rare_words_are_compared() -> None:
    again = FERRY.replace("small fee", "modest fee")
    view = passages.view(article([FERRY, *_long(candidates.MOST + 50), again], "en"))
    everything = list(view.blocks.values())
    chosen = candidates.likely(view, everything)
    assert len(chosen) <= candidates.MOST
    assert chosen == [p for p in everything if p in chosen]
    assert everything[0] in chosen
    assert everything[-1] in chosen


def test_few_passages_are_all_compared() -> None:
    view = passages.view(article(TOPICS, "en"))
    everything = list(view.blocks.values())
    assert candidates.likely(view, everything) == everything


def test_a_pair_is_a_passage_and_an_earlier_one() -> None:
    found = pairs.weighed(body.of(passages.view(article([*TOPICS, FERRY], "en"))))
    assert [p.here.place.block for p in found] == list(range(1, 9))
    assert all(p.there.place < p.here.place for p in found)
    assert (found[-1].there.place.block, found[-1].evidence.covered) == (0, pytest.approx(1.0))
