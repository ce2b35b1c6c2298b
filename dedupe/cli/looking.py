"""One look at all articles, before any is cleaned or told of: what repeats across them."""

from __future__ import annotations

import contextlib
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import click

from dedupe.cli import configured, sources
from dedupe.cli.bar import Bar
from dedupe.config import Configs
from dedupe.corpus.across import Across, Options, collect, items
from dedupe.corpus.cache import MEGA, Cache
from dedupe.corpus.fingerprint import short


def opened(configs: Configs) -> Cache:
    """The cache of this run."""
    config = configs.main
    return Cache(configured.cache_folder(config), configured.warn, config.check.cache_size * MEGA)


@contextlib.contextmanager
def interruptible(quiet: bool, how_far: Callable[[], str]) -> Iterator[None]:
    """Say of a run that is interrupted how far it came, in one line."""
    try:
        yield
    except KeyboardInterrupt:
        if not quiet:
            click.echo(f"dedupe: interrupted; {how_far()}", err=True)
        raise


@dataclass(slots=True)
class Look:
    """How the look goes; afterwards, by `digests`, what each article was then, in order.

    `size` is how many bytes of files there are to read, `most` how many when unpacked, None if nobody knows.
    """

    configs: Configs
    options: Options
    jobs: int
    quiet: bool
    size: int | None
    most: int | None
    files: int | None = None
    listed: int = 20
    digests: array[int] = field(default_factory=lambda: array("Q"))

    def at(self, articles: sources.Readable) -> Across:
        """What repeats across the articles. Raises DedupeError."""
        limit = self.configs.main.check.cache_size * MEGA
        # A cache too small for all would lose each article's rows before they are asked for again.
        worth = self.most is not None and self.most <= limit // 2
        what = "articles" if self.files is not None else "records"
        with opened(self.configs) as cache, Bar(self.files, self.size, self.quiet, what, "reading") as bar:
            place = 0

            def tell(item: items.Item) -> None:
                nonlocal place
                self.digests.append(short(item.job.content))
                bar.step(articles.place - place)
                place = articles.place

            return collect(
                articles,
                self.options,
                read=items.read,
                weigh=items.size,
                memory=items.Memory(cache) if worth else None,
                jobs=self.jobs,
                listed=self.listed,
                tell=tell,
            )
