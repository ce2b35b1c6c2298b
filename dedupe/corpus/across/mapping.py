"""The map: one article → its rows. It depends on nothing but the article."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from itertools import pairwise
from zlib import crc32

from dedupe.corpus.across import folding, minhash
from dedupe.corpus.across.rows import Entry, Mapped, Row, Sort, Vocabulary
from dedupe.model import Article, Block, Kind
from dedupe.tokenizer import tokenize
from dedupe.tokenizer.words import UNSPACED, function_words

LEAST_NEAR = 8
"""Blocks of fewer words count as equal only if all words are."""

EXCERPT = 160
_UNSPACED = re.compile(f"[{UNSPACED}]")
_MOST_WORDS = 300  # content words of a block that are looked at
_SORTS = {
    Kind.TITLE: Sort.TITLE,
    Kind.HEADING: Sort.HEADING,
    Kind.ITEM: Sort.ITEM,
    Kind.QUOTE: Sort.QUOTE,
    Kind.CODE: Sort.FIXED,
    Kind.TABLE: Sort.FIXED,
}
_QUOTES = '"“”„«»‘’「」『』'
_VALUE = re.compile(r"[^\s:：]+(?: [^\s:：]+){0,2} ?[:：]\s*\S+(?:\s+\S+){0,4}")
_OPENERS = (":", "?", "：", "？", "؟")


def mapped(entry: Entry, with_vocabulary: bool = False) -> Mapped:
    """The fingerprints of an article's blocks. Raises what the tokenizer raises."""
    # The language, slow to find, tells which words are content; the blocks are the same in any.
    lang = entry.lang if with_vocabulary else "en"
    article = tokenize(entry.text, entry.format, lang, entry.id if entry.name is None else entry.name)
    blocks = list(readable(article))
    texts = [words for _, _, words in blocks]
    long = [number for number, words in enumerate(texts) if len(words) >= LEAST_NEAR]
    signed = dict(zip(long, minhash.signatures([texts[number] for number in long]), strict=True))
    rows = tuple(
        _row(number, block, words, signed.get(number, ())) for number, (_, block, words) in enumerate(blocks)
    )
    whole = [word for words in texts for word in words]
    found = Mapped(entry.id, folding.fingerprint(whole), len(whole), rows)
    if not with_vocabulary:
        return found
    told = (_vocabulary(article.lang, row, words) for row, words in zip(rows, texts, strict=True))
    return found._replace(vocabulary=tuple(told))


def readable(article: Article) -> Iterator[tuple[int, Block, list[str]]]:
    """The blocks that have words, with their numbers in the article and their folded words."""
    for number, block in enumerate(article.blocks):
        if block.kind is not Kind.MARKUP and block.text and (words := folding.folded(block.text)):
            yield number, block, words


def sort(block: Block) -> Sort:
    """What a block is; a paragraph in quotation marks is a quotation."""
    found = _SORTS.get(block.kind, Sort.PROSE)
    text = block.text.strip()
    if found in (Sort.PROSE, Sort.ITEM) and (text.endswith(_OPENERS) or _VALUE.fullmatch(text)):
        return Sort.LABEL
    return Sort.QUOTE if found is Sort.PROSE and text[:1] in _QUOTES else found


def _row(position: int, block: Block, words: list[str], signature: tuple[int, ...]) -> Row:
    excerpt = " ".join(block.text.split())
    excerpt = excerpt if len(excerpt) <= EXCERPT else excerpt[: EXCERPT - 1].rstrip() + "…"
    return Row(
        position,
        folding.fingerprint(words),
        len(words),
        int(sort(block)),
        any(map(str.isdigit, block.text)),
        excerpt.encode("utf-8", "replace").decode("utf-8").replace("\0", " "),
        folding.facts(block.text) if signature else 0,
        signature,
    )


def _vocabulary(lang: str, row: Row, words: list[str]) -> Vocabulary:
    common = function_words(lang)
    content = (word for word in _terms(words) if word not in common)
    codes = sorted({crc32(word.encode("utf-8", "surrogatepass")) for word in content})
    return Vocabulary(row.fingerprint, array("I", codes[:_MOST_WORDS]))


def _terms(words: list[str]) -> Iterable[str]:
    """Words; in scripts without spaces, where each character is one, pairs of characters."""
    if not any(map(_UNSPACED.fullmatch, words)):
        return words
    return [first + second for first, second in pairwise(words)]
