"""What a user can set, for every command alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dedupe.model import Format, Level

Keep = Literal["auto", "first", "last", "longest"]


@dataclass(frozen=True, slots=True)
class Settings:
    """`level` is how far to go; `select` and `ignore` are codes or their beginnings (`R`, `X1`, `X103`);
    repeats of fewer than `min_words` words stay unless verbatim; `format` and `lang` None: find out."""

    level: Level = Level.HEAVY
    keep: Keep = "auto"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_words: int = 1
    lang: str | None = None
    format: Format | None = None

    def wants(self, code: str) -> bool:
        """Whether findings of this code are asked for; the longer of two matching prefixes decides."""
        chosen = max((len(p) for p in self.select if code.startswith(p)), default=-1 if self.select else 0)
        refused = max((len(p) for p in self.ignore if code.startswith(p)), default=-1)
        return chosen > refused
