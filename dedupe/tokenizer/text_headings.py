"""Which of a plain text's short lines are titles and headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dedupe.model import Block, Kind
from dedupe.tokenizer.reading import unspaced

_CLOSED = tuple(".,;:…。，；：、।۔،؛")
_PARTS = re.compile(r"\s[|·•>›»/]\s|\s{3,}|[|｜].*[|｜]|　|>>|→")
_SENTENCE = re.compile(r"[^\W\d_]{4,}\.\s+\S|。\s*[^」』）\s]|[!?]\s.*[!?.]\s")
_NUMBERED = re.compile(
    r"(?:(?:chapter|section|part|appendix|kapitel|teil|chapitre|partie|capítulo|parte|capitolo|глава|hoofdstuk|bölüm)"
    r"\s+(?:\d+|[IVXLC]+\b)|\d{1,2}(?:\.\d{1,2})*\.?\s+[^\W\d_]|第.{1,4}[章節节部])",
    re.I,
)
_QUOTED = re.compile(r"[\"“„«‘「『].*[\"”“»’」』]$", re.S)
TITLE_WITHIN = 6
# A title stands before the first paragraph of more characters.
_PROSE = 120


def heading_like(text: str) -> bool:
    """Whether a line could be a heading: short, no sentence, no bar of links, not closed by a stop."""
    if not text or "\n" in text or len(text) > _longest(text[len(text) // 2]):
        return False
    if text[0].islower() or not any(c.isalpha() for c in text):
        return False
    if text.endswith(_CLOSED) and not (text.isupper() and text.endswith(".") and len(text) < 60):
        return False
    if text.endswith(("?", "!", "？", "！")) and not _short(text):
        return False
    if _SENTENCE.search(text) and not _NUMBERED.match(text):
        return False
    return not (
        _PARTS.search(text) or _QUOTED.match(text) or text.startswith(("http", "www.", "@", "[", "("))
    )


def _longest(char: str) -> int:
    """The characters that a heading in this one's script has at most; where no stop closes a sentence, only
    length parts the two."""
    if re.match("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]", char):
        return 24
    return 48 if unspaced(char) else 160


def _short(text: str) -> bool:
    """Whether a question or a call is short enough for a heading, or spelt Like One."""
    words = text.split()
    capital = sum(1 for w in words if not w[0].islower())
    return len(words) <= 12 or capital >= 0.6 * len(words)


def numbered(text: str) -> bool:
    """Whether a line begins like a numbered heading: `3. Methods`, `Chapter 4`."""
    return _NUMBERED.match(text) is not None


def name(blocks: Sequence[Block], alone: Sequence[bool]) -> list[Block]:
    """The blocks with titles and headings named; `alone` marks single paragraphs with nothing beside them."""
    out = list(blocks)
    like = [b.kind is Kind.PARAGRAPH and a and heading_like(b.text) for b, a in zip(out, alone, strict=True)]
    after = _title(out, like)
    runs = _runs(like, after)
    for k in range(after, len(out)):
        if like[k] and _is_heading(out, k, runs[k], like):
            out[k] = replace(out[k], kind=Kind.HEADING, depth=2)
    return out


def _runs(like: list[bool], first: int) -> list[int]:
    """For every block, how many blocks in a row that look like headings it stands among."""
    runs = [0] * len(like)
    k = first
    while k < len(like):
        end = k
        while end < len(like) and like[end]:
            end += 1
        runs[k:end] = [end - k] * (end - k)
        k = end + 1
    return runs


def _title(blocks: list[Block], like: list[bool]) -> int:
    """Name the title and its doubles; the number of the first block after them."""
    for k, block in enumerate(blocks[:TITLE_WITHIN]):
        if block.kind is Kind.TITLE:
            return k + 1
        if block.kind is Kind.HEADING or len(block.text) > _PROSE:
            return k
        if like[k] and k + 1 < len(blocks):
            words = block.text.casefold().split()
            while k < len(blocks) and like[k] and _alike(words, blocks[k].text.casefold().split()):
                blocks[k] = replace(blocks[k], kind=Kind.TITLE, depth=1)
                k += 1
            return k
    return 0


def _alike(a: list[str], b: list[str]) -> bool:
    return a == b or 2 * len(set(a) & set(b)) >= 1.4 * max(len(set(a)), len(set(b)), 3)


def _is_heading(blocks: list[Block], k: int, run: int, like: list[bool]) -> bool:
    text = blocks[k].text
    if len(text) > 110 or k + 1 == len(blocks):
        return False
    if numbered(text) or (text.isupper() and len(text) > 4):
        return True
    follower = blocks[k + 1]
    if like[k + 1]:
        return run == 2
    if run > 2:
        return len(follower.text) > _PROSE
    return follower.kind is not Kind.PARAGRAPH or len(follower.text) > len(text)
