"""Text as the rules read it: sentences by offsets, folded so that case, quotes and spacing are forgiven."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_WORD = re.compile(
    r"[\w\u064b-\u0652\u0900-\u0963\u0966-\u0e7f]+|[:|>»›→➜▶·•●–—/<«‹←：｜；]+|(?<=[\u3040-\u9fff])=|(?<=\s)-+(?=\s)"
)
_PLAIN_WORD = re.compile(r"\w+")
_BAR = re.compile(r"[:|></]|\s-")
_END = re.compile(r"(?:[.!?…؟।][\"'”’»)\]]*(?:\s+|$))|(?:[。！？][”」』）]*\s*)")
_ABBREVIATION = re.compile(r"(?:\b[^\W\d]{1,3}|\bProf|\bvs|\betc|\d)\.\s+$")
_FOLDS = str.maketrans({"ı": "i", "\u0307": None, "\u200b": None, "\xad": None, "’": "'", "‘": "'"})
_QUOTES = ("“", "”", '"', "„", "«", "»", "「", "」")
_UNSPACED = r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]"  # slow to compile


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence by its offsets in its block's text; `norm` is its folded words with a blank around each."""

    start: int
    end: int
    raw: str
    norm: str
    words: frozenset[str]

    @property
    def glued(self) -> str:
        """The folded words without blanks, for scripts that are written so."""
        return self.norm.replace(" ", "")

    @property
    def size(self) -> int:
        """How many words; of scripts without spaces, two characters count as one."""
        return word_count(self.norm)


def word_count(norm: str) -> int:
    """How many words a folded text has; of scripts without spaces, two characters count as one."""
    glyphs = len(re.findall(_UNSPACED, norm)) if not norm.isascii() and max(norm) >= "\u0e00" else 0
    return norm.count(" ") - 1 - norm.count(" : ") + glyphs // 2


def fold(text: str) -> str:
    """Case, width and quotes made alike; `e-mail` is written `email`."""
    if text.isascii():
        text = text.lower()
    else:
        text = unicodedata.normalize("NFKC", text).casefold().translate(_FOLDS)
    return text.replace("e-mail", "email")


def normalise(text: str) -> str:
    """Folded words with one blank around each; colons, bars, arrows and spaced dashes become one word `:`."""
    text, words = fold(text), list[str]()
    if text.isascii() and not _BAR.search(text):
        return " " + "".join(w + " " for w in _PLAIN_WORD.findall(text))
    for token in _WORD.findall(text):
        if token[0].isalnum() or token[0] == "_" or token[-1].isalnum():
            words.append(token)
        elif not words or words[-1] != ":":
            words.append(":")
    return " " + "".join(w + " " for w in words)


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, cheaply: a stop after a short word or a number ends none."""
    out: list[Sentence] = []
    start = 0
    for m in _END.finditer(text):
        if m.end() < len(text) and _ABBREVIATION.search(text, max(start, m.start() - 6), m.end()):
            continue
        out.append(_sentence(text, start, m.end()))
        start = m.end()
    if text[start:].strip():
        out.append(_sentence(text, start, len(text)))
    return tuple(out)


def _sentence(text: str, start: int, end: int) -> Sentence:
    raw = text[start:end]
    norm = normalise(raw)
    return Sentence(start, end, raw, norm, frozenset(norm.split()))


def quoted(text: str) -> bool:
    """Whether a text holds quotation marks: then it may be citing what it seems to say."""
    return any(q in text for q in _QUOTES)


def states(text: str) -> bool:
    """Whether a text ends in a full stop, as a statement does and no headline, question or call."""
    return text.rstrip().endswith((".", "。"))


def ends_like_a_sentence(text: str) -> bool:
    """Whether the last mark is one that closes a sentence."""
    return bool(re.search(r"[.!?…。！？؟।][\"'”’»)\]」]*\s*$", text))
