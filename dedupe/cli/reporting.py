"""A run of `dedupe report`, from the articles to the written pages."""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import click

from dedupe.cli import output, shared
from dedupe.cli.drafts import Draft, Drafts
from dedupe.cli.progress import Progress
from dedupe.config import Configs
from dedupe.errors import FAILED, OK, DedupeError, InputError

if TYPE_CHECKING:
    from dedupe.cli.report import Flags
    from dedupe.reporter.page.figures import Figures
    from dedupe.reporter.page.index import Entry

PAGES = "articles"
"""The folder of pages beside `index.html`."""


@dataclass(frozen=True, slots=True)
class Job:
    """An article to write a page of: its draft, and where from its page the index is."""

    draft: Draft
    index: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """A page, and for an index its article's figures and passages."""

    page: bytes
    figures: Figures
    passages: dict[int, str]


def one(path: str, target: str, configs: Configs) -> int:
    """Write the page of one article; the exit code."""
    source = shared.read((path,))
    config = configs.at(Path(os.path.abspath(path))) if source.path else configs.main
    with shared.naming(source.name):
        done = written(Job(Draft.of(source.name, source.data, config)))
    if target == "-":
        shared.emit(done.page)
    else:
        place = Path(target)
        output.write(place / "index.html" if place.is_dir() else place, done.page)
    return OK


def many(paths: Mapping[str, Path], flags: Flags, configs: Configs) -> int:
    """Write a page an article and the index; the exit code."""
    from dedupe.corpus import workers
    from dedupe.reporter.page.across import Common
    from dedupe.reporter.page.index import Entry, index

    if not paths:
        click.echo(
            "dedupe: there is no article to report on; --include takes in files by their names", err=True
        )
        return OK
    folder = Path(flags.output)
    hrefs = _hrefs(paths)
    numbers = {name: number for number, name in enumerate(paths)}
    entries: dict[str, Entry] = {}
    digests: dict[str, str] = {}
    common = Common()
    with Progress(len(paths), flags.quiet) as progress:
        jobs = _jobs(Drafts(configs, paths), hrefs, entries)
        with contextlib.closing(workers.run(written, jobs, flags.jobs, _weight)) as outcomes:  # type: ignore[type-var]
            for outcome in outcomes:
                name = outcome.item.draft.name
                if outcome.value is None:
                    entries[name] = Entry(_short(hrefs[name]), error=shared.told(outcome.error))
                else:
                    done = outcome.value
                    _write(folder / hrefs[name], done.page)
                    entries[name] = Entry(_short(hrefs[name]), quote(hrefs[name]), done.figures)
                    digests[name] = sha256(outcome.item.draft.data).hexdigest()
                    common.add(numbers[name], digests[name], done.passages)
                progress.step()
    listed = list(_numbered(((name, entries[name]) for name in paths), digests))
    _write(folder / "index.html", index(listed, _title(flags), common.most()).encode("utf-8"))
    failed = [name for name in paths if entries[name].error]
    for name in failed:
        click.echo(f"dedupe: {name}: {entries[name].error}", err=True)
    if not flags.quiet:
        click.echo(f"dedupe: {folder / 'index.html'} and {len(listed) - len(failed)} pages written", err=True)
    return FAILED if failed else OK


def written(job: Job) -> Done:
    """An article's page and what the index says of it. Raises InputError if it is no text."""
    from dedupe.decide import sections
    from dedupe.pipeline import analyse
    from dedupe.reporter.page import Subject, page
    from dedupe.reporter.page.across import passages

    draft = job.draft
    result = analyse(draft.text().text, draft.settings, draft.name)
    follow = draft.settings.wants(sections.CODE)
    text, figures = page(Subject(result, draft.name, sha256(draft.data).hexdigest(), job.index, follow))
    return Done(text.encode("utf-8"), figures, passages(result.article) if job.index else {})


def _jobs(drafts: Drafts, hrefs: Mapping[str, str], entries: dict[str, Entry]) -> Iterator[Job]:
    """The articles that can be read; the others go to the entries."""
    from dedupe.reporter.page.index import Entry

    for name in drafts.paths:
        try:
            draft = drafts.read(name)
        except InputError as error:
            entries[name] = Entry(_short(hrefs[name]), error=str(error))
        else:
            yield Job(draft, "../" * hrefs[name].count("/") + "index.html")


def _hrefs(paths: Mapping[str, Path]) -> dict[str, str]:
    """Where each article's page is, from the index: as the articles lie, below the folder they share."""
    parents = [os.path.dirname(path) for path in paths.values()]
    root = os.path.commonpath(parents) if parents else ""
    return {
        name: f"{PAGES}/{os.path.relpath(path, root).replace(os.sep, '/')}.html"
        for name, path in paths.items()
    }


def _short(href: str) -> str:
    """An article's name in the index: its path below the folder that all share."""
    return href.removeprefix(f"{PAGES}/").removesuffix(".html")


def _numbered(entries: Iterable[tuple[str, Entry]], digests: Mapping[str, str]) -> Iterator[Entry]:
    """The entries with numbers for those whose bytes are the same."""
    counts = Counter(digests.values())
    groups: dict[str, int] = {}
    for name, entry in entries:
        digest = digests.get(name, "")
        if counts[digest] > 1:
            entry = replace(entry, equal=groups.setdefault(digest, len(groups) + 1))
        yield entry


def _title(flags: Flags) -> str:
    return flags.paths[0] if len(flags.paths) == 1 else "Articles"


def _write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DedupeError(f"{path.parent}: can't be made: {error.strerror}", "use another folder") from error
    output.write(path, data)


def _weight(job: Job) -> int:
    return len(job.draft.data)
