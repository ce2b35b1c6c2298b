"""A sample of the articles with their words, to tell whether a block speaks of its articles' subject.

The sample is that of the articles whose names have the lowest hashes: the same whatever the order they come
in. Collections of up to `SIZE` articles are looked at as a whole; of a block in 2 % of more, some ten of the
articles that hold it are in the sample.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from dedupe.corpus.across.rows import Mapped, Vocabulary
from dedupe.corpus.fingerprint import short

SIZE = 500
_MOST_HOLDERS = 200
_LEAST_WORDS = 2
_Entry = TypeVar("_Entry", int, tuple[int, str, int, tuple[Vocabulary, ...]])


@dataclass(slots=True)
class Sample:
    """The articles with the lowest hashes of what came by so far."""

    size: int = SIZE
    _asked: list[int] = field(default_factory=list)
    _kept: list[tuple[int, str, int, tuple[Vocabulary, ...]]] = field(default_factory=list)

    def wants(self, id: str) -> bool:
        """Whether an article may be of the sample, as far as is known; ask once for each."""
        return _pushed(self._asked, -_hash(id), self.size)

    def add(self, article: Mapped) -> None:
        """Take an article that was asked for."""
        entry = (-_hash(article.id), article.id, article.fingerprint, article.vocabulary)
        _pushed(self._kept, entry, self.size)

    def articles(self) -> list[tuple[Vocabulary, ...]]:
        """The vocabularies of the sampled articles, equal articles once."""
        found = {fingerprint: told for _, _, fingerprint, told in sorted(self._kept)}
        return list(found.values())


def echoes(articles: Iterable[tuple[Vocabulary, ...]], candidates: Mapping[int, int]) -> dict[int, float]:
    """For each candidate block the share of its content words that stand in its articles' other text.

    The mean over the sampled articles that hold it; other text is all that is no candidate. `candidates` are
    blocks with the block that each stands for.
    """
    shares: dict[int, list[float]] = defaultdict(list)
    for blocks in articles:
        own = frozenset[int]().union(*(b.words for b in blocks if b.fingerprint not in candidates))
        known = {candidates[b.fingerprint]: set(b.words) for b in blocks if b.fingerprint in candidates}
        for example, told in known.items():
            if told and own and len(shares[example]) < _MOST_HOLDERS:
                shares[example].append(len(told & own) / max(_LEAST_WORDS, len(told)))
    return {example: sum(found) / len(found) for example, found in shares.items() if found}


def _pushed(heap: list[_Entry], entry: _Entry, size: int) -> bool:
    """Keep an entry if it is among the `size` greatest; whether it is."""
    if len(heap) < size:
        heapq.heappush(heap, entry)
        return True
    return heapq.heappushpop(heap, entry) != entry


def _hash(id: str) -> int:
    return short(id.encode("utf-8", "surrogatepass"))
