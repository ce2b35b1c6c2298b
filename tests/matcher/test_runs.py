"""Code, tables and verse stay, unless a run that holds them comes again word for word."""

from __future__ import annotations

import pytest
from articles import BREAD, CHESS, FERRY, GARDEN, WOOL, Said, blocks, find, sure

from dedupe.model import Kind

CODE = (Kind.CODE, "ferry = Ferry(seats=40)\nferry.sail()")
OTHER = (Kind.CODE, "ferry = Ferry(seats=44)\nferry.sail()")
TABLE = (Kind.TABLE, "boat | seats\nHeron | 12")
VERSE = "O ferry, old ferry,\nwho carries us home?"
HEAD = (Kind.HEADING, "How to sail")

STAYS: dict[str, list[Said]] = {
    "code that comes again amid other text": [FERRY, CODE, GARDEN, BREAD, CODE, WOOL],
    "a chorus between verses": [VERSE, FERRY, VERSE, GARDEN, VERSE],
    "a chorus sung twice": [FERRY, VERSE, VERSE, GARDEN],
    "other code in a run": [FERRY, CODE, GARDEN, BREAD, FERRY, OTHER, GARDEN],
    "code before a run": [CODE, FERRY, GARDEN, BREAD, CODE, FERRY, GARDEN],
    "code that a run ends with, where its section goes on": [FERRY, CODE, BREAD, WOOL, FERRY, CODE, CHESS],
    "code under a heading that comes again": [HEAD, CODE, BREAD, HEAD, CODE, WOOL],
}
GOES: dict[str, tuple[list[Said], int, int]] = {
    "code": ([FERRY, CODE, GARDEN, BREAD, FERRY, CODE, GARDEN], 5, 1),
    "a table": ([FERRY, TABLE, GARDEN, BREAD, FERRY, TABLE, GARDEN], 5, 1),
    "verse": ([FERRY, VERSE, GARDEN, BREAD, FERRY, VERSE, GARDEN], 5, 1),
    "what leads over to it, however short": (
        [GARDEN, FERRY, "Type this:", CODE, BREAD, FERRY, "Type this:", CODE],
        6,
        2,
    ),
    "code that ends a section": ([HEAD, FERRY, CODE, HEAD, FERRY, CODE], 5, 2),
}


@pytest.mark.parametrize("why", STAYS)
def test_they_stay(why: str) -> None:
    kinds = [s[0] if isinstance(s, tuple) else Kind.PARAGRAPH for s in STAYS[why]]
    held = {n for n, s in enumerate(STAYS[why]) if s == VERSE or kinds[n] is Kind.CODE}
    assert not held & {n for f in sure(find(STAYS[why], "en")) for n in blocks(f.places)}


@pytest.mark.parametrize("what", GOES)
def test_they_go_with_the_run_that_holds_them(what: str) -> None:
    said, place, copy = GOES[what]
    assert ([place], [copy], "R101") in [
        (blocks(f.places), blocks(f.copies), f.code) for f in sure(find(said, "en"))
    ]
