"""Places of an article and text of it, as lines of a terminal show them."""

from __future__ import annotations

from dedupe.model import Article, Place, Span


def place_span(article: Article, place: Place) -> Span:
    """The source of what a reader reads at a place."""
    block = article.blocks[place.block]
    if not block.pieces:
        return block.span
    return block.source_span(place.start, min(max(place.end, place.start + 1), len(block.text)))


def safe(text: str) -> str:
    """Text for a terminal: white space as single spaces, control characters escaped."""
    return escaped(" ".join(text.split()))


def escaped(text: str) -> str:
    """Text whose control and format characters, line breaks too, are told by their numbers."""
    return text if text.isprintable() else "".join(c if c.isprintable() else _escape(c) for c in text)


def shortened(text: str, width: int) -> str:
    """At most `width` characters, with an ellipsis where something is left out."""
    return text if len(text) <= width else text[: max(0, width - 1)].rstrip() + "…"


def _escape(character: str) -> str:
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
