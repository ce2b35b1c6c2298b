"""A run of `dedupe clean` over one article."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dedupe.cli import output, shared
from dedupe.config import Configs
from dedupe.errors import FOUND, OK

if TYPE_CHECKING:
    from dedupe.cli.clean import Flags
    from dedupe.pipeline import Result


def run(flags: Flags, configs: Configs) -> int:
    """Clean one input; the exit code."""
    source = shared.read(flags.paths)
    config = configs.at(Path(os.path.abspath(source.path))) if source.path else configs.main
    text = source.text(config.finding.format)

    from dedupe.pipeline import analyse

    result = analyse(text.text, config.finding, str(source.path or ""))
    if flags.decisions is not None:
        result = _decided(result, source.data, Path(flags.decisions))
    cleaned = text.encode(result.text) if result.plan.spans else source.data
    target = None if flags.target == "-" else flags.target
    if flags.write and source.path and cleaned != source.data:
        output.write(source.path, cleaned, flags.backup)
    if target:
        output.write(Path(target), cleaned)
    if flags.show:
        from dedupe.cli import showing

        showing.show(result, source.name, flags.color)
    elif flags.as_diff or flags.as_json or not (flags.write or target):
        shared.emit(_report(source, result, cleaned, flags))
    if not (flags.quiet or flags.show):
        _summarise(source, result, shared.in_colour(flags.color, sys.stderr))
    return FOUND if flags.as_diff and cleaned != source.data else OK


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


def _report(source: shared.Input, result: Result, cleaned: bytes, flags: Flags) -> bytes:
    """What goes to standard output."""
    if flags.as_diff:
        from dedupe.reporter.diff import unified

        return unified(source.data, cleaned, source.diff_name)
    if flags.as_json:
        from dedupe.reporter.json import plan

        name = str(source.path) if source.path else None
        return plan(result.article, result.plan, name).encode("utf-8", "backslashreplace")
    return cleaned


def _summarise(source: shared.Input, result: Result, colour: bool) -> None:
    from dedupe.reporter import summary

    lines = summary.lines(result.article, result.plan, source.name, shared.width())
    stream = sys.stderr
    if colour:
        summary.coloured(lines, stream)
    else:
        stream.write(summary.plain(lines))
    stream.flush()
