"""Which start tag belongs to which end tag, and where elements end that have none.

A stack of open elements with the HTML standard's rules for implied ends. Nothing is moved: elements of the
tree nest as they stand in the source, and tags that overlap are noted as torn instead.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from dedupe.model import Kind
from dedupe.tokenizer.html import names as n
from dedupe.tokenizer.html.tokens import Tag, Text, scan

_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_KINDS = {
    "h1": (Kind.TITLE, 1),
    **{f"h{k}": (Kind.HEADING, k) for k in range(2, 7)},
    "blockquote": (Kind.QUOTE, 0),
    "figcaption": (Kind.CAPTION, 0),
    "caption": (Kind.CAPTION, 0),
    **dict.fromkeys(n.PREFORMATTED, (Kind.CODE, 0)),
}


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


def build(source: str) -> Tree:
    """The elements of a source, as they stand in it."""
    return _Builder(source).tree


class _Builder:
    def __init__(self, source: str) -> None:
        self.source = source
        self.tree = Tree()
        self.root = Node("html", 0, 0, len(source), len(source), block=True)
        self.stack = [self.root]
        self.open: Counter[str] = Counter()
        self.lost: dict[str, list[Node]] = {name: [] for name in n.FORMATTING}
        self.form: Node | int | None = None
        self.lists = 0
        self.broken = False
        for token in scan(source):
            if isinstance(token, Text):
                self.text(token)
            elif token.closing:
                self.end(token)
            else:
                self.start(token)
        while len(self.stack) > 1:
            self.pop()

    # Events

    def text(self, token: Text) -> None:
        top = self.stack[-1]
        words = (token.decoded or self.source[token.start : token.end]).rstrip()
        if words:
            self.broken = False
            top.end = max(top.end, token.end if token.decoded else token.start + len(words))
        if not top.hidden:
            self.event(Mark.TEXT, token.start, token.end, token.decoded)

    def event(self, mark: Mark, start: int, end: int, decoded: str | None = None) -> None:
        self.tree.events.append(Event(mark, start, end, self.stack[-1], decoded))

    def reach(self, tag: Tag) -> None:
        """The tag belongs to the innermost element, which thus ends no earlier."""
        self.stack[-1].end = max(self.stack[-1].end, tag.end)

    def page(self, tag: Tag) -> None:
        """`<body>` and its like, which never go, nor close anything."""
        self.tree.pairs[tag.start] = -1
        self.event(Mark.RULE, tag.start, tag.end)

    def tear(self, first: int, second: int) -> None:
        self.tree.pairs[first] = second
        if second >= 0:
            self.tree.pairs[second] = first

    # The stack

    def push(self, tag: Tag, *, block: bool) -> Node:
        top = self.stack[-1]
        hidden = top.hidden or tag.name in n.HIDDEN or _unseen(tag)
        node = Node(tag.name, tag.start, tag.end, tag.end, tag.end, top, hidden, block)
        node.kind, node.depth, node.list, node.nesting = top.kind, top.depth, top.list, top.nesting
        if tag.name in n.LISTS:
            self.lists += 1
            node.nesting, node.list = top.nesting + 1, self.lists
        if tag.name in n.LISTS or tag.name in n.OUTER:
            node.kind, node.depth = Kind.PARAGRAPH, 0
        elif tag.name in ("li", "dt", "dd"):
            node.kind, node.depth = Kind.ITEM, max(1, top.nesting)
        elif tag.name in _KINDS:
            node.kind, node.depth = _KINDS[tag.name]
        if block:
            self.broken = False
            self.mark_up("block")
        if tag.name in n.MEDIA and not (tag.name == "svg" and (top.hidden or _unseen(tag))):
            node.media = True
            self.mark_up("media")
        self.stack.append(node)
        self.open[tag.name] += 1
        self.tree.nodes.append(node)
        self.event(Mark.OPEN, tag.start, tag.end)
        return node

    def mark_up(self, flag: str) -> None:
        for node in reversed(self.stack):
            if getattr(node, flag):
                break
            setattr(node, flag, True)

    def pop(self, tag: Tag | None = None) -> None:
        """Close the innermost element, with its end tag or where its content ends, and any ended before."""
        self.pop_one(tag)
        while len(self.stack) > 1 and not self.stack[-1].alive:
            self.pop_one(None)

    def pop_one(self, tag: Tag | None) -> None:
        node = self.stack[-1]
        node.close = tag.start if tag else node.end
        node.end = tag.end if tag else node.end
        self.event(Mark.CLOSE, node.close, node.end)
        self.stack.pop()
        self.stack[-1].end = max(self.stack[-1].end, node.end)
        if node.alive:
            self.open[node.name] -= 1
            if not tag and node.name in n.FORMATTING:
                self.lost[node.name].append(node)
        if node.block:
            self.broken = False
        if node.name in n.MARKERS:
            for lost in self.lost.values():
                while lost and lost[-1].start > node.start:
                    lost.pop()

    def find(self, wanted: frozenset[str], scope: frozenset[str]) -> int:
        """The innermost open element of these names that no element of `scope` hides; 0 if there is none."""
        if not any(self.open[name] for name in wanted):
            return 0
        for k in range(len(self.stack) - 1, 0, -1):
            node = self.stack[k]
            if node.alive and node.name in wanted:
                return k
            if node.alive and node.name in scope:
                return 0
        return 0

    def close(self, wanted: frozenset[str], scope: frozenset[str], tag: Tag | None = None) -> bool:
        """Close the element that `find` finds, and all within it; False if there is none."""
        k = self.find(wanted, scope)
        if not k:
            return False
        target = self.stack[k]
        while self.stack[-1] is not target:
            self.pop()
        self.pop(tag)
        return True

    # Start tags

    def start(self, tag: Tag) -> None:
        name = tag.name
        if self.foreign(tag):
            return
        if name in n.PAGE:
            self.page(tag)
            return
        if name in n.TABLE_PARTS:
            if not self.find(_TABLE, n.TABLE_SCOPE - {"table"}):
                return
            self.make_room(name)
        elif name in n.ENDS_P:
            self.close(frozenset({"p"}), n.BUTTON_SCOPE)
        self.end_siblings(tag)
        if name in n.VOID:
            self.void(tag)
        elif name != "form" or self.may_open_form(tag):
            node = self.push(tag, block=name in n.BLOCK)
            if name == "form":
                self.form = node

    def end_siblings(self, tag: Tag) -> None:
        """Close what the standard closes where this start tag stands."""
        name = tag.name
        if name == "li":
            self.close(frozenset({"li"}), n.SPECIAL - {"address", "div", "p", "li"})
        elif name in ("dt", "dd"):
            self.close(frozenset({"dt", "dd"}), n.SPECIAL - {"address", "div", "p", "dt", "dd"})
        elif self.stack[-1].name in _SIBLINGS.get(name, ()):
            self.pop()
        elif name == "button":
            self.close(frozenset({"button"}), n.SCOPE)
        elif name == "table":
            self.close(_TABLE, n.MARKERS)
        elif name in ("a", "nobr"):
            self.format_end(Tag(tag.start, tag.start, name, True), implied=True)

    def make_room(self, name: str) -> None:
        """Close the cell, row or section of the innermost table that ends where this part of it begins."""
        if name in n.CELLS:
            keep = _TABLE | {"tr"}
        elif name == "tr":
            keep = _TABLE | n.SECTIONS
        else:
            keep = _TABLE
        while self.stack[-1].name not in keep:
            self.pop()

    def void(self, tag: Tag) -> None:
        self.reach(tag)
        if tag.name == "br":
            if self.broken:
                for node in reversed(self.stack):
                    if node.block:
                        break
                    node.divided = True
            self.event(Mark.NEXT if self.broken else Mark.BREAK, tag.start, tag.end)
            self.broken = True
        elif tag.name in n.MEDIA:
            self.broken = False
            self.mark_up("media")
            self.event(Mark.RULE, tag.start, tag.end)
        elif tag.name == "hr":
            self.broken = False
            self.mark_up("block")
            self.event(Mark.RULE, tag.start, tag.end)

    def may_open_form(self, tag: Tag) -> bool:
        if self.form is not None:
            return False
        if self.stack[-1].name in _TABLE | n.SECTIONS | {"tr"}:
            self.form = tag.start
            self.tree.pairs[tag.start] = -1
            return False
        return True

    def foreign(self, tag: Tag) -> bool:
        """Take a start tag inside <svg> or <math>; False if HTML's rules hold for it."""
        if not (self.open["svg"] or self.open["math"]):
            if tag.name in ("svg", "math"):
                self.reach(tag)
                self.push(tag, block=False)
                if tag.slash:
                    self.pop(Tag(tag.start, tag.end, tag.name))
                return True
            return False
        outermost = None
        for node in reversed(self.stack):
            if node.name in n.INTEGRATION and outermost is None:
                return False
            if node.name in n.INTEGRATION:
                break
            outermost = node if node.name in ("svg", "math") else outermost
        if tag.name in n.BREAKOUT:
            while outermost in self.stack:
                self.pop()
            return False
        if tag.slash:
            self.reach(tag)
        else:
            self.push(tag, block=False)
        return True

    # End tags

    def end(self, tag: Tag) -> None:
        name = tag.name
        one = frozenset({name})
        if name in n.PAGE:
            self.page(tag)
        elif (self.open["svg"] or self.open["math"]) and self.close(one, _FOREIGN, tag):
            return
        elif name == "br":
            self.start(tag._replace(closing=False))
        elif name == "form":
            self.form_end(tag)
        elif name in n.FORMATTING:
            self.format_end(tag)
        elif name == "p":
            if not self.close(one, n.BUTTON_SCOPE, tag):
                self.reach(tag)
                self.mark_up("block")
                self.event(Mark.RULE, tag.start, tag.end)
        elif name == "table" or name in n.TABLE_PARTS:
            self.close(one, n.TABLE_SCOPE, tag)
        elif name == "template":
            self.close(one, frozenset(), tag)
        elif name in n.HEADINGS:
            self.close(n.HEADINGS, n.SCOPE, tag)
        else:
            scope = n.LIST_SCOPE if name == "li" else n.SCOPE if name in n.SPECIAL else n.SPECIAL
            self.close(one, scope, tag)

    def form_end(self, tag: Tag) -> None:
        form, self.form = self.form, None
        if isinstance(form, int):
            self.tear(form, tag.start)
        elif form is not None and form.alive and form in self.stack:
            k = self.stack.index(form)
            if all(node.name in _IMPLIED or not node.alive for node in self.stack[k + 1 :]):
                self.close(frozenset({"form"}), frozenset(), tag)
            else:
                self.orphan(form, tag)

    def format_end(self, tag: Tag, *, implied: bool = False) -> None:
        """`</b>` and its like: they also close an element across others that begin in it and go on."""
        k = self.find(frozenset({tag.name}), n.MARKERS | {"table"})
        if k:
            target = self.stack[k]
            if any(node.alive and node.name in n.SPECIAL for node in self.stack[k + 1 :]):
                self.orphan(target, tag, implied=implied)
                return
            while self.stack[-1] is not target:
                self.pop()
            self.pop(None if implied else tag)
            if implied:
                self.lost[tag.name].remove(target)
            return
        node = self.lost[tag.name].pop() if self.lost[tag.name] else None
        if node and not implied:
            node.torn = True
            self.tear(node.start, tag.start)
            self.event(Mark.RULE, tag.start, tag.end)

    def orphan(self, node: Node, tag: Tag, *, implied: bool = False) -> None:
        """End an element that still has open elements inside."""
        node.alive = False
        node.torn = True
        self.open[node.name] -= 1
        if implied:
            self.tree.pairs[node.start] = -1
        else:
            self.tear(node.start, tag.start)
            self.event(Mark.RULE, tag.start, tag.end)


_TABLE = frozenset({"table"})
_FOREIGN = frozenset({"svg", "math"})
_OPTION = frozenset({"option"})
_SIBLINGS = {**dict.fromkeys(n.HEADINGS, n.HEADINGS), "option": _OPTION, "optgroup": _OPTION}
_IMPLIED = frozenset({"p", "li", "dd", "dt", "option", "optgroup", "rb", "rp", "rt", "rtc"})


def _unseen(tag: Tag) -> bool:
    for name, value in tag.attrs:
        if name == "hidden" and (value or "").lower() != "until-found":
            return True
        if name == "aria-hidden" and value == "true":
            return True
        if name == "style" and value and _INVISIBLE.search(value):
            return True
    return False
