"""`dedupe clean`: one article in, the cleaned article out."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dedupe.cli import output, shared
from dedupe.errors import FOUND, OK
from dedupe.options import settings

if TYPE_CHECKING:
    from dedupe.pipeline import Result

HELP = """Take out what an article says twice and what is no part of it.

FILE is plain text, Markdown or HTML; - or nothing reads standard input. The cleaned text goes to standard
output, a summary of what went and why to standard error. What isn't cut doesn't change by a byte.

\b
Examples:
  dedupe clean article.md > cleaned.md
  curl -s URL | dedupe clean > cleaned.html
  dedupe clean article.md --diff | patch -p1
  dedupe clean article.md --show
  dedupe clean article.md --write --backup
  dedupe clean article.md --level near --ignore X103,X105

Exit codes: 0 done, 1 --diff found something to cut, 2 an error.
"""


@click.command("clean", help=HELP, short_help="Take out what is said twice and what is no part of it.")
@shared.file_argument
@click.option("--diff", "as_diff", is_flag=True, help="Print the changes as a patch; exit 1 if any.")
@click.option("--json", "as_json", is_flag=True, help="Print each cut and each possible repeat as JSON.")
@click.option("--show", is_flag=True, help="Show the article, its cuts beside the copies that stay.")
@click.option("-w", "--write", is_flag=True, help="Write the cleaned text back to FILE, all at once.")
@click.option("--backup", is_flag=True, help="With --write, keep the old file as FILE.orig.")
@click.option(
    "-o",
    "--output",
    "target",
    metavar="FILE",
    type=click.Path(),
    help="Write the cleaned text to FILE; - is stdout.",
)
@click.option(
    "--decisions", metavar="FILE", type=click.Path(), help="Cut what was decided in a review or a report."
)
@click.option("-q", "--quiet", is_flag=True, help="No summary.")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour the summary or --show; auto: on a terminal, if NO_COLOR is not set.",
)
@shared.finding_options
def command(
    files: tuple[str, ...],
    as_diff: bool,
    as_json: bool,
    show: bool,
    write: bool,
    backup: bool,
    target: str | None,
    decisions: str | None,
    quiet: bool,
    color: str,
    **options: Any,
) -> int:
    """Clean one input; the exit code."""
    _check(files, as_diff, as_json, write, backup, target)
    if show and (as_diff or as_json or target == "-"):
        raise click.UsageError("--show goes with none of --diff, --json and --output -; use one of them")
    target = None if target == "-" else target
    chosen = settings(**options)
    source = shared.read(files, options["format"])

    from dedupe.pipeline import analyse

    result = analyse(source.text.text, chosen, str(source.path or ""))
    if decisions is not None:
        result = _decided(result, source.data, Path(decisions))
    cleaned = source.text.encode(result.text) if result.plan.spans else source.data
    if write and source.path and cleaned != source.data:
        output.write(source.path, cleaned, backup)
    if target:
        output.write(Path(target), cleaned)
    if show:
        from dedupe.cli import showing

        showing.show(result, source.name, color)
    elif as_diff or as_json or not (write or target):
        _print(_report(source, result, cleaned, as_diff, as_json))
    if not (quiet or show):
        _summarise(source, result, shared.in_colour(color))
    return FOUND if as_diff and cleaned != source.data else OK


def _decided(result: Result, data: bytes, path: Path) -> Result:
    """The article cleaned as the file of decisions says."""
    from hashlib import sha256

    from dedupe.check import decisions, decisions_file
    from dedupe.cli.configured import warn

    given = decisions_file.load(shared.contents(path).decode("utf-8", "replace"), str(path))
    decided = decisions.applied(result, sha256(data).hexdigest(), given)
    for fingerprint in decisions.unknown(decisions.cases(result), given):
        warn(f"{path}: {fingerprint} is no finding of this article, with these settings")
    return decided


def _check(
    files: tuple[str, ...], as_diff: bool, as_json: bool, write: bool, backup: bool, target: str | None
) -> None:
    """Options that contradict each other are usage errors."""
    if as_diff and (as_json or write or target):
        raise click.UsageError("--diff goes with none of --json, --write and --output; run it alone")
    if write and target:
        raise click.UsageError("--write and --output exclude each other; use one of them")
    if write and (not files or files == ("-",)):
        raise click.UsageError("--write needs a FILE; use --output FILE to write what is piped in")
    if target == "-" and as_json:
        raise click.UsageError("--json and --output - both go to standard output; use one of them")
    if target == "":
        raise click.UsageError("--output is empty; give the name of a file, or - for standard output")
    if backup and not write:
        raise click.UsageError("--backup goes with --write; add --write")


def _report(source: shared.Input, result: Result, cleaned: bytes, as_diff: bool, as_json: bool) -> bytes:
    """What goes to standard output."""
    if as_diff:
        from dedupe.reporter.diff import unified

        return unified(source.data, cleaned, source.diff_name)
    if as_json:
        from dedupe.reporter.json import plan

        name = str(source.path) if source.path else None
        return plan(result.article, result.plan, name, shared.title).encode("utf-8", "backslashreplace")
    return cleaned


def _print(data: bytes) -> None:
    stream = sys.stdout.buffer
    stream.write(data)
    stream.flush()


def _summarise(source: shared.Input, result: Result, colour: bool) -> None:
    from dedupe.reporter import summary

    width = min(shutil.get_terminal_size((100, 24)).columns, 120)
    lines = summary.lines(result.article, result.plan, source.name, shared.title, width)
    stream = sys.stderr
    if colour:
        summary.coloured(lines, stream)
    else:
        stream.write(summary.plain(lines))
    stream.flush()
