"""The families' rules of shape: one module a family that has any, each with `evidence(line, view)`."""

from __future__ import annotations

from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue import (
    author,
    comments,
    credit,
    cta,
    embeds,
    fence,
    llm,
    nav,
    placeholder,
    promo,
    related,
    share,
    sponsor,
    stamps,
)
from dedupe.residue.score import Evidence
from dedupe.residue.view import Line, View

FAMILIES = (
    cta,
    share,
    nav,
    comments,
    related,
    credit,
    promo,
    llm,
    placeholder,
    stamps,
    author,
    sponsor,
    embeds,
)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """What the shape of a block says, whatever its words; code can only be a fence without its code."""
    yield from fence.evidence(line, view)
    if line.kind is not Kind.CODE:
        for family in FAMILIES:
            yield from family.evidence(line, view)
