"""Sentences for drafts, and what a check says of them in few words."""

from __future__ import annotations

from dedupe.check.allowed import Allowed
from dedupe.check.examine import examine
from dedupe.check.report import FileReport, Report
from dedupe.settings import Settings

MILL = "The old mill by the river was rebuilt in the spring of that year by two brothers from the valley."
MILL_NEAR = (
    "The old mill on the river was rebuilt in the spring of that year by two brothers from the valley."
)
WHEEL = "Nobody in the village had seen a wheel turn so quietly before, and few believed that it would last."
FLOUR = (
    "Every autumn the miller sends a sack of rye flour to the school, where the children bake flat loaves."
)
GATE = "The sluice gate is opened by hand at six each morning, whatever the weather, and shut again at dusk."
PROMO = "Sign up for our newsletter and never miss a story!"


def markdown(*blocks: str) -> str:
    """A Markdown draft of these blocks."""
    return "\n\n".join(("# The mill at the bend", *blocks)) + "\n"


def check(
    source: str, path: str = "mill.md", allowed: Allowed | None = None, **options: object
) -> FileReport:
    """The report on a draft."""
    return examine(source, path, Settings(**options), allowed)  # type: ignore[arg-type]


def told(report: FileReport) -> list[tuple[str, int, list[int]]]:
    """Each finding's code, line, and the lines of what stays."""
    return [(d.code, d.start.line, [c.start.line for c in d.copies]) for d in report.diagnostics]


def of(*files: FileReport) -> Report:
    """A run over these files."""
    return Report(tuple(sorted(files, key=lambda file: file.path)))
