"""The stack of open elements: what opening and closing them does to the tree."""

from __future__ import annotations

import re
from collections import Counter

from dedupe.model import Kind
from dedupe.tokenizer.html import names as n
from dedupe.tokenizer.html.tokens import Tag, Text
from dedupe.tokenizer.html.tree import Event, Mark, Node, Tree

_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_KINDS = {
    "h1": (Kind.TITLE, 1),
    **{f"h{k}": (Kind.HEADING, k) for k in range(2, 7)},
    "blockquote": (Kind.QUOTE, 0),
    "figcaption": (Kind.CAPTION, 0),
    "caption": (Kind.CAPTION, 0),
    **dict.fromkeys(n.PREFORMATTED, (Kind.CODE, 0)),
}


class Stack:
    """Open elements, those lost (`<b>` closed by the end of what it stands in), and the tree so far."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.tree = Tree()
        self.stack = [Node("html", 0, 0, len(source), len(source), block=True)]
        self.open: Counter[str] = Counter()
        self.lost: dict[str, list[Node]] = {name: [] for name in n.FORMATTING}
        self.lists = 0
        self.broken = False

    def text(self, token: Text) -> None:
        """Characters in the innermost element."""
        top = self.stack[-1]
        words = (token.decoded or self.source[token.start : token.end]).rstrip()
        if words:
            self.broken = False
            top.end = max(top.end, token.end if token.decoded else token.start + len(words))
        if not top.hidden:
            self.event(Mark.TEXT, token.start, token.end, token.decoded)

    def event(self, mark: Mark, start: int, end: int, decoded: str | None = None) -> None:
        """Note what stands at `start..end` of the innermost element."""
        self.tree.events.append(Event(mark, start, end, self.stack[-1], decoded))

    def reach(self, tag: Tag) -> None:
        """The tag belongs to the innermost element, which thus ends no earlier."""
        self.stack[-1].end = max(self.stack[-1].end, tag.end)

    def page(self, tag: Tag) -> None:
        """`<body>` and its like, which never go, nor close anything."""
        self.tree.pairs[tag.start] = -1
        self.event(Mark.RULE, tag.start, tag.end)

    def tear(self, first: int, second: int) -> None:
        """Two tags belong together although they overlap with others."""
        self.tree.pairs[first] = second
        if second >= 0:
            self.tree.pairs[second] = first

    def push(self, tag: Tag, *, block: bool) -> Node:
        """Open an element."""
        top = self.stack[-1]
        hidden = top.hidden or tag.name in n.HIDDEN or _unseen(tag)
        node = Node(tag.name, tag.start, tag.end, tag.end, tag.end, top, hidden, block)
        self.place(node, top)
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

    def place(self, node: Node, top: Node) -> None:
        """Say what a text directly in the node is."""
        node.kind, node.depth, node.list, node.nesting = top.kind, top.depth, top.list, top.nesting
        if node.name in n.LISTS:
            self.lists += 1
            node.nesting, node.list = top.nesting + 1, self.lists
        if node.name in n.LISTS or node.name in n.OUTER:
            node.kind, node.depth = Kind.PARAGRAPH, 0
        elif node.name in ("li", "dt", "dd"):
            node.kind, node.depth = Kind.ITEM, max(1, top.nesting)
        elif node.name in _KINDS:
            node.kind, node.depth = _KINDS[node.name]

    def mark_up(self, flag: str) -> None:
        """Set a flag of all open elements; an element that has it is in others that have it."""
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
        """Close the innermost element alone."""
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


def _unseen(tag: Tag) -> bool:
    for name, value in tag.attrs:
        if name == "hidden" and (value or "").lower() != "until-found":
            return True
        if name == "aria-hidden" and value == "true":
            return True
        if name == "style" and value and _INVISIBLE.search(value):
            return True
    return False
