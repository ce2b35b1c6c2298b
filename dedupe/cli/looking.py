"""One look at all articles, before any is cleaned or told of: what repeats across them."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe.cli import configured
from dedupe.cli.bar import Bar
from dedupe.cli.sources import Articles, size, worth
from dedupe.config import Configs
from dedupe.corpus import collections
from dedupe.corpus.across import Across, Options, collect, items
from dedupe.corpus.cache import MEGA, Cache
from dedupe.corpus.collections import Fields
from dedupe.corpus.walk import Found


def opened(configs: Configs) -> Cache:
    """The cache of this run."""
    config = configs.main
    return Cache(configured.cache_folder(config), configured.warn, config.check.cache_size * MEGA)


def looked(
    files: Sequence[Found],
    configs: Configs,
    options: Options,
    fields: Fields,
    jobs: int,
    quiet: bool,
    listed: int,
) -> Across:
    """What repeats across the articles in files and collections. Raises DedupeError."""
    articles = Articles(files, configs, fields)
    is_plain = not any(collections.kind(file.path.name) for file in files)
    total = sum(size(file.path) for file in files)
    worthy = worth(files, configs.main.check.cache_size * MEGA)
    with (
        opened(configs) as cache,
        Bar(len(files) if is_plain else None, total, quiet, doing="reading") as bar,
    ):
        at = 0

        def tell(item: items.Item) -> None:
            nonlocal at
            now = articles.place
            bar.step(now - at)
            at = now

        return collect(
            articles,
            options,
            read=items.read,
            weigh=items.size,
            memory=items.Memory(cache) if worthy else None,
            jobs=jobs,
            listed=listed,
            tell=tell,
        )
