"""Tables of data, which are one block, and tables that only lay out a page, which are seen through."""

from __future__ import annotations

from dataclasses import dataclass

from dedupe.tokenizer.html import names as n
from dedupe.tokenizer.html.tree import Mark, Node, Tree

_LONG = 400
_WORDY = 100
_PLAIN = frozenset({"p", "div", "ul", "ol", "li", "dl", "dt", "dd", "pre", "center"})


@dataclass(slots=True)
class _Table:
    """What was seen of a table: rows, cells of the widest row, whether it has heads, what cells hold."""

    rows: int = 0
    row: int = 0
    widest: int = 0
    headed: bool = False
    blocks: bool = False
    layout: bool = False
    cell: int = 0
    longest: int = 0

    @property
    def data(self) -> bool:
        if self.layout or not self.rows:
            return False
        if self.headed:
            return True
        if self.blocks:
            return self.widest > 1 and self.rows > 2 and self.longest <= _WORDY
        return self.longest <= (_LONG if self.widest > 1 else _WORDY)


def data_tables(source: str, tree: Tree) -> set[Node]:
    """The `<table>` elements that show data."""
    seen: dict[Node, _Table] = {}
    open_tables: list[tuple[Node, _Table]] = []
    for event in tree.events:
        node = event.node
        if event.mark is Mark.OPEN and node.name == "table":
            for _, outer in open_tables[-1:]:
                outer.layout = True
            open_tables.append((node, seen.setdefault(node, _Table())))
        elif event.mark is Mark.CLOSE and open_tables and node is open_tables[-1][0]:
            open_tables.pop()
        elif open_tables:
            _note(open_tables[-1][1], event.mark, node, len(source[event.start : event.end].strip()))
    return {node for node, table in seen.items() if table.data}


def _note(table: _Table, mark: Mark, node: Node, length: int) -> None:
    name = node.name
    if mark is Mark.TEXT:
        table.cell += length
        table.longest = max(table.longest, table.cell)
    elif mark is Mark.NEXT:
        table.blocks = True
    elif mark is not Mark.OPEN:
        return
    elif name == "tr":
        table.rows += 1
        table.row = 0
    elif name in n.CELLS:
        table.cell = 0
        table.row += 1
        table.widest = max(table.widest, table.row)
        table.headed = table.headed or name == "th"
    elif name in ("thead", "caption"):
        table.headed = True
    elif name in n.BLOCK and name not in n.TABLE_PARTS:
        table.blocks = True
        table.layout = table.layout or name not in _PLAIN
