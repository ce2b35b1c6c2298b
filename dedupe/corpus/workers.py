"""One function over many items on all cores, with the results in the order of the items."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TypeVar

from dedupe.corpus.outcome import Outcome, result
from dedupe.corpus.pool import Pool

Item = TypeVar("Item")
Value = TypeVar("Value")

ENOUGH = 65_536
MOST = 64


def cores() -> int:
    """How many processes can run at the same time."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def run(
    function: Callable[[Item], Value],
    items: Iterable[Item | Outcome[Item, Value]],
    jobs: int = 0,
    weigh: Callable[[Item], int] | None = None,
    start: Callable[[], object] | None = None,
) -> Iterator[Outcome[Item, Value]]:
    """The outcome of `function` for each item, in order, as they are known; `jobs` 0 is all cores.

    `function`, `start` and the items must be picklable (a module's function, a `partial` or an instance of
    one, not a lambda). `start` runs once in each worker before its first item: for imports. An exception,
    or the death of a worker, is the outcome of the item that it happened with. `weigh` gives an item's size
    in bytes: small ones go to a worker several at a time, a large one alone. Items are taken from the
    iterable as they are needed. Among them may be outcomes that are known already: they are passed on in
    their place. With one job, or one batch, all runs in this process, with
    the same outcomes.

    Close the iterator, or leave it by an exception such as KeyboardInterrupt, and the workers end at once.
    Raises DedupeError if no worker can be started.
    """
    jobs = jobs if jobs > 0 else cores()
    if jobs == 1:
        return _in_process(function, items, start)
    return _on_cores(function, _batches(items, weigh), jobs, start)


def _on_cores(
    function: Callable[[Item], Value],
    batches: Iterator[list[Item | Outcome[Item, Value]]],
    jobs: int,
    start: Callable[[], object] | None,
) -> Iterator[Outcome[Item, Value]]:
    """In workers; a single batch is done sooner here than a process begins."""
    first = list(islice(batches, 2))
    if len(first) < 2:
        yield from _in_process(function, chain.from_iterable(first), start)
    else:
        yield from Pool(function, start, jobs, chain(first, batches)).outcomes()


def _in_process(
    function: Callable[[Item], Value],
    items: Iterable[Item | Outcome[Item, Value]],
    start: Callable[[], object] | None,
) -> Iterator[Outcome[Item, Value]]:
    started = start is None
    for item in items:
        if isinstance(item, Outcome):
            yield item
            continue
        if not started and start:
            start()
            started = True
        value, error = result(function, item)
        yield Outcome(item, value, error)


def _batches(
    items: Iterable[Item | Outcome[Item, Value]], weigh: Callable[[Item], int] | None
) -> Iterator[list[Item | Outcome[Item, Value]]]:
    """The items in runs of about ENOUGH bytes, so that handing them over costs little."""
    batch: list[Item | Outcome[Item, Value]] = []
    weight = 0
    for item in items:
        asked = item.item if isinstance(item, Outcome) else item
        heavy = weigh(asked) if weigh else ENOUGH
        if batch and weight + heavy > ENOUGH:
            yield batch
            batch, weight = [], 0
        batch.append(item)
        weight += heavy
        if weight >= ENOUGH or len(batch) == MOST:
            yield batch
            batch, weight = [], 0
    if batch:
        yield batch
