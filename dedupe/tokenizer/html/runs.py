"""The runs of inline content in an HTML page: what reads as one paragraph, heading, item."""

from __future__ import annotations

from dataclasses import dataclass

from dedupe.model import Kind, Piece
from dedupe.tokenizer.html import names as n
from dedupe.tokenizer.html.tables import data_tables
from dedupe.tokenizer.html.texts import Words
from dedupe.tokenizer.html.tree import Event, Mark, Node, Tree

_CODE = frozenset({"code", "samp", "kbd"})
_ROWS = frozenset({"table", "tr", "caption"})


@dataclass(slots=True)
class Run:
    """Inline content that reads as one block, at `start..end`; to `tail` with an empty line after it.

    `owner` is the element around it, or itself if `whole`: a table of data, a `<pre>`, never looked into.
    """

    owner: Node
    start: int
    end: int
    kind: Kind
    text: str
    pieces: tuple[Piece, ...]
    whole: bool = False
    tail: int = 0


def runs(source: str, tree: Tree) -> list[Run]:
    """All runs, in order."""
    return _Reader(source, tree).found


class _Reader:
    def __init__(self, source: str, tree: Tree) -> None:
        self.source = source
        self.tree = tree
        self.tables = data_tables(source, tree)
        self.found: list[Run] = []
        self.atoms: list[Event] = []
        self.whole: Node | None = None
        self.tail: Run | None = None
        for event in tree.events:
            self.read(event)
        self.flush()

    def read(self, event: Event) -> None:
        node, mark = event.node, event.mark
        if self.whole:
            if mark is Mark.CLOSE and node is self.whole:
                self.flush_whole(event.end)
            else:
                self.atoms.append(event)
        elif mark is Mark.NEXT:
            self.part(event)
        elif mark is Mark.OPEN and self.is_whole(node):
            self.flush()
            self.whole = node
        elif mark is Mark.RULE or (mark in (Mark.OPEN, Mark.CLOSE) and node.bounds):
            self.flush()
        else:
            self.tail = self.tail if mark is Mark.TEXT and self.blank(event) else None
            self.atoms.append(event)

    def is_whole(self, node: Node) -> bool:
        if node.hidden or self.tree.tears(node.start, node.end):
            return False
        return node in self.tables or (node.name in n.PREFORMATTED and not node.media)

    def blank(self, event: Event) -> bool:
        return (event.decoded or self.source[event.start : event.end]).isspace()

    def part(self, event: Event) -> None:
        """A second `<br>` in a row: a paragraph ends, and the separator goes with it."""
        tail = self.tail
        if self.atoms and any(a.mark is not Mark.TEXT or not self.blank(a) for a in self.atoms):
            tail = self.flush()
        self.atoms.clear()
        if tail and tail.owner is event.node:
            tail.tail = event.end
            self.tail = tail

    def flush(self) -> Run | None:
        """End the run at hand."""
        atoms, self.atoms, self.tail = self.atoms, [], None
        kept = [a for a in atoms if self.counts(a)]
        if not any(a.mark is Mark.TEXT for a in kept):
            return None
        owner = self.owner(kept)
        kind = owner.kind
        if kind is Kind.PARAGRAPH and self.is_code(kept, owner):
            kind = Kind.CODE
        text, pieces = self.write(atoms, exact=kind is Kind.CODE).result()
        if not text:
            return None
        start, end = self.edge(kept[0], last=False), self.edge(kept[-1], last=True)
        run = Run(owner, start, end, kind, text, pieces)
        self.found.append(run)
        return run

    def counts(self, event: Event) -> bool:
        """Whether a run may begin or end with this: a text, or a tag around it."""
        if event.mark is Mark.TEXT:
            return not self.blank(event)
        return event.mark in (Mark.OPEN, Mark.CLOSE) and not event.node.hidden

    def owner(self, kept: list[Event]) -> Node:
        first = kept[0]
        node = first.node.parent if first.mark is Mark.OPEN else first.node
        assert node is not None
        return node

    def edge(self, event: Event, *, last: bool) -> int:
        if event.mark is not Mark.TEXT or event.decoded is not None:
            return event.end if last else event.start
        text = self.source[event.start : event.end]
        return event.start + len(text.rstrip()) if last else event.end - len(text.lstrip())

    def is_code(self, kept: list[Event], owner: Node) -> bool:
        """Whether all text is in elements that show code."""
        return all(_in_code(event.node, owner) for event in kept if event.mark is Mark.TEXT)

    def flush_whole(self, end: int) -> None:
        node, self.whole = self.whole, None
        atoms, self.atoms = self.atoms, []
        assert node is not None
        code = node.name != "table"
        text, pieces = self.write(atoms, exact=code, rows=not code).result(indented=code)
        if text:
            self.found.append(
                Run(node, node.start, end, Kind.CODE if code else Kind.TABLE, text, pieces, whole=True)
            )

    def write(self, atoms: list[Event], *, exact: bool, rows: bool = False) -> Words:
        """The text of a run: lines end with blocks and `<br>`, or in a table (`rows`) with its rows."""
        words = Words(self.source, exact)
        linked = False
        for event in atoms:
            node = event.node
            if event.mark is Mark.TEXT:
                linked = linked and self.blank(event)
                words.add(event.start, event.end, event.decoded)
            elif node.hidden or (exact and event.mark is Mark.OPEN):
                continue
            elif event.mark in (Mark.BREAK, Mark.NEXT) or node.name in n.BLOCK:
                inside = rows and (event.mark in (Mark.BREAK, Mark.NEXT) or node.name not in _ROWS)
                words.space(" " if inside else "\n", event.start, event.end)
            elif node.name in n.LINKS:
                if linked and event.mark is Mark.OPEN:
                    words.space(" ", event.start, event.start)
                linked = event.mark is Mark.CLOSE
        return words


def _in_code(node: Node | None, owner: Node) -> bool:
    while node is not None and node is not owner:
        if node.name in _CODE:
            return True
        node = node.parent
    return False
