"""`dedupe report`: pages that show what was found."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dedupe.cli import configured, shared

if TYPE_CHECKING:
    from dedupe.config import Configs

HELP = """Write a page that shows an article with what is said twice marked, each beside its other copy.

PATH is a file, or a folder: then an index and a page an article are written into the folder OUTPUT. Pages
are single files for a browser and load nothing. Decisions made on a page can be saved and applied by
`dedupe clean --decisions FILE`.

\b
Examples:
  dedupe report article.html -o report.html
  dedupe report drafts/ -o out/
  dedupe report drafts/ -o out/ --level near --ignore X107

Exit codes: 0 done, 2 a wrong option, or a file or configuration that can't be read.
"""


@dataclass(frozen=True, slots=True)
class Flags:
    """What the user asked of this run, beside what can be configured."""

    paths: tuple[str, ...]
    output: str
    files_from: str | None
    jobs: int
    quiet: bool


@click.command("report", help=HELP, short_help="Write pages that show what was found.")
@click.argument("paths", metavar="PATH...", nargs=-1, type=click.Path(readable=False))
@click.option(
    "-o",
    "--output",
    metavar="OUTPUT",
    required=True,
    type=click.Path(readable=False),
    help="The page to write, or the folder of pages; - is standard output, for one page.",
)
@configured.file_options
@configured.jobs_option
@click.option("-q", "--quiet", is_flag=True, help="No notes, no progress.")
@shared.finding_options
@configured.config_options
@click.pass_context
def command(context: click.Context, /, **options: Any) -> int:
    """Write the pages; the exit code."""
    flags = Flags(**{name: options[name] for name in Flags.__dataclass_fields__})
    _check(flags)
    configs = configured.configs(context)
    configs.main  # noqa: B018 - a wrong configuration is told before anything is read

    from dedupe.cli import reporting

    if _is_single(flags):
        return reporting.one(flags.paths[0], flags.output, configs)
    return reporting.many(_listed(flags, configs), flags, configs)


def _check(flags: Flags) -> None:
    """Options that contradict each other are usage errors."""
    if not flags.paths and not flags.files_from:
        raise click.UsageError("nothing to report on; give a file or folder, or - for standard input")
    if "" in (*flags.paths, flags.output):
        raise click.UsageError("a path is empty; give the name of a file or folder")
    if "-" in flags.paths and (len(flags.paths) > 1 or flags.files_from):
        raise click.UsageError("- stands alone; report on files and standard input one after another")
    if flags.output == "-" and not _is_single(flags):
        raise click.UsageError("many pages need a folder; use --output FOLDER")
    if not _is_single(flags) and os.path.isfile(flags.output):
        raise click.UsageError(f"{flags.output} is a file; many pages need a folder")
    if flags.output != "-" and any(_within(path, flags.output) for path in flags.paths if path != "-"):
        raise click.UsageError(f"{flags.output} holds what the report is about; write to another place")


def _is_single(flags: Flags) -> bool:
    """Whether it is about one article: a file or standard input."""
    return len(flags.paths) == 1 and not flags.files_from and not os.path.isdir(flags.paths[0])


def _listed(flags: Flags, configs: Configs) -> dict[str, Path]:
    """The articles by name. InputError if one of the paths is missing."""
    from dedupe.corpus import walk

    def tell(notice: walk.Notice) -> None:
        if not flags.quiet:
            configured.warn(f"{notice.name}: {notice.message}")

    listed = configured.listed(flags.files_from)
    found = walk.walk(flags.paths, lambda folder: configs.folder(folder).files, listed, tell)
    return {file.name: file.path for file in found if not _within(str(file.path), flags.output)}


def _within(path: str, folder: str) -> bool:
    """Whether a path is a folder or file, or below it; pages of an earlier run are no articles."""
    from dedupe.corpus.mirror import is_within

    return is_within(os.path.realpath(path), os.path.realpath(folder))
