"""What `dedupe check` reports: findings with their places as people count them, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dedupe.model import Level, Place, Span


class Severity(StrEnum):
    """An error is what `dedupe clean` would cut; a warning is what it suspects, more likely right than wrong,
    or something about a comment."""

    ERROR = "error"
    WARNING = "warning"


class Fix(StrEnum):
    """Whether a cut can be made unseen (equal wording, plain residue) or wants an editor's eye."""

    SAFE = "safe"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """Line and column, from 1; columns in characters (code points), `byte` is the column in UTF-8 bytes."""

    line: int
    column: int
    byte: int


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a source, half-open: `end` is the position just after its last character.

    `span` is the same in offsets of characters; `text` is what a reader reads there, and `place` where that
    stands among the article's blocks: empty and None of a stretch that is no part of a block.
    """

    start: Position
    end: Position
    span: Span
    text: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding in a file: what would go (`regions`, at least one) and what stays (`copies`, none for
    residue). `score` is in 0..1, `reason` one sentence, `fix` None for what can't be mended by a cut: what
    is only suspected. `removed` is what goes from the source if this finding alone is fixed (in order, empty
    without a fix). `fingerprint` depends on the code's family and the texts at both ends, not on their places
    nor on which of them would stay.
    """

    code: str
    name: str
    severity: Severity
    regions: tuple[Region, ...]
    copies: tuple[Region, ...]
    level: Level | None
    score: float
    reason: str
    fix: Fix | None
    fingerprint: str
    removed: tuple[Region, ...] = ()

    @property
    def start(self) -> Position:
        """Where the finding begins."""
        return self.regions[0].start


@dataclass(frozen=True, slots=True)
class FileReport:
    """The diagnostics of one file, in order of place; `path` with `/`, as it was given or found.

    `suppressed` and `baselined` count those left out by a comment or setting, or by the baseline.
    """

    path: str
    diagnostics: tuple[Diagnostic, ...] = ()
    suppressed: int = 0
    baselined: int = 0


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read: what is wrong, and what to do."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """All files of a run, sorted by path."""

    files: tuple[FileReport, ...]
    failures: tuple[Failure, ...] = ()

    @property
    def diagnostics(self) -> list[tuple[str, Diagnostic]]:
        """Every diagnostic with its file's path."""
        return [(file.path, found) for file in self.files for found in file.diagnostics]
