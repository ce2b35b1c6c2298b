"""The lists of a plain text: items with a mark, wrapped or not, and fields."""

from __future__ import annotations

from dedupe.model import Kind
from dedupe.tokenizer import text_headings, text_wrap
from dedupe.tokenizer import text_marks as marks
from dedupe.tokenizer.lines import leads_over
from dedupe.tokenizer.text_page import Draft, Page


def fields(page: Page, k: int) -> int:
    """A list of `Name: value`, one item each."""
    if not page.blank(k - 1):
        return k
    end = page.group(k)
    if end - k < 2 or not marks.are_fields(page.texts[k:end]):
        return k
    if text_wrap.columns(max(page.texts[k:end], key=len)) > text_wrap.LONG and end - k < 3:
        return k
    page.lists += 1
    while k < end:
        j = k + 1
        while j < end and page.texts[j][:1].isspace():
            j += 1
        page.add(Draft(Kind.ITEM, k, j, depth=1, list=page.lists))
        k = j
    page.stack = []
    return end


def mark_at(page: Page, k: int) -> marks.Mark | None:
    """The mark of an item at line k, unless a wrapped sentence only seems to begin with one."""
    mark = marks.item(page.texts[k])
    if mark is None or page.blank(k - 1) or k == 0:
        return mark
    before = page.texts[k - 1].rstrip()
    last = page.stack[-1] if page.stack and page.in_list else None
    follows = last is not None and mark.sort == last[2] and mark.number in (0, last[1] + 1)
    if follows or leads_over(before) or not page.wrap.full(before, page.texts[k].lstrip()):
        return mark
    return None


def items(page: Page, k: int) -> int:
    """One item of a list."""
    mark = mark_at(page, k)
    if mark is None:
        return k
    if _is_numbered_heading(page, k, mark):
        return page.add(Draft(Kind.HEADING, k, k + 1, depth=2))
    if not page.in_list:
        page.lists += 1
        page.stack = []
    while page.stack and page.stack[-1][0] >= mark.indent:
        page.stack.pop()
    page.stack.append((mark.indent, mark.number, mark.sort))
    depth = len(page.stack)
    j = k + 1
    page.in_list = True
    while not page.blank(j) and _goes_on(page, j, mark.indent):
        j += 1
    ends_literal = page.texts[j - 1].rstrip().endswith("::")
    page.add(Draft(Kind.ITEM, k, j, [mark.text] + [0] * (j - k - 1), depth=depth, list=page.lists))
    page.literal = mark.text if ends_literal else None
    return j


def _goes_on(page: Page, j: int, base: int) -> bool:
    """Whether line j belongs to the item above it."""
    if mark_at(page, j) is not None or page.starts_other(j):
        return False
    if marks.indent(page.texts[j]) > base:
        return True
    before = page.texts[j - 1]
    if page.wrap.linewise or text_wrap.columns(before) > text_wrap.LONG:
        return False
    return page.wrap.full(before, page.texts[j].lstrip()) or page.texts[j].lstrip()[:1].islower()


def _is_numbered_heading(page: Page, k: int, mark: marks.Mark) -> bool:
    """Whether a numbered line stands alone over a longer text that is no item."""
    text, linewise = page.texts[k].strip(), page.wrap.linewise
    if not linewise and not (page.blank(k - 1) and page.blank(k + 1)):
        return False
    if mark.sort != "number" or len(text) > 80 or not text_headings.heading_like(text):
        return False
    j = k + 1
    while j < len(page.texts) and page.blank(j):
        j += 1
    if j == len(page.texts) or marks.indent(page.texts[j]) > mark.indent:
        return False
    after = marks.item(page.texts[j])
    below = page.texts[j : j + 1 if linewise else page.group(j)]
    return (after is None or after.sort != "number") and sum(map(len, below)) > len(text)
