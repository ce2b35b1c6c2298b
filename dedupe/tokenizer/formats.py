"""Which format an article is in: by its file's suffix, else by looking; and its bytes read so."""

from __future__ import annotations

import re
from pathlib import PurePath

from dedupe.encoding import Text, decode, looks_like_html
from dedupe.model import Format
from dedupe.tokenizer.lines import BOM, front_matter

SUFFIXES = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".rst": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".mdown": Format.MARKDOWN,
    ".mkd": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
}
_LOOKED_AT = 60_000
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_NAMES = r"(?:p|div|h[1-6]|li|[uo]l|article|section|main|table|t[dr]|figure|blockquote"
_CLOSED = re.compile(rf"</{_NAMES}|span|a)\s*>", re.I)
_BLOCK = re.compile(rf"[ \t]*</?{_NAMES}|br)\b", re.I)
# Signs of Markdown, what each counts, and how often at most; 2 are enough.
_MARKS: tuple[tuple[re.Pattern[str], float, int], ...] = (
    (re.compile(r"^ {0,3}#{1,6}[ \t]+\S.*(?:[\r\n]+|$)", re.M), 2, 3),
    (re.compile(r"!?\[[^\[\]\r\n]+\]\((?:https?:|/|#|\.|mailto:|[\w-]+\.)[^()\s]*\)"), 2, 3),
    (re.compile(r"^ {0,3}\[[^\[\]\r\n]+\]:[ \t]*\S+", re.M), 2, 1),
    (re.compile(r"^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$", re.M), 2, 1),
    (re.compile(r"^ {0,3}```[ \t]*\w*[ \t]*\r?\n(?:.*\r?\n){1,200}? {0,3}```[ \t]*$", re.M), 1, 2),
    (re.compile(r"(?<![*\w])\*\*(?=\S)[^*\r\n]{1,200}(?<=\S)\*\*(?!\*)"), 1, 3),
    (re.compile(r"^ {0,3}[-*+][ \t]+\S.*\r?\n {0,3}[-*+][ \t]+\S", re.M), 0.5, 2),
    (re.compile(r"^ {0,3}>[ \t]+\S", re.M), 0.5, 1),
)
_RST = re.compile(r"^[ \t]*\.\. +[\w-]+::|::[ \t]*$|:[a-z]+:`[^`]+`|`[^`<]*<[^>]*>`__?", re.M)


def by_name(name: str) -> Format | None:
    """The format that a file's suffix names, or None."""
    return SUFFIXES.get(PurePath(name).suffix.lower()) if name else None


def detect(source: str) -> Format:
    """The format that a source looks to be in; plain text where nothing speaks for another."""
    seen = source[:_LOOKED_AT].removeprefix(BOM)
    if _PAGE.match(seen) or _is_fragment(seen):
        return Format.HTML
    score = 3.0 if front_matter(seen.splitlines()[:400]) else 0.0
    for pattern, counts, most in _MARKS:
        hits = sum(1 for _, _ in zip(range(most), pattern.finditer(seen), strict=False))
        score += counts * hits
    score -= 2 * min(4, len(_RST.findall(seen)))
    return Format.MARKDOWN if score >= 2 else Format.TEXT


def decoded(data: bytes, format: Format | None, name: str = "") -> Text:
    """What the bytes of an article say; without `format` the suffix of `name` tells it, else a look at them.

    Raises InputError for what is no text.
    """
    format = format or by_name(name)
    return decode(data, format is Format.HTML if format else looks_like_html(data))


def _is_fragment(source: str) -> bool:
    """Whether a source is HTML without a head: closed elements, and most lines begin with a tag."""
    closed = len(_CLOSED.findall(source))
    if not closed:
        return False
    lines = [t for t in source.splitlines() if t.strip()]
    tagged = sum(1 for t in lines if _BLOCK.match(t))
    starts = source.lstrip().startswith("<")
    return tagged >= 0.5 * len(lines) or (starts and closed >= 3 and tagged >= 0.2 * len(lines))
