"""One line amid, before or after a plain article: what the line says decides, in every format.

A line of `stays.txt` and `goes.txt` is a language, a place (`s` before the text, `m` amid it, `e` after) and
the line; `¶` parts blocks.
"""

from __future__ import annotations

import pytest
from bridges import BRIDGES, bridge, rows

from dedupe.model import Format
from dedupe.residue import find

FORMATS = (Format.MARKDOWN, Format.TEXT)


def cut(lang: str, at: str, text: str, format: Format) -> str:
    article = bridge(lang, at, text, format)
    found = [f.places[0] for f in find(article) if f.score >= 0.5]
    return "\n".join(article.text(p).strip() for p in found)


@pytest.mark.parametrize("format", FORMATS)
def test_lines_that_speak_of_such_things_stay(format: Format) -> None:
    gone = {text: found for lang, at, text in rows("stays.txt") if (found := cut(lang, at, text, format))}
    assert gone == {}


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("lang", BRIDGES)
def test_lines_of_residue_go_and_nothing_else(lang: str, format: Format) -> None:
    kept = [text for one, at, text in rows("goes.txt") if one == lang and not cut(lang, at, text, format)]
    assert kept == []
    assert cut(lang, "m", BRIDGES[lang][1], format) == ""
