"""The index of many articles: a table that can be sorted and filtered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dedupe.reporter.page.across import Shared
from dedupe.reporter.page.figures import GROUPS, Figures
from dedupe.reporter.page.render import render

COLUMNS = (
    ("name", "Article", ""),
    ("before", "Words", "before"),
    ("after", "Left", "words after"),
    ("share", "Goes", "share of the words"),
    ("cuts", "Cuts", ""),
    *((name, name.capitalize(), says) for name, says in GROUPS.items()),
    ("equal", "Equal", "articles with the same number are the same"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An article in an index: its name, its page's address, and its figures; `error` says why it has none.

    `equal` numbers the group of articles that are the same, from 1; 0 is none.
    """

    name: str
    href: str = ""
    figures: Figures | None = None
    error: str = ""
    equal: int = 0

    @property
    def has(self) -> str:
        """What it can be filtered by."""
        found = {
            "error": not self.figures,
            "equal": bool(self.equal),
            "cuts": bool(self.figures and self.figures.cuts),
        }
        for group in self.figures.groups if self.figures else ():
            kind = group.name if group.name in ("residue", "maybe") else "repeats"
            found[kind] = found.get(kind, False) or bool(group.findings)
        return " ".join(kind for kind, there in found.items() if there)


def index(entries: Sequence[Entry], title: str, common: Sequence[Shared] = ()) -> str:
    """The page; `common` are passages that several articles have. Encode it as UTF-8."""
    totals = _totals(entries)
    return render("index", entries=entries, title=title, common=common, columns=COLUMNS, totals=totals)


def _totals(entries: Sequence[Entry]) -> dict[str, int]:
    figures = [entry.figures for entry in entries if entry.figures]
    return {
        "articles": len(entries),
        "cut": sum(bool(f.cuts) for f in figures),
        "before": sum(f.before for f in figures),
        "after": sum(f.after for f in figures),
        "failed": len(entries) - len(figures),
    }
