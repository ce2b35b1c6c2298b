"""The rows of an article as bytes, for the cache."""

from __future__ import annotations

import json
import zlib
from array import array

from dedupe.corpus.across.minhash import WHOLE
from dedupe.corpus.across.rows import Mapped, Row, Vocabulary

_LEVEL = 1  # what can be packed is text; more effort gains little


def packed(article: Mapped) -> bytes:
    """The rows, without the name of the article."""
    rows = [
        [row.position, row.words, row.sort, row.figures, row.excerpt, bool(row.signature)]
        for row in article.rows
    ]
    told = [len(vocabulary.words) for vocabulary in article.vocabulary]
    head = json.dumps([article.fingerprint, article.words, rows, told]).encode("ascii")
    numbers = array("Q", (row.fingerprint for row in article.rows))
    for row in article.rows:
        if row.signature:
            numbers.extend((row.facts, *row.signature))
    words = array("I")
    for vocabulary in article.vocabulary:
        words.extend(vocabulary.words)
    shrunk = zlib.compress(head, _LEVEL)
    return b"".join((len(shrunk).to_bytes(4, "big"), shrunk, numbers.tobytes(), words.tobytes()))


def unpacked(id: str, data: bytes) -> Mapped:
    """The rows, under the name that the article has now."""
    end = 4 + int.from_bytes(data[:4], "big")
    fingerprint, total, parts, told = json.loads(zlib.decompress(data[4:end]))
    signed = sum(part[-1] for part in parts)
    middle = end + 8 * (len(parts) + (1 + WHOLE) * signed)
    numbers, words = array("Q", data[end:middle]), array("I", data[middle:])
    at, rows = len(parts), []
    for number, (position, count, sort, figures, excerpt, is_signed) in enumerate(parts):
        facts, signature = 0, tuple[int, ...]()
        if is_signed:
            facts, signature = numbers[at], tuple(numbers[at + 1 : at + 1 + WHOLE])
            at += 1 + WHOLE
        rows.append(Row(position, numbers[number], count, sort, figures, excerpt, facts, signature))
    return Mapped(id, fingerprint, total, tuple(rows), _vocabulary(rows, told, words))


def _vocabulary(rows: list[Row], told: list[int], words: array[int]) -> tuple[Vocabulary, ...]:
    found, at = [], 0
    for row, many in zip(rows, told, strict=False):  # none are told of an article that is not of the sample
        found.append(Vocabulary(row.fingerprint, words[at : at + many]))
        at += many
    return tuple(found)
