"""HTML pages cut into blocks. Nothing is repaired or written anew: every block is a stretch of the source."""

from __future__ import annotations

from dedupe.model import Block, Container, Kind, Span
from dedupe.tokenizer.html.balance import balanced_spans
from dedupe.tokenizer.html.builder import build
from dedupe.tokenizer.html.layout import Layout
from dedupe.tokenizer.html.runs import runs

__all__ = ["balanced_spans", "tokenize"]


def tokenize(source: str) -> tuple[list[Block], list[Container]]:
    """The blocks that tile a page, and the elements around them. Any string at all is a page."""
    tree = build(source)
    layout = Layout(tree, runs(source, tree))
    blocks = layout.blocks()
    return _tile(blocks, len(source)), layout.containers(blocks)


def _tile(blocks: list[Block], length: int) -> list[Block]:
    tiles: list[Block] = []
    at = 0
    for block in blocks:
        if block.span.start > at:
            tiles.append(Block(Kind.MARKUP, Span(at, block.span.start)))
        tiles.append(block)
        at = block.span.end
    if at < length:
        tiles.append(Block(Kind.MARKUP, Span(at, length)))
    return tiles
