"""`dedupe across`: what repeats across the articles of folders and collections."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dedupe.cli import configured, shared
from dedupe.errors import FAILED, OK

if TYPE_CHECKING:
    from dedupe.cli.sources import Readable
    from dedupe.config import Configs, Files
    from dedupe.corpus.across import Across
    from dedupe.corpus.collections import Fields
    from dedupe.corpus.walk import Found

HELP = """Say what repeats across the articles in PATHS; nothing is changed.

PATHS are folders and files, by default the working folder. A file is an article, or a collection of them if
it is named and ends in .jsonl, .ndjson (.gz, .zst), .parquet or .warc. Told are the blocks that most articles
hold and which of them are boilerplate, articles saved more than once, with the one to keep, and paragraphs
republished in several articles.

\b
Examples:
  dedupe across scraped/
  dedupe across scraped/ --top 100
  dedupe across scraped/ --json > repeats.json
  dedupe across scraped/ --min-articles 20 --min-share 0.05
  dedupe across crawl-*.jsonl.gz --text-field body --id-field url

Exit codes: 0 done, 2 a wrong option, or an article that can't be read; the others are told of all the same.
"""

MOST_TOLD = 20
"""How many articles that can't be read are told of one by one."""


@click.command("across", help=HELP, short_help="Say what repeats across the articles of a folder.")
@click.argument("paths", nargs=-1, type=click.Path(readable=False))
@click.option(
    "--top",
    metavar="N",
    type=click.IntRange(min=0),
    default=20,
    show_default=True,
    help="How many entries of each list to show.",
)
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON, with all groups.")
@shared.min_articles_option
@shared.min_share_option
@shared.text_field_option
@shared.id_field_option
@shared.format_option
@shared.lang_option
@configured.file_options
@configured.jobs_option
@configured.cache_options
@click.option("-q", "--quiet", is_flag=True, help="No progress, no notes.")
@configured.config_options
@click.pass_context
def command(
    context: click.Context,
    /,
    paths: tuple[str, ...],
    top: int,
    as_json: bool,
    min_articles: int,
    min_share: float,
    text_field: str | None,
    id_field: str | None,
    files_from: str | None,
    jobs: int,
    quiet: bool,
    **options: Any,
) -> int:
    """Print what repeats across articles; the exit code."""
    if "" in paths:
        raise click.UsageError("a path is empty; give the name of a file or folder")
    configs = configured.configs(context)
    listed = configured.listed(files_from)
    found = _files(paths or (() if files_from else (".",)), configs, listed, quiet)

    from dedupe.cli import looking, sources
    from dedupe.corpus.across import Options
    from dedupe.corpus.collections import Fields

    articles = sources.Several(_sources(found, configs, Fields(text_field or "text", id_field)))
    look = looking.Look(configs, Options(min_articles, min_share), jobs, quiet, *sources.sizes(found), top)
    with looking.interruptible(quiet, lambda: f"{len(look.digests):,} articles were read; {sources.AGAIN}"):
        across = look.at(articles)
    _print(across, top, as_json)
    for failure in across.failures[:MOST_TOLD]:
        click.echo(f"dedupe: {failure.id}: {failure.error}", err=True)
    if across.failed > MOST_TOLD:
        more = f"{across.failed - MOST_TOLD:,} more failed"
        click.echo(f"dedupe: and {more}{'' if as_json else '; --json names more of them'}", err=True)
    return FAILED if across.failed else OK


def _files(paths: Iterable[str], configs: Configs, listed: list[str], quiet: bool) -> list[Found]:
    """The files that the arguments name. InputError if one of them is missing."""
    from dedupe.corpus.walk import walk

    def rules(folder: Path) -> Files:
        return configs.folder(folder).files

    return list(walk(paths, rules, listed, partial(_passed_over, quiet)))


def _sources(found: Iterable[Found], configs: Configs, fields: Fields) -> Iterator[Readable]:
    """The articles of runs of files, and those of each collection."""
    from dedupe.cli import sources
    from dedupe.corpus import collections

    for kind, files in groupby(found, lambda file: collections.kind(file.path.name)):
        if kind is None:
            yield sources.Files(files, configs)
            continue
        for file in files:
            settings = sources.record_settings(configs.at(file.path).finding, kind)
            yield sources.Records(file.name, file.path, kind, settings, fields)


def _passed_over(quiet: bool, notice: Any) -> None:
    if not quiet:
        configured.warn(f"{notice.name}: {notice.message}")


def _print(across: Across, top: int, as_json: bool) -> None:
    from dedupe.corpus.across import telling

    if as_json:
        text = json.dumps(telling.data(across, top), indent=2, ensure_ascii=False)
    else:
        width = shared.width()
        text = "\n".join(telling.lines(across, top, width))
    shared.emit(f"{text}\n".encode("utf-8", "backslashreplace"))
