"""How fast `dedupe clean` is on this machine: `python -m tests.benchmarks`; no test, nothing fails.

Articles are made from the samples by a seed. Beside them stands what plain nltk takes to split the same text
into sentences (Punkt) and words (NLTKWordTokenizer). CPU time is that of all processes, start-up included.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.benchmarks.articles import article, document

NLTK = """
import sys
from pathlib import Path
from nltk.tokenize import NLTKWordTokenizer
from nltk.tokenize.punkt import PunktSentenceTokenizer
sentences, words = PunktSentenceTokenizer(), NLTKWordTokenizer()
for path in sorted(Path(sys.argv[1]).iterdir()):
    for sentence in sentences.tokenize(path.read_text("utf-8")):
        words.tokenize(sentence)
"""
CLEAN = [sys.executable, "-m", "dedupe", "clean"]


class Took(NamedTuple):
    """Seconds by the clock and of the processors."""

    clock: float
    cpu: float


def measured(*command: str) -> Took:
    """What a command takes."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    clock, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Took(clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def folder(room: Path, count: int) -> None:
    """Many articles: on one core, on all, again with the cache, and nltk."""
    source, cores = room / "in", len(os.sched_getaffinity(0))
    source.mkdir()
    for seed in range(count):
        (source / f"{seed:05}.md").write_text(article(seed), "utf-8")
    size = sum(path.stat().st_size for path in source.iterdir()) / 1e6
    print(f"{count:,} articles of {size / count * 1000:.1f} KB, {size:.1f} MB\n")
    print("| | clock | CPU | articles a second | MB/s |\n|---|---|---|---|---|")

    def row(name: str, took: Took) -> Took:
        speeds = f"{count / took.clock:,.0f} | {size / took.clock:.2f}"
        print(f"| {name} | {took.clock:.1f} s | {took.cpu:.1f} s | {speeds} |", flush=True)
        return took

    def cleaned(name: str, *more: str) -> Took:
        where = ["--output", str(room / name), "--cache-dir", str(room / "cache"), "--isolated"]
        return measured(*CLEAN, str(source), *where, *more)

    nltk = row("nltk: sentences and words", measured(sys.executable, "-c", NLTK, str(source)))
    one = row("clean, 1 process", cleaned("one", "--no-cache", "-j", "1"))
    every = row(f"clean, {cores} processes", cleaned("all", "-j", str(cores)))
    again = row("clean again, nothing changed", cleaned("all", "-j", str(cores)))
    print(
        f"\nclean / nltk: {one.cpu / nltk.cpu:.2f} times the CPU time\n"
        f"{cores} processes / 1: {one.clock / every.clock:.2f} times as quick\n"
        f"again / first: {every.clock / again.clock:.0f} times as quick\n"
    )


def growth(room: Path, largest: int) -> None:
    """One document of more and more blocks."""
    print("| blocks | size | clock, without start-up | times the last |\n|---|---|---|---|")
    file, before, blocks = room / "document.txt", 0.0, 100
    file.write_text("One.\n", "utf-8")
    start = min(measured(*CLEAN, str(file), "--isolated").clock for _ in range(3))
    while blocks <= largest:
        text = document(blocks)
        file.write_text(text, "utf-8")
        took = measured(*CLEAN, str(file), "--isolated").clock - start
        times = f"{took / before:.1f}" if before else ""
        print(f"| {blocks:,} | {len(text) / 1e6:.2f} MB | {took:.2f} s | {times} |", flush=True)
        before, blocks = took, blocks * 10


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--articles", type=int, default=2000, help="how many articles; 0: none")
    parser.add_argument("--blocks", type=int, default=10_000, help="blocks of the largest document; 0: none")
    asked = parser.parse_args()
    print(f"Python {platform.python_version()}, {len(os.sched_getaffinity(0))} cores, {_processor()}\n")
    with TemporaryDirectory() as room:
        if asked.articles:
            folder(Path(room), asked.articles)
        if asked.blocks:
            growth(Path(room), asked.blocks)


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), "")


if __name__ == "__main__":
    main()
