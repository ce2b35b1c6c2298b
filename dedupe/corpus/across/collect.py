"""The pass across articles: the map on all cores, the rows on disk, the groupings, what they come to."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

from dedupe.corpus import workers
from dedupe.corpus.across import equal, mapping, near, shared, spread
from dedupe.corpus.across.boilerplate import Boilerplate, Options
from dedupe.corpus.across.equal import Group
from dedupe.corpus.across.known import Known, known
from dedupe.corpus.across.rows import Entry, Mapped
from dedupe.corpus.across.sample import Sample
from dedupe.corpus.across.spread import Block
from dedupe.corpus.across.store import Store, kept
from dedupe.corpus.outcome import Outcome

Item = TypeVar("Item")

LISTED = 1000
_KEPT = """
CREATE TABLE kept AS
SELECT min_by(n, id) AS n, min(id) AS id, fingerprint, any_value(words) AS words, count(*) AS copies
FROM articles WHERE words > 0 GROUP BY fingerprint
"""


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be read, and why."""

    id: str
    error: Exception


@dataclass(frozen=True, slots=True)
class Across:
    """What repeats across articles.

    `articles` is how many were read, `distinct` how many of them differ. `blocks` are those that most
    articles hold (of all `cut` are boilerplate), `republished` those that stand in several articles and are
    no boilerplate; both are the first of `repeated` and `republished_total` ones. `failures` are the first
    of `failed` ones. `known` is what cleaning needs.
    """

    articles: int
    distinct: int
    boilerplate: Boilerplate
    groups: tuple[Group, ...]
    blocks: tuple[Block, ...]
    repeated: int
    republished: tuple[Block, ...]
    republished_total: int
    failures: tuple[Failure, ...] = ()
    failed: int = 0
    cut: int = 0
    known: Known = field(default_factory=Known, compare=False)

    @property
    def dropped(self) -> frozenset[str]:
        """The articles that another one stands for."""
        return frozenset(copy.id for group in self.groups for copy in group.copies)


class Memory(Protocol):
    """What remembers the rows of items between runs."""

    def get(self, item: Any, sampled: bool) -> Mapped | None:
        """The rows of an item, with its vocabulary if it is `sampled`."""

    def put(self, item: Any, sampled: bool, rows: Mapped) -> None:
        """Remember the rows of an item."""


class _Asked(NamedTuple):
    id: str
    item: Any
    sampled: bool


def entry(item: Entry) -> Entry:
    """An item that is read already."""
    return item


def collect(
    articles: Iterable[Item],
    options: Options | None = None,
    *,
    name: Callable[[Item], str] = lambda item: item.id,  # type: ignore[attr-defined]
    read: Callable[[Item], Entry] = entry,  # type: ignore[assignment]
    weigh: Callable[[Item], int] | None = None,
    memory: Memory | None = None,
    jobs: int = 1,
    folder: Path | None = None,
    listed: int = LISTED,
    tell: Callable[[Item], object] = lambda item: None,
) -> Across:
    """Look at articles once and say what repeats across them; the same for any order and number of `jobs`.

    `articles` are `Entry`s, or anything from which `read` (picklable, called in a worker) makes one, `name`
    its name, unlike those of all others, and `weigh` its size in bytes. What `read` raises is a failure of
    that article. `memory` may know rows already. Rows are kept in a temporary folder below `folder`; some
    200 bytes a block. `listed` is how many blocks are told of; `tell` is called after each
    article. Raises DedupeError.
    """
    sample, failures = Sample(), _Failures()
    with Store(folder) as store:
        asked = (_Asked(id, item, sample.wants(id)) for item in articles for id in (name(item),))
        weighed = partial(_weight, weigh or _length)
        outcomes = _outcomes(asked, memory, partial(_mapped, read), jobs, weighed)
        with contextlib.closing(outcomes):
            for number, outcome in enumerate(outcomes):
                if outcome.value is None:
                    failures.add(outcome.item.id, outcome.error)
                else:
                    store.add(number, outcome.value)
                    if outcome.item.sampled:
                        sample.add(outcome.value)
                tell(outcome.item.item)
        return result(store, sample, options or Options(), listed, failures)


def _outcomes(
    asked: Iterable[_Asked],
    memory: Memory | None,
    function: Callable[[_Asked], Mapped],
    jobs: int,
    weigh: Callable[[_Asked], int],
) -> Generator[Outcome[_Asked, Mapped], None, None]:
    """The rows of each article, in order; those that are remembered are not made again."""
    if memory is None:
        yield from workers.run(function, asked, jobs, weigh)
        return
    fresh: deque[bool] = deque()

    def remembered() -> Iterator[_Asked | Outcome[_Asked, Mapped]]:
        for one in asked:
            rows = memory.get(one.item, one.sampled)
            fresh.append(rows is None)
            yield one if rows is None else Outcome(one, rows)

    for outcome in workers.run(function, remembered(), jobs, weigh):
        if fresh.popleft() and outcome.value is not None:
            memory.put(outcome.item.item, outcome.item.sampled, outcome.value)
        yield outcome


@dataclass(slots=True)
class _Failures:
    """The first failures by name, and how many there were."""

    count: int = 0
    found: list[Failure] = field(default_factory=list)

    def add(self, id: str, error: Exception | None) -> None:
        self.count += 1
        self.found.append(Failure(id, error or ValueError("was not read")))
        if len(self.found) > 2 * LISTED:
            self.found = self.first()

    def first(self) -> list[Failure]:
        return sorted(self.found, key=lambda failure: kept(failure.id))[:LISTED]


def result(
    store: Store, sample: Sample, options: Options, listed: int, failures: _Failures | None = None
) -> Across:
    """What the rows in a store come to."""
    store.flush()
    store.run(_KEPT)
    distinct = store.one("SELECT count(*) FROM kept")
    near.find(store)
    found = shared.judge(store, sample, distinct, options)
    boilerplate = shared.boilerplate(store, found, distinct)
    cut = [number for number, block in found.items() if block.verdict.edges]
    groups = equal.find(store, cut)
    blocks, repeated = spread.most_held(store, found, listed)
    republished, total = spread.republished(store, listed)
    failures = failures or _Failures()
    return Across(
        store.articles,
        distinct,
        boilerplate,
        groups,
        blocks,
        repeated,
        republished,
        total,
        tuple(failures.first()),
        failures.count,
        len(cut),
        known(store, boilerplate, groups),
    )


def _mapped(read: Callable[[Any], Entry], asked: _Asked) -> Mapped:
    """What the map makes of an item, under the name that it was asked for by."""
    return mapping.mapped(read(asked.item), asked.sampled)._replace(id=asked.id)


def _weight(weigh: Callable[[Any], int], asked: _Asked) -> int:
    return weigh(asked.item)


def _length(item: object) -> int:
    return len(getattr(item, "text", "")) or workers.ENOUGH
