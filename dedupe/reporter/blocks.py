"""Blocks, one a line, for people who wonder how an article was cut."""

from __future__ import annotations

from dedupe.lines import Lines
from dedupe.model import Article, Kind
from dedupe.reporter.lines import safe, shortened


def listing(article: Article, width: int | None = None) -> str:
    """`line:column kind text` of every block that a reader reads; lines of at most `width` characters."""
    lines = Lines(article.source)
    rows = []
    for block in article.blocks:
        if block.kind is Kind.MARKUP:
            continue
        start = block.pieces[0].source.start if block.pieces else block.span.start
        line, column = lines.at(start)
        row = f"{line}:{column} {block.kind} {safe(block.text)}"
        rows.append(shortened(row, width) if width else row)
    return "".join(row + "\n" for row in rows)
