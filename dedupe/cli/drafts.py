"""The drafts of a check: found, read and examined, on all cores, what is known from the cache aside."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from dedupe.check.allowed import Allowed
from dedupe.check.report import Failure, FileReport, Report
from dedupe.cli.shared import told
from dedupe.config import Config, Configs
from dedupe.corpus.cache import Cache
from dedupe.errors import DedupeError, InputError
from dedupe.settings import Settings

if TYPE_CHECKING:
    from dedupe.encoding import Text

STDIN = "stdin"


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft: its name as the user writes it, its content, and the settings that hold for it."""

    name: str
    data: bytes
    settings: Settings
    allowed: Allowed

    @classmethod
    def of(cls, name: str, data: bytes, config: Config) -> Draft:
        """The draft under a configuration."""
        allowed = Allowed(config.check.ignore_patterns, config.check.ignore_fingerprints)
        return cls(name, data, config.finding, allowed)

    def text(self) -> Text:
        """What the bytes say. Raises InputError."""
        from dedupe.tokenizer.formats import decoded

        return decoded(self.data, self.settings.format, self.name)

    def key(self) -> bytes:
        """What its report is remembered by."""
        from dedupe.check.stored import VERSION
        from dedupe.corpus import fingerprint

        kind = f"check {VERSION}"
        return fingerprint.key(kind, self.data, self.name, self.settings, repr(self.allowed))


@dataclass(frozen=True, slots=True)
class Drafts:
    """The files of a run by name, with their absolute paths; `piped` is what standard input said."""

    configs: Configs
    paths: Mapping[str, Path]
    piped: bytes | None = None

    def read(self, name: str) -> Draft:
        """A draft as it is now. Raises InputError."""
        path = self.paths[name]
        try:
            data = path.read_bytes() if self.piped is None else self.piped
        except OSError as error:
            raise InputError(f"can't be read: {error.strerror}", "is it there, and may you?") from error
        return Draft.of(name, data, self.configs.at(path))


@dataclass(slots=True)
class Results:
    """What is known of the drafts: a report or a failure of each, by name."""

    files: dict[str, FileReport] = field(default_factory=dict)
    failures: dict[str, Failure] = field(default_factory=dict)

    def fail(self, name: str, error: Exception) -> None:
        """There is no report on this draft, but an error."""
        self.files.pop(name, None)
        self.failures[name] = Failure(name, told(error))

    def report(self) -> Report:
        """Everything, sorted by path."""
        files = sorted(self.files.values(), key=lambda file: file.path.split("/"))
        return Report(tuple(files), tuple(sorted(self.failures.values(), key=lambda f: f.path.split("/"))))


@dataclass(frozen=True, slots=True)
class Examiner:
    """How drafts are examined: with what is remembered, in how many processes; `tell` hears of each."""

    cache: Cache
    jobs: int
    tell: Callable[[], None]

    def examine(self, names: Iterable[str], read: Callable[[str], Draft], results: Results) -> None:
        """Add the drafts of these names to the results; `read` gives each."""
        from dedupe.corpus import workers

        keys: dict[str, bytes] = {}
        fresh = self._unknown(names, read, results, keys)
        with contextlib.closing(workers.run(examined, fresh, self.jobs, weight)) as outcomes:  # type: ignore[type-var]
            for outcome in outcomes:
                name = outcome.item.name
                if outcome.value is None:
                    results.fail(name, outcome.error or DedupeError("was not examined"))
                else:
                    from dedupe.check.stored import dump

                    results.files[name] = outcome.value
                    self.cache.put(keys.pop(name), dump(outcome.value))
                self.tell()

    def _unknown(
        self,
        names: Iterable[str],
        read: Callable[[str], Draft],
        results: Results,
        keys: dict[str, bytes],
    ) -> Iterator[Draft]:
        """The drafts that have to be examined, their keys put into `keys`; the others go to the results."""
        from dedupe.check.stored import load

        for name in names:
            try:
                draft = read(name)
            except InputError as error:
                results.fail(name, error)
                continue
            key = draft.key()
            known = self.cache.get(key)
            report = load(known, name) if known is not None else None
            if report is None:
                keys[name] = key
                yield draft
            else:
                results.files[name] = report
                self.tell()


def examined(draft: Draft) -> FileReport:
    """The report on a draft. Raises InputError if it is no text."""
    from dedupe.check.examine import examine

    return examine(draft.text().text, draft.name, draft.settings, draft.allowed)


def weight(draft: Draft) -> int:
    """The size of a draft in bytes."""
    return len(draft.data)
