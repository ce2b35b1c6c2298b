"""What of an article is boilerplate, told by the others: what must stay first."""

from __future__ import annotations

import pickle
from collections.abc import Callable

import pytest
from archives import entry, paragraph, story, words

from dedupe.corpus.across import Across, Boilerplate, Entry, Options, collect
from dedupe.corpus.across.boilerplate import grouped, judged
from dedupe.corpus.across.rows import Held, Sort
from dedupe.model import Article, Finding
from dedupe.tokenizer import tokenize

MANY = 40
Put = Callable[[int, list[str]], list[str]]


def collection(put: Put, many: int = MANY) -> list[Entry]:
    """Articles with something put into the blocks of each."""
    return [entry(f"a{number:03}", put(number, story(number))) for number in range(many)]


def in_some(share: float, where: int, text: str) -> Put:
    """A block put at a place (from the end, if negative: -1 is last) of so many of the articles."""

    def put(number: int, blocks: list[str]) -> list[str]:
        if number < share * MANY:
            at = where if where >= 0 else len(blocks) + 1 + where
            return [*blocks[:at], text, *blocks[at:]]
        return blocks

    return put


def article(source: Entry) -> Article:
    return tokenize(source.text, name=source.name)


def gone(found: Across, source: Entry) -> list[str]:
    read = article(source)
    return [read.text(f.places[0]) for f in found.boilerplate.findings(read)]


def subject(number: int, blocks: list[str]) -> list[str]:
    """A paragraph of background in a third of the articles, all on one subject."""
    if number >= MANY // 3:
        return blocks
    about = words("bridge", 12)
    own = [f"{block} {' '.join(words(f'{number}{k}', 3) + about[k::2])}." for k, block in enumerate(blocks)]
    return [*own, f"The {about[0]} {about[1]} {about[2]} in March after {about[3]} {about[4]} {about[5]}."]


def recipe(number: int, blocks: list[str]) -> list[str]:
    """A last step that half of the recipes end with, and whose words stand in their other steps."""
    steps = [
        "Stir the {}.",
        "Season the {} with salt.",
        "Mix the {} well.",
        "Serve the {} warm.",
        "Taste the {}.",
    ]
    own = [f"{block} {step.format(words(number, 1)[0])}" for block, step in zip(blocks, steps, strict=True)]
    return [*own, "Season with salt, stir well and serve."] if number % 2 else own


def quoted(number: int, blocks: list[str]) -> list[str]:
    """A statement that is an article of its own, and stands at the end of ten others."""
    statement = "We regret what has happened and will do all that we can to make good the harm that was done."
    if number == 0:
        return [blocks[0], statement]
    return [*blocks, statement] if number <= 10 else blocks


def copied(number: int, blocks: list[str]) -> list[str]:
    """One story in ten versions, each with a stamp and a line of its own."""
    if number >= 10:
        return blocks
    return [*story("the copied one"), f"Seen by {' '.join(words(number, 4))} this week only."]


STAYS: dict[str, Put] = {
    "a paragraph republished in four": in_some(4 / MANY, -1, paragraph("republished")),
    "a quotation amid the text in ten": in_some(10 / MANY, 2, "“We shall build it again,” she told us all."),
    "a paragraph amid the text in five": in_some(5 / MANY, 2, paragraph("amid", 20)),
    "a step amid the text in all": in_some(1, 2, "Preheat the oven to 180 degrees."),
    "a question amid the text in all": in_some(1, 2, "What are you reading these days?"),
    "a label in all": in_some(1, 2, "You will need:"),
    "a heading over text in all": in_some(1, 2, "## The verdict on it"),
    "a heading over the last paragraph": in_some(1, -2, "## In short"),
    "an item of a list in all": in_some(1, 2, "- a pinch of sea salt"),
    "code at the end of all": in_some(1, -1, "```\nmake install and run it now\n```"),
    "a table at the end of all": in_some(1, -1, "| from | to |\n|---|---|\n| here | there |"),
    "a date at the top of five": in_some(5 / MANY, 1, "3 May, at 10 in the morning"),
    "a by-line at the top of ten": in_some(10 / MANY, 1, "By Ada Moreno"),
    "a name and its value in half": in_some(1 / 2, 1, "Status: final"),
    "background on the articles' subject": subject,
    "a step whose words stand in the others": recipe,
    "a statement that is all of one article": quoted,
    "an article saved ten times with small changes": copied,
}
GOES: dict[str, tuple[Put, str]] = {
    "a promo at the end of six": (
        in_some(6 / MANY, -1, "Sign up for our weekly letter from the valley."),
        "Sign up for our weekly letter from the valley.",
    ),
    "a box below the title of a third": (
        in_some(1 / 3, 1, "You can listen to this article with our player."),
        "You can listen to this article with our player.",
    ),
    "a promo amid the text of half": (
        in_some(0.5, 3, "Download our app and get the news from your street first."),
        "Download our app and get the news from your street first.",
    ),
    "a short line at the end of all": (in_some(1, -1, "All rights reserved"), "All rights reserved"),
    "a heading over nothing at the end": (
        in_some(1, -1, "## More from around the valley"),
        "More from around the valley",
    ),
    "a line in Japanese": (
        in_some(0.3, -1, "毎週の便りを受け取るには登録してください。"),
        "毎週の便りを受け取るには登録してください。",
    ),
}


@pytest.mark.parametrize("put", STAYS.values(), ids=STAYS)
def test_what_is_no_boilerplate_stays(put: Put) -> None:
    entries = collection(put)
    found = collect(entries)
    assert [text for source in entries for text in gone(found, source)] == []


@pytest.mark.parametrize(("put", "text"), GOES.values(), ids=GOES)
def test_boilerplate_goes_wherever_it_stands_and_nothing_else(put: Put, text: str) -> None:
    entries = collection(put)
    found = collect(entries)
    holders = [source for source in entries if text in source.text]
    assert all(gone(found, source) == [text] for source in holders)
    assert sum(len(gone(found, source)) for source in entries) == len(holders)


def test_a_run_of_boilerplate_goes_with_its_heading() -> None:
    footer = [
        "## About the valley post",
        "The valley post is made by people who live in it.",
        "- Imprint of it",
    ]
    entries = collection(lambda number, blocks: [*blocks, *footer])
    assert gone(collect(entries), entries[0]) == [line.lstrip("#- ") for line in footer]


def test_near_equal_lines_count_together_unless_a_fact_differs() -> None:
    lines = [
        "Send us what you think of this story and we may print it in the next issue of the paper.",
        "Send us what you think of this story and we might print it in the next issue of the paper.",
    ]

    def put(number: int, blocks: list[str]) -> list[str]:
        return [*blocks, lines[number % 2]] if number < 8 else blocks

    entries = collection(put)
    found = collect(entries)
    assert [gone(found, source) for source in entries[:2]] == [[lines[0]], [lines[1]]]
    assert "in 8 of 40" in found.boilerplate.findings(article(entries[0]))[0].reason
    lines[1] = lines[1].replace("might", "Friday may")
    assert collect(collection(put)).boilerplate.counts == {}


def test_the_reason_counts_and_the_place_is_the_whole_block() -> None:
    text = "Sign up for our weekly letter from the valley."
    entries = collection(in_some(0.5, -1, text))
    read = article(entries[0])
    (finding,) = collect(entries).boilerplate.findings(read)
    assert isinstance(finding, Finding)
    assert (finding.code, finding.copies, finding.level) == ("X112", (), None)
    assert finding.reason == "Stands in 20 of 40 articles."
    assert read.whole(finding.places[0])


def test_an_article_with_no_other_text_keeps_its_own() -> None:
    text = "Sign up for our weekly letter from the valley."
    found = collect(collection(in_some(0.5, -1, text)))
    assert gone(found, entry("stub", ["A page", text])) == []


@pytest.mark.parametrize(
    ("options", "goes"),
    [
        (Options(), True),
        (Options(min_articles=7), False),
        (Options(min_share=0.2), False),
        (Options(min_articles=6, min_share=0.1), True),
    ],
)
def test_how_many_articles_it_takes_can_be_set(options: Options, goes: bool) -> None:
    text = "Sign up for our weekly letter from the valley."
    found = collect(collection(in_some(6 / MANY, -1, text)), options)
    assert bool(found.boilerplate.counts) == goes


def test_boilerplate_is_small_and_goes_to_other_processes() -> None:
    found = collect(
        collection(in_some(0.5, -1, "Sign up for our weekly letter from the valley."))
    ).boilerplate
    sent = pickle.dumps(found)
    assert len(sent) < 500
    assert pickle.loads(sent) == found
    assert Boilerplate().findings(article(entry("a", story(1)))) == []


def held(article: int, before: int = 100, own: int = 100, sort: Sort = Sort.PROSE) -> Held:
    return Held(7, article, 10, int(sort), False, own + 10, own, before)


def test_the_reduction_is_the_same_in_any_order_and_counts_an_article_once() -> None:
    rows = [held(1), held(1, before=50), held(2), held(3, own=5, before=0), held(4, before=60)]
    tally = grouped(rows)
    assert tally == grouped(rows[::-1])
    assert (tally.articles, tally.edge, tally.amid, tally.substance) == (4, 1, 2, 1)


def test_a_verdict_says_why_a_block_stays() -> None:
    tally = grouped([held(number) for number in range(10)])
    assert judged(tally, 0.0, 100, Options()).edges
    assert judged(tally, 0.0, 1000, Options()).why == "in few articles"
    assert judged(tally, 0.5, 100, Options()).why == "about the articles' subject"
