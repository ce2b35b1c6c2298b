"""Marks that language models and writing tools leave in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.residue.score import Evidence
from dedupe.residue.view import Line, View

_TOKENS = re.compile(
    r"<\|[a-z_]+\|>|\[/?INST\]|</?(?:s|think|thinking|answer|system|assistant)>$|:contentReference\[|【\d+†",
    re.I,
)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """A model's own marks."""
    if line.size <= 30 and (m := _TOKENS.search(line.text)):
        yield Evidence("llm", 1.1 if line.size <= 6 else 0.6, m.group())
