"""What a plain text holds besides prose: code, literal blocks, directives, rules, tables."""

from __future__ import annotations

from dedupe.model import Kind
from dedupe.tokenizer import fences
from dedupe.tokenizer import text_marks as marks
from dedupe.tokenizer.text_page import Draft, Page

LONGEST_TABLE = 1000
"""Lines in which a table's last ruler is looked for."""


def fence(page: Page, k: int) -> int:
    """A fenced block of code, or a stray fence alone."""
    end = page.fence_ends.get(k)
    if end is None:
        return page.add(Draft(Kind.CODE, k, k + 1)) if fences.STRAY.match(page.texts[k]) else k
    inside = end > k + 1 and any(t.strip() for t in page.texts[k + 1 : end])
    return page.add(Draft(Kind.CODE, k, end + 1, shown=(k + 1, end) if inside else (k, k + 1)))


def literal_block(page: Page, k: int) -> int:
    """What is indented after a paragraph that ends in `::`, or after a directive that holds code."""
    base, page.literal = page.literal, None
    if base is None or marks.indent(page.texts[k]) <= base or not page.blank(k - 1):
        return k
    j = end = k
    while j < len(page.texts) and (page.blank(j) or marks.indent(page.texts[j]) > base):
        j += 1
        end = end if page.blank(j - 1) else j
    return page.add(Draft(Kind.CODE, k, end))


def markup(page: Page, k: int) -> int:
    """Rules and reStructuredText's directives, which nobody reads."""
    text = page.texts[k]
    if marks.is_rule(text) and not page.underlined(k + 1):
        return k + 1
    m = marks.DIRECTIVE.match(text.lstrip())
    if m is None:
        return k
    base = marks.indent(text)
    j = k + 1
    holds_code = (m["name"] or "") in marks.CODE_DIRECTIVES
    while not page.blank(j) and marks.indent(page.texts[j]) > base:
        if m["name"] and not holds_code and not page.texts[j].lstrip().startswith(":"):
            break
        j += 1
    if holds_code:
        page.literal = base
    return j


def table(page: Page, k: int) -> int:
    """An ASCII table."""
    if not page.blank(k - 1):
        return k
    end = page.group(k)
    if marks.is_ruler(page.texts[k]):
        end = max(end, _ruled(page, k))
    if not marks.is_table(page.texts[k:end]):
        return k
    return page.add(Draft(Kind.TABLE, k, end))


def _ruled(page: Page, k: int) -> int:
    """The line after a table that ends with the ruler it begins with; its rows may stand apart."""
    ruler = page.texts[k].rstrip()
    reach = range(k + 1, min(k + LONGEST_TABLE, len(page.texts)))
    same = [j for j in reach if page.texts[j].rstrip() == ruler][:2]
    return next((j + 1 for j in same if page.blank(j + 1)), k)


def prompt(page: Page, k: int) -> int:
    """A session of an interactive interpreter."""
    return page.add(Draft(Kind.CODE, k, page.group(k))) if marks.PROMPT.match(page.texts[k]) else k


def indented(page: Page, k: int) -> int:
    """Indented code; indented prose is left to `paragraph`."""
    if not page.blank(k - 1):
        return k
    end = page.group(k)
    body = page.texts[k:end]
    base = min(map(marks.indent, body))
    if base < 4 or not marks.is_code(body):
        return k
    while (after := _next_indented(page, end, base)) > end:
        end = after
    return page.add(Draft(Kind.CODE, k, end))


def _next_indented(page: Page, k: int, base: int) -> int:
    """The end of the next run of lines if all are indented as far as the code above; else k."""
    start = k
    while start < len(page.texts) and page.blank(start):
        start += 1
    end = page.group(start)
    deep = all(marks.indent(t) >= base for t in page.texts[start:end])
    return end if end > start and deep and marks.item(page.texts[start]) is None else k
