"""`dedupe config`: what is configured, and where."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dedupe.cli import configured

if TYPE_CHECKING:
    from dedupe.config import Config, Override

HELP = """Show what is configured and where, for the working folder or for PATH.

The nearest dedupe.toml, or pyproject.toml with a table [tool.dedupe], holds, looking upwards from PATH. For a
file, the [[overrides]] that fit it are applied. What is printed is TOML again.

\b
Examples:
  dedupe config
  dedupe config news/today.md
  dedupe config news/today.md --json
"""


@click.command("config", help=HELP, short_help="Show what is configured, and where.")
@click.argument("path", required=False, type=click.Path(readable=False))
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@configured.config_options
@click.pass_context
def command(context: click.Context, /, path: str | None, as_json: bool, **options: Any) -> int:
    """Print the configuration; the exit code."""
    configs = configured.configs(context)
    place = Path(os.path.abspath(path)) if path else configs.here
    config = configs.folder(place) if os.path.isdir(place) else configs.at(place)
    if as_json:
        import json

        click.echo(json.dumps(_as_data(config, path), indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_as_toml(config, path)))
    return 0


def _as_data(config: Config, path: str | None) -> dict[str, Any]:
    from dedupe.config.keys import KEYS

    return {
        "file": str(config.file) if config.file else None,
        "root": str(config.root),
        "path": path,
        "values": {key: {"value": _plain(config, key, str), "from": config.origin(key)} for key in KEYS},
        "overrides": [
            {
                "files": list(override.files.patterns),
                "values": {key: _written(value, str) for key, value in override.values.items()},
                "from": override.origin,
            }
            for override in config.overrides
        ],
    }


def _as_toml(config: Config, path: str | None) -> list[str]:
    from dedupe.config.keys import KEYS
    from dedupe.config.read import display

    head = display(config.file) if config.file else "no configuration file"
    values = {key: _plain(config, key, display) for key in KEYS}
    rows = {key: f"# {key}: not set" if v is None else f"{key} = {_toml(v)}" for key, v in values.items()}
    width = min(48, max(map(len, rows.values())))
    lines = [f"# {head}{f'; what holds for {path}' if path else ''}"]
    lines += [f"{row:<{width}}  # {config.origin(key)}" for key, row in rows.items()]
    for override in [] if path else config.overrides:
        lines += ["", *_override(override)]
    return lines


def _override(override: Override) -> list[str]:
    values = {"files": list(override.files.patterns), **override.values}
    return ["[[overrides]]", *(f"{key} = {_toml(_written(value, str))}" for key, value in values.items())]


def _plain(config: Config, key: str, path: Callable[[Path], str]) -> Any:
    """A value as a configuration file could have it; None if there is none."""
    return _written(config.cache_folder if key == "cache-dir" else config.value(key), path)


def _written(value: Any, path: Callable[[Path], str]) -> Any:
    from dedupe.config.globs import Globs

    if isinstance(value, Globs):
        return list(value.patterns)
    if isinstance(value, Path):
        return path(value)
    if isinstance(value, tuple | list):
        parts = [_written(part, path) for part in value]
        return [one for part in parts for one in (part if isinstance(part, list) else [part])]
    return str(value) if isinstance(value, str) else value


def _toml(value: Any) -> str:
    """A string, number, truth value or list as TOML; JSON's spelling of these is TOML's too."""
    import json

    return json.dumps(value, ensure_ascii=False)
