"""The source of a stretch of a block's text (a sentence) that can go alone.

One of the two spaces around it goes too, and marks (`**`, `<b>`, links) go or stay in pairs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dedupe.model import Article, Block, Format, Kind, Place, Span

_INLINE = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby s samp "
    "small span strike strong sub sup time tt u var wbr"
).replace(" ", "|")
_OPEN_TAG = re.compile(r"\s*<([a-zA-Z][a-zA-Z0-9-]*)")
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)")
_INLINE_NAME = re.compile(rf"(?:{_INLINE})", re.IGNORECASE)
_TAGS_BEFORE = re.compile(rf"(?:<(?:{_INLINE})\b[^<>]*>)+\Z", re.IGNORECASE)
_TAGS_AFTER = re.compile(rf"(?:</(?:{_INLINE})\s*>)+", re.IGNORECASE)
_MARKS_BEFORE = re.compile(r"[*_~`\[!<]+\Z")
_MARKER = re.compile(r"(?:[-*+•]\s|#{1,6}\s|>|\d{1,9}[.)]\s|```|~~~|\||[-=_*]{2,}\s*$)", re.MULTILINE)
_WIDEST = 100
_BREAK = re.compile(r"\r\n|\n|\r")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]]+\]:", re.MULTILINE)

Alone = tuple[list[Kind], list[str]]
"""The kinds of blocks and the words that a stretch of Markdown reads as."""


def spans(article: Article, place: Place, links: str) -> list[Span]:
    """The source spans that go when the place, a part of its block, is cut; none if it can't be.

    `links` is the source of the article's link definitions; see `definitions`.
    """
    block = article.blocks[place.block]
    if not block.pieces or not block.text[place.start : place.end].strip():
        return []
    start, end = _trimmed(block.text, place.start, place.end)
    ways = list(_with_space(article.source, block, start, end))
    if article.format is Format.TEXT:
        return _in_lines(article.source, block, start, end, ways)
    return next((found for way in ways if (found := _paired(article, block, *way, links))), [])


def definitions(article: Article) -> str:
    """The source of the definitions that an article's links refer to (Markdown)."""
    if article.format is not Format.MARKDOWN:
        return ""
    tiles = (article.source[b.span.start : b.span.end] for b in article.blocks if b.kind is Kind.MARKUP)
    return "\n\n".join(tile for tile in tiles if _DEFINITION.search(tile))


def joined(block: Block, places: Sequence[Place]) -> list[Place]:
    """Places of one block, sorted, with those parted by nothing but white space made one."""
    result: list[Place] = []
    for place in sorted(places):
        if result and not block.text[result[-1].end : place.start].strip():
            last = result.pop()
            place = Place(last.block, last.start, max(last.end, place.end))
        result.append(place)
    return result


def balanced(source: str, span: Span) -> list[Span]:
    """The parts of a span that hold whole elements and text (HTML)."""
    from dedupe.tokenizer.html import balanced_spans

    return list(balanced_spans(source, span))


def has_blocks(markup: str) -> bool:
    """Whether markup has the tag of an element that makes a block of its own (HTML)."""
    return any(not _INLINE_NAME.fullmatch(name) for name in _TAG.findall(markup))


def opens_block(source: str, span: Span) -> bool:
    """Whether the span begins with the tag of an element that makes a block of its own (HTML)."""
    match = _OPEN_TAG.match(source, span.start, span.end)
    return bool(match and not _INLINE_NAME.fullmatch(match[1]))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    said = text[start:end]
    return start + len(said) - len(said.lstrip()), end - len(said) + len(said.rstrip())


def _with_space(source: str, block: Block, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch with the space after it or before it, the better first."""
    text = block.text
    first, last = len(text[:start].rstrip()), len(text) - len(text[end:].lstrip())
    if last == len(text) or first == 0:
        yield first, last
        return
    if first == start or last == end:
        yield start, end
        return
    before, after = block.source_span(first, start), block.source_span(end, last)
    ways = [(start, last), (first, end)]
    if "\n" in source[before.start : before.end] and "\n" not in source[after.start : after.end]:
        ways.reverse()
    yield from ways


def _in_lines(source: str, block: Block, start: int, end: int, ways: list[tuple[int, int]]) -> list[Span]:
    """The way that makes no overlong line, for that would read as a paragraph; else a line break stays."""
    if ways[0][0] == 0 and _MARKER.match(block.text, ways[0][1]):
        return []
    widest = max(_WIDEST, *map(len, source[block.span.start : block.span.end].splitlines()))
    spans = [block.source_span(*way) for way in ways]
    for span in spans:
        first, last = source.rfind("\n", 0, span.start) + 1, source.find("\n", span.end)
        line = source[first : span.start] + source[span.end : last if last >= 0 else len(source)]
        if len(line.rstrip()) <= widest:
            return [span]
    outer = Span(min(span.start for span in spans), max(span.end for span in spans))
    match = _BREAK.search(source, outer.start, outer.end)
    inside = match and len(block.text[:start].rstrip()) and block.text[end:].strip()
    return [Span(outer.start, match.start()), Span(match.end(), outer.end)] if match and inside else spans[:1]


def _paired(article: Article, block: Block, start: int, end: int, links: str) -> list[Span]:
    source, text = article.source, block.text
    plain = block.source_span(start, end)
    wide = _widened(article, block, start, end)
    ways = [plain, wide, Span(wide.start, plain.end), Span(plain.start, wide.end)]
    if article.format is Format.MARKDOWN:
        kinds, words = _alone(source[block.span.start : block.span.end], links, article.lang)
        if words != text.split():
            return []  # not understood alone
        expected = kinds, (text[:start] + text[end:]).split()
        return next(([way] for way in ways if _left(article, block, way, links) == expected), [])
    return _balanced(source, ways)


def _widened(article: Article, block: Block, start: int, end: int) -> Span:
    """The stretch with all marks between it and the text around it."""
    source, html = article.source, article.format is Format.HTML
    plain = block.source_span(start, end)
    if start:
        left = block.source_span(start - 1, start).end
    else:
        pattern = _TAGS_BEFORE if html else _MARKS_BEFORE
        match = pattern.search(source[block.span.start : plain.start])
        left = block.span.start + match.start() if match else plain.start
    if end < len(block.text):
        right = block.source_span(end, end + 1).start
    elif html:
        tags = _TAGS_AFTER.match(source, plain.end, block.span.end)
        right = tags.end() if tags else plain.end
    else:
        right = block.span.start + len(source[block.span.start : block.span.end].rstrip())
    return Span(min(left, plain.start), max(right, plain.end))


def _balanced(source: str, ways: Sequence[Span]) -> list[Span]:
    plain, wide = ways[0], ways[1]
    enclosed = source[plain.start - 1] == ">" and source.startswith("<", plain.end)
    order = [wide, *ways] if enclosed else ways
    whole = next((way for way in order if balanced(source, way) == [way]), None)
    return [whole] if whole else balanced(source, plain)


def _left(article: Article, block: Block, way: Span, links: str) -> Alone:
    """How the Markdown block reads without this span."""
    source = article.source
    left = source[block.span.start : way.start] + source[way.end : block.span.end]
    return _alone(left, links, article.lang)


def _alone(source: str, links: str, lang: str) -> Alone:
    """Kinds and words of a block's source, read with the document's link definitions."""
    from dedupe.tokenizer import tokenize

    read = tokenize(f"{source.strip(' ')}\n\n{links}", Format.MARKDOWN, lang)
    blocks = [block for block in read.blocks if block.kind is not Kind.MARKUP]
    return [block.kind for block in blocks], [word for block in blocks for word in block.text.split()]
