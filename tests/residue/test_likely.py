"""What no phrase knows is told by all that a block shows: place, form, and what its words are near."""

from __future__ import annotations

import math

import pytest
from bridges import BRIDGES, bridge
from hypothesis import given
from hypothesis import strategies as st

from dedupe import residue
from dedupe.model import Finding, Format
from dedupe.residue import likely, signs
from dedupe.tokenizer import tokenize

STAYS = {
    "an item": "- The trial tickets, the voucher and the gift!",
    "a lead-in": "To unlock the gate, reserve a ticket and enter the code:",
    "what is spoken": "“Click the link, tap the app,” said Ines, and laughed!",
    "what is quoted": "> Membership, a ticket, the voucher, the gift!",
    "code": "```\nsubscribe(newsletter, email)\n```",
    "what a heading announces": "## The licence\n\nReproduction with permission of the county.",
}
GOES = [
    ("en", "e", "Unlock 40% off annual membership → tap to claim!"),
    ("en", "e", "Loved it? Pin it, tweet it, forward it to a colleague!"),
    ("de", "e", "Jetzt abonnieren und 30 % Rabatt auf das Jahresabo sichern!"),
    ("es", "e", "¡Descárgate la app gratis y comparte el enlace con tus amigos!"),
    ("fr", "e", "Abonnez-vous vite : -40 % de remise sur l'offre numérique !"),
]


def gone(found: list[Finding]) -> list[int]:
    return [f.places[0].block for f in found if f.score >= 0.5]


@pytest.mark.parametrize("why", STAYS)
@pytest.mark.parametrize("at", ["m", "e"])
def test_what_belongs_to_an_article_by_its_form_is_not_judged(why: str, at: str) -> None:
    assert gone(residue.find(bridge("en", at, STAYS[why].replace("\n\n", " ¶ "), Format.MARKDOWN))) == []


def test_what_an_article_begins_with_is_its_title() -> None:
    article = tokenize(
        "\n\n".join(["Unlock the story of the membership", *BRIDGES["en"][1:]]), Format.MARKDOWN
    )
    assert gone(residue.find(article)) == []


@pytest.mark.parametrize("lang", BRIDGES)
def test_longer_prose_is_left_to_the_rules(lang: str) -> None:
    article = tokenize("\n\n".join(BRIDGES[lang]) + "\n", Format.MARKDOWN, lang=lang)
    view, solid, _ = residue.by_rule(article)
    read = signs.of(view, solid)
    long = [line for line in view.lines if line.prose and line.size > signs.LONG]
    assert not any(read.worth_a_look(line, 0.9) for line in long)


@pytest.mark.parametrize(("lang", "at", "text"), GOES)
def test_what_shows_enough_goes(lang: str, at: str, text: str) -> None:
    article = bridge(lang, at, text, Format.TEXT)
    (number,) = (n for n, b in enumerate(article.blocks) if b.text == text)
    assert gone(residue.find(article)) == [number]


def test_the_reason_names_words_and_place() -> None:
    article = bridge("en", "e", GOES[0][2], Format.TEXT)
    assert residue.find(article)[-1].reason == (
        "Asks the reader to subscribe, follow, buy or rate: its words are those of such lines"
        " (“Unlock”, “membership”, “tap”), stands after the article's end, speaks of what the article does"
        " not."
    )


@given(st.text(max_size=80))
def test_any_line_has_every_figure_of_the_model(text: str) -> None:
    view, solid, _ = residue.by_rule(bridge("en", "m", text.replace(" ¶ ", " "), Format.MARKDOWN))
    read = signs.of(view, solid)
    for line in view.lines:
        figures = read.figures(line, 0.0, set())
        assert figures.keys() == likely.model().weights.keys()
        assert all(map(math.isfinite, figures.values()))
