"""What of the source goes with a block, and the elements that go once all that is read in them has gone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict

from dedupe.model import Block, Container, Kind, Span
from dedupe.tokenizer.html import names as n
from dedupe.tokenizer.html.runs import Run
from dedupe.tokenizer.html.tree import Event, Mark, Node, Tree

_GONE = n.LISTS | {"li", "blockquote"}


class Layout:
    """What of the source goes with each run and each element."""

    def __init__(self, tree: Tree, found: list[Run]) -> None:
        self.tree = tree
        self.found = found
        self.starts = [run.start for run in found]
        self.walls = sorted(event.start for event in tree.events if _parts(event))
        self.homes: dict[Node, Node] = {}
        self.flowing: set[Node] = set()
        self.bare: dict[Node, list[int]] = defaultdict(list)
        self.survey()

    def survey(self) -> None:
        """Note each element's nearest block-level one, and inline ones whose text flows on around them."""
        owners = {run.owner for run in self.found if not run.whole}
        for node in self.tree.nodes:
            self.homes[node] = self.home(node.parent) if node.inline and node.parent else node
            if node.inline and (node in owners or node.parent in self.flowing):
                self.flowing.add(node)
        for run in self.found:
            if not run.whole:
                self.bare[self.home(run.owner)].append(run.start)

    def home(self, node: Node) -> Node:
        """The element or, if it is inline, the block-level one around it."""
        return self.homes.get(node, node)

    def held(self, node: Node) -> tuple[int, int]:
        """The numbers of the runs in an element, from and up to."""
        return bisect_left(self.starts, node.start), bisect_left(self.starts, node.end)

    def keeps_apart(self, node: Node) -> bool:
        """Whether two runs would flow together if this element went: its tags must stay, then."""
        if node.parent is None or node.parent in self.flowing:
            return True
        k = bisect_right(self.starts, node.start - 1) - 1
        if k < 0 or self.found[k].end > node.start:
            return False
        if bisect_left(self.walls, self.found[k].end) != bisect_left(self.walls, node.start):
            return False
        later = self.bare.get(self.home(node.parent), [])
        return bisect_left(later, node.end) < len(later)

    def span(self, run: Run) -> Span:
        """What goes with a run: the element around it, or no more than the run."""
        if run.whole and self.keeps_apart(run.owner):
            return Span(run.owner.inner, run.owner.close)
        node = self.home(run.owner)
        first, last = self.held(node)
        if last - first == 1 and node.name in n.LEAVES and self.may_go(node) and not self.keeps_apart(node):
            return Span(node.start, node.end)
        return Span(run.start, run.tail if run.tail and self.is_parted(run) else run.end)

    def may_go(self, node: Node) -> bool:
        """Whether an element holds nothing worth keeping but text, and its tags stand in pairs."""
        if node.media or node.hidden or node.torn:
            return False
        return not self.tree.tears(node.start, node.end)

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
            if not (node.block or node.divided) or node.name == "main":
                continue
            first, last = bisect_left(starts, node.start), bisect_left(starts, node.end)
            span = Span(node.start, node.end)
            if first == last or blocks[first].span == span or blocks[last - 1].span.end > node.end:
                continue
            if not self.may_go(node) or (node.name not in _GONE and self.keeps_apart(node)):
                continue
            out.append(Container(span))
        return out


def _parts(event: Event) -> bool:
    """Whether text never flows across this, whatever goes around it."""
    if event.mark in (Mark.OPEN, Mark.CLOSE):
        return event.node.name in n.BLOCK and event.end > event.start
    return event.mark in (Mark.NEXT, Mark.RULE)
