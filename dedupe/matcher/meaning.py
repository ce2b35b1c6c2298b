"""How near two words are in meaning, from a table of word vectors shipped with the package."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

DIMENSIONS = 96


@cache
def _table(lang: str) -> tuple[dict[str, int], Any] | None:
    import numpy as np

    path = files("dedupe.matcher") / "vectors" / f"{lang}.npz"
    if not path.is_file():
        return None
    with path.open("rb") as file, np.load(file) as stored:
        keys = stored["stems"].tobytes().decode("utf-8").split("\n")
        return {stem: n for n, stem in enumerate(keys)}, stored["vectors"]


def vectors(stems: Iterable[str], lang: str) -> Array:
    """A unit vector a stem, one a row; zeros for those that the table does not know."""
    import numpy as np

    wanted = list(stems)
    out = np.zeros((len(wanted), DIMENSIONS), dtype=np.float32)
    table = _table(lang)
    if table is None:
        return out
    number, rows = table
    known = [(k, number[s]) for k, s in enumerate(wanted) if s in number]
    if known:
        at, row = zip(*known, strict=True)
        out[list(at)] = rows[list(row)].astype(np.float32) / 127
    return out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)
