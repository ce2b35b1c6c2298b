"""What a comment or a setting silences, and which comments silence nothing."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from dedupe import edit
from dedupe.check import comments
from dedupe.check.allowed import Allowed
from dedupe.check.comments import Comment, Verb
from dedupe.check.diagnostics import fingerprint
from dedupe.errors import SettingsError
from dedupe.model import Article, Finding, Kind, Level, Place, Span
from dedupe.settings import Settings


@dataclass(frozen=True, slots=True)
class Scope:
    """Blocks for which codes (all if empty) are silenced, and by which comment (None: by a pattern)."""

    blocks: frozenset[int]
    codes: tuple[str, ...] = ()
    comment: int | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something to say of the comment at this span."""

    code: str
    span: Span
    reason: str


@dataclass(slots=True)
class Rules:
    """What is silenced in an article; remembers which codes of which comment were of use."""

    article: Article
    comments: list[Comment]
    scopes: list[Scope]
    fingerprints: frozenset[str]
    slips: list[Note]
    used: set[tuple[int | None, str]] = field(default_factory=set)

    def split(self, findings: Iterable[Finding]) -> tuple[list[Finding], list[Finding]]:
        """The findings that are left, without the places that are silenced, and those that are silenced."""
        left, silenced = [], []
        for finding in findings:
            rest = self._rest(finding)
            if rest:
                left.append(rest)
            else:
                silenced.append(finding)
        return left, silenced

    def notes(self, settings: Settings, left: Sequence[Finding] = ()) -> list[Note]:
        """What is wrong with the comments, and which of them silence nothing that was looked for.

        `left` is what no comment silences: of these a comment may be about other codes.
        """
        found = [*self.slips, *self._unused(settings, left)]
        return [note for note in found if settings.wants(note.code)]

    def idle(self, settings: Settings) -> tuple[str, ...]:
        """The codes named in comments that have silenced nothing yet, though they are looked for."""
        named = ((n, code) for n, comment in enumerate(self.comments) for code in comment.codes)
        idle = (code for n, code in named if (n, code) not in self.used and _looked_for(code, settings))
        return tuple(sorted({code for code in idle if not code.startswith("S")}))

    def _rest(self, finding: Finding) -> Finding | None:
        places = self._unsilenced(finding.code, finding.places)
        copies = self._unsilenced(finding.code, finding.copies)
        if not places or (finding.copies and not copies):
            return None
        if self.fingerprints and fingerprint(self.article, finding) in self.fingerprints:
            return None
        return replace(finding, places=places, copies=copies)

    def _unsilenced(self, code: str, places: Iterable[Place]) -> tuple[Place, ...]:
        left = []
        for place in places:
            hits = {
                (scope.comment, prefix)
                for scope in self.scopes
                if place.block in scope.blocks
                for prefix in scope.codes or ("",)
                if code.startswith(prefix)
            }
            self.used |= hits
            if not hits:
                left.append(place)
        return tuple(left)

    def _unused(self, settings: Settings, left: Sequence[Finding]) -> Iterator[Note]:
        for number, comment in enumerate(self.comments):
            if comment.verb in (None, Verb.END):
                continue
            asked = [code for code in comment.codes or ("",) if _looked_for(code, settings)]
            idle = [code for code in asked if (number, code) not in self.used]
            others = self._met(number, left)
            if idle and (others or len(idle) < len(comment.codes or ("",))):
                but = f", but {' and '.join(others)}" if others else ""
                yield Note("S101", comment.span, f"There is no {' or '.join(idle)} for it to silence{but}.")
            elif idle:
                yield Note("S101", comment.span, "There is nothing for it to silence.")

    def _met(self, number: int, findings: Sequence[Finding]) -> list[str]:
        """The codes of findings in the blocks that a comment with codes is about."""
        scopes = [scope for scope in self.scopes if scope.comment == number and scope.codes]
        places = ((f.code, place.block) for f in findings for place in (*f.places, *f.copies))
        return sorted({code for code, block in places if any(block in scope.blocks for scope in scopes)})


def rules(article: Article, allowed: Allowed) -> Rules:
    """What the article's comments and the settings silence; SettingsError for a pattern that is none."""
    found = comments.comments(article)
    slips = [Note("S102", comment.span, slip) for comment in found for slip in comment.slips]
    scopes = [*_scopes(article, found, slips), *_patterns(article, allowed.patterns)]
    return Rules(article, found, scopes, frozenset(allowed.fingerprints), slips)


def orphaned(article: Article, places: Sequence[Place]) -> list[Place]:
    """The comments whose blocks all go with these places: left behind they would be about the next block."""
    whole, _ = edit.whole_and_parts(article, places)
    numbers = (
        _tile(article, comment.span)
        for comment in comments.comments(article)
        if comment.verb is Verb.IGNORE and (about := _block(article, comment.span)) and about <= whole
    )
    return [Place(number, 0, 0) for number in numbers if number is not None]


def _tile(article: Article, comment: Span) -> int | None:
    """The number of the markup that is nothing but this comment."""
    number = bisect_right(article.blocks, comment.start, key=lambda block: block.span.end)
    block = article.blocks[number]
    said = article.source[block.span.start : block.span.end].strip()
    alone = block.kind is Kind.MARKUP and said == article.source[comment.start : comment.end]
    return number if alone else None


def _scopes(article: Article, found: list[Comment], slips: list[Note]) -> Iterator[Scope]:
    open_starts: list[int] = []
    for number, comment in enumerate(found):
        if comment.verb is Verb.FILE:
            yield Scope(frozenset(range(len(article.blocks))), comment.codes, number)
        elif comment.verb is Verb.IGNORE:
            yield Scope(_block(article, comment.span), comment.codes, number)
        elif comment.verb is Verb.START:
            open_starts.append(number)
        elif comment.verb is Verb.END and open_starts:
            start = found[open_starts[-1]]
            span = Span(start.span.end, comment.span.start)
            yield Scope(_within(article, span), start.codes, open_starts.pop())
        elif comment.verb is Verb.END:
            slips.append(Note("S102", comment.span, "There is no ignore-start before it."))
    for number in open_starts:
        slips.append(Note("S102", found[number].span, "There is no ignore-end after it."))
        span = Span(found[number].span.end, len(article.source))
        yield Scope(_within(article, span), found[number].codes, number)


def _block(article: Article, comment: Span) -> frozenset[int]:
    """The block that a comment stands in or before, with the whole list or element that begins there."""
    readable = [(n, b.span) for n, b in enumerate(article.blocks) if b.kind is not Kind.MARKUP]
    around = [number for number, span in readable if comment in span]
    after = [(number, span) for number, span in readable if span.start >= comment.end]
    if around or not after:
        return frozenset(around)
    number, first = after[0]
    outer = (c.span for c in article.containers if comment.end <= c.span.start and first in c.span)
    whole = min(outer, key=lambda span: (span.start, -span.end), default=first)
    return frozenset([number, *_within(article, whole)])


def _within(article: Article, span: Span) -> frozenset[int]:
    blocks = enumerate(article.blocks)
    return frozenset(n for n, b in blocks if b.span.start < span.end and span.start < b.span.end)


def _patterns(article: Article, patterns: Iterable[str]) -> Iterator[Scope]:
    for pattern in patterns:
        try:
            found = re.compile(pattern)
        except re.error as error:
            raise SettingsError(f"{pattern!r} is no regular expression: {error}", "see Python's re") from None
        yield Scope(frozenset(n for n, b in enumerate(article.blocks) if b.text and found.search(b.text)))


def _looked_for(prefix: str, settings: Settings) -> bool:
    """Whether this run looks for any finding of a code that begins so."""
    from dedupe.codes import CODES

    levels = {f"R10{level.rank + 1}": level for level in Level}
    asked = (c.code for c in CODES if c.code.startswith(prefix) and settings.wants(c.code))
    return any(levels.get(code, Level.VERBATIM).rank <= settings.level.rank for code in asked)
