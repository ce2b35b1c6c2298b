"""What is cut and what stays: every cut names a copy that stays, and the better copy stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told import article, block, gone, repeat, residue

from dedupe.decide import decide
from dedupe.decide.chains import merged
from dedupe.decide.sections import emptied
from dedupe.matcher.verdict import CUT, SURE, surely
from dedupe.model import Article, Finding, Level, Place
from dedupe.settings import Keep, Settings

AUTO = Settings()
ABC = article(["The ferry is old.", "The ferry is very old.", "That ferry is very old now."])


def cuts(whole: Article, *found: Finding, settings: Settings = AUTO) -> list[int]:
    """The blocks that go."""
    return gone(decide(whole, found, (), settings)[0])


STAYS: dict[str, tuple[Finding, Settings]] = {
    "a doubtful copy": (repeat(ABC, 1, 0, "R102", CUT - 0.01), AUTO),
    "a doubtful rewording": (repeat(ABC, 1, 0, "R103", SURE - 0.01), AUTO),
    "a doubtful rewrite": (repeat(ABC, 1, 0, "R104", SURE - 0.01), AUTO),
    "what is reworded too far": (repeat(ABC, 1, 0, "R103"), Settings(level=Level.NEAR)),
    "what is not selected": (repeat(ABC, 1, 0, "R102"), Settings(select=("R101", "X"))),
    "what is ignored": (repeat(ABC, 1, 0, "R102"), Settings(ignore=("R1",))),
    "what is ignored though its family is selected": (
        repeat(ABC, 1, 0, "R102"),
        Settings(select=("R",), ignore=("R102",)),
    ),
    "what is short": (repeat(ABC, 1, 0, "R102"), Settings(min_words=6)),
}
GOES: dict[str, tuple[Finding, Settings]] = {
    "a copy": (repeat(ABC, 1, 0, "R102", CUT), AUTO),
    "a rewording": (repeat(ABC, 1, 0, "R103", SURE), AUTO),
    "a rewrite": (repeat(ABC, 1, 0, "R104", SURE), AUTO),
    "what is near enough": (repeat(ABC, 1, 0, "R102"), Settings(level=Level.NEAR)),
    "what is selected": (repeat(ABC, 1, 0, "R102"), Settings(select=("R1",))),
    "what is selected though its family is ignored": (
        repeat(ABC, 1, 0, "R102"),
        Settings(select=("R102",), ignore=("R1",)),
    ),
    "what is long enough": (repeat(ABC, 1, 0, "R102"), Settings(min_words=5)),
    "what is short but equal": (repeat(ABC, 1, 0, "R101"), Settings(min_words=6)),
}


@pytest.mark.parametrize("name", STAYS)
def test_what_is_doubtful_or_not_asked_for_stays(name: str) -> None:
    finding, settings = STAYS[name]
    assert cuts(ABC, finding, settings=settings) == []


@pytest.mark.parametrize("name", GOES)
def test_what_is_sure_and_asked_for_goes(name: str) -> None:
    finding, settings = GOES[name]
    assert cuts(ABC, finding, settings=settings) == [1]


def test_the_doubtful_is_suspected_and_what_was_not_asked_for_is_not() -> None:
    doubtful, unwanted = repeat(ABC, 1, 0, "R103", 0.5), repeat(ABC, 2, 0, "R104", 0.5)
    assert decide(ABC, [doubtful, unwanted], (), Settings(ignore=("R104",))) == ([], [doubtful])


def test_residue_is_cut_by_its_code_and_score() -> None:
    found = [residue(ABC, 1), residue(ABC, 2, CUT - 0.1)]
    assert decide(ABC, (), found, AUTO) == ([found[0]], [found[1]])
    assert decide(ABC, (), found, Settings(select=("R",))) == ([], [])


def test_a_chain_of_likenesses_drops_only_what_is_like_what_stays() -> None:
    assert cuts(ABC, repeat(ABC, 1, 0, "R102", 0.9), repeat(ABC, 2, 1, "R102", 0.8)) == [1]
    assert cuts(ABC, repeat(ABC, 1, 0, "R102", 0.8), repeat(ABC, 2, 1, "R102", 0.9)) == [2]


def test_nothing_goes_for_resembling_residue() -> None:
    assert gone(decide(ABC, [repeat(ABC, 1, 0)], [residue(ABC, 0)], AUTO)[0]) == [0]


KEEP: list[tuple[Keep, list[str], int]] = [
    ("first", ["Short and old.", "Much longer, and by far the fuller of the two."], 0),
    ("last", ["Much longer, and by far the fuller of the two.", "Short and old."], 1),
    ("longest", ["Long, older.", "Short and old."], 1),
    ("longest", ["Short and old.", "Long, older."], 0),
    ("longest", ["Same old.", "Same new."], 0),
    ("auto", ["Same old.", "Same newer."], 0),
    ("auto", ["Short.", "Much longer and fuller."], 1),
    ("auto", ["Much longer and fuller.", "Short."], 0),
    ("auto", [">Same old.", "Same new."], 1),
    ("auto", ["^Same old.", "Same new."], 1),
    ("auto", ["Same old.", ">Same new."], 0),
    ("auto", [">Same old.", ">Same new."], 0),
    ("auto", [">Same old, but much fuller.", "Same new."], 0),
    ("first", [">Same old.", "Same new."], 0),
]


@pytest.mark.parametrize(("keep", "said", "stays"), KEEP)
def test_the_copy_to_keep_stays(keep: Keep, said: list[str], stays: int) -> None:
    whole = article(said)
    (cut,) = decide(whole, [repeat(whole, 1, 0, "R102")], (), Settings(keep=keep))[0]
    assert [p.block for p in cut.copies] == [stays]
    assert [p.block for p in cut.places] == [1 - stays]


TOLD = "The ferry sails four times a day instead of nine, since there are too few mates."
AGAIN = "Four times a day instead of nine the ferry sails, since too few mates are there."
OTHER = "A count last summer found that nine in ten passengers were going to their work."
AN_OPENING: dict[str, list[str]] = {
    "next to it": ["=Ferries", TOLD, AGAIN],
    "under a heading": ["=Ferries", TOLD, "##The timetable", AGAIN],
    "under a title again": ["=Ferries", TOLD, "=Ferries again", AGAIN],
    "after text": ["=Ferries", TOLD, OTHER, AGAIN],
    "far fuller, in a list": ["=Ferries", f"{TOLD} {OTHER}", "Oak", AGAIN],
    "after code": ["=Ferries", TOLD, "$ferry sail", AGAIN],
    "after a text before": ["=Ferries", OTHER, TOLD, "By Jo Bell", AGAIN],
}
A_TEASER: dict[str, list[str]] = {
    "above a byline": ["=Ferries", TOLD, "By Jo Bell", AGAIN],
    "above a byline that looks like a heading": ["=Ferries", TOLD, "##By Jo Bell", AGAIN],
    "above a date and a picture": ["=Ferries", TOLD, "3 May 2021", "^The ferry. JO BELL / THE ECHO", AGAIN],
}


@pytest.mark.parametrize("name", AN_OPENING)
def test_the_opening_of_an_article_stays(name: str) -> None:
    whole = article(AN_OPENING[name])
    same = [number for number, b in enumerate(whole.blocks) if b.text.startswith((TOLD, AGAIN))]
    earlier, later = same
    gone = cuts(whole, repeat(whole, later, earlier, "R103"))
    assert later in gone
    assert earlier not in gone


@pytest.mark.parametrize("name", A_TEASER)
def test_a_teaser_goes_for_the_first_paragraph(name: str) -> None:
    whole = article(A_TEASER[name])
    assert cuts(whole, repeat(whole, len(whole.blocks) - 1, 1, "R103")) == [1]


def test_what_is_foreign_parts_a_teaser_from_the_first_paragraph() -> None:
    whole = article(["=Ferries", TOLD, "##Share this", AGAIN])
    assert gone(decide(whole, [repeat(whole, 3, 1, "R103")], [residue(whole, 2)], AUTO)[0]) == [1, 2]


def test_each_sentence_of_a_paragraph_goes_that_was_said_before() -> None:
    whole = article(["It was old.", "It was wet.", "It was old. It was wet. Nobody went."])
    one, other = (Place(2, 0, 11), Place(2, 12, 23))
    said = [
        Finding("R201", (place,), (block(whole, n),), Level.VERBATIM, 1.0, "Again.")
        for n, place in enumerate((one, other))
    ]
    assert [f.places for f in decide(whole, said, (), AUTO)[0]] == [(one,), (other,)]


def test_a_heading_goes_where_all_sentences_under_it_go() -> None:
    whole = article(
        ["=Ferries", "It was old.", "It was wet.", "##Again", "It was old. It was wet.", "##Later", "No."]
    )
    said = [
        Finding("R201", (place,), (block(whole, n),), Level.VERBATIM, 1.0, "Again.")
        for n, place in ((1, Place(4, 0, 11)), (2, Place(4, 12, 23)))
    ]
    assert 3 in gone(decide(whole, said, (), AUTO)[0])


def test_a_part_goes_even_where_the_last_is_to_stay() -> None:
    whole = article(["Much longer and fuller.", "Much longer"])
    part = Finding("R202", (block(whole, 1),), (block(whole, 0),), Level.VERBATIM, 1.0, "Cut off.")
    assert cuts(whole, part, settings=Settings(keep="last")) == [1]


ENDING = [
    "=Ferries",
    "They sail.",
    "##Conclusion",
    "Ferries end.",
    "##Boats",
    "New boats.",
    "##Final thoughts",
    "Ferries cease.",
]


def test_of_two_closing_sections_the_later_stays_if_other_text_stands_between() -> None:
    whole = article(ENDING)
    assert cuts(whole, repeat(whole, 7, 3, "R104")) == [2, 3]


STAYING_FIRST: dict[str, list[str]] = {
    "nothing between": [*ENDING[:4], *ENDING[6:]],
    "the first is none": [*ENDING[:2], "##Harbours", *ENDING[3:]],
    "the later is none": [*ENDING[:6], "##Harbours", ENDING[7]],
}


@pytest.mark.parametrize("name", STAYING_FIRST)
def test_else_the_earlier_section_stays(name: str) -> None:
    whole = article(STAYING_FIRST[name])
    last = len(whole.blocks) - 1
    assert cuts(whole, repeat(whole, last, 3, "R104")) == [last - 1, last]


def test_the_earlier_closing_section_stays_where_what_is_between_goes_too() -> None:
    whole = article(ENDING)
    assert cuts(whole, repeat(whole, 7, 3, "R104"), repeat(whole, 5, 1, "R104")) == [4, 5, 6, 7]


HEADINGS: list[tuple[list[str], list[int], list[int]]] = [
    (["One", "##A", "Two", "Three"], [2], []),
    (["One", "##A", "##B", "Two"], [3], [2]),
    (["One", "##A", "Two", "##B", "Three"], [2], [1]),
    (["One", "##A", "###B", "Two", "Three", "##C", "Four"], [3, 4], [1, 2]),
    (["One", "##A", "###B", "Two", "###C", "Three"], [3], [2]),
    (["One", "##A", "Two", "###B", "Three"], [4], [3]),
    (["=A", "##B", "One"], [2], []),
    (["One", "##A"], [0], []),
]


@pytest.mark.parametrize(("said", "going", "headings"), HEADINGS)
def test_a_heading_goes_only_if_nothing_of_its_section_stays(
    said: list[str], going: list[int], headings: list[int]
) -> None:
    whole = article(said)
    found = emptied(whole, [repeat(whole, n, 0) for n in going])
    assert gone(found) == headings
    assert all(f.copies == (block(whole, 0),) for f in found)


def test_a_heading_stays_where_a_sentence_of_its_section_does() -> None:
    whole = article(["One.", "##A", "Two. Three."])
    part = Finding("R201", (Place(2, 0, 4),), (block(whole, 0),), Level.LIGHT, 1.0, "Again.")
    assert emptied(whole, [part]) == []


def test_a_heading_over_residue_alone_is_left_to_the_residue_rules() -> None:
    whole = article(["One.", "##A", "Two."])
    assert emptied(whole, [residue(whole, 2)]) == []


PLAIN = ["One", "Two, fuller than the first.", ">Three", "Four", "Five", "Six"]
HEADED = ["=One", "Two", "##Conclusion", "Three", "##Boats", "Four", "###Ships", "Five", "##Summary", "Six"]
SETTINGS = st.builds(
    Settings, keep=st.sampled_from(["auto", "first", "last", "longest"]), level=st.sampled_from(list(Level))
)


@st.composite
def findings(draw: st.DrawFn, whole: Article, heads: bool = False) -> list[Finding]:
    body = [n for n, b in enumerate(whole.blocks) if heads or not b.depth]
    pairs = st.lists(st.sampled_from(body), min_size=2, max_size=2, unique=True).map(sorted)
    codes, scores = (
        st.sampled_from(["R101", "R102", "R103", "R104", "R202"]),
        st.sampled_from([0.4, 0.6, 0.8, 1.0]),
    )
    drawn = draw(st.lists(st.tuples(pairs, codes, scores), max_size=8))
    return [repeat(whole, b, a, code, score) for (a, b), code, score in drawn]


def lawful(cut: list[Finding]) -> bool:
    """Whether every copy that a cut names stays."""
    return {p.block for f in cut for p in f.places}.isdisjoint(p.block for f in cut for p in f.copies)


@pytest.mark.parametrize("said", [PLAIN, HEADED])
@given(data=st.data(), settings=SETTINGS)
def test_every_cut_names_a_copy_that_stays(said: list[str], data: st.DataObject, settings: Settings) -> None:
    whole = article(said)
    found = data.draw(findings(whole))
    foreign = [residue(whole, n) for n in data.draw(st.sets(st.sampled_from([1, 3, 5]), max_size=1))]
    cut, suspects = decide(whole, found, foreign, settings)
    assert lawful(cut)
    assert [f.places for f in cut] == sorted(f.places for f in cut)
    assert len(gone(cut)) == len(set(gone(cut)))
    assert all(f.copies or f in foreign for f in cut)
    assert all(f.level is None or f.level.rank <= settings.level.rank for f in [*cut, *suspects])
    assert decide(whole, found, foreign, settings) == (cut, suspects)
    assert {(f.score, f.code) for f in suspects} <= {(f.score, f.code) for f in found if not surely(f)}


def test_a_heading_that_is_a_copy_stays_or_its_repeat_does() -> None:
    whole = article(["Boats.", "##The harbour", "Boats!", "##The harbour", "Ships."])
    cut, _ = decide(whole, [repeat(whole, 3, 1), repeat(whole, 2, 0)], (), AUTO)
    assert lawful(cut)


@given(data=st.data())
def test_passes_merged_name_copies_that_stay(data: st.DataObject) -> None:
    whole = article(PLAIN)
    cut: list[Finding] = []
    for _ in range(3):
        left = [
            f
            for f in data.draw(findings(whole))
            if not {p.block for p in (*f.places, *f.copies)} & set(gone(cut))
        ]
        cut = merged(whole, AUTO, cut, decide(whole, left, (), AUTO)[0])
        assert lawful(cut)
        assert [f.places for f in cut] == sorted(f.places for f in cut)


def test_what_went_for_a_copy_that_a_later_pass_cuts_stands_again() -> None:
    first = merged(ABC, AUTO, [], [repeat(ABC, 1, 0), repeat(ABC, 2, 0)])
    assert gone(first) == [1, 2]
    second = merged(ABC, AUTO, first, [repeat(ABC, 0, 2)])
    assert gone(second) == [0]
    assert gone(merged(ABC, AUTO, second, [repeat(ABC, 1, 2)])) == [0, 1]


def test_headings_follow_what_is_left_under_them_after_each_pass() -> None:
    whole = article(["One", "##A", "Two", "Three"])
    first = merged(whole, AUTO, [], [repeat(whole, 2, 0)])
    assert gone(first) == [2]
    assert gone(merged(whole, AUTO, first, [repeat(whole, 3, 0)])) == [1, 2, 3]


def test_headings_stay_in_every_pass_if_they_are_ignored() -> None:
    whole = article(["One", "##A", "Two", "Six"])
    found = [repeat(whole, 2, 0), repeat(whole, 3, 0)]
    assert gone(decide(whole, found, (), Settings(ignore=("R203",)))[0]) == [2, 3]
    assert gone(merged(whole, Settings(ignore=("R203",)), [], found)) == [2, 3]


def test_going_further_takes_back_no_cut() -> None:
    whole = article(["One", "Two", "Three", "Four", "Five"])
    light, heavy = repeat(whole, 2, 0, "R103", 0.8), repeat(whole, 4, 2, "R104", 0.9)
    assert set(cuts(whole, light)) <= set(cuts(whole, light, heavy))


LEADING = article(["First type:", "$ run a", "Then type:", "$ run b", "Now type:", "The end.", "Done now:"])


def test_what_leads_over_to_code_that_stays_stays() -> None:
    assert cuts(LEADING, repeat(LEADING, 2, 0)) == []


def test_what_leads_over_to_prose_or_nothing_or_to_what_goes_does_not() -> None:
    assert cuts(LEADING, repeat(LEADING, 4, 0)) == [4]
    assert cuts(LEADING, repeat(LEADING, 6, 0)) == [6]
    assert cuts(LEADING, repeat(LEADING, 2, 0), residue(LEADING, 3)) == [2, 3]


def test_residue_goes_though_it_ends_in_a_colon_before_code() -> None:
    assert cuts(LEADING, residue(LEADING, 2)) == [2]
