"""What a run that writes in place knows of its articles, kept beside them until it is through.

Articles that are written over no longer say what they said of each other. A run that was ended early leaves
its journal behind; the same command finds it, and goes on with what was known when the first article was
written. It counts only as long as each article is as it was then, or as that run left it.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import IO, Any

from dedupe.cli import output
from dedupe.cli.knowledge import Knowledge
from dedupe.corpus import fingerprint
from dedupe.corpus.across import Boilerplate, Known

FILE = ".dedupe-unfinished"


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal that is being kept."""

    path: Path
    file: IO[bytes]

    def note(self, number: int, content: bytes) -> None:
        """An article is about to be written. Raises DedupeError."""
        with output.guarded(self.path):
            self.file.write(_line([number, fingerprint.short(content)]))
            self.file.flush()

    def close(self, complete: bool) -> None:
        """Let go of it; a run that is through needs it no more. Raises DedupeError."""
        with output.guarded(self.path):
            self.file.close()
            if complete:
                self.path.unlink(missing_ok=True)


def key(*parts: object) -> str:
    """What tells a run from others: its program, its articles with their settings, its options."""
    told = repr((fingerprint.program(), parts))
    return blake2b(told.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def begun(folder: Path, run: str, known: Knowledge) -> Journal:
    """Begin a journal, whole or not at all. Raises DedupeError."""
    path, held = folder / FILE, known.known
    counts = held.boilerplate.counts
    with output.replacing(path) as file:
        file.write(_line({"run": run, "told": known.told, "articles": held.boilerplate.articles}))
        file.write(_line([list(counts.items()), sorted(held.boilerplate.amid)]))
        file.write(_line([held.numbers.tolist(), held.blocks.tolist(), known.digests.tolist()]))
    return _opened(path)


def there(folder: Path) -> bool:
    """Whether a run left a journal."""
    return (folder / FILE).exists()


def resumed(folder: Path, run: str, now: Sequence[int]) -> tuple[Knowledge, Journal] | None:
    """What the same run knew when it was ended early, with its journal to go on with.

    `now` are the digests of the articles as they are: None if any is neither as it was nor as it was left.
    """
    try:
        lines = (folder / FILE).read_bytes().split(b"\n")
        head = json.loads(lines[0])
        if head["run"] != run:
            return None
        known = _known(head, json.loads(lines[1]), json.loads(lines[2]))
        # what follows the last newline was cut off
        written: dict[int, int] = dict(json.loads(line) for line in lines[3:-1])
    except (OSError, ValueError, LookupError, TypeError):
        return None
    finished = _finished(known.digests, now, written)
    if finished is None:
        return None
    return replace(known, digests=array("Q", now), finished=finished), _opened(folder / FILE)


def _finished(before: Sequence[int], now: Sequence[int], written: Mapping[int, int]) -> frozenset[int] | None:
    """The articles that were written, if all others are as they were."""
    if len(before) != len(now):
        return None
    changed = {number for number, digest in enumerate(now) if digest != before[number]}
    return frozenset(changed) if all(written.get(number) == now[number] for number in changed) else None


def _known(head: Mapping[str, Any], boilerplate: list[Any], held: list[Any]) -> Knowledge:
    counts, amid = boilerplate
    numbers, blocks, digests = held
    told = Boilerplate(head["articles"], dict(counts), frozenset(amid))
    known = Known(told, array("I", numbers), array("Q", blocks))
    return Knowledge(known, array("Q", digests), head["told"])


def _opened(path: Path) -> Journal:
    with output.guarded(path):
        return Journal(path, open(path, "ab"))


def _line(data: object) -> bytes:
    return json.dumps(data, separators=(",", ":")).encode("ascii") + b"\n"
