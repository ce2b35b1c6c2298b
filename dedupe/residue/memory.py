"""What was read of blocks, kept from one pass over an article to the next: most of them stay as they were."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dedupe.model import Kind

if TYPE_CHECKING:
    from dedupe.residue.score import Evidence
    from dedupe.residue.view import Line


@dataclass(slots=True)
class Memory:
    """`lines` by kind and text, the evidence of `phrases` on them also by language."""

    lines: dict[tuple[Kind, str], Line] = field(default_factory=dict)
    phrases: dict[tuple[str, Kind, str], list[Evidence]] = field(default_factory=dict)
