"""`dedupe check`: the findings in an editor's drafts, for people and for CI."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dedupe.cli import configured, shared
from dedupe.config.model import FAIL_ON, OUTPUT_FORMATS
from dedupe.errors import FAILED

if TYPE_CHECKING:
    from dedupe.cli.drafts import Drafts
    from dedupe.config import Config

HELP = """Find what drafts say twice and what is no part of them, and fail if there is any.

PATHS are files and folders, by default the working folder; - is standard input. A finding that `dedupe clean`
would cut is an error, one that it only suspects a warning.

\b
Examples:
  dedupe check drafts/
  dedupe check --diff drafts/
  dedupe check --fix drafts/
  dedupe check --output-format sarif --output-file dedupe.sarif drafts/
  dedupe check --baseline .dedupe-baseline.json --write-baseline
  git diff --name-only main | dedupe check --files-from -
  cat draft.md | dedupe check - --stdin-filename draft.md

Exit codes: 0 nothing found, 1 findings, 2 a wrong option, or a file or configuration that can't be read.
"""


@dataclass(frozen=True, slots=True)
class Flags:
    """What the user asked of this run, beside what can be configured."""

    paths: tuple[str, ...]
    output_file: str | None
    diff: bool
    fix: bool
    unsafe_fixes: bool
    write_baseline: bool
    prune_baseline: bool
    exit_zero: bool
    fail_on_empty: bool
    files_from: str | None
    stdin_filename: str | None
    jobs: int
    quiet: bool
    color: str

    @property
    def piped(self) -> bool:
        """Whether the draft comes from standard input."""
        return self.paths == ("-",)


@click.command("check", help=HELP, short_help="Find what drafts say twice, and fail if they do.")
@click.argument("paths", nargs=-1, type=click.Path(readable=False))
@click.option(
    "--output-format",
    type=click.Choice(OUTPUT_FORMATS),
    default="full",
    envvar="DEDUPE_OUTPUT_FORMAT",
    show_envvar=True,
    show_default=True,
    help="How to report.",
)
@click.option(
    "-o",
    "--output-file",
    metavar="FILE",
    type=click.Path(readable=False),
    help="Write the report, or the patch, to FILE; - is stdout.",
)
@click.option("--diff", is_flag=True, help="Print what --fix would do, as a patch; exit 1 if anything.")
@click.option("--fix", is_flag=True, help="Cut what is safe to cut, and report the rest.")
@click.option(
    "--unsafe-fixes", is_flag=True, help="With --fix or --diff, cut what wants an editor's eye, too."
)
@click.option(
    "--baseline", metavar="FILE", type=click.Path(readable=False), help="Findings that are accepted."
)
@click.option("--write-baseline", is_flag=True, help="Accept all that is found now.")
@click.option("--prune-baseline", is_flag=True, help="Drop from the baseline what is found no more.")
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    default="error",
    show_default=True,
    help="Which findings make the exit code 1.",
)
@click.option("--exit-zero", is_flag=True, help="Exit 0 whatever is found.")
@click.option("--fail-on-empty", is_flag=True, help="Exit 2 if there is no file to check.")
@click.option(
    "--stdin-filename",
    metavar="NAME",
    type=click.Path(readable=False),
    help="The name of the draft on standard input.",
)
@configured.file_options
@configured.jobs_option
@click.option("-q", "--quiet", is_flag=True, help="Findings only: no totals, no notes.")
@shared.color_option("Colour the report")
@shared.finding_options
@configured.cache_options
@configured.config_options
@click.pass_context
def command(context: click.Context, /, **options: Any) -> int:
    """Check drafts; the exit code."""
    flags = Flags(**{name: options[name] for name in Flags.__dataclass_fields__})
    flags = replace(flags, output_file=None) if flags.output_file == "-" else flags
    _check(context, flags)
    name = flags.stdin_filename
    configs = configured.configs(context, Path(os.path.abspath(name)).parent if name else None)
    _check_configured(flags, configs.main)

    from dedupe.cli import checking

    drafts = checking.found(flags, configs)
    _check_targets(flags, configs.main, drafts)
    if not drafts.paths and not flags.quiet:
        click.echo("dedupe: there is no file to check", err=True)
    done = checking.run(drafts, flags, _width(flags), _in_colour(flags))
    return FAILED if flags.fail_on_empty and not drafts.paths else done


def _check(context: click.Context, flags: Flags) -> None:
    """Options that contradict each other are usage errors."""
    _check_input(flags)
    baselined = flags.write_baseline or flags.prune_baseline
    if flags.diff and flags.fix:
        raise click.UsageError("--diff and --fix exclude each other; use one of them")
    if flags.unsafe_fixes and not (flags.diff or flags.fix):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff; add one of them")
    if flags.write_baseline and flags.prune_baseline:
        raise click.UsageError("--write-baseline and --prune-baseline exclude each other; use one of them")
    if baselined and (flags.diff or flags.fix):
        raise click.UsageError(
            "a baseline is written without --fix and --diff; run the two one after another"
        )
    if flags.write_baseline and flags.output_file:
        raise click.UsageError("--write-baseline accepts all, there is no report; leave --output-file out")
    given = context.get_parameter_source("output_format") == click.core.ParameterSource.COMMANDLINE
    if flags.diff and given:
        raise click.UsageError("--diff prints a patch, --output-format a report; use one of them")
    if flags.output_file == "":
        raise click.UsageError("--output-file is empty; give the name of a file")


def _check_input(flags: Flags) -> None:
    if "" in flags.paths:
        raise click.UsageError("a path is empty; give the name of a file or folder")
    if "-" in flags.paths and not flags.piped:
        raise click.UsageError("- stands alone; check files and standard input one after another")
    if flags.piped and flags.files_from:
        raise click.UsageError("- and --files-from exclude each other; use one of them")
    if flags.piped and (flags.fix or flags.write_baseline or flags.prune_baseline):
        raise click.UsageError("a draft on standard input can only be looked at; name a file, or use --diff")
    if flags.stdin_filename is not None and not (flags.piped and flags.stdin_filename):
        raise click.UsageError("--stdin-filename names the draft on standard input; use it with -")


def _check_configured(flags: Flags, config: Config) -> None:
    if (flags.write_baseline or flags.prune_baseline) and not config.check.baseline:
        raise click.UsageError("there is no baseline yet; say where it is with --baseline FILE")


def _check_targets(flags: Flags, config: Config, drafts: Drafts) -> None:
    """What is written over must be none of the drafts."""
    targets = [flags.output_file] if flags.output_file else []
    if flags.write_baseline or flags.prune_baseline:
        targets.append(str(config.check.baseline))
    for target in targets:
        there = os.path.realpath(target)
        if os.path.isfile(there) and any(os.path.realpath(path) == there for path in drafts.paths.values()):
            raise click.UsageError(f"{target} is one of the drafts; write to another file, or exclude it")


def _width(flags: Flags) -> int:
    return 100 if flags.output_file else shared.width()


def _in_colour(flags: Flags) -> bool:
    to_file = flags.output_file and flags.color == "auto"
    return shared.in_colour("never" if to_file else flags.color, sys.stdout)
