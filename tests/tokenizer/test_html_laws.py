from __future__ import annotations

import html
import re
from collections import Counter
from itertools import pairwise

import turbohtml
from hypothesis import given
from hypothesis import strategies as st

from dedupe.model import Block, Kind, Span
from dedupe.tokenizer.html import balanced_spans, tokenize
from dedupe.tokenizer.html.builder import build
from dedupe.tokenizer.html.tree import Mark

NAMES = [
    "p", "div", "b", "i", "a", "ul", "ol", "li", "h1", "h2", "blockquote", "table", "tr", "td", "th", "pre",
    "dl", "dt", "dd", "section", "form", "span", "br", "img", "svg", "hr",
]  # fmt: skip
BITS = [
    "word ", "x", " ", "\n", "\r\n", "\r", "\ufeff", "\0", "\U0001f600", "&amp;", "&nbsp;", "&notit;", "&#0;",
    "&", "<", ">", "</>", "<!--", "-->", "<!x>", "<?x?>", "<title>", "</title>", "<script>", "</script>",
    "<style/>", "<textarea>", "<plaintext>", "<![CDATA[", "<a href='", '"', "</body>", "<body>", "<p hidden>",
]  # fmt: skip
BITS += [f"<{n}>" for n in NAMES] + [f"</{n}>" for n in NAMES]
SOUP = st.lists(st.sampled_from(BITS), max_size=25).map("".join)
PAGES = st.one_of(st.text(max_size=60), SOUP)

WORDS = st.lists(
    st.sampled_from(["ash", "&amp;", "birch", "<b>oak</b>", "pine\n", "elm"]), min_size=1, max_size=5
).map(" ".join)
LEAF = st.tuples(st.sampled_from(["p", "h2", "figcaption", "pre"]), WORDS).map(
    lambda x: f"<{x[0]}>{x[1]}</{x[0]}>\n"
)
BREAKS = st.lists(WORDS, min_size=1, max_size=4).map("<br><br>\n".join)
PICTURE = WORDS.map(lambda w: f"<p>{w}<img src=x>{w}</p>")
LIST = st.lists(WORDS, min_size=1, max_size=3).map(
    lambda ws: "<ul>" + "".join(f"<li>{w}" for w in ws) + "</ul>"
)
TORN = WORDS.map(lambda w: f"<p><i>{w}</p></i>")


def _around(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    names = st.sampled_from(["div", "section", "blockquote", "a", "article"])
    return st.tuples(names, st.lists(inner, min_size=1, max_size=4)).map(
        lambda x: f"<{x[0]}>" + "".join(x[1]) + f"</{x[0]}>"
    )


DIVIDED = BREAKS.map("<div>{}</div>".format)
TREES = st.recursive(st.one_of(LEAF, DIVIDED, PICTURE, LIST, TORN), _around, max_leaves=8)


def _read(source: str) -> list[Block]:
    return [b for b in tokenize(source)[0] if b.kind is not Kind.MARKUP]


def _cut(source: str, gone: set[int]) -> str:
    blocks, around = tokenize(source)
    read = [b for b in blocks if b.kind is not Kind.MARKUP]
    spans = [b.span for k, b in enumerate(read) if k in gone]
    for c in around:
        inside = [k for k, b in enumerate(read) if b.span in c.span]
        if inside and gone.issuperset(inside):
            spans.append(c.span)
    out, at = "", 0
    for span in sorted(spans):
        out += source[at : max(at, span.start)]
        at = max(at, span.end)
    return out + source[at:]


def _tags(source: str) -> Counter[str]:
    """Start tags less end tags, of elements that need both."""
    tags: Counter[str] = Counter()
    for token in turbohtml.tokenize(source):
        if token.tag and token.tag not in ("br", "img", "li"):
            tags[token.tag] += 1 if int(token.type) == 1 else -1
    return Counter({name: count for name, count in tags.items() if count})


def _plain(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


@given(PAGES)
def test_blocks_tile_any_source(source: str) -> None:
    blocks, _ = tokenize(source)
    assert "".join(source[b.span.start : b.span.end] for b in blocks) == source
    assert all(len(b.span) for b in blocks)
    assert all(b.span.start == a.span.end for a, b in pairwise(blocks))
    assert all(bool(b.text.strip()) == (b.kind is not Kind.MARKUP) for b in blocks)


@given(PAGES)
def test_containers_nest_and_hold_whole_blocks(source: str) -> None:
    blocks, around = tokenize(source)
    read = [b for b in blocks if b.kind is not Kind.MARKUP]
    for k, one in enumerate(around):
        assert any(b.span in one.span for b in read)
        for other in [c.span for c in around[k + 1 :]] + [b.span for b in read]:
            apart = other.end <= one.span.start or one.span.end <= other.start
            assert apart or other in one.span or one.span in other


@given(PAGES)
def test_pieces_cover_the_text_in_order(source: str) -> None:
    for block in _read(source):
        starts = [p.at for p in block.pieces]
        assert starts[0] == 0
        assert all(a < b for a, b in pairwise([*starts, len(block.text)]))
        assert all(a.source.end <= b.source.start for a, b in pairwise(block.pieces))
        assert all(p.source in block.span for p in block.pieces)


@given(TREES, st.data())
def test_any_stretch_of_a_text_is_found_in_the_source(source: str, data: st.DataObject) -> None:
    for block in _read(source):
        words = [m.span() for m in re.finditer(r"\S+", block.text)]
        start, _ = data.draw(st.sampled_from(words))
        end = data.draw(st.sampled_from([b for _, b in words if b > start]))
        span = block.source_span(start, end)
        assert _plain(source[span.start : span.end]) == _plain(html.escape(block.text[start:end]))


@given(TREES, st.data())
def test_cuts_leave_the_other_blocks_and_balanced_tags(source: str, data: st.DataObject) -> None:
    texts = [b.text for b in _read(source)]
    gone = data.draw(st.sets(st.integers(0, len(texts) - 1)))
    left = _cut(source, gone)
    assert [b.text for b in _read(left)] == [t for k, t in enumerate(texts) if k not in gone]
    assert _tags(left) == _tags(source)
    assert not re.search(r"<(ul|blockquote)>\s*</|<li>\s*<(li|/ul)>", left)


@given(TREES, st.data())
def test_cuts_inside_a_block_leave_balanced_tags(source: str, data: st.DataObject) -> None:
    block = data.draw(st.sampled_from(_read(source)))
    at = data.draw(st.integers(0, len(block.text) - 1))
    span = block.source_span(at, data.draw(st.integers(at + 1, len(block.text))))
    left, last = "", 0
    for cut in balanced_spans(source, span):
        assert cut in Span(max(last, span.start), span.end)
        left += source[last : cut.start]
        last = cut.end
    left += source[last:]
    assert _tags(left) == _tags(source)
    assert left.count("<img") == source.count("<img")


PAIRED = [
    "p", "div", "b", "i", "a", "span", "ul", "li", "h2", "blockquote", "section", "dl", "dt", "dd", "em",
]  # fmt: skip
TAGS = st.lists(
    st.sampled_from([f"<{n}>" for n in PAIRED] + [f"</{n}>" for n in PAIRED] + ["x"]), max_size=20
)


@given(TAGS.map("".join))
def test_tags_pair_as_in_a_conforming_parser(source: str) -> None:
    tree = build(source)
    mine = {
        e.node.start: e.start if e.end > e.start else None
        for e in tree.events
        if e.mark is Mark.CLOSE and e.node.start not in tree.pairs
    }
    for element in turbohtml.parse(source, source_locations=True).find_all():
        where = element.source_location
        if where and where.start_tag.start_offset in mine:
            end = where.end_tag.start_offset if where.end_tag else None
            assert mine[where.start_tag.start_offset] == end
