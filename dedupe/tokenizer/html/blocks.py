"""The blocks of an HTML page, and the elements that go when all that a reader reads in them has gone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass

from dedupe.model import Block, Container, Kind, Piece, Span
from dedupe.tokenizer.html import names as n
from dedupe.tokenizer.html.tables import data_tables
from dedupe.tokenizer.html.texts import Words
from dedupe.tokenizer.html.tree import Event, Mark, Node, Tree

_CODE = frozenset({"code", "samp", "kbd"})
_GONE = n.LISTS | frozenset({"li", "blockquote"})


@dataclass(slots=True)
class Run:
    """Inline content that reads as one block, at `start..end`; with the empty line after it, if any, at `start..tail`.
    `owner` is the element around it, or itself if `whole`: a table of data, a `<pre>`, never looked into."""

    owner: Node
    start: int
    end: int
    kind: Kind
    text: str
    pieces: tuple[Piece, ...]
    whole: bool = False
    tail: int = 0

    @property
    def home(self) -> Node:
        """The block-level element around it."""
        return _home(self.owner)


def _home(node: Node) -> Node:
    while node.parent and node.name not in n.BLOCK:
        node = node.parent
    return node


def runs(source: str, tree: Tree) -> list[Run]:
    """All runs, in order."""
    return _Reader(source, tree).found


class _Reader:
    def __init__(self, source: str, tree: Tree) -> None:
        self.source = source
        self.tree = tree
        self.tables = data_tables(tree)
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
        text, pieces = self.write(atoms, exact=kind is Kind.CODE)
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
        for event in kept:
            node: Node | None = event.node
            while (
                event.mark is Mark.TEXT and node is not owner and node is not None and node.name not in _CODE
            ):
                node = node.parent
            if event.mark is Mark.TEXT and (node is owner or node is None):
                return False
        return True

    def flush_whole(self, end: int) -> None:
        node, self.whole = self.whole, None
        atoms, self.atoms = self.atoms, []
        assert node is not None
        kind = Kind.TABLE if node.name == "table" else Kind.CODE
        text, pieces = self.write(atoms, exact=kind is Kind.CODE)
        if text:
            self.found.append(Run(node, node.start, end, kind, text, pieces, whole=True))

    def write(self, atoms: list[Event], *, exact: bool) -> tuple[str, tuple[Piece, ...]]:
        words = Words(self.source, exact)
        linked = False
        for event in atoms:
            node = event.node
            if event.mark is Mark.TEXT:
                linked = linked and self.blank(event)
                words.add(event.start, event.end, event.decoded)
            elif node.hidden and event.mark in (Mark.OPEN, Mark.CLOSE):
                continue
            elif event.mark in (Mark.BREAK, Mark.NEXT) or (node.name in n.BLOCK and node.name not in n.CELLS):
                if not exact or event.mark is not Mark.OPEN:
                    words.space("\n", event.start, event.end)
            elif node.name in n.CELLS or (node.name in n.LINKS and linked and event.mark is Mark.OPEN):
                words.space(" ", event.start, event.start if node.name in n.LINKS else event.end)
            elif node.name in n.LINKS:
                linked = event.mark is Mark.CLOSE
        return words.result()


class Layout:
    """What of the source goes with each run and each element."""

    def __init__(self, tree: Tree, found: list[Run]) -> None:
        self.tree = tree
        self.found = found
        self.starts = [run.start for run in found]
        self.walls = sorted(
            event.start
            for event in tree.events
            if event.mark in (Mark.NEXT, Mark.RULE)
            or (
                event.mark in (Mark.OPEN, Mark.CLOSE)
                and event.node.name in n.BLOCK
                and event.end > event.start
            )
        )
        self.bare: dict[Node, list[int]] = defaultdict(list)
        for run in found:
            if not run.whole:
                self.bare[run.home].append(run.start)

    def held(self, node: Node) -> tuple[int, int]:
        """The numbers of the runs in an element, from and up to."""
        return bisect_left(self.starts, node.start), bisect_left(self.starts, node.end)

    def keeps_apart(self, node: Node) -> bool:
        """Whether two runs would flow together if this element went: its tags must stay, then."""
        if node.parent is None:
            return True
        k = bisect_right(self.starts, node.start - 1) - 1
        if k < 0 or self.found[k].end > node.start:
            return False
        if bisect_left(self.walls, self.found[k].end) != bisect_left(self.walls, node.start):
            return False
        later = self.bare.get(_home(node.parent), [])
        return bisect_left(later, node.end) < len(later)

    def span(self, run: Run) -> Span:
        """What goes with a run: the element around it, or no more than the run."""
        node = run.home
        first, last = self.held(node)
        sole = last - first == 1 and not node.media and not run.whole and node.name in n.LEAVES
        if (
            sole
            and not node.hidden
            and not self.tree.tears(node.start, node.end)
            and not self.keeps_apart(node)
        ):
            return Span(node.start, node.end)
        return Span(run.start, run.tail if run.tail and self.is_parted(run) else run.end)

    def is_parted(self, run: Run) -> bool:
        """Whether something else than the run's own end keeps what follows it from what stands before."""
        k = bisect_left(self.starts, run.start)
        return k == 0 or bisect_left(self.walls, self.found[k - 1].end) != bisect_left(self.walls, run.start)

    def blocks(self) -> list[Block]:
        """The blocks that a reader reads."""
        return [
            Block(
                run.kind,
                self.span(run),
                run.text,
                run.pieces,
                run.owner.depth if run.kind in (Kind.TITLE, Kind.HEADING, Kind.ITEM) else 0,
                run.owner.list if run.kind is Kind.ITEM else None,
            )
            for run in self.found
        ]

    def containers(self, blocks: list[Block]) -> list[Container]:
        """The elements that hold whole blocks and nothing else worth keeping."""
        starts = [block.span.start for block in blocks]
        out = []
        for node in self.tree.nodes:
            if (
                node.media
                or node.hidden
                or node.torn
                or not (node.block or node.divided)
                or node.name == "main"
            ):
                continue
            first, last = bisect_left(starts, node.start), bisect_left(starts, node.end)
            span = Span(node.start, node.end)
            if first == last or blocks[first].span == span or blocks[last - 1].span.end > node.end:
                continue
            if self.tree.tears(node.start, node.end) or (node.name not in _GONE and self.keeps_apart(node)):
                continue
            out.append(Container(span))
        return out
