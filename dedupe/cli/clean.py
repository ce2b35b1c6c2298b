"""`dedupe clean`: articles in, the cleaned articles out."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from dedupe.cli import configured, shared

HELP = """Take out what an article says twice and what is no part of it.

PATHS are articles (plain text, Markdown, HTML), folders of them, or one collection (JSON Lines, Parquet,
WARC); - or nothing reads standard input. The cleaned text of one article goes to standard output, a summary
of what went and why to standard error. What isn't cut doesn't change by a byte.

\b
Examples:
  dedupe clean article.md > cleaned.md
  curl -s URL | dedupe clean > cleaned.html
  dedupe clean article.md --diff | patch -p1
  dedupe clean article.md --show
  dedupe clean article.md --write --backup
  dedupe clean article.md --level near --ignore X103,X105
  dedupe clean scraped/ --output cleaned/
  dedupe clean scraped/ --output cleaned/ --across report --drop-duplicates
  dedupe clean scraped/ --diff > all.patch
  dedupe clean crawl.jsonl.gz -o cleaned.jsonl.gz --text-field body --id-field url
  zcat crawl.jsonl.gz | dedupe clean - --text-field body > cleaned.jsonl

Exit codes: 0 done, 1 --diff found something to cut, 2 an error; of many articles the others are cleaned.
"""


@dataclass(frozen=True, slots=True)
class Flags:
    """What the user asked of this run, beside what can be configured."""

    paths: tuple[str, ...]
    as_diff: bool
    as_json: bool
    show: bool
    write: bool
    backup: bool
    target: str | None
    report: str | None
    decisions: str | None
    text_field: str | None
    id_field: str | None
    plan_field: str | None
    across: str | None
    drop_duplicates: bool
    min_articles: int
    min_share: float
    files_from: str | None
    jobs: int
    quiet: bool
    color: str

    @property
    def piped(self) -> bool:
        """Whether the article or collection comes from standard input."""
        return not self.files_from and self.paths in ((), ("-",))

    @property
    def writes(self) -> bool:
        """Whether the result goes to a file or folder."""
        return self.write or self.target not in (None, "-")

    @property
    def many(self) -> bool:
        """Whether it is about a folder or several paths."""
        return bool(self.files_from) or len(self.paths) > 1 or any(map(os.path.isdir, self.paths))

    @property
    def collection(self) -> bool:
        """Whether it is about the records of one collection."""
        if self.many:
            return False
        fields = self.text_field or self.id_field or self.plan_field
        return bool(fields) or (not self.piped and _is_collection(self.paths[0]))


def _is_collection(path: str) -> bool:
    from dedupe.corpus.collections import kind

    return kind(Path(path).name) is not None


@click.command("clean", help=HELP, short_help="Take out what is said twice and what is no part of it.")
@click.argument("paths", nargs=-1, type=click.Path(readable=False))
@click.option("--diff", "as_diff", is_flag=True, help="Print the changes as a patch; exit 1 if any.")
@click.option("--json", "as_json", is_flag=True, help="Print each cut and each possible repeat as JSON.")
@click.option("--show", is_flag=True, help="Show the article, its cuts beside the copies that stay.")
@click.option("-w", "--write", is_flag=True, help="Write the cleaned text back to its file, all at once.")
@click.option("--backup", is_flag=True, help="With --write, keep the old file as FILE.orig.")
@click.option(
    "-o",
    "--output",
    "target",
    metavar="PATH",
    type=click.Path(readable=False),
    help="Write the cleaned text to this file, - is stdout; those of many to this folder.",
)
@click.option(
    "--report",
    metavar="FILE",
    type=click.Path(readable=False),
    help="Of many articles, say in JSON what became of each.",
)
@click.option(
    "--decisions",
    metavar="FILE",
    type=click.Path(readable=False),
    help="Cut what was decided in a review or a report.",
)
@shared.text_field_option
@shared.id_field_option
@click.option("--plan-field", metavar="NAME", help="Add what was cut, and why, to each record as this field.")
@click.option(
    "--across",
    type=click.Choice(["clean", "report", "off"]),
    help="Of what stands in many of the articles: cut it, only say so, or don't look; "
    "default: clean, of standard input off.",
)
@click.option("--drop-duplicates", is_flag=True, help="Of articles saved more than once write only one.")
@shared.min_articles_option
@shared.min_share_option
@configured.file_options
@configured.jobs_option
@configured.cache_options
@click.option("-q", "--quiet", is_flag=True, help="No summary, no progress.")
@shared.color_option("Colour the summary or --show")
@shared.finding_options
@configured.config_options
@click.pass_context
def command(context: click.Context, /, **options: Any) -> int:
    """Clean one article or many; the exit code."""
    flags = Flags(**{name: options[name] for name in Flags.__dataclass_fields__})
    _check(flags)
    if flags.across is None:
        flags = replace(
            flags, across="clean" if flags.many or (flags.collection and not flags.piped) else None
        )
    if flags.many:
        _check_many(flags)
    elif flags.collection:
        _check_collection(flags)
    else:
        _check_one(flags)
    configs = configured.configs(context)
    if flags.many:
        from dedupe.cli import clean_folder

        return clean_folder.run(flags, configs)
    if flags.collection:
        from dedupe.cli import clean_records

        return clean_records.run(flags, configs)
    from dedupe.cli import clean_article

    return clean_article.run(flags, configs)


def _check(flags: Flags) -> None:
    """Options that contradict each other are usage errors."""
    if "" in flags.paths:
        raise click.UsageError("a path is empty; give the name of a file or folder, or - for standard input")
    if "-" in flags.paths and not flags.piped:
        raise click.UsageError("- stands alone; clean files and standard input one after another")
    if flags.as_diff and (flags.as_json or flags.write or flags.target):
        raise click.UsageError("--diff goes with none of --json, --write and --output; run it alone")
    if flags.write and flags.target:
        raise click.UsageError("--write and --output exclude each other; use one of them")
    if flags.write and flags.piped:
        raise click.UsageError("--write needs a FILE; use --output FILE to write what is piped in")
    if flags.target == "":
        raise click.UsageError("--output is empty; give the name of a file, or - for standard output")
    if flags.backup and not flags.write:
        raise click.UsageError("--backup goes with --write; add --write")
    if flags.drop_duplicates and flags.across == "off":
        raise click.UsageError("--drop-duplicates needs a look across the articles; use no --across off")


def _check_one(flags: Flags) -> None:
    if flags.target == "-" and flags.as_json:
        raise click.UsageError("--json and --output - both go to standard output; use one of them")
    if flags.show and (flags.as_diff or flags.as_json or flags.target == "-"):
        raise click.UsageError("--show goes with none of --diff, --json and --output -; use one of them")
    if flags.report:
        raise click.UsageError("--report is about many articles; use --json for one")
    if (flags.across or flags.drop_duplicates) and (flags.piped or os.path.exists(flags.paths[0])):
        raise click.UsageError("--across and --drop-duplicates are about many articles; name a folder")


def _check_many(flags: Flags) -> None:
    from dedupe.corpus.mirror import is_within

    if flags.as_json or flags.show or flags.decisions:
        raise click.UsageError("--json, --show and --decisions are about one article; use --report FILE")
    if flags.text_field or flags.id_field or flags.plan_field:
        raise click.UsageError("fields are about one collection; clean collections one after another")
    if flags.drop_duplicates and not flags.target and (flags.write or flags.as_diff):
        raise click.UsageError("--drop-duplicates deletes no file; use --output FOLDER")
    if not (flags.target or flags.write or flags.as_diff or flags.report):
        raise click.UsageError("many articles need a place; use --output FOLDER, --write or --diff")
    if flags.target is None:
        return
    if flags.target == "-" or os.path.isfile(flags.target):
        raise click.UsageError("many articles go to a folder; use --output FOLDER")
    folders = [os.path.realpath(path) for path in flags.paths if os.path.isdir(path)]
    if any(is_within(folder, os.path.realpath(flags.target)) for folder in folders):
        raise click.UsageError(f"{flags.target} holds what is to be cleaned; use --write, or another folder")


def _check_collection(flags: Flags) -> None:
    if flags.as_diff or flags.as_json or flags.show or flags.decisions or flags.backup:
        raise click.UsageError(
            "of a collection there is no --diff, --json, --show, --decisions or --backup; use --plan-field"
        )
    if flags.piped or not flags.target:
        return
    if os.path.realpath(flags.target) == os.path.realpath(flags.paths[0]):
        raise click.UsageError("--output is the collection itself; use --write")
