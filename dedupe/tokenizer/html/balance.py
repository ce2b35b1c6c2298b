"""Cuts inside a block that leave its tags in pairs."""

from __future__ import annotations

from collections import defaultdict

from dedupe.model import Span
from dedupe.tokenizer.html import names as n
from dedupe.tokenizer.html.tokens import Tag, Text, scan


def balanced_spans(source: str, span: Span) -> list[Span]:
    """What may go of `span`, in order, disjoint, none empty: all but media and tags whose partner is outside.

    The span neither begins nor ends inside a tag, as that of a sentence doesn't.
    """
    text = source[span.start : span.end]
    if "<" not in text:
        return [span] if text else []
    kept = _kept(list(scan(text)))
    spans = []
    at = 0
    for stay in [*sorted(kept), Span(len(text), len(text))]:
        if stay.start > at:
            spans.append(Span(span.start + at, span.start + stay.start))
        at = max(at, stay.end)
    return spans


def _kept(tokens: list[Tag | Text]) -> list[Span]:
    """The tags without a partner, and whole media."""
    kept: list[Span] = []
    waiting: dict[str, list[Tag]] = defaultdict(list)
    for tag in tokens:
        if isinstance(tag, Text):
            continue
        start = tag.start
        if tag.closing and waiting[tag.name]:
            start = waiting[tag.name].pop().start
        elif tag.closing:
            kept.append(Span(tag.start, tag.end))
        elif tag.name not in n.VOID:
            waiting[tag.name].append(tag)
            continue
        if tag.name in n.MEDIA:
            kept.append(Span(start, tag.end))
    kept += [Span(tag.start, tag.end) for tags in waiting.values() for tag in tags]
    return kept
