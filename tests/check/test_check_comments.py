"""What is a comment for `dedupe check`, and what only looks like one."""

from __future__ import annotations

import pytest

from dedupe.check.comments import Verb, comments
from dedupe.model import Format
from dedupe.tokenizer import tokenize

IGNORE = "<!-- dedupe: ignore -->"

NONE = [
    ("text", f"{IGNORE}\nA line of plain text.\n"),
    ("markdown", f"```html\n{IGNORE}\n```\n"),
    ("markdown", f"    {IGNORE}\n"),
    ("markdown", f"`{IGNORE}` before a paragraph silences it.\n"),
    ("markdown", f"Written `{IGNORE}`, it shows.\n"),
    ("markdown", f"\\{IGNORE} is escaped.\n"),
    ("markdown", f"---\ntitle: {IGNORE}\n---\n\nText.\n"),
    ("markdown", "<!-- about dedupe: ignore -->\n\nText.\n"),
    ("markdown", "<!-- dedupe this later, ignore the rest -->\n\nText.\n"),
    ("markdown", f"---\ntitle: one\n\n# {IGNORE}\n---\n\nText.\n"),
    ("markdown", "<!-- summary -->\n\nText.\n"),
    ("markdown", f"<script>\nlet x = '{IGNORE}'\n</script>\n\nText.\n"),
    ("html", f"<p>One.</p><script>let x = '{IGNORE}'</script>"),
    ("html", f"<p title='{IGNORE}'>One.</p>"),
    ("html", f"<textarea>{IGNORE}</textarea><p>One.</p>"),
    ("html", "<pre>&lt;!-- dedupe: ignore --&gt;</pre>"),
    ("html", f"<!-- old: {IGNORE[5:-4]} --><p>One.</p>"),
    ("html", "<p>One.</p><!-- dedupe: ignore"),
]


def found(kind: str, source: str):
    return comments(tokenize(source, Format(kind)))


@pytest.mark.parametrize(("kind", "source"), NONE)
def test_no_comment(kind: str, source: str) -> None:
    assert found(kind, source) == []


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        ("markdown", f"{IGNORE}\nText.\n"),
        ("markdown", f"{IGNORE}\r\n\r\nText.\r\n"),
        ("markdown", f"Text {IGNORE} goes on.\n"),
        ("markdown", f"- one\n- {IGNORE} two\n"),
        ("markdown", f"> {IGNORE}\n> Said.\n"),
        ("markdown", f"## Head {IGNORE}\n\nText.\n"),
        ("markdown", f"`code` and {IGNORE} text.\n"),
        ("markdown", f"| a | b |\n|---|---|\n| {IGNORE} c | d |\n"),
        ("markdown", f"---\ntitle: one\n---\n{IGNORE}\nText.\n"),
        ("markdown", f"\ufeff+++\r\ntitle = 1\r\n\r\n+++\r\n{IGNORE}\r\nText.\r\n"),
        ("markdown", f"---\n{IGNORE}\n\nText after a rule.\n"),
        ("html", f"<p>One.</p>{IGNORE}<p>Two.</p>"),
        ("html", f"<!-- x -->{IGNORE}<p>Two.</p>"),
        ("html", f"<p>One {IGNORE} goes on.</p>"),
        ("html", f"<ul><li>{IGNORE}one</li></ul>"),
    ],
)
def test_a_comment_is_found_at_its_place(kind: str, source: str) -> None:
    (comment,) = found(kind, source)
    assert source[comment.span.start : comment.span.end] == IGNORE
    assert (comment.verb, comment.codes, comment.slips) == (Verb.IGNORE, (), ())


@pytest.mark.parametrize(
    ("said", "verb", "codes"),
    [
        ("dedupe: ignore", "ignore", ()),
        ("dedupe:ignore", "ignore", ()),
        ("Dedupe: Ignore  ", "ignore", ()),
        ("dedupe: ignore the refrain comes again on purpose", "ignore", ()),
        ("dedupe: ignore\n  over two lines", "ignore", ()),
        ("dedupe: ignore[R103]", "ignore", ("R103",)),
        ("dedupe: ignore [r103, X] said twice", "ignore", ("R103", "X")),
        ("dedupe: ignore[light-repeat promo]", "ignore", ("R103", "X101")),
        ("dedupe: ignore[R1,R1]: why", "ignore", ("R1",)),
        ("dedupe: ignore-start[X]", "ignore-start", ("X",)),
        ("dedupe: ignore-end", "ignore-end", ()),
        ("dedupe: ignore-file generated", "ignore-file", ()),
    ],
)
def test_what_a_comment_says(said: str, verb: str, codes: tuple[str, ...]) -> None:
    (comment,) = found("markdown", f"<!-- {said} -->\n\nText.\n")
    assert (comment.verb, comment.codes, comment.slips) == (verb, codes, ())


@pytest.mark.parametrize(
    ("said", "verb", "codes", "slip"),
    [
        ("dedupe: ingore", None, (), "There is no 'ingore'; did you mean 'ignore'?"),
        ("dedupe: ignore-fil", None, (), "There is no 'ignore-fil'; did you mean 'ignore-file'?"),
        ("dedupe:", None, (), "There is no ''; use ignore, "),
        ("dedupe: disable", None, (), "There is no 'disable'; use ignore, "),
        ("dedupe: ignore[R103", None, (), "Its bracket is never closed; it counts for no code."),
        ("dedupe: ignore[]", None, (), "Its brackets are empty; "),
        ("dedupe: ignore[coments]", None, (), "There is no code 'coments'; did you mean X105 (comments)?"),
        (
            "dedupe: ignore[R101, coments]",
            "ignore",
            ("R101",),
            "There is no code 'coments'; did you mean X105",
        ),
        ("dedupe: ignore R103", "ignore", ("R103",), "Codes stand in brackets: ignore[R103]."),
        ("dedupe: ignore(R103) why", "ignore", ("R103",), "Codes stand in brackets: ignore[R103]."),
        ("dedupe: ignore=R103", "ignore", ("R103",), "Codes stand in brackets: ignore[R103]."),
        ("dedupe: ignore-next-line", None, (), "There is no 'ignore-next-line'; did you mean 'ignore'?"),
        ("dedupe ignore", None, (), "A colon is missing: dedupe: ignore."),
        ("dedupe-ignore-file: why", None, (), "A colon is missing: dedupe: ignore-file."),
        ("Dedupe ignore[R1] why", None, (), "A colon is missing: dedupe: ignore."),
    ],
)
def test_a_slip_names_what_is_right(said: str, verb: str | None, codes: tuple[str, ...], slip: str) -> None:
    (comment,) = found("markdown", f"<!-- {said} -->\n\nText.\n")
    assert (comment.verb, comment.codes) == (verb, codes)
    (told,) = comment.slips
    assert told.startswith(slip)
