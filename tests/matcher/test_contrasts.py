"""Which words exclude each other where two passages are worded alike."""

from __future__ import annotations

from collections import defaultdict
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe.matcher import contrasts
from dedupe.matcher.contrasts import contrast, load
from dedupe.tokenizer.words import function_words, words

LANGS = ["ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "zh"]


def stems(text: str, lang: str) -> list[str]:
    return [w.stem for w in words(text, lang)]


SAME = {
    "en": [
        # synonyms
        ("fast", "quick"),
        ("begin", "start"),
        ("end", "close"),
        ("autumn", "fall"),
        ("evening", "night"),
        ("sale", "purchase"),
        ("big", "large"),
        ("forbidden", "prohibited"),
        ("grey", "gray"),
        ("Mon", "Monday"),
        ("kg", "kilograms"),
        ("yearly", "annual"),
        ("football", "soccer"),
        # one word, inflected
        ("opened", "opening"),
        ("wins", "won"),
        ("higher", "highest"),
        ("warmer", "warm"),
        ("Mondays", "Monday"),
        # only look related, or of two classes
        ("until", "til"),
        ("unloose", "loose"),
        ("universe", "verse"),
        ("unlike", "like"),
        ("under", "cold"),
        ("Monday", "June"),
        ("litre", "mile"),
        ("red", "beef"),
        ("house", "garden"),
        ("left", "leaves"),
        ("shop", "store"),
        # words that stand on both sides, in whatever form
        ("open and closed", "closed or open"),
        ("rose, then fell", "falling after rising"),
        ("Monday", "Monday or Tuesday"),
        ("red", "red, not blue"),
        # an opposite that is negated
        ("without any", "with no"),
        ("not open", "closed"),
        ("", "cold"),
    ],
    "de": [
        ("schnell", "rasch"),
        ("Samstag", "Sonnabend"),
        ("geöffnet", "offen"),
        ("sich", "gefährlich"),
        ("Abend", "Nacht"),
        ("Wetter", "Unwetter"),
        ("kleine", "kleiner"),
        ("nicht", "Neffe"),
    ],
    "fr": [("rapide", "vite"), ("fermé", "fermée"), ("tout", "rien"), ("voiture", "auto"), ("lundi", "juin")],
    "es": [
        ("rápido", "rápidamente"),
        ("patata", "papa"),
        ("pero", "manzana"),
        ("hijo", "hija"),
        ("para", "sale"),
    ],
    "it": [
        ("veloce", "rapido"),
        ("aperto", "aperta"),
        ("non", "nono"),
        ("auto", "macchina"),
        ("mattina", "mattino"),
    ],
    "pt": [("rápido", "depressa"), ("ônibus", "autocarro"), ("certo", "correto"), ("irmã", "irmão")],
    "nl": [("snel", "snelle"), ("kosten", "onkosten"), ("lente", "voorjaar")],
    "ru": [("который", "некоторый"), ("вечер", "ночь"), ("январь", "января"), ("быстро", "быстрый")],
    "pl": [("dzisiaj", "dziś"), ("stycznia", "styczeń")],
    "sv": [("kväll", "natt"), ("ner", "ned")],
    "zh": [("增加", "增长"), ("周一", "星期一"), ("左边", "左侧")],
    "ja": [("増加", "上昇"), ("室内", "屋内")],
    "ko": [("월요일에", "월요일은"), ("소고기", "쇠고기")],
    "eo": [("varma", "malvarma")],
}

APART = {
    "en": [
        ("warm", "cold"),
        ("July", "January"),
        ("opened", "closes"),
        ("increased", "fell"),
        ("more", "fewer"),
        ("before", "after"),
        ("with", "without"),
        ("left", "right"),
        ("Mon", "Friday"),
        ("bought", "sold"),
        ("won", "lost"),
        ("kg", "pounds"),
        ("Celsius", "Fahrenheit"),
        ("salted", "unsalted"),
        ("furnished", "unfurnished"),
        ("nonstick", "stick"),
        ("available", "unavailable"),
        ("northern", "southern"),
        ("II", "III"),
        ("beef", "chicken"),
        ("breakfast", "dinner"),
        ("small", "medium"),
        ("the old gate", "the new gate"),
        ("acute", "chronic"),
        ("plaintiff", "defendant"),
        ("Scorpio", "Pisces"),
        ("minimum", "maximum"),
        ("not Monday", "Tuesday"),
    ],
    "de": [
        ("geöffnet", "geschlossen"),
        ("Montag", "dienstags"),
        ("mit", "ohne"),
        ("kalte", "warmen"),
        ("möglich", "unmöglich"),
        ("gestiegen", "sank"),
        ("vormittags", "abends"),
        ("Mieter", "Vermieter"),
        ("französische", "deutschen"),
    ],
    "fr": [
        ("ouvertes", "fermé"),
        ("lundi", "mardi"),
        ("avec", "sans"),
        ("gauche", "droite"),
        ("augmenté", "baisse"),
        ("août", "juillet"),
        ("vertes", "rouges"),
        ("français", "allemandes"),
    ],
    "es": [
        ("abierto", "cerrada"),
        ("martes", "jueves"),
        ("con", "sin"),
        ("norte", "sur"),
        ("subió", "cayó"),
        ("permitido", "prohibido"),
        ("enero", "julio"),
    ],
    "it": [
        ("aperto", "chiusa"),
        ("lunedì", "venerdì"),
        ("con", "senza"),
        ("caldo", "freddi"),
        ("vinto", "perso"),
    ],
    "pt": [
        ("aberto", "fechada"),
        ("segunda", "sexta"),
        ("quente", "frio"),
        ("março", "abril"),
    ],
    "nl": [("open", "gesloten"), ("maandag", "vrijdag"), ("mogelijk", "onmogelijk"), ("links", "rechts")],
    "sv": [("öppet", "stängt"), ("måndag", "fredag"), ("med", "utan"), ("varmt", "kallt")],
    "ru": [("открыт", "закрыто"), ("января", "июле"), ("возможный", "невозможный"), ("слева", "справа")],
    "pl": [("otwarte", "zamknięta"), ("stycznia", "lipca"), ("lewej", "prawo")],
    "tr": [("açık", "kapalı"), ("pazartesi", "cuma"), ("sıcak", "soğuk")],
    "zh": [("增加", "减少"), ("星期一", "星期五"), ("左边", "右边"), ("上午", "下午")],
    "ja": [("増加", "減少"), ("月曜日", "金曜日"), ("午前", "午後"), ("輸入", "輸出")],
    "ar": [("مفتوح", "مغلق"), ("يناير", "يوليو"), ("الشمال", "الجنوب")],
    "hi": [("सोमवार", "शुक्रवार"), ("अधिकतम", "न्यूनतम"), ("लाल", "सफेद")],
    "ko": [("월요일에", "금요일은"), ("증가했다", "감소했다"), ("오전", "오후에")],
}


@pytest.mark.parametrize(("lang", "one", "other"), [(lang, *pair) for lang in SAME for pair in SAME[lang]])
def test_words_that_may_say_the_same_do_not_contrast(lang: str, one: str, other: str) -> None:
    assert contrast(stems(one, lang), stems(other, lang), lang) is None
    assert contrast(stems(other, lang), stems(one, lang), lang) is None


@pytest.mark.parametrize(("lang", "one", "other"), [(lang, *pair) for lang in APART for pair in APART[lang]])
def test_words_that_exclude_each_other_contrast(lang: str, one: str, other: str) -> None:
    here, there = stems(one, lang), stems(other, lang)
    found = contrast(here, there, lang)
    assert found is not None
    assert found[0] in here
    assert found[1] in there
    assert contrast(there, here, lang) == found[::-1]


def test_the_first_pair_is_told() -> None:
    assert contrast(stems("old red door", "en"), stems("new blue gate", "en"), "en") == ("old", "new")


@given(data=st.data(), lang=st.sampled_from(LANGS))
def test_sides_may_be_exchanged(data: st.DataObject, lang: str) -> None:
    table = load(lang)
    assert table is not None
    some = st.lists(st.sampled_from([*sorted(table.members), "xyzzy"]), max_size=4)
    one, other = data.draw(some), data.draw(some)
    found = contrast(one, other, lang)
    assert (found is None) == (contrast(other, one, lang) is None)
    assert contrast(one, one, lang) is None
    if found:
        assert contrast([found[0]], [found[1]], lang) == found


@pytest.mark.parametrize("lang", LANGS)
def test_a_stem_belongs_to_one_member_of_a_class(lang: str) -> None:
    table = load(lang)
    assert table is not None
    twice = {stem for stem, of in table.members.items() if len({number for number, _ in of}) < len(of)}
    assert twice == set()


@pytest.mark.parametrize("lang", LANGS)
def test_words_that_stand_for_each_other_in_one_class_exclude_each_other_in_none(lang: str) -> None:
    table = load(lang)
    assert table is not None
    together = defaultdict(list)
    for stem, of in table.members.items():
        for member in of:
            together[member].append(stem)
    at_odds = [
        (one, other)
        for group in together.values()
        for one in group
        for other in group
        if contrast([one], [other], lang)
    ]
    assert at_odds == []


@pytest.mark.parametrize("lang", LANGS)
def test_every_entry_is_one_word_and_no_class_has_a_single_member(lang: str) -> None:
    text = (files(contrasts) / f"{lang}.txt").read_text("utf-8")
    assert max(map(len, text.splitlines())) <= 110
    for line in contrasts.lines(text):
        members = line.split("|")
        assert all(member.strip() for member in members), line
        for word in line.replace("|", " ").replace("- ", " ").split():
            assert len(words(word, lang)) == (2 if lang in ("zh", "ja") else 1), word
        assert len(members) > 1 or "- " in line, line


@pytest.mark.parametrize("lang", LANGS)
def test_common_words_get_in_only_where_they_are_meant(lang: str) -> None:
    text = (files(contrasts) / f"{lang}.txt").read_text("utf-8").replace("|", " ").split()
    table = load(lang)
    assert table is not None
    assert [w for w in function_words(lang) - {*text} if table.of(words(w, lang)[0].stem)] == []
