"""A text as the words that fingerprints are made of: case, width and punctuation made equal."""

from __future__ import annotations

import re
import unicodedata

from dedupe.corpus.fingerprint import short
from dedupe.tokenizer.words import UNSPACED

KEPT_SIGNS = "%‰"
"""Punctuation by its category that changes what is said."""

_UNSPACED = re.compile(f"[{UNSPACED}]")
_CHARACTERS = re.compile(rf"[{UNSPACED}]|[^\s{UNSPACED}]+")
_MINUS = re.compile(r"(?<![^\W_])[-‐–−](?=\d)")
_MARKED = re.compile(r"\b[a-z_]*+[^\Wa-z_]\w*(?:[.,:/]\d+)*")
_ENDS = ".!?…:"


class _Spaces(dict[int, str]):
    """Characters of punctuation as spaces; all others as they are."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        space = unicodedata.category(sign)[0] in "PZ" and sign not in KEPT_SIGNS
        self[code] = " " if space else sign
        return self[code]


_SPACES = _Spaces()


def folded(text: str) -> list[str]:
    """The words of a text; in scripts without spaces each character is one. A minus before a number stays."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    plain = _MINUS.sub("−", plain).translate(_SPACES)
    return _CHARACTERS.findall(plain) if _UNSPACED.search(plain) else plain.split()


def fingerprint(words: list[str]) -> int:
    """64 bits that equal texts share and different ones, in all likelihood, do not."""
    return short(" ".join(words).encode("utf-8", "surrogatepass"))


def facts(text: str) -> int:
    """A fingerprint of what near-equal texts must agree in: numbers, and capitals inside sentences."""
    found: set[str] = set()
    for match in _MARKED.finditer(text):
        word = match.group()
        if word.islower():
            continue
        first = word[0]
        if (first.isupper() and not _opens(text, match.start())) or any(map(str.isdigit, word)):
            found.add(word.casefold())
    return fingerprint(sorted(found))


def _opens(text: str, at: int) -> bool:
    """Whether a word is the first of its sentence."""
    before = text[max(0, at - 8) : at].rstrip("'\"“”‘’«»([ \t\n")
    return not before or before[-1] in _ENDS
