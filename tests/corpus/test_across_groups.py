"""Articles saved twice or near-equal, and paragraphs republished: what does not belong together first."""

from __future__ import annotations

import pytest
from archives import entry, paragraph, story, words

from dedupe.corpus.across import Across, Entry, collect


def grouped(found: Across) -> list[list[str]]:
    """The groups as names, the keeper first."""
    return [[group.keeper, *(copy.id for copy in group.copies)] for group in found.groups]


def pieces(*numbers: int) -> list[str]:
    return [paragraph(f"piece {number}", 20) for number in numbers]


def reworded(text: str, *places: int) -> str:
    """A text with the words at these places changed."""
    told = text.split()
    for place in places:
        told[place] = f"qu{words((text, place), 1)[0]}"
    return " ".join(told)


FOOTER = ["You can read all of our stories on paper, too, if you subscribe.", paragraph("footer", 60)]
LONG = paragraph("long", 100)
APART: dict[str, list[Entry]] = {
    "unrelated articles with the same long footer": [
        entry(f"a{number}", [*story(number, 2), *FOOTER]) for number in range(12)
    ],
    "articles that share one paragraph": [
        entry("a", [*story("a"), *pieces(1)]),
        entry("b", [*story("b"), *pieces(1)]),
    ],
    "a summary and the whole": [entry("a", [*story("a"), *pieces(1, 2, 3)]), entry("b", pieces(1, 2, 3))],
    "the same form filled in with other figures": [
        entry(f"day {day}", [paragraph("forecast", 40) + f" It will be {20 + day} degrees warm."])
        for day in range(3)
    ],
    "the same form filled in with other names": [
        entry(name, [f"Here is what the people of {name} told us about it. {paragraph('poll', 40)}"])
        for name in ("Harrow", "Selby")
    ],
    "articles without words": [Entry("a", "\n"), Entry("b", ""), Entry("c", "* * *\n")],
}


@pytest.mark.parametrize("entries", APART.values(), ids=APART)
def test_what_is_not_near_equal_is_no_group(entries: list[Entry]) -> None:
    assert grouped(collect(entries)) == []


def test_groups_are_no_chains_of_blocks() -> None:
    """A and B, and B and C, have nine of ten blocks in common; A and C only eight."""
    chain = [entry(name, pieces(*range(at, at + 10))) for at, name in enumerate("abc")]
    assert grouped(collect(chain[:2])) == [["a", "b"]]
    assert grouped(collect(chain[1:])) == [["b", "c"]]
    assert grouped(collect([chain[0], chain[2]])) == []
    assert grouped(collect(chain)) == [["a", "b"]]


def test_groups_are_no_chains_of_words() -> None:
    """Each step changes other words of the one paragraph."""
    texts = [LONG]
    for step in range(3):
        texts.append(reworded(texts[-1], *(place for place in range(100) if place % 12 == 4 * step)))
    chain = [entry(f"a{number}", [text]) for number, text in enumerate(texts)]
    assert len(grouped(collect(chain[:2]))) == 1
    assert grouped(collect([chain[0], chain[3]])) == []
    for group in grouped(collect(chain)):
        numbers = [int(name[1:]) for name in group]
        assert max(abs(numbers[0] - number) for number in numbers) <= 2


def test_saved_twice() -> None:
    entries = [entry(name, story("one")) for name in ("b", "a", "c")] + [entry("d", story("other"))]
    found = collect(entries)
    assert grouped(found) == [["a", "b", "c"]]
    assert {copy.share for copy in found.groups[0].copies} == {1.0}
    assert (found.articles, found.distinct, found.dropped) == (4, 2, {"b", "c"})


def test_saved_as_text_and_as_html() -> None:
    blocks = story("one")
    page = "".join(f"<p>{block}</p>\n" for block in blocks)
    assert grouped(collect([entry("a", blocks), Entry("b.html", page)])) == [["a", "b.html"]]


def test_the_fullest_is_kept_then_the_first_by_name() -> None:
    full = [*story("one", 8), paragraph("more", 20)]
    entries = [entry("a", full[:-1]), entry("b", full), entry("c", full)]
    found = collect(entries)
    assert grouped(found) == [["b", "a", "c"]]
    assert [copy.share for copy in found.groups[0].copies] == [1.0, 1.0]


def test_boilerplate_around_copies_does_not_hide_them() -> None:
    others = [entry(f"z{number}", [*story(number), *FOOTER]) for number in range(10)]
    copies = [entry("a", [*story("one", 2), *FOOTER]), entry("b", story("one", 2))]
    assert ["a", "b"] in grouped(collect([*others, *copies]))


def test_many_copies_with_small_changes_are_one_group() -> None:
    copies = [entry(f"c{k:02}", [*story("one", 6), " ".join(words(k, 6))]) for k in range(25)]
    groups = grouped(collect([*copies, *(entry(f"z{k}", story(k)) for k in range(5))]))
    assert [len(group) for group in groups] == [25]


def test_republished_paragraphs_are_told_of_but_not_those_of_copies() -> None:
    shared = paragraph("shared", 30)
    entries = [entry(name, [*story(name), shared, paragraph(name, 10)]) for name in "abc"]
    entries += [entry(name, story("twice")) for name in ("x", "y")]
    found = collect(entries)
    (block,) = found.republished
    assert (block.articles, block.ids, found.republished_total) == (3, ("a", "b", "c"), 1)
    assert shared.startswith(block.excerpt.rstrip("…"))
    assert not found.boilerplate.counts
