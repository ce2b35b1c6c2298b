"""Time, memory and disk of `dedupe across` over made-up articles of about 2 KB in one JSONL; no test.

    python -m tests.benchmarks.across 10000 100000 1000000

Memory is the most that all processes held at one moment, looked at five times a second.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

SITES = 20
PARAGRAPHS = 5
WORDS = 66


class Texts:
    """Articles of 20 sites, each with a promo line or two; 2 in 100 saved before, 1 in 100 nearly so."""

    def __init__(self) -> None:
        rng = random.Random(1)
        pairs = [c + v for c in "bcdfghklmnprstvw" for v in "aeiou"]
        self.words = ["".join(rng.choices(pairs, k=rng.randint(1, 4))) for _ in range(20_000)]
        self.common = list(accumulate(1 / (rank + 10) for rank in range(len(self.words))))
        self.promos = [self.sentence(rng.choices(self.words, k=12)) for _ in range(2 * SITES)]

    def lines(self, many: int) -> Iterator[str]:
        """The records."""
        for number, (seed, near) in enumerate(seeds(many)):
            blocks = self.blocks(seed)
            if near:
                blocks[2] = blocks[2].replace(" ", " well ", 1)
            record = {"url": f"http://example.org/{number:07}", "text": "\n\n".join(blocks) + "\n"}
            yield json.dumps(record) + "\n"

    def blocks(self, seed: int) -> list[str]:
        """A title, paragraphs, and what the site puts under them."""
        rng = random.Random(seed)
        told = rng.choices(self.words, cum_weights=self.common, k=7 + PARAGRAPHS * WORDS)
        parts = [told[at : at + WORDS] for at in range(7, len(told), WORDS)]
        blocks = [" ".join(map(self.sentence, split(part))) for part in parts]
        site = rng.randrange(SITES)
        promos = [site, SITES + site] if rng.random() < 0.6 else [site]
        return [" ".join(told[:7]).capitalize(), *blocks, *(self.promos[k] for k in promos)]

    def sentence(self, words: list[str]) -> str:
        """Words as a sentence."""
        return f"{' '.join(words).capitalize()}."


def split(words: list[str]) -> list[list[str]]:
    """Words in runs of eleven."""
    return [words[at : at + 11] for at in range(0, len(words), 11)]


def seeds(many: int) -> Iterator[tuple[int, bool]]:
    """What each article is made of, and whether it is changed a little."""
    rng = random.Random(2)
    for number in range(many):
        chance = rng.random()
        yield (rng.randrange(number + 1) if chance < 0.03 else number), 0.02 <= chance < 0.03


class Watch:
    """The most memory that a process and all its children held, and the most that lay in a folder."""

    def __init__(self, process: int, folder: Path) -> None:
        self.process, self.folder, self.memory, self.disk = process, folder, 0, 0
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while True:
            self.memory = max(self.memory, sum(map(resident, family(self.process))))
            self.disk = max(self.disk, sum(map(size, self.folder.rglob("*"))))
            time.sleep(0.2)


def family(process: int) -> list[int]:
    """A process and all that it began, and they."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        children = []
    return [process, *(one for child in children for one in family(int(child)))]


def resident(process: int) -> int:
    """How much memory a process holds, in bytes."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * resource.getpagesize()


def size(path: Path) -> int:
    """A file's size; 0 if it is gone."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def measure(file: Path, room: Path, jobs: int) -> str:
    """A row of the table: what the articles in a file take."""
    scratch = room / "scratch"
    scratch.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "dedupe", "across", str(file), "--id-field", "url", "--format", "text"]
    command += ["--json", "-j", str(jobs), "--isolated", "--cache-dir", str(room / "cache")]
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(scratch)},
    ) as process:
        watch = Watch(process.pid, scratch)
        assert process.stdout
        found = json.loads(process.stdout.read())
    clock, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    boilerplate = sum(block["boilerplate"] for block in found["blocks"]["top"])
    copies = sum(len(group["copies"]) for group in found["groups"])
    megabytes = f"{file.stat().st_size / 1e6:,.0f} MB"
    return (
        f"| {found['articles']:,} | {megabytes} | {clock:,.0f} s | {cpu:,.0f} s"
        f" | {watch.memory / 2**30:.2f} GiB | {watch.disk / 2**30:.2f} GiB"
        f" | {boilerplate} of the first 20 | {copies:,} |"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("articles", type=int, nargs="+", help="how many")
    parser.add_argument("--jobs", type=int, default=0, help="how many processes; 0: one for each core")
    parser.add_argument("--room", type=Path, help="the folder to put the files below")
    asked = parser.parse_args()
    print("| articles | size | clock | CPU | memory, all processes | disk | boilerplate | copies |")
    print("|---|---|---|---|---|---|---|---|", flush=True)
    for many in asked.articles:
        with TemporaryDirectory(dir=asked.room) as room:
            file = Path(room, "articles.jsonl")
            with open(file, "w", encoding="utf-8") as lines:
                lines.writelines(Texts().lines(many))
            print(measure(file, Path(room), asked.jobs), flush=True)


if __name__ == "__main__":
    main()
