"""Numbers of lines, and text of an article, as lines of a terminal show them."""

from __future__ import annotations

from collections.abc import Iterable


def numbered(ranges: Iterable[tuple[int, int]], apart: int = 1) -> str:
    """Ranges of lines as `line 3` or `lines 3-5, 9`; one that begins `apart` or less after another is its."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(set(ranges)):
        if found and first <= found[-1][1] + apart:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    told = ", ".join(f"{first}" if first == last else f"{first}-{last}" for first, last in found)
    return ("line " if told.isdigit() else "lines ") + told


def staying(where: str) -> str:
    """That the lines named so stay."""
    return f"{where} stay" if where.startswith("lines") else f"{where} stays"


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
