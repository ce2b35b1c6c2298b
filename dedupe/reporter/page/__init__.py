"""Pages that show what was found: one self-contained HTML file an article, and an index of many (`index`).

Nothing on a page comes from elsewhere and nothing of an article can act in it: see `policy` and `chars`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from dedupe.model import Kind
from dedupe.pipeline import Result
from dedupe.reporter.page.figures import GROUPS, Figures, figures
from dedupe.reporter.page.findings import told
from dedupe.reporter.page.map import drawn
from dedupe.reporter.page.marks import Row, rows
from dedupe.reporter.page.promise import promise
from dedupe.reporter.page.render import render


@dataclass(frozen=True, slots=True)
class Subject:
    """What a page is about: a cleaned article, its name, the SHA-256 of its bytes as hexadecimal digits, and
    the address of the index it belongs to, if there is one. With `follow`, headings follow their sections."""

    result: Result
    name: str
    digest: str
    index: str = ""
    follow: bool = True


def page(subject: Subject) -> tuple[str, Figures]:
    """The page of an article, and its figures. Encode it as UTF-8."""
    article = subject.result.article
    findings = told(article, subject.result.plan)
    found = figures(article, findings)
    text = render(
        "page",
        subject=subject,
        lang=article.lang,
        figures=found,
        says=GROUPS,
        findings=findings,
        rows=list(_lists(rows(article, findings))),
        map=drawn(article, findings),
        diff=list(_diff(subject)),
        promise={"head": _head(subject), **promise(article, findings, subject.follow)} if findings else None,
    )
    return text, found


def _lists(found: Iterable[Row]) -> Iterator[tuple[bool, list[Row]]]:
    """The rows in runs: items of a list together."""
    for items, group in groupby(found, key=lambda row: row.kind == Kind.ITEM):
        yield items, list(group)


def _head(subject: Subject) -> list[str]:
    """The lines that a patch begins with."""
    from dedupe.reporter.diff import header

    return header(_path(subject)).decode("utf-8", "surrogatepass").split("\n")[:-1]


def _path(subject: Subject) -> str:
    return subject.name.lstrip("/")


def _diff(subject: Subject) -> Iterator[tuple[str, str]]:
    """The lines of the patch with what each is."""
    from dedupe.reporter.diff import unified

    result = subject.result
    before, after = (t.encode("utf-8", "surrogatepass") for t in (result.article.source, result.text))
    patch = unified(before, after, _path(subject)).decode("utf-8", "surrogatepass")
    for number, line in enumerate(patch.split("\n")[:-1]):
        yield "head" if number < 2 else _KINDS.get(line[:1], ""), line


_KINDS = {"-": "out", "+": "in", "@": "hunk", "\\": "note"}
