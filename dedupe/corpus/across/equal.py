"""Articles that were saved twice or are near-equal, without what is boilerplate.

Direct evidence only: each member of a group has been held against its keeper, block by block. If A resembles
B and B resembles C, that brings A and C together only if they resemble each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from dedupe.corpus.across.boilerplate import LEAST_OWN
from dedupe.corpus.across.near import LEAST_EQUAL, equal_numbers
from dedupe.corpus.across.rows import Sort
from dedupe.corpus.across.store import Store, kept, told

IN_KEEPER = 0.9
"""So much of a copy's text stands in its keeper …"""

OF_KEEPER = 0.7
"""… and that is at least so much of the keeper's."""

_LONGEST = 3
_FEW = 10
_NEIGHBOURS = 5

_PAIRS = f"""
CREATE TABLE cut AS SELECT unnest($cut::UBIGINT[]) AS fingerprint;
CREATE TABLE holders AS
SELECT n, fingerprint, min(worded) AS worded, max(words)::INTEGER AS words, max(sort) AS sort
FROM places ANTI JOIN cut USING (fingerprint) GROUP BY n, fingerprint;
CREATE TABLE sizes AS
SELECT n, id, sum(h.words)::INTEGER AS own FROM holders h JOIN kept USING (n) GROUP BY n, id
HAVING own >= {LEAST_OWN};
CREATE TABLE longest AS
SELECT n, fingerprint FROM holders
QUALIFY row_number() OVER (PARTITION BY n ORDER BY words DESC, fingerprint) <= {_LONGEST};
CREATE TABLE lined AS
SELECT n, fingerprint, own, row_number() OVER same AS rank, count(*) OVER (PARTITION BY fingerprint) AS many,
       l.n IS NOT NULL AS long
FROM holders SEMI JOIN spread USING (fingerprint) JOIN sizes USING (n)
LEFT JOIN longest l USING (n, fingerprint)
WHERE sort NOT IN ({int(Sort.HEADING)}, {int(Sort.TITLE)})
WINDOW same AS (PARTITION BY fingerprint ORDER BY own DESC, id);
CREATE TABLE matches AS
WITH proposed AS (
    SELECT a.n AS fuller, b.n AS other, a.own AS most, b.own AS least
    FROM lined a JOIN lined b ON a.fingerprint = b.fingerprint
    WHERE a.many <= {_FEW} AND a.rank < b.rank AND (a.long OR b.long)
    UNION ALL
    SELECT a.n, b.n, a.own, b.own FROM lined a JOIN lined b ON a.fingerprint = b.fingerprint
    WHERE a.rank = 1 AND a.many > {_FEW} AND b.rank > 1 AND (a.long OR b.long)
    UNION ALL
    SELECT a.n, b.n, a.own, b.own
    FROM (SELECT *, unnest(range(1, {_NEIGHBOURS + 1})) AS step FROM lined WHERE many > {_FEW}) a
    JOIN lined b ON a.fingerprint = b.fingerprint AND a.rank + a.step = b.rank
    WHERE (a.long OR b.long)
),
pairs AS (SELECT DISTINCT * FROM proposed WHERE least >= {OF_KEEPER} * most)
SELECT fuller, other, most, least, x.worded AS one, y.worded AS two, least(x.words, y.words) AS words
FROM pairs
JOIN holders x ON x.n = fuller
JOIN holders y ON y.n = other AND y.fingerprint = x.fingerprint;
CREATE TABLE unlike AS
SELECT one, two FROM (SELECT DISTINCT one, two FROM matches WHERE one <> two)
JOIN distinct_signed a ON a.fingerprint = one JOIN distinct_signed b ON b.fingerprint = two
WHERE {equal_numbers("a", "b")} < {LEAST_EQUAL};
CREATE TABLE alike AS
SELECT fuller, other, any_value(most) AS most, any_value(least) AS least, sum(words)::INTEGER AS common
FROM matches ANTI JOIN unlike USING (one, two) GROUP BY fuller, other
HAVING common >= {IN_KEEPER} * least AND common >= {OF_KEEPER} * most;
DROP TABLE matches;
"""
_ALIKE = """
SELECT fuller, other, common / least FROM alike JOIN sizes f ON f.n = fuller JOIN sizes o ON o.n = other
ORDER BY f.own DESC, f.id, o.own DESC, o.id
"""
_COPIES = """
SELECT k.n, a.id, a.n FROM articles a JOIN kept k USING (fingerprint)
WHERE k.copies > 1 OR k.n IN (SELECT n FROM standing) OR k.n IN (SELECT keeper FROM standing)
"""


@dataclass(frozen=True, slots=True)
class Copy:
    """An article that another one stands for, and how much of its text stands there, 0 to 1; `number` is its
    place among the articles as they came."""

    id: str
    share: float
    number: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that are equal or nearly so: the suggested keeper, the fullest of them, and the others."""

    keeper: str
    copies: tuple[Copy, ...]


def find(store: Store, cut: Iterable[int]) -> tuple[Group, ...]:
    """The groups, largest first, without the blocks in `cut`; leaves the table `standing` (copy, keeper)."""
    for statement in filter(str.strip, _PAIRS.split(";")):
        store.run(statement, **({"cut": list(cut)} if "$cut" in statement else {}))
    shares = _chosen(store)
    store.run("CREATE TABLE standing (n INTEGER, keeper INTEGER)")
    store.run(
        "INSERT INTO standing SELECT unnest($copies::INTEGER[]), unnest($keepers::INTEGER[])",
        copies=list(shares),
        keepers=[keeper for keeper, _ in shares.values()],
    )
    members: dict[int, list[Copy]] = defaultdict(list)
    keepers: dict[int, str] = {}
    for number, id, own in store.rows(_COPIES):
        keeper, share = shares.get(number, (number, 1.0))
        members[keeper].append(Copy(told(id), share, own))
        if own == keeper:
            keepers[keeper] = told(id)
    groups = (_group(keepers[number], found) for number, found in members.items())
    return tuple(sorted(groups, key=lambda group: (-len(group.copies), kept(group.keeper))))


def _group(keeper: str, found: list[Copy]) -> Group:
    others = sorted((copy for copy in found if copy.id != keeper), key=lambda copy: kept(copy.id))
    return Group(keeper, tuple(others))


def _chosen(store: Store) -> dict[int, tuple[int, float]]:
    """Each copy's keeper and share, fullest keepers first; who has a keeper is none."""
    chosen: dict[int, tuple[int, float]] = {}
    keepers: set[int] = set()
    for fuller, other, share in store.rows(_ALIKE):
        if fuller not in chosen and other not in chosen and other not in keepers:
            chosen[other] = (fuller, round(min(1.0, share), 3))
            keepers.add(fuller)
    return chosen
