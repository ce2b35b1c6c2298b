"""The pass across articles: the map on all cores, the rows on disk, the groupings, what they come to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from dedupe.corpus import workers
from dedupe.corpus.across import equal, mapping, near, shared, spread
from dedupe.corpus.across.boilerplate import Boilerplate, Options
from dedupe.corpus.across.equal import Group
from dedupe.corpus.across.rows import Entry, Mapped
from dedupe.corpus.across.sample import Sample
from dedupe.corpus.across.spread import Block
from dedupe.corpus.across.store import Store

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
    articles hold, `republished` those that stand in several articles and are no boilerplate; both are the
    first of `repeated` and `republished_total` ones.
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

    @property
    def dropped(self) -> frozenset[str]:
        """The articles that another one stands for."""
        return frozenset(copy.id for group in self.groups for copy in group.copies)


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
    jobs: int = 1,
    folder: Path | None = None,
    listed: int = LISTED,
    tell: Callable[[], None] = lambda: None,
) -> Across:
    """Look at articles once and say what repeats across them; the same for any order and number of `jobs`.

    `articles` are `Entry`s, or anything from which `read` (picklable, called in a worker) makes one, `name`
    its name, unlike those of all others, and `weigh` its size in bytes. What `read` raises is a failure of
    that article. Rows are kept in a temporary folder below `folder`; some 200 bytes a block. `listed` is how
    many blocks are told of; `tell` is called after each article. Raises DedupeError.
    """
    options = options or Options()
    sample, failures = Sample(), []
    with Store(folder) as store:
        asked = (_Asked(id, item, sample.wants(id)) for item in articles for id in (name(item),))
        weighed = partial(_weight, weigh or _length)
        for outcome in workers.run(partial(_mapped, read), asked, jobs, weighed):
            if outcome.value is None:
                failures.append(Failure(outcome.item.id, outcome.error or ValueError("was not read")))
            else:
                store.add(outcome.value)
                if outcome.item.sampled:
                    sample.add(outcome.value)
            tell()
        return result(store, sample, options, listed, sorted(failures, key=lambda f: f.id))


def result(
    store: Store, sample: Sample, options: Options, listed: int, failures: Iterable[Failure]
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
    return Across(
        store.articles, distinct, boilerplate, groups, blocks, repeated, republished, total, tuple(failures)
    )


def _mapped(read: Callable[[Any], Entry], asked: _Asked) -> Mapped:
    """What the map makes of an item, under the name that it was asked for by."""
    return mapping.mapped(read(asked.item), asked.sampled)._replace(id=asked.id)


def _weight(weigh: Callable[[Any], int], asked: _Asked) -> int:
    return weigh(asked.item)


def _length(item: object) -> int:
    return len(getattr(item, "text", "")) or workers.ENOUGH
