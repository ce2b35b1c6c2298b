"""`import dedupe`: a typed handful."""

from __future__ import annotations

from pathlib import Path

import pytest

import dedupe
from dedupe import edit
from dedupe.errors import SettingsError
from dedupe.options import LANGUAGES, settings
from dedupe.tokenizer import languages

SAID = "The old mill by the river was rebuilt in the spring of that year by two brothers."
TWICE = f"{SAID}\n\nNobody had seen a wheel turn so quietly.\n\n{SAID}\n"

WRONG = [
    ({"level": "deep"}, "no level 'deep'"),
    ({"keep": "frist"}, "did you mean 'first'?"),
    ({"format": "markdwon"}, "did you mean 'markdown'?"),
    ({"min_words": -1}, "min_words is -1"),
    ({"ignore": "Q1"}, "'Q1'"),
    ({"select": ["X", "Q1"]}, "'Q1'"),
    ({"select": ""}, "select is empty"),
    ({"ignore": [" , "]}, "ignore is empty"),
    ({"ignore": 5}, "ignore is 5"),
    ({"min_words": "3"}, "min_words is '3'"),
    ({"min_words": 2.5}, "min_words is 2.5"),
    ({"level": None}, "no level None"),
    ({"keep": None}, "no keep None"),
    ({"format": ""}, "no format ''"),
    ({"lang": "xx"}, "no language 'xx'; leave it out"),
    ({"lang": ""}, "no language ''"),
    ({"lang": "ge"}, "leave it out"),
    ({"lang": "de-"}, "no language 'de-'"),
    ({"lang": "Deutsch"}, "did you mean 'de' (German)?"),
    ({"lang": "portugese"}, "did you mean 'pt' (Portuguese)?"),
    ({"lang": "jp"}, "did you mean 'ja' (Japanese)?"),
    ({"lang": 5}, "no language 5"),
    ({"levle": "near"}, "did you mean 'level'?"),
]


@pytest.mark.parametrize(("options", "says"), WRONG)
def test_wrong_options_are_named_with_what_is_right(options: dict[str, object], says: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings(**options)
    assert says in str(caught.value)
    assert caught.value.hint


LANGS = [
    (None, None),
    ("de", "de"),
    ("EN", "en"),
    ("en-US", "en"),
    ("pt_BR", "pt"),
    ("zh-Hant-TW", "zh"),
    ("de_DE.UTF-8", "de"),
    ("nb", "no"),
    ("iw", "he"),
]


@pytest.mark.parametrize(("said", "code"), LANGS)
def test_a_language_is_its_base_code(said: str | None, code: str | None) -> None:
    assert settings(lang=said).lang == code


def test_every_language_that_the_tokenizer_knows_can_be_asked_for() -> None:
    spoken = {lang for _, codes in languages.SCRIPTS.values() for lang in codes.split()}
    tables = (languages.SNOWBALL, languages.FUNCTION_WORDS, languages.ABBREVIATIONS, spoken)
    assert {lang for table in tables for lang in table} - {"*"} <= set(LANGUAGES)


def test_options_become_settings() -> None:
    chosen = settings(level="near", select="x, R", ignore=["X1"], format="html", min_words=3, lang="de")
    assert chosen == dedupe.Settings(
        level=dedupe.Level.NEAR,
        select=("X", "R"),
        ignore=("X1",),
        format=dedupe.Format.HTML,
        min_words=3,
        lang="de",
    )
    assert settings() == dedupe.Settings()


def test_clean_gives_text_plan_and_diff() -> None:
    cleaned = dedupe.clean(TWICE)
    assert cleaned.changed
    assert str(cleaned) == cleaned.text == TWICE.rsplit("\n\n", 1)[0] + "\n"
    assert cleaned.text == edit.apply(TWICE, cleaned.plan.spans)
    assert cleaned.diff("a.txt").startswith("--- a/a.txt\n+++ b/a.txt\n")
    assert dedupe.find(TWICE) == cleaned.plan


@pytest.mark.parametrize("text", ["", "One.", "\ufeffOne.\r\n", "lone \ud800 surrogate", "\0"])
def test_clean_leaves_clean_text_alone(text: str) -> None:
    cleaned = dedupe.clean(text)
    assert (cleaned.text, cleaned.changed, cleaned.diff()) == (text, False, "")


def test_blocks_tile_the_text() -> None:
    article = dedupe.blocks("# A\n\nb\n", name="a.md")
    assert article.format is dedupe.Format.MARKDOWN
    assert "".join(article.source[b.span.start : b.span.end] for b in article.blocks) == article.source


def test_all_names_exist_and_the_package_is_typed() -> None:
    assert all(hasattr(dedupe, name) for name in dedupe.__all__)
    assert (Path(dedupe.__file__).parent / "py.typed").exists()
