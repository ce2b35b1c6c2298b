"""`dedupe blocks`: how an article was cut into blocks."""

from __future__ import annotations

import shutil
import sys

import click

from dedupe.cli import shared
from dedupe.options import settings

HELP = """Show the blocks that an article is cut into, one a line: line:column, kind, text.

\b
Examples:
  dedupe blocks article.md
  curl -s URL | dedupe blocks --format html
  dedupe blocks article.md --json
"""


@click.command("blocks", help=HELP, short_help="Show the blocks that an article is cut into.")
@shared.file_argument
@click.option("--json", "as_json", is_flag=True, help="Print all blocks, with spans, as JSON.")
@shared.format_option
@shared.lang_option
def command(files: tuple[str, ...], as_json: bool, format: str | None, lang: str | None) -> int:
    """Print the blocks of one input; the exit code."""
    chosen = settings(format=format, lang=lang)
    source = shared.read(files)
    text = source.text(chosen.format)

    from dedupe.tokenizer import tokenize

    article = tokenize(text.text, chosen.format, chosen.lang, str(source.path or ""))
    if as_json:
        from dedupe.reporter.json import blocks

        report = blocks(article, str(source.path) if source.path else None)
    else:
        from dedupe.reporter.blocks import listing

        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        report = listing(article, width)
    sys.stdout.buffer.write(report.encode("utf-8", "backslashreplace"))
    return 0
