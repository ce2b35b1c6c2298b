"""Plain text into blocks: paragraphs, items, headings, quotations, code and tables, told by their looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from dedupe.model import Block, Container, Kind, Span
from dedupe.tokenizer import fences, text_headings, text_wrap
from dedupe.tokenizer import text_marks as marks
from dedupe.tokenizer.lines import Line, front_matter, split, tile
from dedupe.tokenizer.reading import code, plain


def tokenize(source: str) -> tuple[list[Block], list[Container]]:
    """Cut a plain text into blocks that tile it, and the containers around them."""
    lines = split(source)
    scan = _Scan(source, lines)
    scan.run()
    drafts = scan.drafts
    blocks = [_block(source, lines, d) for d in drafts]
    blocks = text_headings.name(blocks, [d.alone for d in drafts])
    found = [(d.first, d.after, b) for d, b in zip(drafts, blocks, strict=True) if b.text]
    return tile(source, lines, found), [Container(s) for s in scan.containers]


@dataclass(slots=True)
class _Draft:
    """A block to be: lines `first` to `after`, and how many characters of each are marks."""

    kind: Kind
    first: int
    after: int
    marks: list[int] = field(default_factory=list)
    join: str = " "
    depth: int = 0
    list: int | None = None
    alone: bool = False
    shown: tuple[int, int] | None = None


def _block(source: str, lines: list[Line], d: _Draft) -> Block:
    first, after = d.shown or (d.first, d.after)
    cuts = d.marks or [0] * (after - first)
    spans = [(ln.start + n, ln.stop) for ln, n in zip(lines[first:after], cuts, strict=True)]
    asis = d.kind in (Kind.CODE, Kind.TABLE)
    text, pieces = code(source, spans) if asis else plain(source, spans, d.join)
    if d.kind is Kind.TABLE:
        return Block(d.kind, Span(lines[d.first].start, lines[d.after - 1].end), text, pieces)
    return Block(d.kind, Span(lines[d.first].start, lines[d.after - 1].end), text, pieces, d.depth, d.list)


class _Scan:
    def __init__(self, source: str, lines: list[Line]) -> None:
        self.lines = lines
        self.texts = [source[ln.start : ln.stop] for ln in lines]
        self.wrap = text_wrap.measure(self.texts)
        self.drafts: list[_Draft] = []
        self.containers: list[Span] = []
        self.styles: list[str] = []
        self.lists = 0
        self.stack: list[tuple[int, int, str]] = []
        self.in_list = False
        self.literal: int | None = None
        self.fence_ends = self._fence_ends()

    def run(self) -> None:
        k = front_matter(self.texts)
        steps: tuple[Callable[[int], int], ...] = (
            self.literal_block, self.fence, self.markup, self.heading, self.table, self.prompt,
            self.quote, self.fields, self.items, self.indented, self.paragraph,
        )  # fmt: skip
        while k < len(self.texts):
            if not self.texts[k].strip():
                k += 1
                continue
            for step in steps:
                after = step(k)
                if after > k:
                    k = after
                    break

    def add(self, draft: _Draft) -> int:
        self.in_list = draft.kind is Kind.ITEM
        self.drafts.append(draft)
        return draft.after

    def blank(self, k: int) -> bool:
        return k < 0 or k >= len(self.texts) or not self.texts[k].strip()

    def group(self, k: int) -> int:
        """The line after the run of lines, none empty, that goes on from line k."""
        while not self.blank(k):
            k += 1
        return k

    def _fence_ends(self) -> dict[int, int]:
        """For every line that opens a fence of code, the line that closes it; itself for a stray one."""
        found = [
            (k, m[1], m[2])
            for k, t in enumerate(self.texts)
            if (m := fences.OPEN.match(t)) and m[1][0] == "`"
        ]
        ends: dict[int, int] = {}
        at = 0
        while at < len(found):
            k, opening, info = found[at]
            ends[k] = k
            at += 1
            for close in range(at, min(at + 40, len(found))):
                end, closing, inner = found[close]
                if not inner and len(closing) >= len(opening):
                    share = (end - k) / len(self.texts)
                    if not fences.stray(info, self.texts[k + 1 : end], True, share):
                        ends[k], at = end, close + 1
                    break
        return ends

    def fence(self, k: int) -> int:
        end = self.fence_ends.get(k)
        if end is None:
            return self.add(_Draft(Kind.CODE, k, k + 1)) if fences.STRAY.match(self.texts[k]) else k
        inside = end > k + 1 and any(t.strip() for t in self.texts[k + 1 : end])
        return self.add(_Draft(Kind.CODE, k, end + 1, shown=(k + 1, end) if inside else (k, k + 1)))

    def literal_block(self, k: int) -> int:
        """What is indented after a paragraph that ends in `::`, or after a directive that holds code."""
        base, self.literal = self.literal, None
        if base is None or marks.indent(self.texts[k]) <= base or not self.blank(k - 1):
            return k
        j = end = k
        while j < len(self.texts) and (self.blank(j) or marks.indent(self.texts[j]) > base):
            j += 1
            end = end if self.blank(j - 1) else j
        return self.add(_Draft(Kind.CODE, k, end))

    def markup(self, k: int) -> int:
        """Rules and reStructuredText's directives, which nobody reads."""
        text = self.texts[k]
        if marks.is_rule(text) and not self._underlined(k + 1):
            return k + 1
        m = marks.DIRECTIVE.match(text.lstrip())
        if m is None:
            return k
        base = marks.indent(text)
        j = k + 1
        holds_code = (m["name"] or "") in marks.CODE_DIRECTIVES
        while not self.blank(j) and marks.indent(self.texts[j]) > base and (not m["name"] or holds_code or ":" in
                                                                          self.texts[j].lstrip()[:1]):  # fmt: skip
            j += 1
        if holds_code:
            self.literal = base
        return j

    def _underlined(self, k: int) -> bool:
        """Whether line k is a title with a line of one character under it."""
        if self.blank(k) or self.blank(k + 1):
            return False
        text, under = self.texts[k].rstrip(), self.texts[k + 1].rstrip()
        char = marks.underline(under)
        if not char or marks.underline(text) or not any(c.isalnum() for c in text) or text[:1] in ">|+":
            return False
        size = text_wrap.columns(text)
        return (
            len(under) >= max(3, 0.6 * size)
            and size <= text_wrap.LONG
            and (self.blank(k - 1) or self._over(k))
        )

    def _over(self, k: int) -> bool:
        over = self.texts[k - 1].rstrip()
        return marks.underline(over) != "" and over == self.texts[k + 1].rstrip()

    def heading(self, k: int) -> int:
        """An underlined heading, with a line over it or not."""
        over = marks.underline(self.texts[k]) and self._underlined(k + 1) and self._over(k + 1)
        at = k + 1 if over else k
        if not self._underlined(at):
            return k
        style = self.texts[at + 1].strip()[0] + ("o" if over else "")
        if style not in self.styles:
            self.styles.append(style)
        first = len(self.drafts) < text_headings.TITLE_WITHIN and all(
            d.kind is Kind.ITEM for d in self.drafts
        )
        title = first and not self.drafts
        kind, depth = (Kind.TITLE, 1) if title else (Kind.HEADING, min(6, 2 + self.styles.index(style)))
        return self.add(_Draft(kind, k, at + 2, depth=depth, shown=(at, at + 1)))

    def table(self, k: int) -> int:
        end = self.group(k)
        if not self.blank(k - 1) or not marks.is_table(self.texts[k:end]):
            return k
        return self.add(_Draft(Kind.TABLE, k, end))

    def prompt(self, k: int) -> int:
        """A session of an interactive interpreter."""
        return self.add(_Draft(Kind.CODE, k, self.group(k))) if marks.PROMPT.match(self.texts[k]) else k

    def quote(self, k: int) -> int:
        """Lines that begin with `>`; an empty one of them parts paragraphs."""
        first, begun = k, len(self.drafts)
        while not self.blank(k) and (m := marks.QUOTE.match(self.texts[k])):
            j, cuts = k, []
            while (
                not self.blank(j)
                and (m := marks.QUOTE.match(self.texts[j]))
                and self.texts[j][m.end() :].strip()
            ):
                cuts.append(m.end())
                j += 1
            if j == k:
                k += 1
                continue
            inner = [self.texts[n][c:] for n, c in zip(range(k, j), cuts, strict=True)]
            for a, b, join in text_wrap.split(inner, 0, j - k, self.wrap):
                self.add(_Draft(Kind.QUOTE, k + a, k + b, cuts[a:b], join))
            k = j
        if k > first and len(self.drafts) > begun:
            self.containers.append(Span(self.lines[first].start, self.lines[k - 1].end))
        return k

    def fields(self, k: int) -> int:
        """A list of `Name: value`, one item each."""
        end = self.group(k)
        if not self.blank(k - 1) or end - k < 2 or not marks.are_fields(self.texts[k:end]):
            return k
        if text_wrap.columns(max(self.texts[k:end], key=len)) > text_wrap.LONG and end - k < 3:
            return k
        self.lists += 1
        while k < end:
            j = k + 1
            while j < end and self.texts[j][:1].isspace():
                j += 1
            self.add(_Draft(Kind.ITEM, k, j, depth=1, list=self.lists))
            k = j
        self.stack = []
        return end

    def _mark(self, k: int) -> marks.Mark | None:
        """The mark of an item at line k, unless a wrapped sentence only seems to begin with one."""
        mark = marks.item(self.texts[k])
        if mark is None or self.blank(k - 1) or k == 0:
            return mark
        before = self.texts[k - 1].rstrip()
        last = self.stack[-1] if self.stack and self.in_list else None
        follows = last is not None and mark.sort == last[2] and mark.number in (0, last[1] + 1)
        if follows or before.endswith((":", "：")) or not self.wrap.full(before, self.texts[k].lstrip()):
            return mark
        return None

    def items(self, k: int) -> int:
        """One item of a list."""
        mark = self._mark(k)
        if mark is None or self._is_numbered_heading(k, mark):
            return k
        if not self.in_list:
            self.lists += 1
            self.stack = []
        while self.stack and self.stack[-1][0] >= mark.indent:
            self.stack.pop()
        self.stack.append((mark.indent, mark.number, mark.sort))
        depth = len(self.stack)
        j = k + 1
        self.in_list = True
        while not self.blank(j) and self._goes_on(j, mark.indent):
            j += 1
        ends_literal = self.texts[j - 1].rstrip().endswith("::")
        self.add(_Draft(Kind.ITEM, k, j, [mark.text] + [0] * (j - k - 1), depth=depth, list=self.lists))
        self.literal = mark.text if ends_literal else None
        return j

    def _goes_on(self, j: int, base: int) -> bool:
        """Whether line j belongs to the item above it."""
        if self._mark(j) is not None or self._starts_other(j):
            return False
        if marks.indent(self.texts[j]) > base:
            return True
        before = self.texts[j - 1]
        if self.wrap.linewise or text_wrap.columns(before) > text_wrap.LONG:
            return False
        return self.wrap.full(before, self.texts[j].lstrip()) or self.texts[j].lstrip()[:1].islower()

    def _is_numbered_heading(self, k: int, mark: marks.Mark) -> bool:
        text = self.texts[k].strip()
        if mark.sort != "number" or not (self.blank(k + 1) or self.wrap.linewise) or not (
            (self.blank(k - 1) or self.wrap.linewise) and text_headings.heading_like(text) and len(text) <= 80
        ):  # fmt: skip
            return False
        j = k + 1
        while j < len(self.texts) and self.blank(j):
            j += 1
        if j == len(self.texts) or marks.indent(self.texts[j]) > mark.indent:
            return False
        after = marks.item(self.texts[j])
        size = sum(len(t) for t in self.texts[j : self.group(j)][: 1 if self.wrap.linewise else None])
        return (after is None or after.sort != "number") and size > len(text)

    def indented(self, k: int) -> int:
        """Indented code; indented prose is left to `paragraph`."""
        end = self.group(k)
        body = self.texts[k:end]
        if not self.blank(k - 1) or min(map(marks.indent, body)) < 4 or not marks.is_code(body):
            return k
        return self.add(_Draft(Kind.CODE, k, end))

    def _starts_other(self, j: int) -> bool:
        """Whether line j, inside a run of lines, begins something that is no paragraph."""
        text = self.texts[j]
        return (
            j in self.fence_ends
            or self._over_or_under(j)
            or marks.QUOTE.match(text) is not None
            or marks.is_rule(text)
            or fences.STRAY.match(text) is not None
            or text.startswith(".. ")
        )

    def _over_or_under(self, j: int) -> bool:
        return marks.underline(self.texts[j]) != "" and self._underlined(j + 1)

    def paragraph(self, k: int) -> int:
        end = k + 1
        while not self.blank(end) and not self._starts_other(end) and self._mark(end) is None:
            end += 1
        lone = (self.blank(k - 1) and self.blank(end)) or self.wrap.linewise
        runs = text_wrap.split(self.texts, k, end, self.wrap)
        for n, (a, b, join) in enumerate(runs):
            if join == "\n" and not self.drafts and self._is_head(a, b):
                for line in range(a, b):
                    self.add(_Draft(Kind.PARAGRAPH, line, line + 1, alone=True))
                continue
            alone = lone or n + 1 < len(runs) or self.wrap.gapless
            self.add(_Draft(Kind.PARAGRAPH, a, b, join=join, alone=alone and b - a <= 3 and join == " "))
        if self.texts[end - 1].rstrip().endswith("::"):
            self.literal = marks.indent(self.texts[end - 1])
        return end

    def _is_head(self, first: int, after: int) -> bool:
        """Whether the lines at the top are a title and what stands under it, rather than verse."""
        return after - first <= 3 and all(
            text_headings.heading_like(t.strip()) for t in self.texts[first:after]
        )
