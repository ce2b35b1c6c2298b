"""What was read of blocks, kept from one pass over an article to the next: most of them stay as they were."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dedupe.model import Kind

if TYPE_CHECKING:
    from dedupe.residue.kin import Nearness
    from dedupe.residue.score import Evidence
    from dedupe.residue.signs import Figures
    from dedupe.residue.view import Line
    from dedupe.tokenizer.words import Known


@dataclass(slots=True)
class Memory:
    """`lines` by kind and text; by language too the evidence of `phrases` on them and how they are `written`;
    the `nearness` of stems by language; the words `known` of texts, which others may share."""

    known: Known = field(default_factory=dict)
    lines: dict[tuple[Kind, str], Line] = field(default_factory=dict)
    phrases: dict[tuple[str, Kind, str], list[Evidence]] = field(default_factory=dict)
    written: dict[tuple[str, Kind, str], Figures] = field(default_factory=dict)
    nearness: dict[str, Nearness] = field(default_factory=dict)
