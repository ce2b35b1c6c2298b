"""Article text for a page: nothing in it acts, and what can't be seen is shown by its name."""

from __future__ import annotations

import re
from json import dumps

from markupsafe import Markup, escape

_CHARACTERS = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb"
    "\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff"
)
"""Controls, marks that turn the direction of writing, and what has no place in UTF-8. Joiners (U+200C,
U+200D) shape letters and emoji: they stay."""

_UNSEEN = re.compile(f"[{_CHARACTERS}]")
_ACTING = re.compile(f"[<>&{_CHARACTERS}]")


def shown(text: str) -> str:
    """Text for an attribute or a title: what can't be seen as `[U+202E]`."""
    return _UNSEEN.sub(lambda match: f"[{_name(match[0])}]", text)


def marked(text: str) -> Markup:
    """Text for a page's body: escaped, and what can't be seen in a frame of its own."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    safe = str(escape(text))
    return Markup(_UNSEEN.sub(lambda match: f'<b class="char">{_name(match[0])}</b>', safe))


def data(value: object) -> Markup:
    """A value as JSON for an element: nothing in it is read as markup or has no place in UTF-8."""
    told = dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(_ACTING.sub(_escape, told))


def _escape(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"
