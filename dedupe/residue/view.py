"""An article as the residue rules see it: its readable blocks in sentences, and where each stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

from dedupe.model import HEADS, Article, Block, Kind
from dedupe.residue.memory import Memory
from dedupe.residue.phrases import load
from dedupe.residue.text import Sentence, ends_like_a_sentence, sentences, word_count

_SEPARATOR = re.compile(r"\s*(?:[|·•●»›→➜‹«←]|\s/\s|\s>+\s|\s[-–—]\s)\s*|\s{2,}|\t|\n")


@dataclass(slots=True)
class Line:
    """One readable block: `index` counts readable blocks, `number` is the block's place in the article."""

    index: int
    number: int
    block: Block
    sentences: tuple[Sentence, ...]
    norm: str
    size: int
    prose: bool
    fragments: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The block's text as it stands."""
        return self.block.text

    @property
    def kind(self) -> Kind:
        """The block's kind."""
        return self.block.kind


class View:
    """The readable blocks of an article, without its code, tables and markup."""

    def __init__(self, article: Article, memory: Memory) -> None:
        self.article = article
        self.memory = memory
        self.lines: list[Line] = []
        for number, block in enumerate(article.blocks):
            if block.kind not in (Kind.MARKUP, Kind.TABLE) and block.text.strip():
                line = memory.lines.get((block.kind, block.text)) or _line(block)
                memory.lines[block.kind, block.text] = line
                self.lines.append(replace(line, index=len(self.lines), number=number, block=block))
        self.tables = [load(lang) for lang in dict.fromkeys((article.lang, "en"))]
        self.copies = Counter(line.norm for line in self.lines)
        self._topics: dict[tuple[str, ...], Counter[str]] = {}
        self._counts: dict[Callable[[Line], bool], int] = {}

    @cached_property
    def _prose(self) -> list[str]:
        return [line.norm for line in self.lines if line.prose and line.size >= 12]

    @cached_property
    def last_paragraph(self) -> int:
        """The index of the last block that is prose of some length; -1 where there is none."""
        return next((line.index for line in reversed(self.lines) if line.prose and line.size >= 12), -1)

    def count(self, test: Callable[[Line], bool]) -> int:
        """How many blocks pass a test, which is put to each once."""
        if test not in self._counts:
            self._counts[test] = sum(map(test, self.lines))
        return self._counts[test]

    def topic(self, family: str, line: Line) -> int:
        """How many paragraphs other than this one use a word of what a family of residue is about."""
        stems = tuple(s for table in self.tables for s in table.topics.get(family, ()))
        needles = tuple(f" {s}" if s.isascii() or " " in line.norm.strip() else s for s in stems)
        if needles not in self._topics:
            self._topics[needles] = Counter(p for p in self._prose if any(n in p for n in needles))
        using = self._topics[needles]
        return using.total() - using[line.norm]


def _line(block: Block) -> Line:
    """The block read, whatever its place in the article."""
    parts = () if block.kind is Kind.CODE else sentences(block.text)
    norm = " " + "".join(s.norm[1:] for s in parts)
    size = word_count(norm)
    prose = size >= 8 and ends_like_a_sentence(block.text) and block.kind not in HEADS
    fragments = [f for f in _SEPARATOR.split(block.text.strip()) if f] if size <= 60 else []
    return Line(0, 0, block, parts, norm, size, prose, fragments)
