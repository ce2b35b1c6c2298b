"""Plain text into blocks: paragraphs, items, headings, quotations, code and tables, told by their looks."""

from __future__ import annotations

from collections.abc import Callable

from dedupe.model import DISPLAYED, Block, Container, Kind, Span
from dedupe.tokenizer import text_code, text_headings, text_lists, text_wrap
from dedupe.tokenizer import text_marks as marks
from dedupe.tokenizer.lines import Line, front_matter, split, tile
from dedupe.tokenizer.reading import code, plain
from dedupe.tokenizer.text_page import Draft, Page


def tokenize(source: str) -> tuple[list[Block], list[Container]]:
    """Cut a plain text into blocks that tile it, and the containers around them."""
    lines = split(source)
    page = Page(source, lines)
    _cut(page)
    blocks = [_block(source, lines, d) for d in page.drafts]
    blocks = text_headings.name(blocks, [d.alone for d in page.drafts])
    found = [(d.first, d.after, b) for d, b in zip(page.drafts, blocks, strict=True) if b.text]
    return tile(source, lines, found), [Container(s) for s in page.containers]


def _cut(page: Page) -> None:
    """Run over the lines; the first step that knows what begins at a line takes it and says where it ends."""
    k = front_matter(page.texts)
    page.texts[:k] = [""] * k
    while k < len(page.texts):
        if page.blank(k):
            k += 1
            continue
        k = next(after for step in _STEPS if (after := step(page, k)) > k)


def _block(source: str, lines: list[Line], d: Draft) -> Block:
    first, after = d.shown or (d.first, d.after)
    cuts = d.marks or [0] * (after - first)
    spans = [(ln.start + n, ln.stop) for ln, n in zip(lines[first:after], cuts, strict=True)]
    asis = d.kind in DISPLAYED
    text, pieces = code(source, spans) if asis else plain(source, spans, d.join)
    return Block(d.kind, Span(lines[d.first].start, lines[d.after - 1].end), text, pieces, d.depth, d.list)


def heading(page: Page, k: int) -> int:
    """An underlined heading, with a line over it or not."""
    over = marks.underline(page.texts[k]) and page.underlined(k + 1) and page.over(k + 1)
    at = k + 1 if over else k
    if not page.underlined(at):
        return k
    style = page.texts[at + 1].strip()[0] + ("o" if over else "")
    if style not in page.styles:
        page.styles.append(style)
    depth = min(6, 2 + page.styles.index(style)) if page.drafts else 1
    kind = Kind.HEADING if page.drafts else Kind.TITLE
    return page.add(Draft(kind, k, at + 2, depth=depth, shown=(at, at + 1)))


def quote(page: Page, k: int) -> int:
    """Lines that begin with `>`; an empty one of them parts paragraphs."""
    first, begun = k, len(page.drafts)
    cuts: list[int] = []
    inner: list[str] = []
    while not page.blank(k) and (m := marks.QUOTE.match(page.texts[k])):
        cuts.append(m.end())
        inner.append(page.texts[k][m.end() :])
        k += 1
    j = 0
    while j < len(inner):
        end = j
        while end < len(inner) and inner[end].strip():
            end += 1
        for a, b, join in text_wrap.split(inner, j, end, page.wrap):
            page.add(Draft(Kind.QUOTE, first + a, first + b, cuts[a:b], join))
        j = end + 1
    if len(page.drafts) > begun + 1:
        page.containers.append(Span(page.lines[first].start, page.lines[k - 1].end))
    return k


def paragraph(page: Page, k: int) -> int:
    """What is nothing else: the paragraphs of a run of lines."""
    end = k + 1
    while not page.blank(end) and not page.starts_other(end) and text_lists.mark_at(page, end) is None:
        end += 1
    lone = (page.blank(k - 1) and page.blank(end)) or page.wrap.linewise
    runs = text_wrap.split(page.texts, k, end, page.wrap)
    for n, (a, b, join) in enumerate(runs):
        if join == "\n" and not page.drafts and _is_head(page, a, b):
            for line in range(a, b):
                page.add(Draft(Kind.PARAGRAPH, line, line + 1, alone=True))
            continue
        alone = lone or n + 1 < len(runs) or page.wrap.gapless
        page.add(Draft(Kind.PARAGRAPH, a, b, join=join, alone=alone and b - a <= 3 and join == " "))
    if page.texts[end - 1].rstrip().endswith("::"):
        page.literal = marks.indent(page.texts[end - 1])
    return end


def _is_head(page: Page, first: int, after: int) -> bool:
    """Whether the lines at the top are a title and what stands under it, rather than verse."""
    return after - first <= 3 and all(text_headings.heading_like(t.strip()) for t in page.texts[first:after])


_STEPS: tuple[Callable[[Page, int], int], ...] = (
    text_code.literal_block,
    text_code.fence,
    text_code.table,
    text_code.markup,
    heading,
    text_code.prompt,
    quote,
    text_lists.fields,
    text_lists.items,
    text_code.indented,
    paragraph,
)
