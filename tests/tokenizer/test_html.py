from __future__ import annotations

import pytest

from dedupe.model import Kind, Span
from dedupe.tokenizer.html import balanced_spans, tokenize


def content(source: str) -> list[tuple[str, int, str]]:
    blocks, _ = tokenize(source)
    return [(b.kind.value, b.depth, b.text) for b in blocks if b.kind is not Kind.MARKUP]


def slices(source: str) -> list[str]:
    blocks, _ = tokenize(source)
    return [source[b.span.start : b.span.end] for b in blocks if b.kind is not Kind.MARKUP]


def containers(source: str) -> list[str]:
    return [source[c.span.start : c.span.end] for c in tokenize(source)[1]]


def cut(source: str, *texts: str) -> str:
    """The source without the blocks of these texts and the containers that are then empty."""
    blocks, around = tokenize(source)
    read = [b for b in blocks if b.kind is not Kind.MARKUP]
    spans = [b.span for b in read if b.text in texts]
    for c in around:
        inside = [b for b in read if b.span in c.span]
        if inside and all(b.text in texts for b in inside):
            spans.append(c.span)
    out, at = "", 0
    for span in sorted(spans):
        out += source[at : span.start] if span.start > at else ""
        at = max(at, span.end)
    return out + source[at:]


@pytest.mark.parametrize(
    "source",
    [
        "<!DOCTYPE html><head><title>Fog &amp; rain</title><meta name=a content=b></head>",
        "<script>document.write('<p>hello</p>')</script>",
        "<style>p > a { color: red }</style>",
        "<!-- <p>a comment</p> -->",
        "<!-- unclosed <p>comment",
        "<template><p>later</p></template>",
        "<noscript><p>no script</p></noscript>",
        "<textarea>typed</textarea><select><option>one<option>two</select>",
        "<div hidden><p>hidden</p></div>",
        "<div style='color:red; display : none'>hidden</div>",
        '<p><span aria-hidden="true">x</span></p>',
        "<svg><title>icon</title><text>drawn</text></svg>",
        "<video src=a>no video</video><iframe>no frame</iframe>",
        "<p>&nbsp;</p><p> \n </p><br><hr>",
        "<a href='unfinished",
    ],
)
def test_what_nobody_reads_is_markup(source: str) -> None:
    assert content(source) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<h1>Top</h1><h3>Sub</h3>", [("title", 1, "Top"), ("heading", 3, "Sub")]),
        ("<p>One<p>Two <i>words</i>", [("paragraph", 0, "One"), ("paragraph", 0, "Two words")]),
        ("<p>A\n   b&amp;c&nbsp;d</p>", [("paragraph", 0, "A b&c d")]),
        ("<p>first<br>second</p>", [("paragraph", 0, "first\nsecond")]),
        ("a<br>\n<br/>b<br><br><br>c", [("paragraph", 0, x) for x in "abc"]),
        ("<b>a<br>x<br><br>b</b>", [("paragraph", 0, "a\nx"), ("paragraph", 0, "b")]),
        (
            "<div>loose <em>text</em><p>para</p>more</div>",
            [("paragraph", 0, x) for x in ("loose text", "para", "more")],
        ),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", [("item", 1, "a"), ("item", 2, "b"), ("item", 1, "c")]),
        ("<ol><li><p>a</p></li></ol>", [("item", 1, "a")]),
        ("<dl><dt>term<dd>meaning</dl>", [("item", 1, "term"), ("item", 1, "meaning")]),
        ("<blockquote><p>a</p><p>b</p></blockquote>", [("quote", 0, "a"), ("quote", 0, "b")]),
        ("<blockquote>loose</blockquote>", [("quote", 0, "loose")]),
        ("<ul><li><article><p>a</p></article></ul>", [("paragraph", 0, "a")]),
        ("<figure><img><figcaption>a</figcaption></figure>", [("caption", 0, "a")]),
        ("<pre>\n  if x:\n\n    y &lt; z\r\n</pre>", [("code", 0, "  if x:\n\n    y < z")]),
        (
            "<p><code>a  b</code></p><p>call <code>f</code></p>",
            [("code", 0, "a  b"), ("paragraph", 0, "call f")],
        ),
        ("<pre><div>a</div><div>b</div></pre>", [("code", 0, "a\nb")]),
        ("<nav><a>Home</a><a>News</a></nav>", [("paragraph", 0, "Home News")]),
        ("<button>Share</button> <label>Name <input></label>", [("paragraph", 0, "Share Name")]),
        (
            "<p>a<select><br></select><span hidden>x</span>b<!-- c --><script>d</script></p>",
            [("paragraph", 0, "ab")],
        ),
        ("<svg><style/><path/></svg><p>after</p>", [("paragraph", 0, "after")]),
        ("</p></div></b>x</>y", [("paragraph", 0, "xy")]),
        ("1 < 2 & 3 &lt 4", [("paragraph", 0, "1 < 2 & 3 < 4")]),
    ],
)
def test_blocks_are_what_a_reader_sees(source: str, expected: list[tuple[str, int, str]]) -> None:
    assert content(source) == expected


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("<table><tr><th>a<th>b<tr><td><p>c</p><td>d</table>", ["table"]),
        ("<table><caption>t</caption><tr><td>a<td>b</table>", ["table"]),
        ("<table><tr><td>1<td>2<tr><td>3<td>4</table>", ["table"]),
        ("<table>" + "<tr><td><p>a</p><td><p>b</p>" * 3 + "</table>", ["table"]),
        ("<table><tr><td><p>a</p><td><p>b</p></table>", ["paragraph", "paragraph"]),
        ("<table><tr><td><h2>a</h2><p>b</p></table>", ["heading", "paragraph"]),
        ("<table><tr><td>menu<td>" + "long words " * 50 + "</table>", ["paragraph", "paragraph"]),
        ("<table><tr><td>" + "one wide cell " * 10 + "</table>", ["paragraph"]),
        ("<table><tr><td>side<td><table><tr><td>1<td>2</table></table>", ["paragraph", "table"]),
    ],
)
def test_tables_of_data_are_one_block_and_others_are_seen_through(source: str, kinds: list[str]) -> None:
    assert [kind for kind, _, _ in content(source)] == kinds


def test_a_table_reads_row_by_row() -> None:
    source = "<table><caption>t</caption><tr><th><p>a</p><p>b</p></th><th>c</tr><tr><td>d<br>e<td>f</table>"
    assert content(source) == [("table", 0, "t\na b c\nd e f")]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p class=x>a</p> <p>b</p>", ["<p class=x>a</p>", "<p>b</p>"]),
        ("<body><p>a\n<p>b\n</body></html>", ["<p>a", "<p>b"]),
        ("<div>a <b>c</b> </div>", ["a <b>c</b>"]),
        ("<li>a<ul><li>b</li></ul></li>", ["a", "<li>b</li>"]),
        ("<p>see <img src=x> this <i>one</i></p>", ["see", "this <i>one</i>"]),
        ("<p><a href=x><img></a>words</p>", ["words"]),
        ("<p><a href=x><img>words</a></p>", ["words"]),
        ("a<br><br>b<br> <br>c", ["a<br><br>", "b<br> <br>", "c"]),
        ("<p><b>a<br><br>c</b></p>", ["a<br><br>", "c"]),
        ("<b><p>a</b>c</p>", ["a", "c"]),
        ("<p><b>a</p></b><p>c</p>", ["a", "<p>c</p>"]),
        ("x <p>a</p> y", ["x", "a", "y"]),
        ("<p>x<h2>a</h2>y", ["<p>x", "a", "y"]),
        ("x <b>a<br><br>c</b> y", ["x", "a", "c", "y"]),
        ("x<table><tr><td>1<td>2</table>y", ["x", "<tr><td>1<td>2", "y"]),
    ],
)
def test_spans_take_no_media_and_no_half_of_a_pair_of_tags(source: str, expected: list[str]) -> None:
    assert slices(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "<body><p>a</p></body>",
        "<main><p>a</p></main>",
        "<div><p>a</p><img></div>",
        "<div><p>a</p><svg></svg></div>",
        "<b><p>a</b></p>",
        "<div><form></div><p>a</p></form>",
        "x<div><p>a</p></div>y",
        "<div hidden><p>a</p></div>",
        "<div><hr></div>",
    ],
)
def test_elements_that_must_not_go_are_no_containers(source: str) -> None:
    assert containers(source) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<ul><li>a</li></ul>", ["<ul><li>a</li></ul>"]),
        ("<ul><li>a<li>b</ul>", ["<ul><li>a<li>b</ul>"]),
        (
            "<div><a href=x><h2>a</h2></a></div>",
            ["<div><a href=x><h2>a</h2></a></div>", "<a href=x><h2>a</h2></a>"],
        ),
        ("<div>a<!-- c --><hr></div>", ["<div>a<!-- c --><hr></div>"]),
        ("<form><label>a</label><input></form>", ["<form><label>a</label><input></form>"]),
        ("<div><svg aria-hidden=true></svg>a</div>", ["<div><svg aria-hidden=true></svg>a</div>"]),
    ],
)
def test_elements_around_blocks_are_containers(source: str, expected: list[str]) -> None:
    assert containers(source) == expected


@pytest.mark.parametrize(
    ("source", "gone", "left"),
    [
        ("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "a", "<ul>\n\n<li>b</li>\n</ul>"),
        ("<p>x</p><ul><li>a</li></ul><p>y</p>", "a", "<p>x</p><p>y</p>"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "b", "<ul><li>a</li></ul>"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "a", "<ul><li><ul><li>b</li></ul></li></ul>"),
        ("<blockquote><p>a</p></blockquote><p>b", "a", "<p>b"),
        ("<p>a<p>b<p>c", "b", "<p>a<p>c"),
        ("a<br><br>b<br><br>c", "b", "a<br><br>c"),
        (
            "<table><tr><td><h2>a</h2></td><td><p>b</p></td></tr></table>",
            "b",
            "<table><tr><td><h2>a</h2></td></tr></table>",
        ),
        ("<figure><img><figcaption>a</figcaption></figure>", "a", "<figure><img></figure>"),
    ],
)
def test_a_cut_leaves_no_shells(source: str, gone: str, left: str) -> None:
    assert cut(source, gone) == left


def test_items_know_their_list() -> None:
    blocks, _ = tokenize("<ul><li>a<ol><li>b</ol><li>c</ul><ul><li>d</ul>")
    assert [b.list for b in blocks if b.kind is Kind.ITEM] == [1, 2, 1, 3]


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("plain", ""),
        ("<b>bold</b> and <i>more</i>", ""),
        ("<b>begun", "<b>"),
        ("ended</b> here", "</b>"),
        ("ended</b> and <i>begun", "</b><i>"),
        ("</td><td>", "</td><td>"),
        ("a<br>b<wbr>c", ""),
        ("a <img src=x> b", "<img src=x>"),
        ("a <svg><path/></svg> b", "<svg><path/></svg>"),
        ("<a><img></a>", "<img>"),
        ("<b><i>x</b></i>", ""),
        ("x &amp; <!-- c --> y", ""),
        ("", ""),
    ],
)
def test_a_cut_inside_a_block_leaves_media_and_unpaired_tags(source: str, left: str) -> None:
    whole = "<p>" + source + "</p>"
    at = 3
    rest = ""
    for span in balanced_spans(whole, Span(3, 3 + len(source))):
        assert span.end > span.start >= at
        rest += whole[at : span.start]
        at = span.end
    assert rest + whole[at:-4] == left
