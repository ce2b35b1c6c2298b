"""Options that a configuration file can set too, and how a command merges the two.

A command takes the option groups that it needs, has `click.pass_context`, and asks `configs(context)`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from dedupe.cli.shared import adding
from dedupe.config import Config, Configs
from dedupe.config.keys import KEYS
from dedupe.errors import InputError

_GIVEN = (ParameterSource.COMMANDLINE, ParameterSource.ENVIRONMENT)
_VARIABLES = {"cache-dir": "DEDUPE_CACHE_DIR"}

_CONFIG_OPTIONS = (
    click.option(
        "--config",
        "config_file",
        metavar="FILE",
        type=click.Path(readable=False),
        help="Read this configuration file, whatever others there are.",
    ),
    click.option("--isolated", is_flag=True, help="Read no configuration file."),
)
_FILE_OPTIONS = (
    click.option("--include", metavar="GLOB", multiple=True, help="Read these files in folders instead."),
    click.option("--exclude", metavar="GLOB", multiple=True, help="Pass these over instead of the default."),
    click.option("--extend-exclude", metavar="GLOB", multiple=True, help="Pass these over too."),
    click.option(
        "--respect-gitignore/--no-respect-gitignore",
        default=True,
        help="Pass over what git ignores; on by default.",
    ),
    click.option(
        "--force-exclude/--no-force-exclude",
        default=False,
        help="Pass over excluded files even if they are named, as pre-commit does.",
    ),
    click.option(
        "--files-from",
        metavar="FILE",
        type=click.Path(readable=False),
        help="Read these files too: one name a line, or names that end in a zero byte; - is standard input.",
    ),
)
_cache_dir = click.option(
    "--cache-dir",
    metavar="FOLDER",
    type=click.Path(readable=False),
    help="Where results are remembered; also by DEDUPE_CACHE_DIR.",
)
_CACHE_OPTIONS = (
    click.option("--cache/--no-cache", default=True, help="Remember results between runs; on by default."),
    _cache_dir,
)
jobs_option = click.option(
    "-j",
    "--jobs",
    metavar="N",
    type=click.IntRange(min=0),
    default=0,
    help="How many processes work; 0, the default, is one for each core.",
)


config_options: Callable[[Any], Any] = adding(_CONFIG_OPTIONS)
file_options: Callable[[Any], Any] = adding(_FILE_OPTIONS)
cache_options: Callable[[Any], Any] = adding(_CACHE_OPTIONS)
cache_dir_option: Callable[[Any], Any] = _cache_dir


def configs(context: click.Context, here: Path | None = None) -> Configs:
    """The configurations of this run, under the options that the user wrote. Raises SettingsError.

    `here` is the folder whose configuration holds for the run as a whole: the working folder, unless
    `--stdin-filename` names another.
    """
    file = context.params.get("config_file")
    if file and context.params.get("isolated"):
        raise click.UsageError("--config and --isolated exclude each other; use one of them")
    given = _given(context)
    environment = tuple(
        (key, os.environ[variable], variable)
        for key, variable in _VARIABLES.items()
        if key not in given and os.environ.get(variable)
    )
    return Configs(
        Path(os.path.abspath(here or Path.cwd())),
        Path(os.path.abspath(file)) if file else None,
        bool(context.params.get("isolated")),
        given,
        environment,
    )


def listed(files_from: str | None) -> list[str]:
    """The names that `--files-from` gives. Raises InputError if they can't be read."""
    from dedupe.corpus.walk import names

    if not files_from:
        return []
    try:
        data = sys.stdin.buffer.read() if files_from == "-" else Path(files_from).read_bytes()
    except OSError as error:
        raise InputError(f"{files_from}: can't be read: {error.strerror}", "check the name") from error
    return names(data)


def cache_folder(config: Config) -> Path | None:
    """Where this run remembers results, or None if it does not."""
    return config.cache_folder if config.check.cache else None


def warn(message: str) -> None:
    """Say on standard error what went wrong and does not end the run."""
    click.echo(f"dedupe: warning: {message}", err=True)


def _given(context: click.Context) -> dict[str, Any]:
    """The options that the user wrote, by the key that each stands for in a configuration file."""
    given = {}
    for name, value in context.params.items():
        key = name.replace("_", "-")
        if key in KEYS and context.get_parameter_source(name) in _GIVEN:
            given[key] = value
    return given
