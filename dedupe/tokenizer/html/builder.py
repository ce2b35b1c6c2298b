"""Which start tag belongs to which end tag, and where elements end that have none.

The HTML standard's rules for implied ends. Nothing is moved: elements of the tree nest as they stand in the
source, and tags that overlap are noted as torn instead.
"""

from __future__ import annotations

from dedupe.tokenizer.html import names as n
from dedupe.tokenizer.html.stack import Stack
from dedupe.tokenizer.html.tokens import Tag, Text, scan
from dedupe.tokenizer.html.tree import Mark, Node, Tree

_TABLE = frozenset({"table"})
_FOREIGN = frozenset({"svg", "math"})
_OPTION = frozenset({"option"})
_SIBLINGS = {**dict.fromkeys(n.HEADINGS, n.HEADINGS), "option": _OPTION, "optgroup": _OPTION}
_IMPLIED = frozenset({"p", "li", "dd", "dt", "option", "optgroup", "rb", "rp", "rt", "rtc"})


def build(source: str) -> Tree:
    """The elements of a source, as they stand in it."""
    return _Builder(source).tree


class _Builder(Stack):
    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.form: Node | int | None = None
        for token in scan(source):
            if isinstance(token, Text):
                self.text(token)
            elif token.closing:
                self.end(token)
            else:
                self.start(token)
        while len(self.stack) > 1:
            self.pop()

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
