"""Code fences, and those that are no fence but a language model's leavings."""

from __future__ import annotations

import re

OPEN = re.compile(r"[ \t]*(`{3,}(?=[^`]*$)|~{3,})[ \t]*([^\s`]*)")
# A fence line that a word processor has put curly quotes into: “`html, ‘’‘, "`
STRAY = re.compile(
    r"[ \t]*(?=[^\w\s]*[`´‘’“”]|'''|\"\"\")[`´'\"‘’“”]{2,4}[ \t]*(?:html|markdown|md|text|json)?[ \t]*$"
)
_WRAPS = {"", "html", "markdown", "md", "text", "txt", "plaintext", "plain"}
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_STOP = (".", "!", "?", ":", "…", "。", "！", "？", "”", '"', "।", "۔", "؟")


def prosy(lines: list[str]) -> bool:
    """Whether lines read as prose rather than code: mostly letters and spaces, in long or finished lines."""
    total = prose = 0
    for line in lines:
        text = _TAG.sub("", line).strip()
        if not text:
            continue
        size = len(text)
        total += size
        wordy = sum(c.isalpha() or c.isspace() or c >= "\u0300" for c in text)
        letters = wordy >= 0.85 * size
        if letters and (
            (text.count(" ") >= 4 and (size >= 50 or text.endswith(_STOP))) or text[0] > "\u2e80"
        ):
            prose += size
    return prose > 0.6 * total


def stray(info: str, inside: list[str], closed: bool, share: float) -> bool:
    """Whether an opening fence wraps an article rather than code.

    `inside` are the lines it would hold, `closed` tells whether a closing fence ends them, and `share` is
    their part of the whole source, 0 to 1.
    """
    if not any(line.strip() for line in inside):
        return not closed
    if info.lower() not in _WRAPS or not prosy(inside):
        return False
    nested = any(m and m.group(2) for m in map(OPEN.match, inside))
    return not closed or nested or share > 0.5
