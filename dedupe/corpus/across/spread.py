"""What to tell of the blocks that stand in several articles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dedupe.corpus.across.rows import Sort
from dedupe.corpus.across.shared import Judged
from dedupe.corpus.across.store import Store, told

REPUBLISHED = 12
"""The fewest words of a paragraph that is told of as republished."""

EXAMPLES = 5

_TOLD = f"""
WITH held AS (SELECT DISTINCT fingerprint, n FROM places SEMI JOIN listed USING (fingerprint)),
named AS (
    SELECT held.fingerprint, min(id, {EXAMPLES}) AS ids FROM held JOIN kept USING (n)
    GROUP BY held.fingerprint
),
told AS (
    SELECT fingerprint, min(excerpt) AS excerpt FROM said SEMI JOIN listed USING (fingerprint)
    GROUP BY fingerprint
)
SELECT fingerprint, articles, words, excerpt, ids
FROM listed JOIN told USING (fingerprint) JOIN named USING (fingerprint)
ORDER BY articles DESC, words DESC, fingerprint
"""
_MOST_HELD = """
CREATE OR REPLACE TABLE listed AS SELECT fingerprint, articles, words FROM spread
ORDER BY articles DESC, words DESC, fingerprint LIMIT $limit
"""
_REPUBLISHED = f"""
CREATE TABLE republished AS
SELECT fingerprint, count(DISTINCT coalesce(keeper, n))::INTEGER AS articles, max(words)::INTEGER AS words
FROM places SEMI JOIN spread USING (fingerprint) ANTI JOIN cut USING (fingerprint)
LEFT JOIN standing USING (n)
GROUP BY fingerprint
HAVING articles > 1 AND words >= {REPUBLISHED} AND max(sort) NOT IN ({int(Sort.HEADING)}, {int(Sort.TITLE)})
"""
_LISTED = """
CREATE OR REPLACE TABLE listed AS SELECT * FROM republished
ORDER BY articles DESC, words DESC, fingerprint LIMIT $limit
"""


@dataclass(frozen=True, slots=True)
class Block:
    """A block that stands in several articles: in how many, its beginning, and some of their names.

    `why` says why it is no boilerplate, if it stands in enough articles to be.
    """

    excerpt: str
    articles: int
    words: int
    ids: tuple[str, ...]
    boilerplate: bool = False
    why: str = ""


def most_held(store: Store, judged: Mapping[int, Judged], limit: int) -> tuple[tuple[Block, ...], int]:
    """The blocks that most articles hold, and how many stand in more than one."""
    store.run(_MOST_HELD, limit=limit)
    return tuple(_blocks(store, judged)), store.one("SELECT count(*) FROM spread")


def republished(store: Store, limit: int) -> tuple[tuple[Block, ...], int]:
    """Paragraphs that several articles have, beyond copies of one article and boilerplate; and how many."""
    store.run(_REPUBLISHED)
    store.run(_LISTED, limit=limit)
    return tuple(_blocks(store, {})), store.one("SELECT count(*) FROM republished")


def _blocks(store: Store, judged: Mapping[int, Judged]) -> Iterator[Block]:
    for fingerprint, articles, words, excerpt, ids in store.rows(_TOLD):
        known = judged.get(fingerprint)
        verdict = known.verdict if known else None
        names = tuple(told(id) for id in ids)
        is_boilerplate, why = (verdict.edges, verdict.why) if verdict else (False, "")
        yield Block(excerpt, articles, words, names, is_boilerplate, why)
