"""Many articles cleaned on all cores, in their order; what is known from an earlier run is not looked at."""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dedupe.corpus import fingerprint, workers
from dedupe.corpus.cache import Cache
from dedupe.corpus.outcome import Outcome
from dedupe.encoding import Text
from dedupe.model import Span
from dedupe.settings import Settings
from dedupe.tokenizer.formats import decoded

if TYPE_CHECKING:
    from dedupe.corpus.across.boilerplate import Boilerplate
    from dedupe.pipeline import Result

VERSION = 1


@dataclass(frozen=True, slots=True)
class Job:
    """An article to clean: its name (the suffix tells the format), its source (a file's bytes, or a text
    that is decoded already), the settings that hold for it, and what it holds of its neighbours'
    boilerplate."""

    name: str
    source: bytes | str
    settings: Settings
    known: Boilerplate | None = None

    @property
    def content(self) -> bytes:
        """The source as bytes."""
        if isinstance(self.source, bytes):
            return self.source
        return self.source.encode("utf-8", "surrogatepass")

    def text(self) -> Text:
        """What the source says. Raises InputError."""
        if isinstance(self.source, str):
            return Text(self.source)
        return decoded(self.source, self.settings.format, self.name)


@dataclass(frozen=True, slots=True)
class Done:
    """What goes from an article: spans of its text, how many findings of each code, how many are only
    suspected, how many of its words; `plan` is all of it as JSON, where that was asked for."""

    spans: tuple[Span, ...] = ()
    codes: Mapping[str, int] = field(default_factory=dict)
    suspects: int = 0
    words: int = 0
    words_cut: int = 0
    plan: str | None = None


@dataclass(frozen=True, slots=True)
class Cleaner:
    """Cleans one article; picklable, for workers. `plan` asks for the plan as JSON."""

    plan: bool = False

    def __call__(self, job: Job) -> Done:
        """What goes from the article. Raises InputError if it is no text."""
        text = job.text().text

        from dedupe.pipeline import analyse

        result = analyse(text, job.settings, job.name, job.known.findings if job.known else None)
        source, spans = result.article.source, result.plan.spans
        return Done(
            spans,
            dict(Counter(found.code for found in result.plan.cuts)),
            len(result.plan.suspects),
            len(source.split()),
            sum(len(source[span.start : span.end].split()) for span in spans),
            _plan(result) if self.plan else None,
        )

    def key(self, job: Job) -> bytes:
        """What the result is remembered by."""
        kind = f"clean {VERSION} {type(job.source).__name__} {self.plan}"
        return fingerprint.key(kind, job.content, job.name, job.settings, self._about(job.known))

    def _about(self, known: Boilerplate | None) -> str:
        """What of the neighbours the result depends on; how many they are is told in the plan alone."""
        if known is None:
            return ""
        if self.plan:
            return repr((known.articles, sorted(known.counts.items()), sorted(known.amid)))
        return repr((sorted(known.counts), sorted(known.amid)))


def cleaned(
    jobs: Iterable[Job | Outcome[Job, Done]], cleaner: Cleaner, cache: Cache, count: int
) -> Iterator[Outcome[Job, Done]]:
    """The outcome of each article, in order, on `count` cores; outcomes among the jobs are passed on.

    Jobs are taken as they are needed, so that a stream of any length takes bounded memory.
    """
    keys: deque[bytes | None] = deque()

    def asked() -> Iterator[Job | Outcome[Job, Done]]:
        for job in jobs:
            key = None if isinstance(job, Outcome) else cleaner.key(job)
            known = _loaded(cache.get(key)) if key else None
            keys.append(None if known else key)
            yield Outcome(job, known) if known and not isinstance(job, Outcome) else job

    for outcome in workers.run(cleaner, asked(), count, weight):
        key = keys.popleft()
        if key and outcome.value is not None:
            cache.put(key, _dumped(outcome.value))
        yield outcome


def applied(job: Job, done: Done) -> bytes:
    """A file's bytes without what goes. Raises InputError."""
    assert isinstance(job.source, bytes)
    if not done.spans:
        return job.source
    from dedupe import edit

    text = job.text()
    return text.encode(edit.apply(text.text, done.spans))


def weight(job: Job) -> int:
    """The size of an article."""
    return len(job.source)


def _plan(result: Result) -> str:
    """The plan as compact JSON, in ASCII, without the name of a file."""
    from dedupe.reporter.json import plan

    told: dict[str, Any] = json.loads(plan(result.article, result.plan, None))
    del told["file"]
    return json.dumps(told, separators=(",", ":"))


def _dumped(done: Done) -> bytes:
    spans = [[span.start, span.end] for span in done.spans]
    return json.dumps([spans, done.codes, done.suspects, done.words, done.words_cut, done.plan]).encode()


def _loaded(data: bytes | None) -> Done | None:
    if data is None:
        return None
    spans, codes, suspects, words, cut, plan = json.loads(data)
    return Done(tuple(Span(*span) for span in spans), codes, suspects, words, cut, plan)
