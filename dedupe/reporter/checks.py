"""The formats of `dedupe check`: each a module with `render`, loaded when used."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from dedupe.check.report import Report
from dedupe.errors import SettingsError

FORMATS = {
    "full": "dedupe.reporter.full",
    "concise": "dedupe.reporter.concise",
    "json": "dedupe.reporter.check_json",
    "json-lines": "dedupe.reporter.json_lines",
    "github": "dedupe.reporter.github",
    "gitlab": "dedupe.reporter.gitlab",
    "junit": "dedupe.reporter.junit",
    "sarif": "dedupe.reporter.sarif",
    "rdjson": "dedupe.reporter.rdjson",
}


@dataclass(frozen=True, slots=True)
class Look:
    """How a report looks: `width` in columns of a terminal and `colour` for people, `version` of the program
    for those formats that tell it, `total` whether `full` ends with a line on the whole run."""

    width: int = 100
    colour: bool = False
    version: str = ""
    total: bool = True


def render(format: str, report: Report, look: Look | None = None) -> str:
    """The report in a format: the same report, the same text.

    SettingsError names the nearest right format. Article text may hold half surrogate pairs; encode the
    result as UTF-8 with `backslashreplace`, which is right in JSON too.
    """
    if format not in FORMATS:
        from dedupe.options import nearest

        raise SettingsError(f"no output format {format!r}", nearest(format, FORMATS))
    text: str = import_module(FORMATS[format]).render(report, look or Look())
    return text
