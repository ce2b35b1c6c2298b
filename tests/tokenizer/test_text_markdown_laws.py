"""What must hold for any source whatever: tiles, pieces, containers; and for cuts of ordinary documents."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.model import Block, Container, Kind
from dedupe.tokenizer import markdown, text

Tokenize = Callable[[str], tuple[list[Block], list[Container]]]
BOTH = pytest.mark.parametrize("tokenize", [text.tokenize, markdown.tokenize], ids=["text", "markdown"])

SNIPPETS = [
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\ufeff",
    "\0",
    "\f",
    "\t",
    "\u2028",
    "\u2029",
    "\x0b",
    "\x85",
    " ",
    "    ",
    "- ",
    "1. ",
    "> ",
    "# ",
    "## ",
    "#",
    "---",
    "+++",
    "===",
    "```",
    "```py",
    "~~~",
    "`",
    "``",
    "*",
    "**",
    "_",
    "~~",
    "[",
    "](u)",
    "]",
    "[a]: /u",
    "[^1]",
    "[^1]: ",
    "![",
    "<b>",
    "</b>",
    "<br>",
    "<div>",
    "</div>",
    "<!-- ",
    " -->",
    "<script>",
    "&amp;",
    "&#x41;",
    "&",
    "\\",
    "\\*",
    "|",
    "| a | b |",
    "|---|---|",
    "word",
    "Two words.",
    "A sentence of some length, hard-wrapped",
    "漢字。",
    "ไทย",
    "ß",
    "🙂",
    "“`html",
    ".. note::",
    "::",
    "title: x",
    "Name: value",
    "•",
    "・",
    "(1) ",
    "a) ",
    ">>> x",
    "+--+--+",
    "http://a.b/c",
]
SOURCES = st.lists(st.sampled_from(SNIPPETS) | st.text(max_size=4), max_size=30).map("".join)


def content(blocks: list[Block]) -> list[Block]:
    return [b for b in blocks if b.kind is not Kind.MARKUP]


@BOTH
@given(source=SOURCES | st.text())
@settings(max_examples=80, deadline=None)
def test_blocks_tile_the_source(tokenize: Tokenize, source: str) -> None:
    blocks, _ = tokenize(source)
    assert "".join(source[b.span.start : b.span.end] for b in blocks) == source
    at = 0
    for b in blocks:
        assert b.span.start == at < b.span.end
        at = b.span.end
        assert bool(b.text.strip()) == (b.kind is not Kind.MARKUP)


@BOTH
@given(source=SOURCES)
@settings(max_examples=80, deadline=None)
def test_pieces_lead_back_to_the_source(tokenize: Tokenize, source: str) -> None:
    for b in content(tokenize(source)[0]):
        assert b.pieces[0].at == 0
        ends = [p.at for p in b.pieces[1:]] + [len(b.text)]
        stop = b.span.start
        for piece, end in zip(b.pieces, ends, strict=True):
            assert piece.at < end
            assert stop <= piece.source.start < piece.source.end <= b.span.end
            stop = piece.source.end
            if end - piece.at == len(piece.source):
                for read, written in zip(
                    b.text[piece.at : end], source[piece.source.start : stop], strict=True
                ):
                    assert read == written or (read.isspace() and written.isspace())
        assert b.source_span(0, len(b.text)) in b.span


@BOTH
@given(source=SOURCES)
@settings(max_examples=80, deadline=None)
def test_containers_nest_and_hold_whole_blocks(tokenize: Tokenize, source: str) -> None:
    blocks, containers = tokenize(source)
    edges = {b.span.start for b in blocks} | {len(source)}
    for c in containers:
        assert {c.span.start, c.span.end} <= edges
        for d in containers:
            apart = c.span.end <= d.span.start or d.span.end <= c.span.start
            assert apart or c.span in d.span or d.span in c.span


PROSE = [
    "The mill stood empty for years. Nobody in the valley remembered who had owned it.",
    "Bread wants time. A slow rise in a cool room gives it more taste than any spice could.",
    "When the river rose in March, the lower fields were under water for nine days.",
    "A gauge on the bridge tells how high the water stands; it is read twice a day.",
]
TEXT_PARTS = [
    *PROSE,
    "Before the flood",
    "• flour\n• water\n• a pinch of salt",
    "- one\n  - two\n- three",
    "> Somebody wrote this\n> in a letter.",
    "```\ncode = here()\n```",
    "Roses grow\nBeside the door\nNobody knows\nWhat they are for",
    "A Section\n---------",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "* * *",
]
MARKDOWN_PARTS = [
    *PROSE,
    "## A section",
    "Setext\n------",
    "- flour\n- water",
    "1. first\n2. second",
    "> quoted *words*\n> go on",
    "> one\n>\n> two",
    "```python\ncode = here()\n\nmore()\n```",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "![picture](a.png)",
    "![picture](a.png)\n*Under the picture*",
    "<!-- not read -->",
    "<div>\n\nInside a division.\n\n</div>",
    "[ref]: https://example.org/",
    "[^n]: A note that stays.",
    "Text with [a link][ref] and a note.[^n]",
    "***",
]


def cut(source: str, blocks: list[Block], chosen: set[int]) -> str:
    """The source without the chosen blocks and without one of the two gaps around each run of them."""
    tiles = [source[b.span.start : b.span.end] for b in blocks]
    gap = [b.kind is Kind.MARKUP and not t.strip() for b, t in zip(blocks, tiles, strict=True)]
    kept: list[int] = []
    pending = False
    for k in range(len(blocks)):
        if k in chosen:
            pending = True
        elif pending and gap[k] and (not kept or gap[kept[-1]]):
            continue
        else:
            kept.append(k)
            pending = pending and gap[k]
    return "".join(tiles[k] for k in kept)


@pytest.mark.parametrize(
    ("tokenize", "parts"),
    [(text.tokenize, TEXT_PARTS), (markdown.tokenize, MARKDOWN_PARTS)],
    ids=["text", "markdown"],
)
@given(data=st.data(), ending=st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=80, deadline=None)
def test_a_cut_changes_no_other_block(
    tokenize: Tokenize, parts: list[str], data: st.DataObject, ending: str
) -> None:
    source = "\n\n".join(
        ["The Old Mill", *data.draw(st.lists(st.sampled_from(parts), min_size=2, max_size=9)), PROSE[0]]
    )
    source = (source + "\n").replace("\n", ending)
    blocks, _ = tokenize(source)
    readable = [k for k, b in enumerate(blocks) if b.kind is not Kind.MARKUP]
    chosen = data.draw(st.sets(st.sampled_from(readable)))
    kept = [blocks[k].text for k in readable if k not in chosen]
    assert [b.text for b in content(tokenize(cut(source, blocks, chosen))[0])] == kept
