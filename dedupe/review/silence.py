"""Comments for `dedupe check` put where an editor decided that something stays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dedupe.check import comments, decisions, suppress
from dedupe.check.allowed import Allowed
from dedupe.check.baseline import Entry
from dedupe.check.decisions import Decisions
from dedupe.model import Article, Block, Format, Kind
from dedupe.pipeline import Result
from dedupe.review.accepted import accepted
from dedupe.settings import Settings
from dedupe.tokenizer import tokenize

INSIDE = (Kind.ITEM, Kind.QUOTE, Kind.TABLE)
"""A comment before one of these would part a Markdown list, quotation or table; inside it does not."""


@dataclass(frozen=True, slots=True)
class Silenced:
    """A source with comments, and the fingerprints of findings that no comment can be about."""

    source: str
    left: tuple[str, ...]


def silenced(
    result: Result,
    name: str,
    settings: Settings,
    given: Decisions,
    allowed: Allowed,
    known: Mapping[str, Entry],
) -> Silenced:
    """The source of a result with a comment on each finding that an answer keeps, unless it is accepted.

    A comment names the code and is about the block alone that would go; it changes nothing that a reader
    reads. Plain text has no comments.
    """
    source, cases = result.article.source, decisions.cases(result)
    stay = accepted(result.article, cases, allowed, known)
    blocks: dict[int, list[str]] = defaultdict(list)
    owners: dict[int, list[str]] = defaultdict(list)
    for n, (case, answer) in enumerate(zip(cases, decisions.dealt(cases, given), strict=True)):
        if answer == "keep" and n not in stay:
            for number in sorted({place.block for place in case.finding.places}):
                blocks[number].append(case.finding.code)
                owners[number].append(case.fingerprint)
    left: list[str] = []
    for number in sorted(blocks, reverse=True):
        comment = f"<!-- dedupe: ignore[{', '.join(dict.fromkeys(blocks[number]))}] -->"
        told = _commented(source, name, settings, result.article, number, comment)
        if told is None:
            left += owners[number]
        else:
            source = told
    return Silenced(source, tuple(left))


def _commented(
    source: str, name: str, settings: Settings, article: Article, number: int, comment: str
) -> str | None:
    """The source, commented already below the block, with the comment on it."""
    if article.format is Format.TEXT:
        return None
    for at, text in _ways(article, article.blocks[number], comment):
        told = source[:at] + text + source[at:]
        read = tokenize(told, settings.format, settings.lang, name)
        if _reads_as(article, read) and _about(read, at + text.index(comment)) == _rank(article, number):
            return told
    return None


def _ways(article: Article, block: Block, comment: str) -> Iterator[tuple[int, str]]:
    """Where the comment may go, and with what white space, the best place first."""
    source, start = article.source, block.span.start
    line = max(source.rfind("\n", 0, start), source.rfind("\r", 0, start)) + 1
    indent = source[line:start]
    newline = "\r\n" if "\r\n" in source else "\n"
    before = [(start, comment + (f"{newline}{indent}" if not indent.strip() else ""))]
    inside = [(block.pieces[-1].source.end, f" {comment}")] if block.pieces else []
    yield from (inside + before if block.kind in INSIDE else before + inside)


def _reads_as(article: Article, other: Article) -> bool:
    """Whether a reader reads the same."""
    return other.format is article.format and _read(article) == _read(other)


def _read(article: Article) -> list[tuple[Kind, str]]:
    return [(b.kind, b.text.strip()) for b in article.blocks if b.kind is not Kind.MARKUP]


def _about(article: Article, start: int) -> int | None:
    """The one block that the comment at an offset is about, counted among those that are read."""
    numbers = [n for n, comment in enumerate(comments.comments(article)) if comment.span.start == start]
    scopes = [scope for scope in suppress.rules(article, Allowed()).scopes if scope.comment in numbers]
    blocks = {n for scope in scopes for n in scope.blocks if article.blocks[n].kind is not Kind.MARKUP}
    return _rank(article, blocks.pop()) if len(blocks) == 1 else None


def _rank(article: Article, number: int) -> int:
    return sum(block.kind is not Kind.MARKUP for block in article.blocks[:number])
