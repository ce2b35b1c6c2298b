"""An HTML source as tags and texts with their offsets, read by a conforming tokenizer."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from dedupe.tokenizer.html.names import RAW


class Tag(NamedTuple):
    """A start or end tag at `start..end`; `slash` if it is written `<br/>`."""

    start: int
    end: int
    name: str
    closing: bool = False
    slash: bool = False
    attrs: tuple[tuple[str, str], ...] = ()


class Text(NamedTuple):
    """Characters as they stand at `start..end`, or, if `decoded` is not None, the entity there."""

    start: int
    end: int
    decoded: str | None = None


def scan(source: str) -> Iterator[Tag | Text]:
    """Tags and texts in order; comments, doctypes and broken ends of file are left out.

    The tokenizer counts a line break as one character and says nothing of `</>`, so both go in as something
    else of the same length.
    """
    import turbohtml

    flat = source.replace("\r\n", " \n").replace("\r", "\n").replace("</>", "<!>")
    lines = [0, *(m.end() for m in re.finditer("\n", flat))]
    at = 0
    foreign = 0
    types = turbohtml.TokenType
    while at < len(flat):
        base, offset, at = bisect_right(lines, at), at, len(flat)
        for token in turbohtml.tokenize(flat[offset:], resolve_references=False, capture_source=True):
            start = token.col + (offset if token.line == 1 else lines[base + token.line - 2])
            kind = token.type
            if kind is types.TEXT:
                yield Text(start, start + len(token.data or ""))
            elif kind is types.CHARACTER_REFERENCE:
                yield Text(start, start + len(token.source or ""), token.data)
            elif kind is types.START_TAG or kind is types.END_TAG:
                end = start + len(token.source or "")
                name, slash = token.tag or "", token.self_closing
                yield Tag(start, end, name, kind is types.END_TAG, slash, tuple(token.attrs or ()))
                if name in ("svg", "math") and not slash:
                    foreign = max(0, foreign + (1 if kind is types.START_TAG else -1))
                elif foreign and slash and name in RAW:
                    # In SVG <style/> is empty, but the tokenizer alone takes what follows for its content.
                    at = end
                    break
