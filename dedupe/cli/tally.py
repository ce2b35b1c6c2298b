"""What a run over many articles came to: the table at its end, and the report in JSON.

The report is one object:

    schema    1; grows when a key changes its meaning or goes, not when one is added
    articles  an object for each, in order: `name` (of a record its `line` or `row`, and its `id` if there is
              one), `output` (or null), `status` (changed, unchanged, dropped, failed), `error` (or null),
              `bytes`, `words`, `words_cut`, `codes` (how many cuts of each code), `suspects`, and of one that
              is dropped `duplicate_of`
    totals    `articles`, `changed`, `dropped`, `failed`, `bytes`, `words`, `words_cut`, `codes`, `suspects`,
              and `complete`: false if the run was ended early
    across    what repeats across the articles, as `dedupe across --json` has it, and whether boilerplate was
              `cut` and copies `dropped`; null if nobody looked
"""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from dedupe import codes
from dedupe.cli import output
from dedupe.cli.bar import MEGA, Bar, duration
from dedupe.corpus.cleaning import Done

SCHEMA = 1
MOST_TOLD = 20
"""How many failures are told of one by one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of an article: its done part, or its error. `where` names it in the report; `keeper` is the
    article that stands for it, if it was left out."""

    name: str
    where: dict[str, Any]
    size: int
    done: Done | None = None
    error: str | None = None
    output: str | None = None
    keeper: str | None = None

    @property
    def status(self) -> str:
        """changed, unchanged, dropped or failed."""
        if self.error is not None or self.done is None:
            return "failed"
        if self.keeper is not None:
            return "dropped"
        return "changed" if self.done.spans else "unchanged"

    def data(self) -> dict[str, Any]:
        """The entry for the report."""
        done = self.done or Done()
        return {
            **self.where,
            "output": self.output,
            "status": self.status,
            "error": self.error,
            "bytes": self.size,
            "words": done.words,
            "words_cut": done.words_cut,
            "codes": dict(sorted(done.codes.items())),
            "suspects": done.suspects,
            **({"duplicate_of": self.keeper} if self.keeper is not None else {}),
        }


@dataclass(slots=True)
class Tally:
    """The sums over all articles; `report` is where their entries are written to, if anywhere; `across` is
    what repeats across them, if anybody looked."""

    report: IO[bytes] | None = None
    across: Mapping[str, Any] | None = None
    articles: int = 0
    changed: int = 0
    dropped: int = 0
    size: int = 0
    words: int = 0
    words_cut: int = 0
    suspects: int = 0
    failed: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    holders: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def add(self, entry: Entry) -> None:
        """Count an article, and report it."""
        self._write(entry)
        self.articles += 1
        self.size += entry.size
        if entry.status == "failed":
            self.failed += 1
            if len(self.failures) < MOST_TOLD:
                self.failures.append(f"{entry.name}: {entry.error}")
        elif entry.done:
            self.changed += entry.status == "changed"
            self.dropped += entry.status == "dropped"
            self.words += entry.done.words
            self.words_cut += entry.done.words_cut
            self.suspects += entry.done.suspects
            self.codes.update(entry.done.codes)
            self.holders.update(entry.done.codes.keys())

    def close(self, complete: bool) -> None:
        """Write the end of the report."""
        if self.report:
            totals = {
                key: getattr(self, key)
                for key in ("articles", "changed", "dropped", "failed", "words", "words_cut", "suspects")
            }
            more = {"bytes": self.size, "codes": dict(sorted(self.codes.items())), "complete": complete}
            opening = b"" if self.articles else b'{"schema": %d,\n"articles": [' % SCHEMA
            self.report.write(opening + b"\n],\n" + b'"totals": ' + _json({**totals, **more}))
            self.report.write(b',\n"across": ' + _json(self.across) + b"}\n")

    def lines(self, what: str, bar: Bar) -> Iterator[str]:
        """The table: a line for each code, and the sums."""
        rows = [
            (code, codes.code(code).name, f"{self.codes[code]:,}", f"in {self.holders[code]:,}")
            for code in sorted(self.codes)
        ]
        if rows:
            rows.insert(0, ("code", "name", "cuts", what))
            widths = [max(len(row[k]) for row in rows) for k in range(4)]
            for row in rows:
                left = f"{row[0]:<{widths[0]}}  {row[1]:<{widths[1]}}"
                yield f"  {left}  {row[2]:>{widths[2]}}  {row[3]:>{widths[3]}}".rstrip()
        if self.across:
            from dedupe.corpus.across import telling

            yield from telling.summary(self.across)
        yield self._sums(what, bar)

    def _sums(self, what: str, bar: Bar) -> str:
        share = f" ({self.words_cut / self.words:.1%})" if self.words_cut else ""
        parts = [
            f"{self.articles:,} {what}",
            f"{self.changed:,} changed",
            *([f"{self.dropped:,} left out"] if self.dropped else []),
            *([f"{self.failed:,} failed"] if self.failed else []),
            f"{self.words_cut:,} of {self.words:,} words cut{share}",
            *([f"{self.suspects:,} only suspected"] if self.suspects else []),
            f"{self.size / MEGA:.1f} MB in {duration(bar.seconds)}",
        ]
        return "dedupe: " + ", ".join(parts)

    def _write(self, entry: Entry) -> None:
        if self.report:
            opening = b",\n" if self.articles else b'{"schema": %d,\n"articles": [\n' % SCHEMA
            self.report.write(opening + _json(entry.data()))


@contextlib.contextmanager
def tallied(report: str | None) -> Iterator[Tally]:
    """A tally whose report, if one is asked for, is written whole once all is done."""
    if report is None:
        yield Tally()
        return
    with output.replacing(Path(report)) as file:
        yield Tally(file)


def _json(data: Mapping[str, Any] | None) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode("utf-8", "backslashreplace")
