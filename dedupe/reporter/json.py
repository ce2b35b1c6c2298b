"""The plan as JSON, for programs.

    schema    1; grows when a key changes its meaning or goes, not when one is added
    file      the file's name, or null for standard input
    format    text, markdown or html
    lang      the language's code
    changed   whether anything is cut
    cuts      what goes, in order
    suspects  what looks like a repeat but stays
    spans     [start, end] of all that goes from the source, with the white space and emptied markup around it

A cut or suspect has `code`, `name`, `level` (null for residue), `score` (0 to 1), `reason`, `places` (what
goes) and `copies` (what stays in its stead). A place has `block` (its number in `dedupe blocks --json`),
`kind`, `span` ([start, end] in the source), `start` and `end` ({line, column}, from 1) and `text` as a reader
reads it.
Offsets and columns count characters (Unicode code points) of the decoded source after a byte order mark.
"""

from __future__ import annotations

import json
from typing import Any

from dedupe.codes import code
from dedupe.lines import Lines
from dedupe.model import Article, Block, Finding, Kind, Place, Plan

SCHEMA = 1


def plan(article: Article, plan: Plan, name: str | None) -> str:
    """The plan."""
    lines = Lines(article.source)
    return _dumped(
        {
            **_head(article, name),
            "changed": bool(plan.spans),
            "cuts": [_finding(article, lines, finding) for finding in plan.cuts],
            "suspects": [_finding(article, lines, finding) for finding in plan.suspects],
            "spans": [[span.start, span.end] for span in plan.spans],
        }
    )


def blocks(article: Article, name: str | None) -> str:
    """Every block with its number, kind, span, place and text."""
    lines = Lines(article.source)
    return _dumped(
        {
            **_head(article, name),
            "blocks": [_block(lines, number, block) for number, block in enumerate(article.blocks)],
        }
    )


def _head(article: Article, name: str | None) -> dict[str, Any]:
    return {"schema": SCHEMA, "file": name, "format": str(article.format), "lang": article.lang}


def _dumped(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _finding(article: Article, lines: Lines, finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": code(finding.code).name,
        "level": finding.level and str(finding.level),
        "score": round(finding.score, 4),
        "reason": finding.reason,
        "places": [_place(article, lines, place) for place in finding.places],
        "copies": [_place(article, lines, place) for place in finding.copies],
    }


def _place(article: Article, lines: Lines, place: Place) -> dict[str, Any]:
    span = article.source_span(place)
    return {
        "block": place.block,
        "kind": str(article.blocks[place.block].kind),
        "span": [span.start, span.end],
        "start": _position(lines, span.start),
        "end": _position(lines, span.end),
        "text": article.text(place),
    }


def _block(lines: Lines, number: int, block: Block) -> dict[str, Any]:
    return {
        "block": number,
        "kind": str(block.kind),
        "span": [block.span.start, block.span.end],
        "start": _position(lines, block.span.start),
        "end": _position(lines, block.span.end),
        "depth": block.depth,
        "list": block.list,
        "text": None if block.kind is Kind.MARKUP else block.text,
    }


def _position(lines: Lines, offset: int) -> dict[str, int]:
    line, column = lines.at(offset)
    return {"line": line, "column": column}
