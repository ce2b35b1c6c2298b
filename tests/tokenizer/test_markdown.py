"""What Markdown is cut into. A case: the source, then kind, depth and text of what is read."""

from __future__ import annotations

import pytest

from dedupe.model import Block, Kind
from dedupe.tokenizer import markdown

PROSE = "The ferry leaves at six in the morning, and whoever is late waits until noon."

UNREAD = {
    "a definition": "[a]: https://example.org 'A'\n",
    "a footnote of one word": "[^1]: Word\n",
    "a footnote of several paragraphs": "[^1]: It goes on\n    and on.\n\n    And on.\n",
    "a picture": "![A ferry](ferry.png)\n",
    "a picture that is a link": "[![A ferry](ferry.png)](https://example.org)\n",
    "a comment": "<!-- todo -->\n",
    "tags": '<div class="x">\n<img src="a.png">\n</div>\n',
    "a script": "<script>\nvar x = 1;\n</script>\n",
    "a rule": "* * *\n",
    "YAML": "---\ntitle: The Ferry\n---\n",
    "TOML": "+++\ntitle = 'The Ferry'\n+++\n",
    "empty items": "-\n-\n",
}

CASES = {
    "headings": (
        "# A\n\n## B ##\n\nC\n===\n\nD\n---\n\n# E\n",
        [("title", 1, "A"), ("heading", 2, "B"), ("title", 1, "C"), ("heading", 2, "D"), ("title", 1, "E")],
    ),
    "a wrapped paragraph": ("one\ntwo  \nthree\\\nfour\n", [("paragraph", 0, "one two three four")]),
    "inline marks": (
        'A **b** _c_ ***d*** ~~e~~ `f *g*` [h](/i "j") ![k](l) \\* &amp; &#65; <b>m</b> '
        "<https://n.org> o[^1] x*y z_w_v\n",
        [("paragraph", 0, "A b c d e f *g* h k * & A m https://n.org o x*y z_w_v")],
    ),
    "links by reference": (
        "[a][x], [x], [b][], [no] [x][]\n\n[x]: /y\n",
        [("paragraph", 0, "a, x, [b][], [no] x")],
    ),
    "nested lists": (
        "- a\n  - b\n    1. c\n- d\n  e\n",
        [("item", 1, "a"), ("item", 2, "b"), ("item", 3, "c"), ("item", 1, "d e")],
    ),
    "an item of several blocks": (
        "1. a\n\n   b\n\n   ```\n   c\n     d\n   ```\n2. e\n",
        [("item", 1, "a"), ("paragraph", 1, "b"), ("code", 1, "c\n  d"), ("item", 1, "e")],
    ),
    "a task": ("- [ ] a\n- [x] b\n", [("item", 1, "a"), ("item", 1, "b")]),
    "quotations": ("> a\nlazy\n>\n> - b\n", [("quote", 0, "a lazy"), ("item", 1, "b")]),
    "code": ("```py\nx = 1\n\ny\n```\n\n    z = 2\n", [("code", 0, "x = 1\n\ny"), ("code", 0, "z = 2")]),
    "code that never ends": (
        f"{PROSE}\n\n```py\nx = f(1)\ny = g[2]\n",
        [("paragraph", 0, PROSE), ("code", 0, "x = f(1)\ny = g[2]")],
    ),
    "a table": ("| a | *b* |\n|---|:-:|\n| 1 | 2 |\n", [("table", 0, "a b 1 2")]),
    "captions": (
        "![a](b)\n*Under it*\n\n*Alone.*\n\n**Bold**\n",
        [("caption", 0, "Under it"), ("caption", 0, "Alone."), ("paragraph", 0, "Bold")],
    ),
    "HTML": (
        "<h2>A &amp; B</h2>\n\n<p>One<br>two <b>three</b></p>\n\n<div>\n\nFour\n\n</div>\n",
        [("heading", 2, "A & B"), ("paragraph", 0, "One two three"), ("paragraph", 0, "Four")],
    ),
    "a footnote right after a paragraph": (f"{PROSE}\n[^1]: Note\n", [("paragraph", 0, PROSE)]),
    "a stray fence at the end": (f"{PROSE}\n\n```\n", [("paragraph", 0, PROSE), ("code", 0, "```")]),
    "a stray fence before prose": (
        f"# A\n\n```html\n\n{PROSE}\n\n## B\n",
        [("title", 1, "A"), ("code", 0, "```html"), ("paragraph", 0, PROSE), ("heading", 2, "B")],
    ),
    "a whole article in a fence": (
        f"```markdown\n# A\n\n{PROSE}\n\n```py\nx = 1\n```\n\n{PROSE}\n```\n",
        [
            ("code", 0, "```markdown"),
            ("title", 1, "A"),
            ("paragraph", 0, PROSE),
            ("code", 0, "x = 1"),
            ("paragraph", 0, PROSE),
            ("code", 0, "```"),
        ],
    ),
    "Chinese lines": ("渡轮早上六点\n出发。\n", [("paragraph", 0, "渡轮早上六点出发。")]),
    "CR, CRLF and a BOM": ("\ufeff# A\r\rb\r\nc\r\n", [("title", 1, "A"), ("paragraph", 0, "b c")]),
}


def read(source: str) -> list[Block]:
    return [b for b in markdown.tokenize(source)[0] if b.kind is not Kind.MARKUP]


@pytest.mark.parametrize("case", UNREAD)
def test_nobody_reads(case: str) -> None:
    assert [b.text for b in read(f"{UNREAD[case]}\n{PROSE}\n")] == [PROSE]


@pytest.mark.parametrize("case", CASES)
def test_blocks(case: str) -> None:
    source, expected = CASES[case]
    assert [(b.kind.value, b.depth, b.text) for b in read(source)] == expected


SENTENCES = [
    ("**One two.** Three.", "One two.", "**One two.**"),
    ("**One. Two.** Three.", "One.", "One."),
    ("See [this page](/a). Then go.", "See this page.", "See [this page](/a)."),
    ("He said &quot;no&quot;. She left.", 'He said "no".', "He said &quot;no&quot;."),
    ("It is `x`. It was.", "It is x.", "It is `x`."),
    ("One here.[^1] Two.", "One here.", "One here.[^1]"),
    ("> One goes\n> on. Two.", "One goes on.", "One goes\n> on."),
    ("- <b>One.</b> Two.", "One.", "<b>One.</b>"),
    ("One. _[^1]Two._", "One.", "One."),
    ("`` ` `` is a tick. Two.", "` is a tick.", "`` ` `` is a tick."),
]


@pytest.mark.parametrize(("source", "sentence", "expected"), SENTENCES)
def test_a_sentence_takes_its_marks_along(source: str, sentence: str, expected: str) -> None:
    block = read(source + "\n")[0]
    start = block.text.index(sentence)
    span = block.source_span(start, start + len(sentence))
    assert source[span.start : span.end] == expected


def test_containers_are_lists_and_what_holds_several_blocks() -> None:
    source = "- a\n- b\n  - c\n\n> d\n\n> e\n>\n> f\n"
    _, containers = markdown.tokenize(source)
    assert [source[c.span.start : c.span.end] for c in containers] == [
        "- a\n- b\n  - c\n",
        "- b\n  - c\n",
        "  - c\n",
        "> e\n>\n> f\n",
    ]


@pytest.mark.parametrize(
    "odd", ["[", "*a ", "<!--", "`", "![", "](", "\\", "&", "_a_", "<a ", "[a](", '](a "']
)
def test_odd_marks_take_no_quadratic_time(odd: str) -> None:
    import time

    begun = time.process_time()
    markdown.tokenize("x " + odd * 8_000)
    assert time.process_time() - begun < 3
