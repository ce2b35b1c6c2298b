"""The texts of Markdown's leaf blocks: paragraphs, headings, code, tables, HTML."""

from __future__ import annotations

import re
from collections.abc import Container as Holds
from dataclasses import dataclass

from dedupe.model import Block, Kind, Piece, Span
from dedupe.tokenizer import inline
from dedupe.tokenizer.lines import Line
from dedupe.tokenizer.reading import Reader, code

_CELL = re.compile(r"(?:\\.|[^|\\])+")
_DELIMITER = re.compile(r"[\s>|:-]*-[\s|:-]*$")
_PREFIX = re.compile(r"[ \t]*(?:>[ \t]?)*[ \t]*")
_TASK = re.compile(r"\[[ xX]\]\s+")
_INVISIBLE = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)|<[?!].*?>", re.S | re.I
)
_TAG_LINE = re.compile(r"\s*(?:<[^<>]*>\s*)+$")
_OPTIONAL = {"p", "li", "td", "th", "tr", "dt", "dd", "option", "thead", "tbody", "br"}
_VOID = {"img", "hr", "input", "br", "wbr", "source", "embed", "col", "area", "track", "meta", "link"}
_NAMED = {"figcaption": Kind.CAPTION, "blockquote": Kind.QUOTE, "table": Kind.TABLE, "pre": Kind.CODE}


@dataclass(slots=True)
class Draft:
    """A block to be: its lines from `first` to `after`, and its content as the parser gives it."""

    kind: Kind
    first: int
    after: int
    content: str = ""
    depth: int = 0
    list: int | None = None
    html: bool = False


def block(source: str, lines: list[Line], d: Draft, references: Holds[str]) -> Block:
    """The block of a draft."""
    rows = lines[d.first : d.after]
    if d.html:
        text, pieces = _html(source, rows)
    elif d.kind is Kind.CODE:
        text, pieces = _code(source, rows, d.content)
    elif d.kind is Kind.TABLE:
        text, pieces = _table(source, rows, references)
    else:
        reader = Reader(source, _contents(source, rows, d.content))
        task = _TASK.match(reader.raw) if d.kind is Kind.ITEM else None
        if task:
            reader.raw = reader.raw.replace(task.group(), " " * len(task.group()), 1)
        inline.read(reader, references)
        text, pieces = reader.finish()
    return Block(d.kind, Span(rows[0].start, rows[-1].end), text, pieces, d.depth, d.list)


def _contents(source: str, rows: list[Line], content: str) -> list[tuple[int, int]]:
    """Where each line's content stands: it ends where the line does, closing marks of a heading apart."""
    wanted = [w.strip() for w in content.split("\n")]
    spans = []
    skipped = _leading(source, rows, wanted)
    for row, want in zip(rows[skipped:], wanted, strict=False):
        text = source[row.start : row.stop].rstrip()
        if not text.replace("\0", "\ufffd").endswith(want):
            text = text.rstrip("#").rstrip()
        if text.replace("\0", "\ufffd").endswith(want):
            spans.append((row.start + len(text) - len(want), row.start + len(text)))
        else:
            m = _PREFIX.match(text)
            spans.append((row.start + (m.end() if m else 0), row.start + len(text)))
    return spans


def _leading(source: str, rows: list[Line], wanted: list[str]) -> int:
    """How many lines at the start hold only such white space as the parser strips off."""
    n = 0
    while n < len(rows) - len(wanted) and not source[rows[n].start : rows[n].stop].endswith(
        wanted[0] or "\0"
    ):
        n += 1
    return n


def _code(source: str, rows: list[Line], content: str) -> tuple[str, tuple[Piece, ...]]:
    """Code without its fences; of an empty fence, the fence."""
    wanted = content.split("\n")[:-1] if content.endswith("\n") else content.split("\n") if content else []
    if not any(w.strip() for w in wanted):
        text = source[rows[0].start : rows[0].stop]
        return code(source, [(rows[0].start + len(text) - len(text.lstrip()), rows[0].stop)])
    first = source[rows[0].start : rows[0].stop].replace("\0", "\ufffd")
    inner = rows if len(rows) == len(wanted) and first.endswith(wanted[0]) else rows[1 : 1 + len(wanted)]
    spans = []
    for row, want in zip(inner, wanted, strict=False):
        size = row.stop - row.start
        fits = source[row.start : row.stop].replace("\0", "\ufffd").endswith(want)
        spans.append((row.stop - (len(want) if fits else min(size, len(want.lstrip()))), row.stop))
    return code(source, spans)


def _table(source: str, rows: list[Line], references: Holds[str]) -> tuple[str, tuple[Piece, ...]]:
    """The cells of a table, apart by spaces."""
    spans = []
    for n, row in enumerate(rows):
        text = source[row.start : row.stop]
        if n == 1 and _DELIMITER.match(text):
            continue
        spans += [
            (row.start + m.start(), row.start + m.end())
            for m in _CELL.finditer(text)
            if m.group().strip(" \t>")
        ]
    if not spans:
        return "", ()
    reader = Reader(source, spans)
    inline.read(reader, references)
    return reader.finish()


def html_drafts(texts: list[str], first: int, after: int, place: tuple[Kind, int, int | None]) -> list[Draft]:
    """An HTML block as a draft; none if nobody reads it, or if cutting it would leave tags unbalanced."""
    body = "\n".join(texts[first:after])
    if not _balanced(body):
        while first < after and _TAG_LINE.match(texts[first]):
            first += 1
        while first < after and _TAG_LINE.match(texts[after - 1]):
            after -= 1
        body = "\n".join(texts[first:after])
    shown = inline.TAG.sub(" ", _INVISIBLE.sub(" ", body))
    if not shown.strip(" \t\r\n>*-+") or not _balanced(body):
        return []
    m = inline.TAG.search(_INVISIBLE.sub("", body))
    name = (m["name"] or "").lower() if m else ""
    kind, depth, number = place
    if re.fullmatch("h[1-6]", name):
        depth = int(name[1])
        kind = Kind.TITLE if depth == 1 else Kind.HEADING
    kind = _NAMED.get(name, kind)
    return [Draft(kind, first, after, body, depth, number, html=True)]


def _balanced(body: str) -> bool:
    opened: list[str] = []
    for m in inline.TAG.finditer(_INVISIBLE.sub("", body)):
        name = (m["name"] or "").lower()
        if not name or name in _VOID or name in _OPTIONAL or m.group().endswith("/>"):
            continue
        if not m["close"]:
            opened.append(name)
        elif not opened or opened.pop() != name:
            return False
    return not opened


def _html(source: str, rows: list[Line]) -> tuple[str, tuple[Piece, ...]]:
    """What stands between the tags."""
    spans = [(r.start + _prefix(source, r), r.stop) for r in rows]
    reader = Reader(source, spans)
    at = 0
    for m in _INVISIBLE.finditer(reader.raw):
        inline.read_html(reader, at, m.start())
        at = m.end()
    inline.read_html(reader, at, len(reader.raw))
    return reader.finish()


def _prefix(source: str, row: Line) -> int:
    m = _PREFIX.match(source, row.start, row.stop)
    return m.end() - row.start if m else 0
