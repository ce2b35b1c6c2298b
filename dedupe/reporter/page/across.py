"""The passages that most articles of a folder have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dedupe.corpus.across.folding import fingerprint
from dedupe.corpus.across.mapping import readable
from dedupe.model import Article
from dedupe.reporter.lines import shortened

LEAST_WORDS = 5
"""Shorter passages, such as “Conclusion”, are in many articles and tell nothing."""

LENGTH = 160
MOST = 20
NAMED = 3


@dataclass(frozen=True, slots=True)
class Shared:
    """A passage and the articles that it is in; equal articles count once."""

    text: str
    articles: int
    numbers: tuple[int, ...]


@dataclass(slots=True)
class _Seen:
    text: str
    digests: set[str] = field(default_factory=set)
    numbers: list[int] = field(default_factory=list)


def passages(article: Article) -> dict[int, str]:
    """What an article says, a fingerprint and the beginning of each passage."""
    found: dict[int, str] = {}
    for _, block, words in readable(article):
        if len(words) >= LEAST_WORDS:
            found.setdefault(fingerprint(words), shortened(" ".join(block.text.split()), LENGTH))
    return found


class Common:
    """Counts the passages of articles, one after another."""

    def __init__(self) -> None:
        self._seen: dict[int, _Seen] = {}

    def add(self, number: int, digest: str, found: dict[int, str]) -> None:
        """Count the passages of an article by its number in the index and a digest of its bytes."""
        for key, text in found.items():
            seen = self._seen.setdefault(key, _Seen(text))
            if digest not in seen.digests:
                seen.digests.add(digest)
                seen.numbers.append(number)

    def most(self) -> Sequence[Shared]:
        """The passages in two articles or more, the most common ones first."""
        several = [seen for seen in self._seen.values() if len(seen.numbers) > 1]
        several.sort(key=lambda seen: (-len(seen.numbers), seen.text))
        return [Shared(s.text, len(s.numbers), tuple(sorted(s.numbers)[:NAMED])) for s in several[:MOST]]
