"""Near-equal blocks: each that resembles a more frequent one closely enough stands for that one.

Direct evidence only: a block is compared with its example, and a block that has one is nobody's example.
Numbers and names must agree.
"""

from __future__ import annotations

from dedupe.corpus.across.minhash import SIZE, WHOLE
from dedupe.corpus.across.store import Store

LEAST = 0.65
"""The share of word pairs that near-equal blocks have in common: about one word in ten may differ."""

LEAST_EQUAL = round(LEAST * SIZE)

_LOW = "9187201950435737471::UBIGINT"  # 0x7f7f7f7f7f7f7f7f
_HIGH = "9259542123273814144::UBIGINT"  # 0x8080808080808080

_PREPARE = """
CREATE TABLE counts AS
SELECT fingerprint, count(DISTINCT n)::INTEGER AS articles FROM blocks SEMI JOIN kept USING (n)
GROUP BY fingerprint;
CREATE TABLE distinct_signed AS
SELECT fingerprint, min(facts) AS facts, any_value(articles) AS articles,
       any_value(s0) AS s0, any_value(s1) AS s1, any_value(s2) AS s2, any_value(s3) AS s3,
       any_value(s4) AS s4, any_value(s5) AS s5, any_value(s6) AS s6, any_value(s7) AS s7
FROM signed JOIN counts USING (fingerprint) GROUP BY fingerprint;
DROP TABLE signed;
CREATE TABLE proposed (fingerprint UBIGINT, example UBIGINT);
"""
_PROPOSE = """
INSERT INTO proposed
WITH banded AS (SELECT fingerprint, articles, facts, {band} AS band FROM distinct_signed),
buckets AS (
    SELECT facts, band, max_by(fingerprint, (articles, fingerprint)) AS example
    FROM banded GROUP BY facts, band HAVING count(*) > 1
)
SELECT fingerprint, example FROM banded JOIN buckets USING (facts, band) WHERE fingerprint <> example;
"""
_VERIFY = """
CREATE TABLE pairs AS
SELECT p.fingerprint, p.example, e.articles, {equal} AS equal
FROM (SELECT DISTINCT * FROM proposed) p
JOIN distinct_signed a ON a.fingerprint = p.fingerprint
JOIN distinct_signed e ON e.fingerprint = p.example
WHERE equal >= {least};
CREATE TABLE near AS
SELECT fingerprint, max_by(example, (equal, articles, example)) AS example FROM pairs
WHERE example NOT IN (SELECT fingerprint FROM pairs) GROUP BY fingerprint;
DROP TABLE proposed; DROP TABLE pairs;
CREATE TABLE places AS
SELECT n, position, coalesce(example, fingerprint) AS fingerprint, fingerprint AS worded,
       words, sort, figures
FROM blocks SEMI JOIN kept USING (n) LEFT JOIN near USING (fingerprint);
CREATE TABLE spread AS
SELECT fingerprint, count(DISTINCT n)::INTEGER AS articles, max(words)::INTEGER AS words,
       max(sort) AS sort
FROM places GROUP BY fingerprint HAVING articles > 1;
"""


def find(store: Store) -> None:
    """From the tables `blocks`, `signed` and `kept` make `near`, `places` (blocks with the one that each
    stands for, `fingerprint`, and their own, `worded`) and `spread` (those of several articles)."""
    store.run(_PREPARE)
    for number in range(WHOLE):
        for band in (f"s{number} >> 32", f"s{number} & 4294967295"):
            store.run(_PROPOSE.format(band=band))
    store.run(_VERIFY.format(equal=equal_numbers("a", "e"), least=LEAST_EQUAL))


def equal_numbers(one: str, other: str) -> str:
    """The SQL for how many numbers of two signatures are equal, given the names of the tables."""
    return " + ".join(_equal_bytes(f"xor({one}.s{number}, {other}.s{number})") for number in range(WHOLE))


def _equal_bytes(differing: str) -> str:
    """How many bytes of a 64-bit integer are zero."""
    return f"(8 - bit_count((((({differing}) & {_LOW}) + {_LOW}) | ({differing})) & {_HIGH}))"
