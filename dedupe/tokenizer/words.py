"""Languages, sentences, words and stems: what the matcher reads of a block's text."""

from __future__ import annotations

import re
import string
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from dedupe.tokenizer.languages import ABBREVIATIONS, FUNCTION_WORDS, SCRIPTS, SNOWBALL

if TYPE_CHECKING:
    from nltk.tokenize.punkt import PunktSentenceTokenizer
    from Stemmer import Stemmer

UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Scripts written without spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese."""

_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e4e"
)
ADDRESS = r"(?:https?://|www\.)[^\s<>\"'`]*[^\s<>\"'`.,;:!?)\]}*]"
"""A web address, without the punctuation after it: one word."""

_WORD = (
    rf"{ADDRESS}|[{UNSPACED}]|\d+(?:[.,:/]\d+)*|(?:(?![{UNSPACED}])[^\W_][{_MARKS}]*)+"
    rf"(?:['’](?:(?![{UNSPACED}])[^\W_][{_MARKS}]*)+)*"
)
_PLAIN_WORD = re.compile(rf"(?=\w)(?:{ADDRESS}|\d++(?:[.,:/]\d++)*+|[^\W_]++(?:['’][^\W_]++)*+)")
"""The same for texts without such scripts and marks, ten times as fast; the others are slow to compile."""

_UNSPACED = f"[{UNSPACED}]"
_UNPLAIN = re.compile(f"[{UNSPACED}{_MARKS}]")
_PUNCTUATION = string.punctuation + "“”„‘’«»‹›–—…¿¡،؛؟।۔·"
_STOP = re.compile("[.!?…؟۔।。！？]")
_WIDE_ENDS = re.compile("(?:(?<=[。！？])|(?<=[。！？][」』）”’]))(?![」』）”’。！？])\\s*(?=\\S)")
_ENDS = re.compile("(?:(?<=[。！？!?…।؟۔])|(?<=[。！？][」』）”’]))(?![」』）”’。！？!?…।؟۔])\\s*(?=\\S)")


class Word(NamedTuple):
    """A word of a text as written, case and width folded, and its stem; `start` and `end` are offsets.

    In scripts without spaces each character is a word, and its stem is that character with the next one.
    """

    raw: str
    folded: str
    stem: str
    start: int
    end: int


def words(text: str, lang: str) -> list[Word]:
    """The words of a text, in order; punctuation and white space are left out."""
    forms = _forms(lang)
    if not _unplain(text):
        made = Word._make
        return [made((m[0], *forms(m[0]), m.start(), m.end())) for m in _PLAIN_WORD.finditer(text)]
    found = [(m.group(), m.start(), m.end()) for m in re.finditer(_WORD, text)]
    unspaced, out = re.compile(_UNSPACED), []
    for k, (raw, start, end) in enumerate(found):
        folded, stem = forms(raw)
        if unspaced.match(raw):
            joined = k + 1 < len(found) and found[k + 1][1] == end and unspaced.match(found[k + 1][0])
            stem = folded + found[k + 1][0] if joined else folded
        out.append(Word(raw, folded, stem, start, end))
    return out


class Reading(NamedTuple):
    """The words of a text, and the stem of each that has content, nothing for all others."""

    words: list[Word]
    content: list[str]


Known = dict[tuple[str, str], Reading]
"""Texts read before, by language and text."""


def read(text: str, lang: str, known: Known) -> Reading:
    """A text read, once for all who share what is known."""
    if (lang, text) not in known:
        function, found = function_words(lang), words(text, lang)
        content = ["" if w.folded in function or w.folded[0].isdigit() else w.stem for w in found]
        known[lang, text] = Reading(found, content)
    return known[lang, text]


def _unplain(text: str) -> bool:
    """Whether a text has scripts without spaces, or marks that are no letters but part of words."""
    return not text.isascii() and _UNPLAIN.search(text) is not None


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """Case, width and typographic apostrophes made equal; half a surrogate pair becomes a question mark."""
    word = word.encode("utf-8", "replace").decode("utf-8")
    folded = unicodedata.normalize("NFKC", word).casefold()
    return unicodedata.normalize("NFKC", folded).replace("’", "'")


@cache
def _forms(lang: str) -> Callable[[str], tuple[str, str]]:
    """What folds and stems words of a language."""
    stemmer = _stemmer(lang)

    @lru_cache(maxsize=1 << 16)
    def forms(raw: str) -> tuple[str, str]:
        folded = fold(raw)
        word = folded.removesuffix("'s")
        return folded, stemmer.stemWord(word) if stemmer else word

    return forms


@cache
def _stemmer(lang: str) -> Stemmer | None:
    if lang not in SNOWBALL:
        return None
    from Stemmer import Stemmer

    stemmer = Stemmer(SNOWBALL[lang])
    stemmer.maxCacheSize = 0
    return stemmer


def sentences(text: str, lang: str) -> list[tuple[int, int]]:
    """The sentences of a text as offsets, in order, without the white space around them."""
    if not _STOP.search(text, 0, len(text.rstrip()) - 1):
        spans = [(0, len(text))]
    elif lang in ("hi", "ne", "mr", "bn") or _without_spaces(text):
        spans = _parted(_ENDS, text, 0, len(text))
    else:
        joined = _joined(text, _punkt(lang).span_tokenize(text, realign_boundaries=False))
        spans = [part for span in joined for part in _parted(_WIDE_ENDS, text, *span)]
    return [s for s in (_stripped(text, *span) for span in spans) if s[0] < s[1]]


def _without_spaces(text: str) -> bool:
    """Whether a text is written without spaces; a word of such a script among others changes nothing."""
    return _unplain(text) and len(re.findall(_UNSPACED, text)) >= max(1, len(text.split()))


def _parted(ends: re.Pattern[str], text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A stretch of the text parted after these ends."""
    cuts = [m.start() for m in ends.finditer(text, start, end)]
    return list(zip([start, *cuts], [*cuts, end], strict=True))


_OPEN_END = re.compile(r"(?:\b\w|\b\d{1,2})\.$")
_CLOSING = re.compile(r"[\"')\]}‘’“”«»]+(?=\s|--|$)", re.MULTILINE)


def _joined(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sentences joined where the second begins in lower case, or the first ends in an initial or ordinal.

    Quotation marks and brackets that close a sentence go to it.
    """
    out: list[tuple[int, int]] = []
    for start, end in spans:
        if out and (closing := _CLOSING.match(text, start, end)) and not _opens(text, start):
            out[-1] = (out[-1][0], closing.end())
            start = _stripped(text, closing.end(), end)[0]
        if start == end:
            continue
        if out and (text[start].islower() or _open_ended(text, *out[-1])):
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _open_ended(text: str, start: int, end: int) -> bool:
    """Whether the sentence ends in an initial or an ordinal; looks at its last characters only."""
    return bool(_OPEN_END.search(text, max(start, end - 4), end))


def _opens(text: str, at: int) -> bool:
    """Whether a mark with a space on both sides is a French opening one."""
    return text[at] == "«" and text[at - 1 : at].isspace()


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


@cache
def _punkt(lang: str) -> PunktSentenceTokenizer:
    from nltk.tokenize.punkt import PunktLanguageVars, PunktParameters, PunktSentenceTokenizer

    class Ends(PunktLanguageVars):  # type: ignore[misc]
        sent_end_chars = (".", "?", "!", "؟", "۔", "…")
        _re_non_word_chars = r"(?:[)\";}\]*:@'({\[‘’“”«»?!؟۔…])"

        # nltk's own expressions give up after some seconds on long texts and slow machines.
        def period_context_re(self) -> re.Pattern[str]:
            return _compiled(
                self._period_context_fmt, self._re_non_word_chars, SentEndChars=self._re_sent_end_chars
            )

        def _word_tokenizer_re(self) -> re.Pattern[str]:
            parts = {"MultiChar": self._re_multi_char_punct, "WordStart": self._re_word_start}
            return _compiled(self._word_tokenize_fmt, self._re_non_word_chars, **parts)

    parameters = PunktParameters()
    parameters.abbrev_types = set(f"{ABBREVIATIONS['*']} {ABBREVIATIONS.get(lang, '')}".split())
    tokenizer = PunktSentenceTokenizer(lang_vars=Ends())
    tokenizer._params = parameters
    return tokenizer


@cache
def _compiled(template: str, non_word: str, **parts: str) -> re.Pattern[str]:
    return re.compile(template % {"NonWord": non_word, **parts}, re.VERBOSE)


@cache
def function_words(lang: str) -> frozenset[str]:
    """The commonest words of a language that carry no content, folded; empty where no list is known."""
    return frozenset(fold(w) for w in FUNCTION_WORDS.get(lang, "").split())


def detect_language(text: str) -> str:
    """The two-letter code of the language that most of a text is in; "en" where nothing tells.

    By script, then by how many of its words are function words of each language written in that script.
    """
    sample = text[:20_000]
    letters = _letters(sample)
    if not letters:
        return "en"
    script = max(letters, key=lambda s: letters[s])
    if script in ("han", "kana") and letters.get("kana", 0) * 10 > letters.get("han", 0):
        return "ja"
    languages = SCRIPTS[script][1].split()
    if len(languages) == 1:
        return languages[0]
    seen: dict[str, int] = {}
    for raw, n in Counter(sample.split()).items():
        folded = fold(raw.strip(_PUNCTUATION))
        seen[folded] = seen.get(folded, 0) + n
    hits = {lang: sum(seen[w] for w in seen.keys() & function_words(lang)) for lang in languages}
    return max(languages, key=lambda lang: hits[lang])


def _letters(text: str) -> dict[str, int]:
    """How many letters a text has of each script that it has any of; of a lone one, how many unlike ones."""
    chars = set(text)
    foreign = {c for c in chars if not c.isascii()}
    found: dict[str, list[str]] = {}
    for name, (ranges, _) in SCRIPTS.items():
        if letters := _within(ranges, chars if name == "latin" else foreign):
            found[name] = letters
    if len(found) < 2:
        return {name: len(letters) for name, letters in found.items()}
    times = Counter(text)
    return {name: sum(times[c] for c in letters) for name, letters in found.items()}


def _within(ranges: str, chars: Iterable[str]) -> list[str]:
    """The characters that are in ranges such as "a-zA-Z"."""
    ends = list(zip(ranges[::3], ranges[2::3], strict=True))
    return [c for c in chars if any(first <= c <= last for first, last in ends)]
