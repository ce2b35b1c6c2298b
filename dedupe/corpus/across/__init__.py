"""What repeats across articles: boilerplate, articles saved twice, republished paragraphs.

At heart a map over articles and a grouping by fingerprint. `mapping.mapped` makes plain rows of one article
and knows nothing of the others; `boilerplate.grouped` makes of all rows of one fingerprint what they come
to. Between them rows are only sorted, joined and counted: here by DuckDB, on disk; a distributed engine
could run the same two functions.
"""

from __future__ import annotations

from dedupe.corpus.across.boilerplate import Boilerplate, Options
from dedupe.corpus.across.collect import Across, Failure, collect
from dedupe.corpus.across.equal import Copy, Group
from dedupe.corpus.across.known import Known
from dedupe.corpus.across.rows import Entry
from dedupe.corpus.across.spread import Block

__all__ = [
    "Across",
    "Block",
    "Boilerplate",
    "Copy",
    "Entry",
    "Failure",
    "Group",
    "Known",
    "Options",
    "collect",
]
