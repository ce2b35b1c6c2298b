"""An HTML source as elements and events in the order of the source."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from dedupe.model import Kind
from dedupe.tokenizer.html import names as n


@dataclass(slots=True, eq=False)
class Node:
    """An element at `start..end`, its content at `inner..close`.

    `kind`, `depth` and `list` are those of a text directly in it, `nesting` counts the lists around it.
    `block`: is or holds a block-level element; `media`: is or holds media; `divided`: `<br><br>`
    is in it; `torn`: its end tag stands where other elements are open; `alive`: not yet ended by such a tag.
    """

    name: str
    start: int
    inner: int
    close: int
    end: int
    parent: Node | None = None
    hidden: bool = False
    block: bool = False
    media: bool = False
    divided: bool = False
    alive: bool = True
    torn: bool = False
    kind: Kind = Kind.PARAGRAPH
    depth: int = 0
    list: int | None = None
    nesting: int = 0

    @property
    def inline(self) -> bool:
        """Whether text in it flows on into the text around it."""
        return self.parent is not None and self.name not in n.BLOCK

    @property
    def bounds(self) -> bool:
        """Whether its tags part what stands before from what stands after."""
        return self.block or self.media or self.divided or self.torn


class Mark(Enum):
    """What an event of the source is."""

    OPEN = auto()
    CLOSE = auto()
    TEXT = auto()
    BREAK = auto()
    NEXT = auto()
    RULE = auto()


class Event(NamedTuple):
    """Something at `start..end`: a tag of `node`, a text in it, a `<br>` (`NEXT` if only white space is
    between it and the one before), or something else that parts what stands before from what stands after."""

    mark: Mark
    start: int
    end: int
    node: Node
    decoded: str | None = None


@dataclass(slots=True)
class Tree:
    """All elements, in order of their start tags, all events in order, and the tags that belong together
    although other elements begin or end between them (`-1` where nothing may be cut at all)."""

    nodes: list[Node] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    pairs: dict[int, int] = field(default_factory=dict)
    _torn: list[int] = field(default_factory=list)

    def tears(self, start: int, end: int) -> bool:
        """Whether a cut of `start..end` would take one of two tags that belong together, not the other."""
        if len(self._torn) != len(self.pairs):
            self._torn = sorted(self.pairs)
        torn = self._torn
        inside = torn[bisect_left(torn, start) : bisect_left(torn, end)]
        return any(not start <= self.pairs[at] < end for at in inside)
