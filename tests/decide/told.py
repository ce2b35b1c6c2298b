"""Articles of blocks and findings about them, for the tests of what is decided."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe.model import Article, Block, Finding, Format, Kind, Level, Piece, Place, Span

LEVELS = {"R101": Level.VERBATIM, "R102": Level.NEAR, "R103": Level.LIGHT, "R104": Level.HEAVY}
KINDS = {"#": Kind.HEADING, "=": Kind.TITLE, ">": Kind.QUOTE, "^": Kind.CAPTION, "$": Kind.CODE}


def article(said: Sequence[str]) -> Article:
    """Blocks of these texts, paragraphs unless they begin with a mark: `##` is a heading of depth 2."""
    source, blocks = "", []
    for line in said:
        text = line.lstrip("#=>^$").strip()
        marks = len(line) - len(line.lstrip("#=>^$"))
        kind = KINDS.get(line[:1], Kind.PARAGRAPH)
        start = len(source)
        source += text + "\n\n"
        piece = Piece(0, Span(start, start + len(text)))
        depth = marks if kind in (Kind.HEADING, Kind.TITLE) else 0
        blocks.append(Block(kind, Span(start, len(source)), text, (piece,), depth))
    return Article(source, Format.TEXT, tuple(blocks))


def repeat(whole: Article, place: int, copy: int, code: str = "R101", score: float = 1.0) -> Finding:
    """The finding that one whole block repeats another."""
    return Finding(
        code, (block(whole, place),), (block(whole, copy),), LEVELS.get(code, Level.VERBATIM), score, "Again."
    )


def residue(whole: Article, place: int, score: float = 1.0) -> Finding:
    """The finding that a block is no part of the article."""
    return Finding("X101", (block(whole, place),), (), None, score, "Foreign.")


def block(whole: Article, number: int) -> Place:
    """The whole of a block."""
    return Place(number, 0, len(whole.blocks[number].text))


def gone(cuts: Sequence[Finding]) -> list[int]:
    """The blocks that go."""
    return sorted(p.block for f in cuts for p in f.places)
