"""Residue goes, wherever it stands; what an article says about such things stays."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lines import LINES
from stories import STORIES

from dedupe.model import Article, Block, Finding, Format, Kind, Span
from dedupe.residue import find
from dedupe.residue.memory import Memory
from dedupe.residue.phrases import LANGUAGES, load

BRIDGE = [
    "The footbridge over the Arle was closed in March after an inspector found cracks in two cables.",
    "Repairs will cost £310,000, of which the county pays two thirds and the town the rest, the mayor said.",
    "Until then walkers must go round by the mill, which adds a mile and a half to the path between them.",
    "Work begins in June and should be finished before the fair in September, said the engineer.",
]


def article(texts: list[str | tuple[Kind, str]], lang: str = "en") -> Article:
    blocks, at = [], 0
    for text in texts:
        kind, text = text if isinstance(text, tuple) else (Kind.PARAGRAPH, text)
        blocks.append(Block(kind, Span(at, at + len(text)), text))
        at += len(text)
    return Article("".join(b.text for b in blocks), Format.TEXT, tuple(blocks), lang=lang)


def cut(texts: list[str | tuple[Kind, str]], lang: str = "en") -> dict[int, Finding]:
    return {f.places[0].block: f for f in find(article(texts, lang)) if f.score >= 0.5}


@pytest.mark.parametrize("name", STORIES)
def test_an_article_on_the_subject_stays_whole(name: str) -> None:
    lang, texts = STORIES[name]
    assert cut([(Kind.TITLE, texts[0]), *texts[1:]], lang) == {}


@pytest.mark.parametrize(
    "text",
    [
        "By Jo Bell | Updated 3 April",
        "Disclaimer: this article is no medical advice. Ask a doctor before you walk that far.",
        "Key takeaways",
        "In short: the bridge is closed until September.",
        "The bridge was built by the father of the present engineer, who was a writer as well.",
        "“Subscribe to our newsletter and you will know,” the mayor told the meeting, and few laughed.",
        "The council has printed leaflets, and anyone can share them or hang them up.",
        "See the map on page four for the way round by the mill.",
        "More about the mill: it was a fulling mill first, and ground corn only after 1790.",
        "A cookie, a comment and a photograph: that is all she left on the bench.",
    ],
)
@pytest.mark.parametrize("at", [1, 3])
def test_a_line_that_only_sounds_like_residue_stays(text: str, at: int) -> None:
    assert cut([*BRIDGE[:at], text, *BRIDGE[at:]]) == {}


AROUND: dict[str, list[str | tuple[Kind, str]]] = {
    "a label over what a program prints": [*BRIDGE[:2], "Output:", (Kind.CODE, "0\n1"), *BRIDGE[2:]],
    "the figures of a recipe": ["Serves 8 | Prep 20 min | Cook 45 min", *BRIDGE],
    "lines of a play": [*BRIDGE[:2], "JON: I am home.", "MARY: You are late.", *BRIDGE[2:]],
}


@pytest.mark.parametrize("name", AROUND)
def test_short_lines_that_belong_to_the_text_stay(name: str) -> None:
    assert cut([(Kind.TITLE, "The footbridge"), *AROUND[name]]) == {}


def test_a_sentence_after_a_pointer_to_another_article_stays() -> None:
    gone = cut([*BRIDGE, "READ MORE: Ten bridges that you must see", "They are paid by the yard."])
    assert list(gone) == [len(BRIDGE)]


def test_code_stays_and_only_an_empty_fence_goes() -> None:
    code = (Kind.CODE, "</section></article>\nprint('Leave a Reply')")
    assert list(cut([*BRIDGE[:2], code, *BRIDGE[2:], (Kind.CODE, "```")])) == [5]


CASES = [
    pytest.param(lang, code, text, id=f"{lang}-{code}-{text[:12]}")
    for lang, codes in LINES.items()
    for code, texts in codes.items()
    for text in texts
]


@pytest.mark.parametrize(("lang", "code", "text"), CASES)
def test_residue_goes_after_the_article(lang: str, code: str, text: str) -> None:
    found = cut([*BRIDGE, text], lang)
    assert list(found) == [4]
    assert found[4].code == code


@pytest.mark.parametrize(("lang", "code", "text"), [c for c in CASES if c.values[0] == "en"])
def test_plain_residue_goes_from_amid_the_article(lang: str, code: str, text: str) -> None:
    assert list(cut([*BRIDGE[:2], text, *BRIDGE[2:]], lang)) == [2]


def test_an_english_line_goes_from_an_article_in_another_language() -> None:
    assert list(cut([*STORIES["kommentare"][1], "Leave a Reply"], "de")) == [len(STORIES["kommentare"][1])]


def test_a_sentence_goes_alone_from_a_paragraph_of_the_article() -> None:
    start = BRIDGE[2] + " "
    sentence = "Sign up for our newsletter to hear when it opens. "
    texts = [
        *BRIDGE[:2],
        start + sentence + BRIDGE[3],
        "The mill is open to visitors on Sundays, for a small fee.",
    ]
    place = cut(texts)[2].places[0]
    assert (place.start, place.end) == (len(start), len(start) + len(sentence))


def test_what_stands_under_a_heading_of_residue_goes_with_it() -> None:
    links = [(Kind.ITEM, "The mill that never stopped"), (Kind.ITEM, "Nine walks for a wet Sunday")]
    assert list(cut([*BRIDGE, (Kind.HEADING, "You may also like"), *links])) == [4, 5, 6]


def test_comments_go_with_their_heading() -> None:
    comments = [
        "Ann says:",
        "I crossed it on the day before they closed it, and it swung like a gate.",
        "Reply",
    ]
    assert list(cut([*BRIDGE, (Kind.HEADING, "2 responses to “Bridge closed”"), *comments])) == [4, 5, 6, 7]


def test_a_heading_over_text_of_the_article_stays() -> None:
    assert cut([BRIDGE[0], (Kind.HEADING, "Comments"), *BRIDGE[1:]]) == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_phrases_of_a_language_load_and_match_no_empty_text(lang: str) -> None:
    table = load(lang)
    found = [*table.by_first.values(), *table.by_word.values(), table.unspaced]
    phrases = [p for group in found for p in group]
    assert len(phrases) > 30
    assert not [p.text for p in phrases if p._search("  ") or p._search(" zzq qqz ")]


words = st.text(st.sampled_from("abcdeéßİı “”’:.|*[](){}<>`\n分享 يقرأ "), max_size=60)


@given(st.lists(st.tuples(st.sampled_from([k for k in Kind if k is not Kind.MARKUP]), words), max_size=12))
def test_places_lie_in_their_blocks_and_nothing_is_found_twice(texts: list[tuple[Kind, str]]) -> None:
    one = article(list(texts))
    found = find(one)
    places = [f.places[0] for f in found]
    assert places == sorted(places)
    assert all(0 <= p.start < p.end <= len(one.blocks[p.block].text) for p in places)
    assert all(a.block < b.block or a.end <= b.start for a, b in pairwise(places))
    assert all(0 <= f.score <= 1 and f.reason.endswith(".") for f in found)
    assert all(f.level is None and not f.copies for f in found)
    assert find(one) == found


@given(st.permutations([*BRIDGE, "Share this on Facebook", "Comments", "Please sign up for our newsletter."]))
def test_what_is_remembered_of_another_article_changes_nothing(texts: list[str]) -> None:
    memory = Memory()
    for kind in (Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH):
        one = article([(kind, text) for text in texts[: len(texts) - 2]])
        assert find(one, memory) == find(one)
