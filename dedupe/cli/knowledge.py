"""What a run of `dedupe clean` over many articles knows of each from the others."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from dedupe.cli import looking, sources
from dedupe.corpus import fingerprint
from dedupe.corpus.across import Known, telling
from dedupe.corpus.across.boilerplate import CODE
from dedupe.corpus.cleaning import Done, Job
from dedupe.corpus.outcome import Outcome
from dedupe.errors import InputError

if TYPE_CHECKING:
    from dedupe.cli.clean import Flags
    from dedupe.corpus.across import Options

CLEAN, OFF = "clean", "off"


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known of the articles by number, and what they were when that was found out: `digests`.

    `told` is what the run says of it at its end; `finished` are articles that an earlier run has written.
    """

    known: Known = field(default_factory=Known)
    digests: array[int] = field(default_factory=lambda: array("Q"))
    told: Mapping[str, Any] | None = None
    drop: bool = False
    finished: frozenset[int] = frozenset()

    def job(self, number: int, job: Job) -> Job | Outcome[Job, Done]:
        """The article with what is known of it, or what became of it already."""
        if self.told is None:
            return job
        if number >= len(self.digests) or self.digests[number] != fingerprint.short(job.content):
            return Outcome(job, error=InputError("has changed since the run began", sources.AGAIN))
        if number in self.finished or self.keeper(number):
            return Outcome(job, Done())
        return replace(job, known=self.known.of(number)) if job.settings.wants(CODE) else job

    def keeper(self, number: int) -> str | None:
        """The article that stands for this one, if that is to be left out of the output."""
        return self.known.keepers.get(number) if self.drop else None


def options(flags: Flags) -> Options:
    """What counts as boilerplate."""
    from dedupe.corpus.across import Options

    return Options(flags.min_articles, flags.min_share)


def gained(flags: Flags, look: looking.Look, articles: sources.Readable) -> Knowledge:
    """Look at all articles; what of it this run uses. Raises DedupeError."""
    found = look.at(articles)
    is_cut = flags.across == CLEAN
    told = {"cut": is_cut, "dropped": flags.drop_duplicates, **telling.data(found, look.listed)}
    del told["failures"]
    known = found.known if is_cut else Known(keepers=found.known.keepers)
    return Knowledge(known, look.digests, told, flags.drop_duplicates)
