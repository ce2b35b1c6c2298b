"""Comments silence what was kept and change nothing that a reader reads."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dedupe.check.allowed import Allowed
from dedupe.check.baseline import Entry
from dedupe.check.decisions import Decisions
from dedupe.check.examine import examine
from dedupe.model import Kind
from dedupe.pipeline import analyse
from dedupe.review.silence import Silenced, silenced
from dedupe.settings import Settings
from dedupe.tokenizer import tokenize

MILL = "The old mill on the river was rebuilt in the spring of that year by two brothers from the valley."
WHEEL = "Nobody in the village had seen a wheel turn so quietly before, and few believed it would last."
FLOUR = "Every autumn the miller sends a sack of rye flour to the school, where children bake flat loaves."
COMMENT = "<!-- dedupe: ignore[R101] -->"

# The article, its name, and how the line with the comment begins.
ARTICLES = [
    (f"{MILL}\n\n{WHEEL}\n\n{MILL}\n", "a.md", f"{COMMENT}\nThe old"),
    (f"{MILL}\r\n\r\n{WHEEL}\r\n\r\n{MILL}", "a.md", f"{COMMENT}\r\nThe old"),
    (
        f"{MILL}\n\n- {WHEEL}\n- {FLOUR}\n- {MILL}\n- The school.\n",
        "a.md",
        f"valley. {COMMENT}\n- The school",
    ),
    (f"{MILL}\n\n1. {MILL}\n2. {WHEEL}\n", "a.md", f"valley. {COMMENT}\n2."),
    (f"{MILL}\n\n{WHEEL}\n\n> {FLOUR}\n\n> {MILL}\n", "a.md", f"valley. {COMMENT}"),
    (
        f"<p>{MILL}</p>\n<p>{WHEEL}</p>\n<div>\n  <p>{MILL}</p>\n</div>\n",
        "a.html",
        f"  {COMMENT}\n  <p>The old",
    ),
    (f"<p>{MILL}</p><p>{WHEEL}</p><p>{MILL}</p>", "a.html", f"{COMMENT}<p>The old"),
    (f"<p>{MILL}</p><ul><li>{MILL}<li>{WHEEL}</ul>", "a.html", COMMENT),
]


def put(source: str, name: str, kept: Sequence[str]) -> Silenced:
    answers = {fingerprint: ("keep",) * kept.count(fingerprint) for fingerprint in kept}
    return silenced(
        analyse(source, Settings(), name), name, Settings(), Decisions("", answers), Allowed(), {}
    )


def read(source: str, name: str) -> list[tuple[Kind, str]]:
    blocks = tokenize(source, None, None, name).blocks
    return [(block.kind, block.text.strip()) for block in blocks if block.kind is not Kind.MARKUP]


@pytest.mark.parametrize(("source", "name", "said"), ARTICLES)
def test_a_comment_silences_the_block_and_only_that(source: str, name: str, said: str) -> None:
    before = examine(source, name, Settings())
    kept = [found.fingerprint for found in before.diagnostics]
    assert kept
    told = put(source, name, kept)
    assert told.left == ()
    assert said in told.source
    assert read(told.source, name) == read(source, name)
    after = examine(told.source, name, Settings())
    assert (after.diagnostics, after.suppressed) == ((), len(kept))


def test_as_many_as_are_kept_are_silenced() -> None:
    source = f"{MILL}\n\n{WHEEL}\n\n{MILL}\n\n{FLOUR}\n\n{MILL}\n"
    kept = [found.fingerprint for found in examine(source, "a.md", Settings()).diagnostics][:1]
    told = put(source, "a.md", kept)
    assert told.source.count(COMMENT) == 1
    assert len(examine(told.source, "a.md", Settings()).diagnostics) == 1


def test_the_one_that_is_kept_is_silenced_and_not_its_twin_that_is_to_go() -> None:
    source = f"{MILL}\n\n{WHEEL}\n\n{MILL}\n\n{FLOUR}\n\n{MILL}\n"
    key = examine(source, "a.md", Settings()).diagnostics[0].fingerprint
    told = silenced(
        analyse(source, Settings(), "a.md"),
        "a.md",
        Settings(),
        Decisions("", {key: ("cut", "keep")}),
        Allowed(),
        {},
    )
    assert told.source.endswith(f"{FLOUR}\n\n{COMMENT}\n{MILL}\n")
    known = {key: Entry(1, "R101", "")}
    told = silenced(
        analyse(source, Settings(), "a.md"),
        "a.md",
        Settings(),
        Decisions("", {key: ("keep", "keep")}),
        Allowed(),
        known,
    )
    assert told.source.endswith(f"{FLOUR}\n\n{COMMENT}\n{MILL}\n")


def test_plain_text_takes_no_comment() -> None:
    source = f"{MILL}\n\n{WHEEL}\n\n{MILL}\n"
    kept = [found.fingerprint for found in examine(source, "a.txt", Settings()).diagnostics]
    told = put(source, "a.txt", kept)
    assert (told.source, told.left) == (source, tuple(kept))


def test_nothing_kept_is_nothing_changed() -> None:
    assert put(f"{MILL}\n\n{MILL}\n", "a.md", []).source == f"{MILL}\n\n{MILL}\n"
