"""Languages, sentences, words and stems are read right, in many languages and at the right offsets."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe.tokenizer.languages import ABBREVIATIONS, FUNCTION_WORDS, SCRIPTS, SNOWBALL
from dedupe.tokenizer.words import (
    detect_language,
    fold,
    function_words,
    sentences,
    words,
)

ONE_SENTENCE = [
    ("en", "Dr. Okafor met J. R. Vance at 5 p.m. on Jan. 3 in St. Ives."),
    ("en", "Tide tables cost $3.50 vs. $4.00 in the U.S. last year."),
    ("en", "It works on soft stone, e.g. on chalk, and costs approx. 12 pence."),
    ("en", "Wait... what happened to the lamp?"),
    ("de", "Am 3. Mai kam Dr. Brandt an und blieb z. B. in Kiel."),
    ("de", "Das kostet ca. 5 Mio. Euro bzw. etwas mehr."),
    ("fr", "M. Petit et Mme. Roche arrivent av. midi."),
    ("es", "La Sra. Ortega vive en EE.UU. con su hermana."),
    ("ru", "Порт открыли в 1998 г. и закрыли позже, т.е. в 2003 г. снова."),
    ("nl", "Dhr. De Wit verkoopt o.a. touw, teer enz. aan de haven."),
    ("pl", "Prom pływa np. w maju i w im. niedziele."),
]


@pytest.mark.parametrize(("lang", "text"), ONE_SENTENCE)
def test_abbreviations_initials_and_ordinals_end_no_sentence(lang: str, text: str) -> None:
    assert sentences(text, lang) == [(0, len(text))]


SENTENCES = [
    ("en", ["The lamp was lit.", "Nobody saw it!", "Did the keeper?", "He did…", "Perhaps."]),
    ("en", ["“Is it open?” she asked.", "“It is.”", "He nodded."]),
    ("en", ["Tide tables cost $3.50 in the U.S. last year.", "Nobody complained."]),
    ("de", ["Er blieb z. B. drei Tage.", "Dann ging er.", "Wohin?"]),
    ("es", ["¿Dónde está?", "La Sra. Ortega no lo sabe.", "¡Vaya!"]),
    ("ru", ["Паром ушёл.", "Кто его видел?", "Никто!"]),
    ("ar", ["وصلت السفينة.", "هل توقف المطر؟", "نعم."]),
    ("hi", ["नाव आ गई।", "बारिश रुकी?", "हाँ, रुक गई।"]),
]


@pytest.mark.parametrize(("lang", "said"), SENTENCES)
def test_sentences_are_told_apart(lang: str, said: list[str]) -> None:
    text = "  " + "  ".join(said) + "\n"
    assert [text[i:j] for i, j in sentences(text, lang)] == said


UNSPACED = [
    ("zh", ["船来了。", "“走吧！”", "他说。", "雨停了吗？", "停了"]),
    ("ja", ["船が来た。", "「行こう。」", "雨は？", "まだ降る"]),
]


@pytest.mark.parametrize(("lang", "said"), UNSPACED)
def test_sentences_need_no_space_where_none_is_written(lang: str, said: list[str]) -> None:
    text = "".join(said)
    assert [text[i:j] for i, j in sentences(text, lang)] == said


MIXED = [
    ("en", ["Mount Fuji (富士) is high.", "It is climbed in summer.", "Mr. Ito went up."]),
    ("en", ["The letter ก opens it.", "Then comes another."]),
    ("en", ["He said 你好。", "Then he left.", "She stayed."]),
    ("zh", ["The ferry 渡船 has come.", "It leaves at nine.", "船走了。", "Nobody saw it."]),
    ("de", ["Das Zeichen 山 heißt Berg.", "Er schrieb es z. B. am Morgen."]),
]


@pytest.mark.parametrize(("lang", "said"), MIXED)
def test_a_word_of_a_script_without_spaces_joins_no_sentences(lang: str, said: list[str]) -> None:
    text = " ".join(said)
    assert [text[i:j] for i, j in sentences(text, lang)] == said


QUOTED = [
    ("fr", ["M. Petit arrive.", "« Où est la clé ? »", "Il part."]),
    ("fr", ["« Où est la clé ? » demande-t-il.", "« Ici. »", "Il sort."]),
    ("de", ["„Ist es offen?“", "Er nickte.", "»Ja.«", "»Gut!«", "Er ging."]),
    ("es", ["«¿Está abierto?»", "Sí.", "«Bien.»"]),
    ("en", ["He asked (twice.)", 'She said "Yes."', "“Why?”", "[Nobody knew.]", "‘So.’"]),
]


@pytest.mark.parametrize(("lang", "said"), QUOTED)
def test_quotation_marks_go_with_their_sentence(lang: str, said: list[str]) -> None:
    text = " ".join(said)
    assert [text[i:j] for i, j in sentences(text, lang)] == said


def test_no_time_limit_of_nltk_ends_a_long_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(*_: object, **__: object) -> None:
        raise TimeoutError

    redos = pytest.importorskip("nltk.redos")
    for name in ("finditer", "findall"):
        monkeypatch.setattr(redos.TimedPattern, name, give_up)
    assert len(sentences("The ferry left. " * 30, "en")) == 30


LONG = {
    "one word": "a" * 60_000,
    "a word between sentences": "He left. " + "a" * 60_000 + ". Nobody saw it.",
    "no space": "The-ferry,left." * 4_000,
    "initials": "a. b. " * 10_000,
    "stops": "." * 60_000,
    "marks": "?!" * 30_000,
    "quotation marks": "“”" * 30_000,
    "spaces": "He left." + " " * 60_000 + "She came.",
    "apostrophes": "a'" * 30_000,
    "digits": "1," * 30_000,
    "digits in a word": "ab1" * 20_000,
    "characters": "灯" * 60_000,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_reading_takes_time_by_length_not_by_its_square(text: str) -> None:
    sentences("So.", "en")
    began = time.process_time()
    for lang in ("en", "hi"):
        assert sentences(text, lang)
        words(text, lang)
    detect_language(text)
    assert time.process_time() - began < 8


WORDS = [
    ("en", "Don’t the sailor's boats cost 3,500?", ["don't", "the", "sailor's", "boats", "cost", "3,500"]),
    ("en", "A re-tied café, at 7:30!", ["a", "re", "tied", "café", "at", "7:30"]),
    ("en", "ＦＵＬＬ １２", ["full", "12"]),
    ("en", "e\u0301te\u0301", ["été"]),
    ("de", "STRASSE Straße", ["strasse", "strasse"]),
    ("zh", "灯亮了 A4。", ["灯", "亮", "了", "a4"]),
    ("hi", "किताबें, नई।", ["किताबें", "नई"]),
    ("ar", "كِتابٌ جديد؟", ["كِتابٌ", "جديد"]),
    ("en", "— … ** 🙂 **", []),
]


@pytest.mark.parametrize(("lang", "text", "folded"), WORDS)
def test_words_are_folded_and_punctuation_is_none(lang: str, text: str, folded: list[str]) -> None:
    assert [w.folded for w in words(text, lang)] == folded


APART = [
    ("en", "boat", "boot"),
    ("de", "Lampe", "Lager"),
    ("ru", "паром", "порт"),
    ("zh", "灯亮", "灯灭"),
]


@pytest.mark.parametrize(("lang", "one", "other"), APART)
def test_other_words_have_other_stems(lang: str, one: str, other: str) -> None:
    assert words(one, lang)[0].stem != words(other, lang)[0].stem


ALIKE = [
    ("en", "The keeper’s lamps", "the keepers lamp"),
    ("de", "Lampe", "Lampen"),
    ("fr", "allumée", "allumées"),
    ("es", "barcos", "barco"),
    ("it", "traghetti", "traghetto"),
    ("pt", "barcos", "barco"),
    ("nl", "lampen", "lamp"),
    ("sv", "lampor", "lamporna"),
    ("ru", "лампы", "лампа"),
    ("tr", "lambalar", "lamba"),
    ("ar", "كِتابٌ", "كتاب"),
    ("hi", "किताबें", "किताब"),
    ("xx", "Lamp", "LAMP"),
]


@pytest.mark.parametrize(("lang", "one", "other"), ALIKE)
def test_forms_of_a_word_share_its_stem(lang: str, one: str, other: str) -> None:
    assert [w.stem for w in words(one, lang)] == [w.stem for w in words(other, lang)]


def test_a_character_of_an_unspaced_script_is_joined_to_the_next() -> None:
    assert [w.stem for w in words("灯亮了。A", "zh")] == ["灯亮", "亮了", "了", "a"]


LANGUAGES = {
    "en": "The ferry leaves at noon, and it comes back before the lamps are lit.",
    "de": "Die Fähre legt mittags ab und kommt zurück, bevor die Lampen brennen.",
    "fr": "Le bac part à midi et revient avant que les lampes ne soient allumées.",
    "es": "El barco sale a mediodía y vuelve antes de que se enciendan las luces.",
    "it": "Il traghetto parte a mezzogiorno e torna prima che si accendano le luci.",
    "pt": "O barco parte ao meio-dia e volta antes que as luzes se acendam, mas não aos domingos.",
    "nl": "De veerboot vertrekt om twaalf uur en komt terug voordat de lampen aangaan.",
    "sv": "Färjan går vid middag och kommer tillbaka innan lamporna tänds, men inte på söndagar.",
    "da": "Færgen sejler ved middag og kommer tilbage, før lamperne bliver tændt, men ikke om søndagen.",
    "fi": "Lautta lähtee puolelta päivin ja palaa ennen kuin lamput syttyvät, mutta ei sunnuntaisin.",
    "hu": "A komp délben indul, és visszatér, mielőtt a lámpák kigyulladnak, de vasárnap nem.",
    "pl": "Prom odpływa w południe i wraca, zanim zapalą się lampy, ale nie w niedziele.",
    "cs": "Trajekt odplouvá v poledne a vrací se, než se rozsvítí lampy, ale ne v neděli, kdy je doma.",
    "ro": "Feribotul pleacă la prânz și se întoarce înainte să se aprindă lămpile, dar nu duminica.",
    "tr": "Vapur öğlen kalkar ve ışıklar yanmadan önce geri döner, ama pazar günleri için sefer yok.",
    "id": "Kapal itu berangkat siang hari dan kembali sebelum lampu menyala, tetapi tidak pada hari Minggu.",
    "ru": "Паром отходит в полдень и возвращается до того, как зажгут огни.",
    "uk": "Пором відходить опівдні й повертається до того, як засвітять вогні, але не в неділю.",
    "bg": "Фериботът тръгва по обяд и се връща, преди да светнат лампите, но не и в неделя.",
    "el": "Το πλοίο φεύγει το μεσημέρι και γυρίζει πριν ανάψουν τα φώτα.",
    "ar": "تغادر العبّارة عند الظهر وتعود قبل أن تضاء المصابيح.",
    "fa": "کشتی ظهر حرکت می‌کند و پیش از روشن شدن چراغ‌ها به بندر باز می‌گردد، اما نه در روزهای یکشنبه.",
    "he": "המעבורת יוצאת בצהריים וחוזרת לפני שהאורות נדלקים.",
    "hi": "नाव दोपहर को चलती है और बत्तियाँ जलने से पहले लौट आती है।",
    "th": "เรือออกตอนเที่ยงและกลับก่อนไฟจะติด",
    "zh": "渡船中午出发，灯亮之前回来。",
    "ja": "渡し船は正午に出て、灯りがともる前に戻ってくる。",
    "ko": "배는 정오에 떠나 불이 켜지기 전에 돌아온다.",
}


@pytest.mark.parametrize("text", ["", " \n", "12:30 — 4 × 7", "🙂 … !"])
def test_a_text_that_tells_no_language_is_read_as_english(text: str) -> None:
    assert detect_language(text) == "en"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_language_is_known_by_one_sentence(lang: str) -> None:
    assert detect_language(LANGUAGES[lang]) == lang


@pytest.mark.parametrize("lang", ["ru", "ja", "ar", "de"])
def test_a_few_words_of_another_language_do_not_count(lang: str) -> None:
    assert detect_language(f"{LANGUAGES[lang]} Wi-Fi, “Hotel Marina”. {LANGUAGES[lang]}") == lang


def test_every_language_of_a_script_is_told_by_function_words() -> None:
    for ranges, spoken in SCRIPTS.values():
        assert ranges
        assert len(spoken.split()) == 1 or all(function_words(lang) for lang in spoken.split())


def test_function_words_are_found_as_words_are_folded() -> None:
    assert "the" in function_words("en")
    assert function_words("xx") == frozenset()
    assert all(fold(w) == w for lang in FUNCTION_WORDS for w in function_words(lang))


def test_abbreviations_are_written_as_they_are_looked_up() -> None:
    for lang, listed in ABBREVIATIONS.items():
        for word in listed.split():
            assert word == word.lower(), lang
            assert not word.endswith("."), lang


@pytest.mark.parametrize("lang", sorted(SNOWBALL))
def test_every_stemmer_named_exists(lang: str) -> None:
    assert words("abc", lang)[0].stem


LANGS = st.sampled_from(["en", "de", "fr", "ru", "tr", "ar", "hi", "th", "zh", "ja", "xx"])
PARTS = (
    *("Dr.", "A.", "ferry", "’s", "3.", "“", "”", "« ", "…", "!", "?", "。", "灯", "「", "」", "।"),
    *(" ", "\n", "\u00a0", "\u0301", "\u200b", "\ud800", "é", "İ", "ß", "1,5", "कि", "ไฟ"),
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PARTS), max_size=16).map("".join))


@given(text=TEXTS, lang=LANGS)
def test_words_stand_where_they_say(text: str, lang: str) -> None:
    found = words(text, lang)
    assert all(text[w.start : w.end] == w.raw and w.raw and w.stem for w in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(text=TEXTS, lang=LANGS)
def test_sentences_hold_all_that_is_written_in_order(text: str, lang: str) -> None:
    found = sentences(text, lang)
    at = 0
    for start, end in found:
        assert not text[at:start].strip()
        assert text[start:end].strip() == text[start:end] != ""
        at = end
    assert not text[at:].strip()


@given(text=TEXTS)
def test_any_text_has_a_language(text: str) -> None:
    assert detect_language(text) in {lang for _, spoken in SCRIPTS.values() for lang in spoken.split()}


@given(word=TEXTS)
def test_case_makes_no_difference_to_a_folded_word(word: str) -> None:
    assert fold(fold(word)) == fold(word)
