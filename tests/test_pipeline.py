"""Cleaning goes on until nothing more goes, and says all of it about the article as it came."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from dedupe import edit, pipeline
from dedupe.model import Article, Finding, Format, Kind, Level, Place, Span
from dedupe.origin import Origin
from dedupe.settings import Settings
from dedupe.tokenizer import tokenize

Rule = Callable[[Article], list[Finding]]


def finding(place: Place, *copies: Place) -> Finding:
    return Finding("R101", (place,), copies, Level.VERBATIM, 1.0, "Again.")


def use(monkeypatch: pytest.MonkeyPatch, rule: Rule) -> None:
    """Cut what the rule finds, and suspect every block that says “perhaps”."""

    def findings(article: Article, *_: object) -> tuple[list[Finding], list[Finding]]:
        return rule(article), [finding(whole(article, n)) for n in readable(article, "perhaps")]

    monkeypatch.setattr(pipeline, "_findings", findings)


def readable(article: Article, word: str = "") -> list[int]:
    return [n for n, b in enumerate(article.blocks) if b.kind is not Kind.MARKUP and word in b.text]


def whole(article: Article, number: int) -> Place:
    return Place(number, 0, len(article.blocks[number].text))


def one_at_a_time(article: Article) -> list[Finding]:
    """Only the last block that was said before: several passes find what one would."""
    first: dict[str, int] = {}
    for number in readable(article):
        first.setdefault(article.blocks[number].text, number)
    again = [n for n in readable(article) if first[article.blocks[n].text] != n]
    return [finding(whole(article, n), whole(article, first[article.blocks[n].text])) for n in again[-1:]]


def test_later_passes_speak_of_the_original(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, one_at_a_time)
    source = "One.\n\nTwo.\n\nTwo.\n\nTwo.\n\nThree, perhaps.\n\nFour.\n\nFour.\n"
    result = pipeline.analyse(source, Settings(format=Format.TEXT))
    assert result.text == "One.\n\nTwo.\n\nThree, perhaps.\n\nFour.\n"
    assert result.text == edit.apply(source, result.plan.spans)
    said = [result.article.blocks[p.block].text for f in result.plan.cuts for p in f.places]
    assert said == ["Two.", "Two.", "Four."]
    (suspect,) = result.plan.suspects
    assert result.article.blocks[suspect.places[0].block].text == "Three, perhaps."


def test_a_cut_falls_when_its_copy_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    def rule(article: Article) -> list[Finding]:
        texts = {article.blocks[n].text: whole(article, n) for n in readable(article)}
        if "Bb." in texts and "Cc." in texts:
            return [finding(texts["Cc."], texts["Bb."])]
        if "Bb." in texts and "Aa." in texts and "Cc." not in texts:
            return [finding(texts["Bb."], texts["Aa."])]
        return []

    use(monkeypatch, rule)
    result = pipeline.analyse("Aa.\n\nBb.\n\nCc.\n", Settings(format=Format.TEXT))
    gone = {place for found in result.plan.cuts for place in found.places}
    assert not gone & {copy for found in result.plan.cuts for copy in found.copies}
    assert result.text == "Aa.\n\nCc.\n"


def test_a_sentence_and_then_the_rest_of_its_block(monkeypatch: pytest.MonkeyPatch) -> None:
    def rule(article: Article) -> list[Finding]:
        for number in readable(article, "Gone"):
            text = article.blocks[number].text
            at = text.index("Gone")
            return [finding(Place(number, at, text.index(".", at) + 1))]
        return []

    use(monkeypatch, rule)
    source = "Here.\n\nGone one. Gone two. Left. Gone\nthree.\n\nGone four. Gone five.\n\nThere.\n"
    result = pipeline.analyse(source, Settings(format=Format.TEXT))
    assert result.text == "Here.\n\nLeft.\n\nThere.\n"


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.lists(st.sampled_from(["Aa.", "Bb.", "Cc. Dd."]), max_size=6))
def test_cleaning_twice_is_cleaning_once(monkeypatch: pytest.MonkeyPatch, said: list[str]) -> None:
    use(monkeypatch, one_at_a_time)
    once = pipeline.analyse("\n\n".join(said), Settings(format=Format.TEXT)).text
    assert pipeline.analyse(once, Settings(format=Format.TEXT)).text == once


PAGE = "<p>One &amp; <b>two</b>.</p>\n<p>Three. Four.</p>\n<ul><li>Five</li></ul>\n<p>Six</p>"
SOURCES = [
    (Format.TEXT, "One\nand two.\n\nThree. Four.\n\n- five\n- six\n"),
    (Format.MARKDOWN, "# One\n\n**Two** and three. Four.\n\n> five\n> six\n"),
    (Format.HTML, PAGE),
]


@pytest.mark.parametrize(("format", "source"), SOURCES)
def test_places_come_back_to_what_says_the_same(format: Format, source: str) -> None:
    article = tokenize(source, format, "en")
    for number in readable(article):
        spans = edit.removal_spans(article, [whole(article, number)])
        cleaned = tokenize(edit.apply(source, spans), format, "en")
        origin = Origin(article, cleaned, spans)
        for left in readable(cleaned):
            (place,) = origin.places([whole(cleaned, left)])
            assert article.blocks[place.block].text[place.start : place.end] == cleaned.blocks[left].text


def test_a_place_comes_back_from_around_what_was_cut() -> None:
    source = "One is said. Two is said. Three is said.\n"
    article = tokenize(source, Format.TEXT, "en")
    spans = (Span(13, 26),)
    cleaned = tokenize(edit.apply(source, spans), Format.TEXT, "en")
    places = Origin(article, cleaned, spans).places([Place(0, 0, len(cleaned.blocks[0].text))])
    assert [article.blocks[0].text[p.start : p.end] for p in places] == ["One is said. ", "Three is said."]


def test_a_place_comes_back_from_around_what_nobody_reads() -> None:
    source = "One is said.\n\nTwo is said.\n"
    article = tokenize(source, Format.TEXT, "en")
    spans = (Span(12, 13),)
    cleaned = tokenize(edit.apply(source, spans), Format.TEXT, "en")
    places = Origin(article, cleaned, spans).places([Place(0, 0, len(cleaned.blocks[0].text))])
    assert [article.text(p) for p in places] == ["One is said.", "Two is said."]


def test_a_long_document_without_a_rare_word_in_common_passes() -> None:
    source = "\n\n".join(
        f"Ship {n} brought {n} barrels of salted herring and wine to the port." for n in range(320)
    )
    assert pipeline.analyse(source, Settings(format=Format.TEXT)).text


def test_what_only_neighbours_show_goes_too_unless_it_is_ignored() -> None:
    def extra(article: Article) -> list[Finding]:
        places = [whole(article, n) for n in readable(article, "Valley Herald")]
        return [Finding("X112", (place,), (), None, 0.9, "Stands in 9 of 9 articles.") for place in places]

    source = "The bridge opens at noon.\n\nA Valley Herald story.\n\nThe mayor will speak there.\n"
    result = pipeline.analyse(source, Settings(), "bridge.txt", extra)
    assert [found.code for found in result.plan.cuts] == ["X112"]
    assert result.text == "The bridge opens at noon.\n\nThe mayor will speak there.\n"
    assert pipeline.analyse(source, Settings(ignore=("X112",)), "bridge.txt", extra).text == source
