"""Which format an article is taken for, by name and by its looks."""

from __future__ import annotations

import pytest

from dedupe.model import Format, Kind
from dedupe.tokenizer import formats, tokenize

TEXT = {
    "nothing": "",
    "prose": "The ferry leaves at six.\n\nWhoever is late waits until noon.\n",
    "a stray fence": "The ferry leaves at six.\n\n```html\n\nWhoever is late waits.\n",
    "bullets": "Bring:\n\n- bread\n- cheese\n",
    "angle brackets": "The sign < means less than, and <b> means bold.\n",
    "stars": "Five stars: *****. A footnote* here and there*.\n",
    "reStructuredText": "A Title\n=======\n\n.. note:: x\n\n"
    "See `here <https://example.org>`_ and **this** and **that**::\n\n  x\n",
    "a number sign": "We are #1 in the world.\n",
}
MARKDOWN = {
    "a heading": "# The Ferry\n\nIt leaves at six.\n",
    "a link": "The ferry [leaves](https://example.org/six) at six.\n",
    "front matter": "---\ntitle: The Ferry\n---\nIt leaves at six.\n",
    "a table": "a | b\n--|--\n1 | 2\n\n| a | b |\n|---|---|\n",
    "bold": "**The Ferry**\n\nIt leaves at **six**.\n",
    "HTML inside": '# The Ferry\n\n<div align="center">\n\nIt leaves at six.\n\n</div>\n\n'
    "It is <b>late</b>.\n",
    "a BOM": "\ufeff# The Ferry\n",
}
HTML = {
    "a page": "<!DOCTYPE html>\n<html><body><p>The ferry leaves.</p></body></html>",
    "XHTML": '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>',
    "a comment first": "<!-- saved -->\n<HTML>\n",
    "a fragment": "<h1>The Ferry</h1>\n<p>It leaves at six.</p>\n<p>Whoever is late waits.</p>\n",
    "one line": "<div><p>The ferry leaves at six.</p></div>",
}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (s, f)
        for f, group in ((Format.TEXT, TEXT), (Format.MARKDOWN, MARKDOWN), (Format.HTML, HTML))
        for s in group.values()
    ],
    ids=[*TEXT, *MARKDOWN, *HTML],
)
def test_looks(source: str, expected: Format) -> None:
    assert formats.detect(source) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.txt", Format.TEXT),
        ("a.rst", Format.TEXT),
        ("A.MD", Format.MARKDOWN),
        ("x/a.html", Format.HTML),
        ("a", None),
        ("", None),
        ("md", None),
    ],
)
def test_suffixes(name: str, expected: Format | None) -> None:
    assert formats.by_name(name) is expected


def test_the_name_outweighs_the_looks_and_the_format_outweighs_both() -> None:
    source = "# The Ferry\n"
    assert tokenize(source, lang="en").format is Format.MARKDOWN
    assert tokenize(source, lang="en", name="a.txt").format is Format.TEXT
    assert tokenize(source, Format.MARKDOWN, "en", "a.txt").blocks[0].kind is Kind.TITLE


def test_the_language_is_found_unless_given() -> None:
    source = "Die Fähre fährt um sechs Uhr ab, und wer zu spät kommt, der wartet bis zum Mittag.\n"
    assert tokenize(source).lang == "de"
    assert tokenize(source, lang="nl").lang == "nl"
