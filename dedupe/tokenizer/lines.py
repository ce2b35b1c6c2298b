"""Lines of a source with their offsets, and the tiling of a source by the blocks found in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from dedupe.model import Block, Kind, Span

_ENDING = re.compile(r"\r\n?|\n")
BOM = "\ufeff"


class Line(NamedTuple):
    """A line from `start`; its text ends at `stop`, its line ending at `end`."""

    start: int
    stop: int
    end: int


def leads_over(text: str) -> bool:
    """Whether a text ends in a colon, as one does that leads over to what follows."""
    return text.rstrip().endswith((":", "："))


def split(source: str) -> list[Line]:
    """The lines of a source; LF, CRLF and CR end one. A BOM at the start belongs to no line."""
    start = 1 if source.startswith(BOM) else 0
    lines = []
    for m in _ENDING.finditer(source, start):
        lines.append(Line(start, *m.span()))
        start = m.end()
    if start < len(source):
        lines.append(Line(start, len(source), len(source)))
    return lines


def tile(source: str, lines: list[Line], found: Iterable[tuple[int, int, Block]]) -> list[Block]:
    """The blocks (each with its first line and the line after its last), and `MARKUP` for all between."""
    blocks = [Block(Kind.MARKUP, Span(0, 1))] if source.startswith(BOM) else []
    at = 0
    for first, after, block in found:
        _markup(source, lines, at, first, blocks)
        blocks.append(block)
        at = after
    _markup(source, lines, at, len(lines), blocks)
    return blocks


def _markup(source: str, lines: list[Line], at: int, end: int, blocks: list[Block]) -> None:
    """Tiles for lines that hold nothing to read; a run of empty lines is a tile apart."""
    while at < end:
        start, empty = at, is_empty(source, lines[at])
        while at < end and is_empty(source, lines[at]) == empty:
            at += 1
        blocks.append(Block(Kind.MARKUP, Span(lines[start].start, lines[at - 1].end)))


def is_empty(source: str, line: Line) -> bool:
    """Whether a line holds white space only."""
    text = source[line.start : line.stop]
    return not text or text.isspace()


_FRONT = {"---": ("---", "..."), "+++": ("+++",)}
_KEY = re.compile(r"[\w\"'][^:=]*[:=]|[#-]|$")


def front_matter(texts: list[str]) -> int:
    """How many lines at the start are YAML or TOML front matter; 0 if none are."""
    closers = _FRONT.get(texts[0].rstrip()) if texts else None
    if closers is None or len(texts) < 2 or not _KEY.match(texts[1]):
        return 0
    for n, text in enumerate(texts[1:400], 2):
        if text.rstrip() in closers:
            return n
    return 0
