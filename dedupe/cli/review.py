"""`dedupe review`: decide finding by finding what is cut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import click

from dedupe.cli import configured, shared

HELP = """Decide finding by finding what is cut, with both copies in view.

PATHS are files and folders. A key answers each finding: y cuts it, n keeps it, e keeps it and cuts the other
copy, a and d answer the rest of the file, u takes back, q stops. Where keys don't come one by one (a pipe),
lines are read.

Answers are kept beside each article in NAME.decisions.json after each key: run it again to go on. The file
is what `dedupe clean --decisions` takes, too.

\b
Examples:
  dedupe review drafts/
  dedupe review article.md --write --backup
  dedupe review drafts/ --write --suppress
  dedupe review drafts/ --baseline .dedupe-baseline.json --write-baseline

Exit codes: 0 done or stopped, 2 an error, 130 interrupted by Ctrl-C: then nothing but answers is written.
"""


@dataclass(frozen=True, slots=True)
class Flags:
    """What the user asked of this run, beside what can be configured."""

    paths: tuple[str, ...]
    files_from: str | None
    write: bool
    backup: bool
    suppress: bool
    write_baseline: bool
    decisions: str | None
    again: bool
    color: str


@click.command("review", help=HELP, short_help="Decide finding by finding what is cut.")
@click.argument("paths", metavar="PATHS...", nargs=-1, type=click.Path(readable=False))
@click.option("-w", "--write", is_flag=True, help="At the end, cut what was decided in the files.")
@click.option("--backup", is_flag=True, help="With --write or --suppress, keep old files as FILE.orig.")
@click.option("--suppress", is_flag=True, help="At the end, put comments for dedupe check on what is kept.")
@click.option(
    "--baseline",
    metavar="FILE",
    type=click.Path(readable=False),
    help="Findings that are accepted, not asked.",
)
@click.option("--write-baseline", is_flag=True, help="At the end, add what is kept to the baseline.")
@click.option(
    "--decisions",
    metavar="FILE",
    type=click.Path(readable=False),
    help="Keep the answers there; for one article.",
)
@click.option("--again", is_flag=True, help="Forget earlier answers.")
@shared.color_option("Colour the questions")
@configured.file_options
@shared.finding_options
@configured.config_options
@click.pass_context
def command(context: click.Context, /, **options: Any) -> int:
    """Review drafts; the exit code."""
    flags = Flags(**{name: options[name] for name in Flags.__dataclass_fields__})
    _check(flags)
    configs = configured.configs(context)
    baseline = configs.main.check.baseline
    if flags.write_baseline and not baseline:
        raise click.UsageError("there is no baseline yet; say where it is with --baseline FILE")

    from dedupe.cli import reviewing
    from dedupe.cli.drafts import Drafts
    from dedupe.cli.known import Known
    from dedupe.corpus import walk

    def tell(notice: walk.Notice) -> None:
        configured.warn(f"{notice.name}: {notice.message}")

    listed = configured.listed(flags.files_from)
    found = walk.walk(flags.paths, lambda folder: configs.folder(folder).files, listed, tell)
    drafts = Drafts(configs, {file.name: file.path for file in found})
    if flags.decisions and len(drafts.paths) != 1:
        raise click.UsageError("--decisions is about one article; name one file")
    fresh = flags.write_baseline and baseline is not None and not baseline.exists()
    known = Known.read(baseline, drafts.paths, anew=fresh) if baseline else None
    return reviewing.Review(drafts, flags, known).run()


def _check(flags: Flags) -> None:
    """Options that contradict each other are usage errors."""
    if not flags.paths and not flags.files_from:
        raise click.UsageError("nothing to review; give a file or folder")
    if "" in flags.paths or flags.decisions == "":
        raise click.UsageError("a path is empty; give the name of a file or folder")
    if "-" in (*flags.paths, flags.files_from):
        raise click.UsageError("standard input is for the answers; give files or folders")
    if flags.backup and not (flags.write or flags.suppress):
        raise click.UsageError("--backup goes with --write or --suppress; add one of them")
