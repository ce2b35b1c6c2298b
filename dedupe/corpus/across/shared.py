"""The blocks that stand in several articles: what each comes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from dedupe.corpus.across.boilerplate import OWN_PROSE, Boilerplate, Options, Tally, Verdict, grouped, judged
from dedupe.corpus.across.rows import Held, Sort
from dedupe.corpus.across.sample import Sample, echoes
from dedupe.corpus.across.store import Store

_CONTEXT = f"""
CREATE TABLE candidates AS SELECT fingerprint FROM spread WHERE articles >= $least;
CREATE TABLE held AS
SELECT fingerprint, n, words, sort, figures, total, own, before FROM (
    SELECT p.fingerprint, n, words, sort, figures, c.fingerprint IS NOT NULL AS known,
           CASE WHEN known OR words < {OWN_PROSE} OR sort IN ({int(Sort.HEADING)}, {int(Sort.TITLE)})
                THEN 0 ELSE words END AS mine,
           sum(words) OVER article AS total,
           sum(mine) OVER article AS own,
           sum(mine) OVER (article ORDER BY position) - mine AS before
    FROM places p LEFT JOIN candidates c USING (fingerprint)
    WINDOW article AS (PARTITION BY n)
) WHERE known;
"""
_ROWS = "SELECT fingerprint, n, words, sort, figures, total, own, before FROM held ORDER BY fingerprint"
_MEMBERS = """
SELECT fingerprint, fingerprint FROM candidates
UNION ALL
SELECT near.fingerprint, near.example FROM near SEMI JOIN candidates c ON c.fingerprint = near.example
"""


@dataclass(frozen=True, slots=True)
class Judged:
    """A frequent block and its verdict."""

    tally: Tally
    echo: float
    verdict: Verdict


def judge(store: Store, sample: Sample, articles: int, options: Options) -> dict[int, Judged]:
    """The blocks that stand in enough of the `articles` unequal ones to be boilerplate, by fingerprint."""
    for statement in filter(str.strip, _CONTEXT.split(";")):
        store.run(statement, **({"least": options.least(articles)} if "$least" in statement else {}))
    members = dict(store.rows(_MEMBERS))
    found = echoes(sample.articles(), members)
    out = {}
    for tally in _tallies(store):
        echo = found.get(tally.fingerprint, 0.0)
        out[tally.fingerprint] = Judged(tally, echo, judged(tally, echo, articles, options))
    return out


def _tallies(store: Store) -> Iterator[Tally]:
    rows = (Held(*row) for row in store.rows(_ROWS))
    for _, group in groupby(rows, key=lambda row: row.fingerprint):
        yield grouped(group)


def boilerplate(store: Store, found: dict[int, Judged], articles: int) -> Boilerplate:
    """What `judge` found, for cleaning."""
    counts, amid = {}, set()
    for fingerprint, example in store.rows(_MEMBERS):
        block = found[example]
        if block.verdict.edges:
            counts[fingerprint] = block.tally.articles
            if block.verdict.amid:
                amid.add(fingerprint)
    return Boilerplate(articles, dict(sorted(counts.items())), frozenset(amid))
