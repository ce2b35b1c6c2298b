"""Worker processes, what each has in hand, and the outcomes that are known but not yet due.

Workers are begun afresh (`spawn`), each with a pipe of its own: the same on every system, safe beside
threads, and a worker whose parent is gone, even killed, reads the end of its pipe and leaves.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from multiprocessing.reduction import ForkingPickler
from typing import Any, Generic, TypeVar

from dedupe.corpus.outcome import Outcome, result
from dedupe.errors import DedupeError

Item = TypeVar("Item")
Value = TypeVar("Value")

_AHEAD = 32  # batches in flight for each worker, before the first of them is waited for
_LEAVE = 1.0


@dataclass(slots=True, eq=False)
class _Worker:
    process: SpawnProcess
    pipe: Connection
    ready: bool = False
    left: deque[int] | None = None  # the numbers of the items it has not answered yet


class Pool(Generic[Item, Value]):
    """The workers, what each has in hand, and what is known but not yet due."""

    def __init__(
        self,
        function: Callable[[Item], Value],
        start: Callable[[], object] | None,
        jobs: int,
        batches: Iterator[list[Item | Outcome[Item, Value]]],
    ) -> None:
        self.work = (function, start)
        self.jobs = jobs
        self.batches: Iterator[list[Item | Outcome[Item, Value]]] | None = batches
        self.again: deque[list[int]] = deque()
        self.items: dict[int, Item] = {}
        self.known: dict[int, Outcome[Item, Value]] = {}
        self.workers: list[_Worker] = []
        self.next_in = 0
        self.next_out = 0
        self.in_flight: deque[int] = deque()  # the last number of each batch that is not wholly out

    def outcomes(self) -> Iterator[Outcome[Item, Value]]:
        """All outcomes in order; ends the workers however it is left."""
        try:
            while True:
                self._hand_out()
                yield from self._due()
                busy = [worker for worker in self.workers if worker.left]
                if not busy:
                    if self.batches is None:
                        return
                    continue
                for pipe in wait([worker.pipe for worker in busy]):
                    self._hear(next(worker for worker in busy if worker.pipe is pipe))
                yield from self._due()
        finally:
            self._end()

    def _hand_out(self) -> None:
        """Give each idle worker a batch, beginning workers as long as there is more to do."""
        while True:
            idle = next((worker for worker in self.workers if not worker.left), None)
            if idle is None and len(self.workers) >= self.jobs:
                return
            numbers = self.again.popleft() if self.again else self._new_batch()
            if not numbers:
                return
            worker = idle or self._begin()
            worker.left = deque(numbers)
            self._send(worker, [self.items[number] for number in numbers])

    def _new_batch(self) -> list[int]:
        """The numbers of the next items that have to be worked on; none if there are none for now."""
        while self.in_flight and self.in_flight[0] < self.next_out:
            self.in_flight.popleft()
        while self.batches is not None and len(self.in_flight) < _AHEAD * self.jobs:
            batch = next(self.batches, None)
            if batch is None:
                self.batches = None
            elif numbers := self._numbered(batch):
                return numbers
        return []

    def _numbered(self, batch: list[Item | Outcome[Item, Value]]) -> list[int]:
        """Take in a batch; the numbers of the items in it that are not known already."""
        numbers = []
        for item in batch:
            if isinstance(item, Outcome):
                self.known[self.next_in] = item
            else:
                self.items[self.next_in] = item
                numbers.append(self.next_in)
            self.next_in += 1
        self.in_flight.append(self.next_in - 1)
        return numbers

    def _begin(self) -> _Worker:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs, gc.get_threshold(), *self.work), daemon=True)
        with _uninterrupted():
            process.start()
            worker = _Worker(process, ours)
            self.workers.append(worker)
        theirs.close()
        return worker

    def _send(self, worker: _Worker, items: list[Item]) -> None:
        with contextlib.suppress(OSError):  # it has died: its pipe will tell
            worker.pipe.send(items)

    def _hear(self, worker: _Worker) -> None:
        """Take what a worker says: that it is ready, or what became of its next item."""
        try:
            value, error = worker.pipe.recv()
        except (EOFError, OSError):
            self._died(worker)
            return
        if worker.ready:
            self._know(worker, value, error)
        elif error is not None:
            raise error
        else:
            worker.ready = True

    def _know(self, worker: _Worker, value: Value | None, error: Exception | None) -> None:
        assert worker.left
        number = worker.left.popleft()
        self.known[number] = Outcome(self.items.pop(number), value, error)

    def _died(self, worker: _Worker) -> None:
        """The item in hand has failed; the rest of its batch is begun again elsewhere."""
        _gone(worker.process)
        code = worker.process.exitcode
        if not worker.ready:
            raise DedupeError(f"a worker process can't start ({_ending(code)})", "try again with -j 1")
        self._know(worker, None, DedupeError(f"the process that read it died ({_ending(code)})", "try -j 1"))
        if worker.left:
            self.again.append(list(worker.left))
        worker.left = None
        self._drop(worker)

    def _due(self) -> Iterator[Outcome[Item, Value]]:
        while self.next_out in self.known:
            outcome = self.known.pop(self.next_out)
            self.next_out += 1
            yield outcome

    def _drop(self, worker: _Worker) -> None:
        worker.pipe.close()
        self.workers.remove(worker)
        worker.process.close()

    def _end(self) -> None:
        """Leave no process: idle workers read the end of their pipe, busy ones are ended."""
        for worker in self.workers:
            worker.pipe.close()
            if worker.left:
                worker.process.terminate()
        for worker in self.workers:
            _gone(worker.process)


def _gone(process: SpawnProcess) -> None:
    """Wait for the end of a process, but not for long."""
    process.join(_LEAVE)
    if process.is_alive():
        process.kill()
        process.join()


def _ending(code: int | None) -> str:
    if code is None or code >= 0:
        return f"exit code {code}"
    with contextlib.suppress(ValueError):
        return signal.Signals(-code).name
    return f"signal {-code}"


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold Ctrl-C back: a process begun meanwhile never hears of it, and this one does right after."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(
    pipe: Connection,
    garbage: tuple[int, int, int],
    function: Callable[[Any], Any],
    start: Callable[[], object] | None,
) -> None:
    """A worker: say that it is ready, then answer each item of each batch, until the pipe ends.

    It looks for cycles of objects as often as the process that began it does (`garbage`)."""
    gc.set_threshold(*garbage)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, OSError):
        _, error = result(lambda begin: begin() if begin else None, start)
        pipe.send((None, error))
        while True:
            for item in pipe.recv():
                outcome = result(function, item)
                try:
                    data = ForkingPickler.dumps(outcome)
                except Exception as error:
                    data = ForkingPickler.dumps(
                        (None, DedupeError(f"the result can't be handed over: {error}"))
                    )
                pipe.send_bytes(data)
