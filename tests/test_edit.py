"""Cutting: what is kept doesn't change, what is cut leaves no trace."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe import edit
from dedupe.model import Article, Block, Format, Kind, Piece, Place, Span
from dedupe.tokenizer import tokenize

TEXT, MARKDOWN, HTML = Format.TEXT, Format.MARKDOWN, Format.HTML


def cut(source: str, format: Format, *said: str) -> str:
    """The source without the blocks, or the stretches of blocks, that say just this."""
    article = tokenize(source, format, "en")
    places = []
    for words in said:
        number, start = next(
            (n, b.text.index(words)) for n, b in enumerate(article.blocks) if words in b.text
        )
        places.append(Place(number, start, start + len(words)))
    return edit.apply(source, edit.removal_spans(article, places))


# What must stay: cuts that are refused, or that take less than they could.
STAYS = [
    (MARKDOWN, "First said. - Then this, which looks like an item.\n", "First said.", None),
    (TEXT, "First said. - Then this, which looks like an item.\n", "First said.", None),
    (MARKDOWN, "Up to **here. And on** it goes.\n", "Up to here.", None),
    (MARKDOWN, "See [the page. It is](http://a.example) long.\n", "It is long.", None),
    (
        MARKDOWN,
        "One.\n\nTwo, [a].\n\n[a]: http://a.example\n",
        "One.",
        "Two, [a].\n\n[a]: http://a.example\n",
    ),
    (MARKDOWN, "Above\n# Middle\nBelow\n", "Middle", "Above\n\nBelow\n"),
    (MARKDOWN, "- one\n- two\n\nAfter.\n", "two", "- one\n\nAfter.\n"),
    (MARKDOWN, "Before.\n\n- one\n- two\n", "one", "Before.\n\n- two\n"),
    (HTML, "<p>One <b>bold. Two</b> more.</p>", "Two more.", "<p>One <b>bold.</b></p>"),
    (HTML, "<ul>\n<li>one</li>\n<li>two</li>\n</ul>", "two", "<ul>\n<li>one</li>\n</ul>"),
]


@pytest.mark.parametrize(("format", "source", "said", "left"), STAYS)
def test_what_a_cut_must_leave(format: Format, source: str, said: str, left: str | None) -> None:
    assert cut(source, format, said) == (source if left is None else left)


GOES = [
    # whole blocks and one gap
    (TEXT, "One.\n\nTwo.\n\nThree.\n", ["Two."], "One.\n\nThree.\n"),
    (TEXT, "One.\n\nTwo.\n\nThree.\n", ["One."], "Two.\n\nThree.\n"),
    (TEXT, "One.\n\nTwo.\n\nThree.\n", ["Three."], "One.\n\nTwo.\n"),
    (TEXT, "One.\n\nTwo.\n\nThree.", ["Three."], "One.\n\nTwo."),
    (TEXT, "One.\n\nTwo.\n\nThree.\n\n\n", ["Three."], "One.\n\nTwo.\n\n\n"),
    (TEXT, "One.\r\n\r\nTwo.\r\n\r\nThree.\r\n", ["Two.", "Three."], "One.\r\n"),
    (TEXT, "One.\r\n\r\nTwo.\r\n\r\nThree.", ["Two.", "Three."], "One."),
    (TEXT, "One.\n\n\n\nTwo.\n\nThree.\n", ["Two."], "One.\n\n\n\nThree.\n"),
    (TEXT, "One.\n\nTwo.\n", ["One.", "Two."], ""),
    (MARKDOWN, "---\na: b\n---\n\n# One\n\nTwo.\n", ["One"], "---\na: b\n---\n\nTwo.\n"),
    (MARKDOWN, "> One.\n>\n> Two.\n\nThree.\n", ["One."], "> Two.\n\nThree.\n"),
    (MARKDOWN, "> One.\n>\n> Two.\n\nThree.\n", ["One.", "Two."], "Three.\n"),
    (MARKDOWN, "One.\n\n- a\n- b\n\nTwo.\n", ["a", "b"], "One.\n\nTwo.\n"),
    (MARKDOWN, "> One.\n>\n> <div>\n>\n> Two.\n", ["One."], "> <div>\n>\n> Two.\n"),
    (MARKDOWN, "1. One\n   1. a\n   2. b\n", ["a"], "1. One\n\n   2. b\n"),
    (MARKDOWN, "1. One\n2. Two\n3. Three\n", ["Two"], "1. One\n3. Three\n"),
    # sentences and one space
    (TEXT, "One said. Two said. Three said.\n", ["Two said."], "One said. Three said.\n"),
    (TEXT, "One said. Two said. Three said.\n", ["One said."], "Two said. Three said.\n"),
    (TEXT, "One said. Two said. Three said.\n", ["Three said."], "One said. Two said.\n"),
    (TEXT, "One said.  Two said.\n\nThree.\n", ["One said.", "Two said."], "Three.\n"),
    (TEXT, "One said. Two\nis said. Three said.\n", ["Two is said."], "One said. Three said.\n"),
    (MARKDOWN, "**One said.** Two said.\n", ["One said."], "Two said.\n"),
    (MARKDOWN, "**One said.** Two said.\n", ["Two said."], "**One said.**\n"),
    (MARKDOWN, "**One said. Two said.** Three.\n", ["Two said."], "**One said.** Three.\n"),
    (MARKDOWN, "One said. See [this](http://a.example). Three.\n", ["See this."], "One said. Three.\n"),
    (MARKDOWN, "> One said.\n> Two said.\n> Three.\n", ["Two said."], "> One said.\n> Three.\n"),
    (HTML, "<p>One said. <i>Two</i> said. Three.</p>", ["Two said."], "<p>One said. Three.</p>"),
    (HTML, "<p><b>One said.</b> Two said.</p>", ["One said."], "<p>Two said.</p>"),
    # containers
    (
        HTML,
        "<p>One</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>Two</p>\n",
        ["a", "b"],
        "<p>One</p>\n<p>Two</p>\n",
    ),
    (HTML, "a<br><br>\nb<br><br>\nc<br><br>", ["b"], "a<br><br>\nc<br><br>"),
    (HTML, "a<div>b</div>c", ["b"], "a<div></div>c"),
    (HTML, "<summary>a</summary><div>b</div> c", ["b"], "<summary>a</summary>c"),
    (HTML, "a <ol><li>b</li></ol> c", ["b"], "a  c"),
]


@pytest.mark.parametrize(("format", "source", "said", "left"), GOES)
def test_what_a_cut_takes(format: Format, source: str, said: list[str], left: str) -> None:
    assert cut(source, format, *said) == left


DOCUMENTS = [
    (
        TEXT,
        "The mill\n\nOne wheel turns by the river\nall day long. It is old.\n\n- oak\n- elm\n- ash\n\n"
        "Two brothers built it.\n\n> It never stops,\n> they say.\n\nThe end is near.",
    ),
    (
        MARKDOWN,
        "---\ntitle: x\n---\n\n# The mill\n\nOne *wheel* turns, [as][a] said.\n## Wood\n1. oak\n"
        "2. elm\n   - red\n   - blue\n\nTwo brothers.\n> Above.\n>\n> - first\n> - second\n>\n> Below.\n\n"
        "```\ncode\n\nmore\n```\nAfter.\n\n"
        "<div>\n\nInside.\n\n</div>\n\n| a | b |\n|---|---|\n| c | d |\n\nLast\n====\n\n[a]: http://a.example\n",
    ),
    (
        HTML,
        "<!doctype html><html><body><h1>The mill</h1>\n<p>One <b>wheel</b>.\n<p>Two\n"
        "<div>bare text<br><br>more text"
        "<p>boxed</p>after</div>\n<ul>\n<li>oak\n<li>elm<ul><li>red</li></ul></li></ul>\n<blockquote><p>Said.</p>"
        "<p>Twice.</p></blockquote><table><tr><td>a</td><td>b</td></tr></table>\n<p>Last.</p></body></html>\n",
    ),
]


def _choices(readable: list[int]) -> list[list[int]]:
    """Runs of up to three blocks, and pairs of blocks apart."""
    runs = [readable[k : k + size] for k in range(len(readable)) for size in (1, 2, 3)]
    return runs + [[one, other] for one in readable for other in readable if one < other]


@pytest.mark.parametrize(("format", "source"), DOCUMENTS, ids=[str(format) for format, _ in DOCUMENTS])
def test_whatever_goes_the_rest_reads_as_before(format: Format, source: str) -> None:
    tiled = tokenize(source, format, "en")
    readable = [n for n, b in enumerate(tiled.blocks) if b.kind is not Kind.MARKUP]
    assert len(readable) > 5
    for gone in _choices(readable):
        left = edit.apply(source, edit.removal_spans(tiled, whole(tiled, gone)))
        texts = [b.text.split() for b in tokenize(left, format, "en").blocks if b.kind is not Kind.MARKUP]
        assert texts == [tiled.blocks[n].text.split() for n in readable if n not in gone], left


WELL_FORMED = (
    "<h1>The mill</h1>one<br><br><div>two</div>three<details><summary>four</summary><div>five</div> six"
    "</details>"
    "<header><div>seven</div><nav>eight</nav></header><div>nine <button>ten</button></div>eleven"
    " <ol><li>twelve</li></ol> thirteen<blockquote>fourteen</blockquote>fifteen"
)


class Nesting(HTMLParser):
    """The elements left open, and whether each one closed was closed in its turn."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.closed_in_turn = True
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.closed_in_turn &= bool(self.open) and self.open.pop() == tag


def test_well_formed_markup_stays_well_formed_and_holds_no_empty_list_or_quotation() -> None:
    tiled = tokenize(WELL_FORMED, HTML, "en")
    readable = [n for n, b in enumerate(tiled.blocks) if b.kind is not Kind.MARKUP]
    for gone in _choices(readable):
        left = edit.apply(WELL_FORMED, edit.removal_spans(tiled, whole(tiled, gone)))
        nesting = Nesting(left)
        assert (nesting.closed_in_turn, nesting.open) == (True, []), left
        assert not re.search(r"<(ol|li|blockquote)>\s*</", left), left


def article(paragraphs: list[str], gaps: list[str], end: str, own_breaks: bool) -> Article:
    """Paragraphs with gaps between; with `own_breaks` each block has its own line break in its span."""
    blocks, source = [], ""
    for k, said in enumerate(paragraphs):
        gap = gaps[k] if k + 1 < len(paragraphs) else end
        start = len(source)
        source += said
        pieces = (Piece(0, Span(start, len(source))),)
        own = gap[: 2 if gap.startswith("\r\n") else 1] if own_breaks else ""
        source += own
        blocks.append(Block(Kind.PARAGRAPH, Span(start, len(source)), said, pieces))
        if gap[len(own) :]:
            blocks.append(Block(Kind.MARKUP, Span(len(source), len(source) + len(gap) - len(own))))
            source += gap[len(own) :]
    return Article(source, Format.TEXT, tuple(blocks))


@st.composite
def articles(draw: st.DrawFn) -> tuple[Article, list[int]]:
    """An article of distinct paragraphs, and the numbers of those to cut."""
    count = draw(st.integers(1, 7))
    paragraphs = [f"Said {k}." for k in range(count)]
    line = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    gaps = [line * draw(st.integers(2, 4)) for _ in range(count - 1)]
    end = line * draw(st.integers(0, 3))
    tiled = article(paragraphs, gaps, end, draw(st.booleans()))
    readable = [n for n, b in enumerate(tiled.blocks) if b.kind is Kind.PARAGRAPH]
    return tiled, sorted(draw(st.sets(st.sampled_from(readable))))


def whole(tiled: Article, numbers: list[int]) -> list[Place]:
    return [Place(n, 0, len(tiled.blocks[n].text)) for n in numbers]


@given(articles())
def test_cut_blocks_go_and_all_others_stay_in_order(case: tuple[Article, list[int]]) -> None:
    tiled, numbers = case
    left = edit.apply(tiled.source, edit.removal_spans(tiled, whole(tiled, numbers)))
    kept = [b.text for n, b in enumerate(tiled.blocks) if b.text and n not in numbers]
    assert [part for part in re.split(r"[\r\n]+", left) if part] == kept


@given(articles())
def test_spans_are_sorted_disjoint_and_inside(case: tuple[Article, list[int]]) -> None:
    tiled, numbers = case
    spans = edit.removal_spans(tiled, whole(tiled, numbers))
    edges = [edge for span in spans for edge in (span.start, span.end)]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(tiled.source) for edge in edges)


@given(articles())
def test_gaps_grow_no_wider_and_none_closes(case: tuple[Article, list[int]]) -> None:
    tiled, numbers = case
    left = edit.apply(tiled.source, edit.removal_spans(tiled, whole(tiled, numbers)))
    widths = {len(gap) for gap in re.findall(r"(?<=\.)[\r\n]+(?=S)", tiled.source)}
    assert {len(gap) for gap in re.findall(r"(?<=\.)[\r\n]+(?=S)", left)} <= widths


@given(articles())
def test_the_last_line_ends_as_before(case: tuple[Article, list[int]]) -> None:
    tiled, numbers = case
    left = edit.apply(tiled.source, edit.removal_spans(tiled, whole(tiled, numbers)))
    ends = ("\n", "\r")
    assert not left or left.endswith(ends) == tiled.source.endswith(ends)


@given(articles())
def test_nothing_cut_is_nothing_changed(case: tuple[Article, list[int]]) -> None:
    assert edit.removal_spans(case[0], []) == ()


@given(st.lists(st.sampled_from(["Ab.", "Cd ef.", "Gh!"]), min_size=2, max_size=6), st.data())
def test_sentences_left_stand_one_space_apart(sentences: list[str], data: st.DataObject) -> None:
    tiled = article([" ".join(sentences)], [], "\n", True)
    starts = [sum(len(s) + 1 for s in sentences[:k]) for k in range(len(sentences))]
    gone = data.draw(st.sets(st.sampled_from(range(len(sentences)))))
    places = [Place(0, starts[k], starts[k] + len(sentences[k])) for k in gone]
    left = edit.apply(tiled.source, edit.removal_spans(tiled, places))
    kept = [said for k, said in enumerate(sentences) if k not in gone]
    assert left == (" ".join(kept) + "\n" if kept else "")
