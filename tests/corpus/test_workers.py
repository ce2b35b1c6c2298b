"""Work on all cores gives what one process gives, in order, and leaves nothing behind."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jobs
import pytest

from dedupe.corpus import workers
from dedupe.corpus.outcome import Outcome
from dedupe.errors import DedupeError, InputError

HERE = Path(__file__).parent


def told(items: list[str], count: int, **options: Any) -> list[tuple[str, Any, str]]:
    outcomes = workers.run(jobs.act, items, count, **options)
    return [(one.item, one.value, f"{type(one.error).__name__}: {one.error}") for one in outcomes]


def test_two_jobs_say_what_one_says() -> None:
    items = ["a", "sleep 0.2", "raise x", "b", "odd", *map(str, range(40))]
    one = told(items, 1)
    assert one[2][2] == "InputError: x: can't be read; mend it"
    assert told(items, 2) == told(items, 2, weigh=len) == told(items, 3, weigh=lambda item: 20_000) == one


def test_the_death_of_a_worker_is_the_failure_of_its_item_alone() -> None:
    items = ["a", "die", "b", "leave", *map(str, range(20))]
    outcomes = list(workers.run(jobs.act, items, 2, weigh=lambda item: 10_000))
    assert [one.item for one in outcomes] == items
    failed = {one.item: str(one.error) for one in outcomes if one.error}
    assert set(failed) == {"die", "leave"}
    assert "SIGKILL" in failed["die"]
    assert "exit code 7" in failed["leave"]


def test_both_cores_work_and_the_start_is_made_once_in_each(tmp_path: Path) -> None:
    start = jobs.Started(str(tmp_path))
    used = {one.value for one in workers.run(jobs.who, map(str, range(16)), 2, start=start)}
    assert len(used) == 2
    assert os.getpid() not in used
    assert {int(name) for name in os.listdir(tmp_path)} == used


def test_a_single_batch_begins_no_process() -> None:
    outcomes = list(workers.run(jobs.who, ["a", "b"], 2, weigh=lambda item: 100))
    assert {one.value for one in outcomes} == {os.getpid()}


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("every", [1, 2, 7, 1000])
def test_what_is_known_already_is_passed_on_in_its_place(count: int, every: int) -> None:
    items = [str(k) for k in range(600)]
    mixed = (Outcome(item, "known") if k % every else item for k, item in enumerate(items))
    outcomes = list(workers.run(jobs.act, mixed, count, weigh=lambda item: 30_000))
    assert [one.item for one in outcomes] == items
    assert [one.value for one in outcomes] == ["known" if k % every else 2 * i for k, i in enumerate(items)]


def test_what_is_known_already_is_taken_only_as_it_is_needed() -> None:
    taken = 0

    def items() -> Iterator[Outcome[str, str]]:
        nonlocal taken
        for k in range(100_000):
            taken += 1
            yield Outcome(str(k), "known")

    with contextlib.closing(workers.run(jobs.act, items(), 2)) as outcomes:  # type: ignore[type-var]
        for _ in range(5):
            next(outcomes)
        assert taken < 1000


def test_nothing_to_do_is_no_outcome() -> None:
    assert list(workers.run(jobs.act, [], 2)) == []


def test_items_are_taken_only_as_they_are_needed() -> None:
    taken = 0

    def items() -> Iterator[str]:
        nonlocal taken
        for k in range(100_000):
            taken += 1
            yield str(k)

    with contextlib.closing(workers.run(jobs.act, items(), 2)) as outcomes:  # type: ignore[type-var]
        for _ in range(5):
            next(outcomes)
        assert taken < 1000


def test_a_large_item_holds_up_no_other() -> None:
    started = time.monotonic()
    items = ["sleep 1.5", *["sleep 0.01"] * 20]
    outcomes = list(workers.run(jobs.act, items, 2, weigh=lambda item: 100_000 if "1.5" in item else 1000))
    assert [one.item for one in outcomes] == items
    assert time.monotonic() - started < 4


def test_a_worker_that_can_not_start_is_one_error() -> None:
    with pytest.raises(InputError, match="no weights"):
        list(workers.run(jobs.act, ["a", "b"], 2, start=jobs.broken_start))
    with pytest.raises(DedupeError, match=r"can't start \(exit code 3\); try again with -j 1"):
        list(workers.run(jobs.act, ["a", "b"], 2, start=jobs.deadly_start))


def test_a_result_that_can_not_be_handed_over_is_the_failure_of_its_item() -> None:
    outcomes = list(workers.run(jobs.unsendable, ["a", "b"], 2))
    assert all("handed over" in str(one.error) for one in outcomes)


PROGRAM = """
import contextlib, sys
sys.path.insert(0, sys.argv[1])
import jobs
from dedupe.corpus import workers
from dedupe.corpus.outcome import Outcome
if __name__ == "__main__":
    with contextlib.closing(workers.run(jobs.tell, ["a"] * 1000, 2)) as outcomes:
        for one in outcomes:
            print(one.value, flush=True)
"""


@pytest.mark.parametrize(
    ("sign", "code"), [(signal.SIGINT, -signal.SIGINT), (signal.SIGKILL, -signal.SIGKILL)]
)
def test_interrupted_or_killed_it_ends_soon_and_leaves_no_process(
    tmp_path: Path, sign: signal.Signals, code: int
) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM)
    with subprocess.Popen(
        [sys.executable, str(script), str(HERE)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as program:
        assert program.stdout
        seen = {int(program.stdout.readline()) for _ in range(20)}
        if sign is signal.SIGINT:
            os.killpg(program.pid, sign)  # as a terminal does: every process of the group
        else:
            program.kill()
        _, errors = program.communicate(timeout=10)
        assert program.returncode == code
    assert len(seen) == 2
    assert errors.count("Traceback") <= 1
    deadline = time.monotonic() + 5
    while any(alive(process) for process in seen):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def alive(process: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except OSError:
        return False
