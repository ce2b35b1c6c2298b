"""The plan as JSON: stable keys, spans that give the texts back."""

from __future__ import annotations

import json

from dedupe.model import Finding, Level, Place, Plan
from dedupe.reporter import json as report
from dedupe.tokenizer import tokenize

SOURCE = "# Mills\n\nTwo mills stand &amp; turn.\n\nTwo mills stand &amp; turn.\n"


def test_the_plan_has_every_key_and_its_spans_are_of_the_source() -> None:
    article = tokenize(SOURCE, None, "en", "a.md")
    first, second = (n for n, b in enumerate(article.blocks) if b.text.startswith("Two"))
    size = len(article.blocks[first].text)
    finding = Finding(
        "R101", (Place(second, 0, size),), (Place(first, 0, size),), Level.VERBATIM, 1.0, "Again."
    )
    span = article.blocks[second].span
    data = json.loads(report.plan(article, Plan((finding,), (), (span,)), "a.md"))
    assert list(data) == ["schema", "file", "format", "lang", "changed", "cuts", "suspects", "spans"]
    (cut,) = data["cuts"]
    assert list(cut) == ["code", "name", "level", "score", "reason", "places", "copies"]
    assert (cut["code"], cut["name"], cut["level"]) == ("R101", "verbatim-repeat", "verbatim")
    (place,) = cut["places"]
    assert list(place) == ["block", "kind", "span", "start", "end", "text"]
    assert place["text"] == "Two mills stand & turn."
    assert SOURCE[slice(*place["span"])].strip() == "Two mills stand &amp; turn."
    assert place["start"] == {"line": 5, "column": 1}
    assert cut["copies"][0]["start"] == {"line": 3, "column": 1}


def test_blocks_tile_the_source() -> None:
    data = json.loads(report.blocks(tokenize(SOURCE, None, "en", "a.md"), None))
    assert "".join(SOURCE[slice(*block["span"])] for block in data["blocks"]) == SOURCE
    assert data["file"] is None
