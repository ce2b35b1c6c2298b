"""Time and memory of the pass across seeded, made-up articles of about 2 KB each; no test.

    python tests/corpus/across_benchmark.py articles 100000 --jobs 2
    python tests/corpus/across_benchmark.py rows 1000000

`rows` makes the rows of articles without their texts, to measure the grouping alone.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import threading
import time
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from dedupe.corpus.across import Across, Entry, Options, collect
from dedupe.corpus.across.collect import result
from dedupe.corpus.across.rows import Mapped, Row, Sort
from dedupe.corpus.across.sample import Sample
from dedupe.corpus.across.store import Store

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

    def entries(self, many: int) -> Iterator[Entry]:
        for number, (seed, near) in enumerate(seeds(many)):
            blocks = self.blocks(seed)
            if near:
                blocks[2] = blocks[2].replace(" ", " well ", 1)
            yield Entry(f"http://example.org/{number:07}", "\n\n".join(blocks) + "\n", "a.txt")

    def blocks(self, seed: int) -> list[str]:
        rng = random.Random(seed)
        told = rng.choices(self.words, cum_weights=self.common, k=7 + PARAGRAPHS * WORDS)
        parts = [told[at : at + WORDS] for at in range(7, len(told), WORDS)]
        blocks = [" ".join(" ".join(map(self.sentence, split(part))).split()) for part in parts]
        return [" ".join(told[:7]).capitalize(), *blocks, *(self.promos[k] for k in promos(rng))]

    def sentence(self, words: list[str]) -> str:
        return f"{' '.join(words).capitalize()}."


def split(words: list[str]) -> list[list[str]]:
    return [words[at : at + 11] for at in range(0, len(words), 11)]


def promos(rng: random.Random) -> list[int]:
    site = rng.randrange(SITES)
    return [site, SITES + site] if rng.random() < 0.6 else [site]


def seeds(many: int) -> Iterator[tuple[int, bool]]:
    """What each article is made of, and whether it is changed a little."""
    rng = random.Random(2)
    for number in range(many):
        chance = rng.random()
        yield (rng.randrange(number + 1) if chance < 0.03 else number), 0.02 <= chance < 0.03


def mapped(number: int, seed: int, near: bool) -> Mapped:
    """The rows of an article, as the map would make them."""
    rng = random.Random(seed)
    rows = [Row(0, rng.getrandbits(64), 7, Sort.TITLE, False, f"Title {seed}")]
    for place in range(1, PARAGRAPHS + 1):
        rows.append(_row(rng, place, WORDS, f"Paragraph {place} of {seed}".ljust(150, "x")))
    for place, promo in enumerate(promos(rng), PARAGRAPHS + 1):
        rows.append(_row(random.Random(10**9 + promo), place, 12, f"Promo {promo}"))
    if near:
        first, *others = rows[3].signature
        other = random.Random(-number).getrandbits(64)
        rows[3] = rows[3]._replace(fingerprint=other, signature=(first ^ 0xFFFF, *others))
    whole = hash(tuple(row.fingerprint for row in rows)) & (2**64 - 1)
    return Mapped(f"http://example.org/{number:07}", whole, sum(row.words for row in rows), tuple(rows))


def _row(rng: random.Random, place: int, words: int, excerpt: str) -> Row:
    signature = tuple(rng.getrandbits(64) for _ in range(8))
    return Row(place, rng.getrandbits(64), words, Sort.PROSE, False, excerpt, rng.getrandbits(8), signature)


def grouping(many: int, folder: Path, tell: Clock) -> Across:
    sample = Sample()
    with Store(folder) as store:
        for number, (seed, near) in enumerate(seeds(many)):
            article = mapped(number, seed, near)
            if sample.wants(article.id):
                sample.add(article)
            store.add(article)
            tell()
        return result(store, sample, Options(), 100, ())


class Clock:
    """When the last article was in, and the most memory and disk that was used, looked at twice a second."""

    def __init__(self, many: int, folder: Path) -> None:
        self.left, self.folder, self.memory, self.disk = many, folder, 0, 0
        self.begun = self.read = time.monotonic()
        threading.Thread(target=self._watch, daemon=True).start()

    def __call__(self) -> None:
        self.left -= 1
        if not self.left:
            self.read = time.monotonic()

    def _watch(self) -> None:
        own = os.getpid()
        while True:
            children = Path(f"/proc/{own}/task/{own}/children").read_text().split()
            self.memory = max(self.memory, sum(map(_memory, [str(own), *children])))
            self.disk = max(self.disk, sum(map(_size, self.folder.rglob("*"))))
            time.sleep(0.5)


def _memory(process: str) -> int:
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * resource.getpagesize()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("what", choices=["articles", "rows"])
    parser.add_argument("many", type=int)
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args()
    with TemporaryDirectory() as name:
        clock = Clock(given.many, Path(name))
        if given.what == "articles":
            entries = Texts().entries(given.many)
            found = collect(entries, jobs=given.jobs, folder=Path(name), listed=100, tell=clock)
        else:
            found = grouping(given.many, Path(name), clock)
    ended = time.monotonic()
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(used.ru_utime + used.ru_stime for used in usage)
    print(
        f"{given.many:,} {given.what}: read {clock.read - clock.begun:.0f} s,"
        f" grouped {ended - clock.read:.0f} s,"
        f" CPU {cpu:.0f} s, memory {clock.memory / 1e9:.2f} GB, disk {clock.disk / 1e9:.2f} GB;"
        f" {len(found.boilerplate.counts)} boilerplate, {len(found.dropped)} copies"
    )


if __name__ == "__main__":
    main()
