"""`dedupe cache`: what is remembered between runs."""

from __future__ import annotations

from typing import Any

import click

from dedupe.cli import configured

HELP = """Show or delete what is remembered between runs.

The results of each file are kept in .dedupe_cache beside the configuration file, or in the working folder
without one. They depend on the text, the settings and the version, so a cache never needs to be deleted.

\b
Examples:
  dedupe cache info
  dedupe cache clear
  dedupe cache info --cache-dir /tmp/dedupe --json
"""


@click.command("cache", help=HELP, short_help="Show or delete what is remembered between runs.")
@click.argument("action", type=click.Choice(["info", "clear"]))
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@configured.cache_dir_option
@configured.config_options
@click.pass_context
def command(context: click.Context, /, action: str, as_json: bool, **options: Any) -> int:
    """Print what the cache holds, or held before it was cleared; the exit code."""
    from dedupe.corpus import cache

    config = configured.configs(context).main
    folder, limit = config.cache_folder, config.check.cache_size * cache.MEGA
    held = cache.info(folder) if action == "info" else cache.clear(folder)
    if as_json:
        import json

        data = {"folder": str(folder), "entries": held.entries, "size": held.size, "on_disk": held.on_disk}
        click.echo(json.dumps({**data, "limit": limit}, indent=2))
        return 0
    deleted = "" if action == "info" else "deleted "
    most = "" if deleted else f"; at most {limit // cache.MEGA} MB of results are kept"
    click.echo(f"{folder}: {deleted}{held.entries} results, {held.on_disk / cache.MEGA:.1f} MB on disk{most}")
    return 0
