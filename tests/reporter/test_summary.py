"""The summary says what went, why, and which copy stayed, and is safe to print."""

from __future__ import annotations

import io
import re

from dedupe.lines import Lines
from dedupe.model import Article, Block, Finding, Format, Kind, Level, Piece, Place, Plan, Span
from dedupe.reporter import summary
from dedupe.reporter.blocks import listing
from dedupe.reporter.lines import safe, shortened

SOURCE = "Odd \x1b[31mred [bold]text[/bold] :smile:\n\nSecond.\n\nOdd again.\n"


def article() -> Article:
    blocks, at = [], 0
    for part in ("Odd \x1b[31mred [bold]text[/bold] :smile:", "\n\n", "Second.", "\n\n", "Odd again.", "\n"):
        span = Span(at, at + len(part))
        readable = bool(part.strip())
        pieces = (Piece(0, span),) if readable else ()
        kind = Kind.PARAGRAPH if readable else Kind.MARKUP
        blocks.append(Block(kind, span, part if readable else "", pieces))
        at = span.end
    return Article(SOURCE, Format.TEXT, tuple(blocks))


def plan() -> Plan:
    first, second, third = Place(0, 0, 37), Place(2, 0, 7), Place(4, 0, 10)
    cut = Finding("R102", (first,), (third,), Level.NEAR, 0.9, "Says \x07 the same.")
    return Plan((cut,), (Finding("X101", (second,), (), None, 0.4, "May be a promo."),), (Span(0, 39),))


def lines() -> list[summary.Line]:
    return summary.lines(article(), plan(), "a.txt")


def test_the_summary_names_lines_codes_levels_and_the_copy_that_stays() -> None:
    assert summary.plain(lines()) == (
        "cut    line 1  R102 near-repeat (near); line 5 stays\n"
        "       Says \\x07 the same.\n"
        "       “Odd \\x1b[31mred [bold]text[/bold] :smile”\n"
        "maybe  line 3  X101 promo\n"
        "       May be a promo.\n"
        "       “Second.”\n"
        "a.txt: 1 cut (4 of 7 words), 1 only suspected; `dedupe explain CODE` tells more\n"
    )


def test_colour_changes_no_letter() -> None:
    out = io.StringIO()
    summary.coloured(lines(), out)
    assert "\x1b[" in out.getvalue()
    assert re.sub(r"\x1b\[[0-9;]*m", "", out.getvalue()) == summary.plain(lines())


def test_blocks_are_listed_one_a_line() -> None:
    assert listing(article()) == (
        "1:1 paragraph Odd \\x1b[31mred [bold]text[/bold] :smile:\n"
        "3:1 paragraph Second.\n"
        "5:1 paragraph Odd again.\n"
    )
    assert all(len(row) <= 20 for row in listing(article(), 20).splitlines())


def test_lines_end_with_lf_crlf_or_cr() -> None:
    where = Lines("a\nb\r\nc\rd\u2028e")
    assert [where.at(k) for k in (0, 2, 5, 7, 9)] == [(1, 1), (2, 1), (3, 1), (4, 1), (4, 3)]


def test_text_for_a_terminal_holds_no_control_characters() -> None:
    assert safe("a\x00\t\x9b\u202e\ud800 b\U000e0001") == "a\\x00 \\x9b\\u202e\\ud800 b\\U000e0001"
    assert shortened("abcdef", 4) == "abc…"
    assert shortened("abcd", 4) == "abcd"
