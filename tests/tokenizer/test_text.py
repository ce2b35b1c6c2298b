"""What a plain text is cut into. A case: the source, then kind and text of what is read."""

from __future__ import annotations

import pytest

from dedupe.model import Kind
from dedupe.tokenizer import text

LONG = (
    "The ferry leaves at six in the morning, and whoever wants a seat by the window should be on the pier a "
    "quarter of an hour before, since the benches fill up fast in summer."
)
WRAPPED = (
    "The ferry leaves at six in the morning, and whoever wants a seat by\n"
    "the window should be on the pier a quarter of an hour before, since\n"
    "the benches fill up fast in summer.\n"
)
FERRY = " ".join(WRAPPED.split())

STAYS = {
    "a wrapped line that begins with a number is no item": (
        "The oldest of the houses on the square was built in the year after\n"
        "12. Its neighbours are younger, and nobody knows who had them built\n"
        "or what became of those who did.\n",
        [
            (
                "paragraph",
                "The oldest of the houses on the square was built in the year after 12. Its neighbours "
                "are younger, and nobody knows who had them built or what became of those who did.",
            )
        ],
    ),
    "a bar of links is no table and no heading": (
        f"{LONG}\n\nShare | Print | Mail\n\n{LONG}\n",
        [("paragraph", LONG), ("paragraph", "Share | Print | Mail"), ("paragraph", LONG)],
    ),
    "a short sentence is no heading": (
        f"{LONG}\n\nIt rained.\n\n{LONG}\n",
        [("paragraph", LONG), ("paragraph", "It rained."), ("paragraph", LONG)],
    ),
    "short lines in a row are no headings": (
        f"{LONG}\n\nRed boats\n\nBlue boats\n\nOld boats\n\nit goes on.\n",
        [
            ("paragraph", LONG),
            ("paragraph", "Red boats"),
            ("paragraph", "Blue boats"),
            ("paragraph", "Old boats"),
            ("paragraph", "it goes on."),
        ],
    ),
    "the last line is no heading": (
        f"{LONG}\n\nThe end\n",
        [("paragraph", LONG), ("paragraph", "The end")],
    ),
    "an indented paragraph is no code": (
        f"{LONG}\n\n      It was a quiet evening, and nobody spoke.\n",
        [("paragraph", LONG), ("paragraph", "It was a quiet evening, and nobody spoke.")],
    ),
    "a rule of strokes begins no table": (
        f"{LONG}\n\n=== === ===\n\n{LONG}\n",
        [("paragraph", LONG), ("paragraph", LONG)],
    ),
    "a stray fence swallows nothing": (
        f"{LONG}\n\n```\n\n{LONG}\n",
        [("paragraph", LONG), ("code", "```"), ("paragraph", LONG)],
    ),
    "fences around prose are no code": (
        f"```html\n{LONG}\n```\n",
        [("code", "```html"), ("paragraph", LONG), ("code", "```")],
    ),
}

_RULED = "======= =====\nBoat    Seats\n======= =====\nHeron   12\n\n        14\nKestrel 20\n======= ====="

CASES = {
    "a table ends with the ruler it begins with": (
        f"{LONG}\n\n{_RULED}\n\n{LONG}\n",
        [("paragraph", LONG), ("table", _RULED), ("paragraph", LONG)],
    ),
    "wrapped lines are one paragraph": (WRAPPED, [("paragraph", FERRY)]),
    "paragraphs by empty lines": (f"{LONG}\n\n\n{LONG}", [("paragraph", LONG), ("paragraph", LONG)]),
    "a paragraph a line": (
        f"The Ferry\n{LONG}\nTickets\n{LONG}\n- at the pier\n- on board\n{LONG}\n",
        [
            ("title", "The Ferry"),
            ("paragraph", LONG),
            ("heading", "Tickets"),
            ("paragraph", LONG),
            ("item", "at the pier"),
            ("item", "on board"),
            ("paragraph", LONG),
        ],
    ),
    "wrapped paragraphs without empty lines": (
        f"The Ferry\n{WRAPPED}{WRAPPED}Tickets\n{WRAPPED}",
        [
            ("title", "The Ferry"),
            ("paragraph", FERRY),
            ("paragraph", FERRY),
            ("heading", "Tickets"),
            ("paragraph", FERRY),
        ],
    ),
    "a doubled title": (
        f"The Ferry Leaves\n\nThe ferry leaves\n\nIn Summer\n\n{LONG}\n",
        [
            ("title", "The Ferry Leaves"),
            ("title", "The ferry leaves"),
            ("heading", "In Summer"),
            ("paragraph", LONG),
        ],
    ),
    "a doubled title without an empty line": (
        f"The Ferry Leaves\nThe Ferry Leaves\n\n{LONG}\n",
        [("title", "The Ferry Leaves"), ("title", "The Ferry Leaves"), ("paragraph", LONG)],
    ),
    "capitals, numbers and underlines make headings": (
        f"{LONG}\n\nBY THE SEA\n\n{LONG}\n\n2. Tickets\n\n{LONG}\n\nOn board\n--------\n\n{LONG}\n",
        [
            ("paragraph", LONG),
            ("heading", "BY THE SEA"),
            ("paragraph", LONG),
            ("heading", "2. Tickets"),
            ("paragraph", LONG),
            ("heading", "On board"),
            ("paragraph", LONG),
        ],
    ),
    "bullets of many kinds": (
        "Bring:\n\n• bread\n- cheese\n* figs\n– water\n1. a cup\n2) a knife\n(3) salt\n"
        "b) wine\n・お茶\n◦ nuts\n",
        [
            ("paragraph", "Bring:"),
            ("item", "bread"),
            ("item", "cheese"),
            ("item", "figs"),
            ("item", "water"),
            ("item", "a cup"),
            ("item", "a knife"),
            ("item", "salt"),
            ("item", "wine"),
            ("item", "お茶"),
            ("item", "nuts"),
        ],
    ),
    "wrapped items, with and without hanging indent": (
        WRAPPED + "\n• Whoever wants to take a bicycle on board should say so when buying the\n"
        "ticket, for there is not much room.\n"
        "• Dogs travel for nothing, but they must be kept on\n  a lead.\n",
        [
            ("paragraph", FERRY),
            (
                "item",
                "Whoever wants to take a bicycle on board should say so when buying the ticket, for there is "
                "not much room.",
            ),
            ("item", "Dogs travel for nothing, but they must be kept on a lead."),
        ],
    ),
    "verse keeps its lines": (
        "The boat is late\n  And so am I\nThe gulls can wait\n  They own the sky\n",
        [("paragraph", "The boat is late\nAnd so am I\nThe gulls can wait\nThey own the sky")],
    ),
    "quotations": (
        f"{LONG}\n\n> The ferry\n> is late.\n>\n> Again.\n",
        [("paragraph", LONG), ("quote", "The ferry is late."), ("quote", "Again.")],
    ),
    "fences and indented code": (
        f"{LONG}\n\n```py\nx = 1\n\ny = 2\n```\n\n    def f(x):\n        return x\n\n    y = f(1)\n",
        [
            ("paragraph", LONG),
            ("code", "x = 1\n\ny = 2"),
            ("code", "    def f(x):\n        return x\n\n    y = f(1)"),
        ],
    ),
    "literal blocks and directives": (
        "An example::\n\n    one\n\n    two\n\n.. note::\n\n   Read this sentence.\n\n"
        ".. _here: https://example.org\n",
        [("paragraph", "An example::"), ("code", "    one\n\n    two"), ("paragraph", "Read this sentence.")],
    ),
    "tables": (
        f"{LONG}\n\n+---+---+\n| a | b |\n+---+---+\n",
        [("paragraph", LONG), ("table", "+---+---+\n| a | b |\n+---+---+")],
    ),
    "fields": (
        f"Prep time: 5 minutes\nServes: 4\nSource: a friend,\n  by letter\n\n{LONG}\n",
        [
            ("item", "Prep time: 5 minutes"),
            ("item", "Serves: 4"),
            ("item", "Source: a friend, by letter"),
            ("paragraph", LONG),
        ],
    ),
    "rules are not read": (f"{LONG}\n\n* * *\n\n{LONG}\n", [("paragraph", LONG), ("paragraph", LONG)]),
    "fences in curly quotes": (
        f"{LONG}\n\n“`html\n\n{LONG}",
        [("paragraph", LONG), ("code", "“`html"), ("paragraph", LONG)],
    ),
    "scripts without spaces are joined without one": (
        "船は朝の六時に出ます。窓側の席に座りたい人は出発の十五分前までに桟橋\nに来てください。夏は混み合うので、席はすぐに"
        "埋まってしまいます。どうか\nお早めに。\n",
        [
            (
                "paragraph",
                "船は朝の六時に出ます。窓側の席に座りたい人は出発の十五分前までに桟橋に来てください。夏は混み合うので、"
                "席はすぐに埋まってしまいます。どうかお早めに。",
            )
        ],
    ),
    "a sentence is no heading where no stop closes one": (
        "เด็กๆ บอกว่ากลางคืนยังได้ยินเสียงน้ำ\n\nบ่อทั้งสองถูกปิดในปีสองห้าหนึ่งแปด เพราะมีน้ำประปาเข้าหมู่บ้าน\n\n"
        "เด็กๆ บอกว่ากลางคืนยังได้ยินเสียงน้ำ\n\nบ่อทั้งสองถูกปิดในปีสองห้าหนึ่งแปด เพราะมีน้ำประปาเข้าหมู่บ้าน\n",
        [
            ("paragraph", "เด็กๆ บอกว่ากลางคืนยังได้ยินเสียงน้ำ"),
            ("paragraph", "บ่อทั้งสองถูกปิดในปีสองห้าหนึ่งแปด เพราะมีน้ำประปาเข้าหมู่บ้าน"),
        ]
        * 2,
    ),
    "front matter, BOM and CRLF": (
        f"\ufeff---\r\ntitle: x\r\n---\r\nThe Ferry\r\n\r\n{LONG}\r\n",
        [("title", "The Ferry"), ("paragraph", LONG)],
    ),
    "nothing": ("", []),
    "white space": (" \n\t\n", []),
}


@pytest.mark.parametrize("case", [*STAYS, *CASES])
def test_blocks(case: str) -> None:
    source, expected = (STAYS | CASES)[case]
    blocks, _ = text.tokenize(source)
    assert [(b.kind.value, b.text) for b in blocks if b.kind is not Kind.MARKUP] == expected


def test_items_nest_and_lists_are_numbered() -> None:
    source = f"- one\n  - two\n- three\n\n{LONG}\n\n- four\n"
    items = [b for b in text.tokenize(source)[0] if b.kind is Kind.ITEM]
    assert [(b.depth, b.list) for b in items] == [(1, 1), (2, 1), (1, 1), (1, 2)]


def test_a_sentence_is_found_again_across_a_wrapped_line() -> None:
    source = "> " + WRAPPED.replace("\n", "\n> ", 2)
    block = text.tokenize(source)[0][0]
    start = block.text.index("a seat")
    span = block.source_span(start, start + len("a seat by the window"))
    assert source[span.start : span.end] == "a seat by\n> the window"


def test_many_short_lines_take_no_quadratic_time() -> None:
    import time

    begun = time.process_time()
    text.tokenize("A short line\n\n" * 5_000)
    text.tokenize("A short line\n" * 5_000)
    assert time.process_time() - begun < 3
