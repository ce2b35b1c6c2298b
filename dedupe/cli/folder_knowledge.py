"""What the articles of a folder know of each other, also if an earlier run has written over some of them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dedupe.cli import journal, knowledge, looking, sources
from dedupe.cli.knowledge import Knowledge
from dedupe.config import Configs
from dedupe.corpus import fingerprint
from dedupe.corpus.walk import Found

if TYPE_CHECKING:
    from dedupe.cli.clean import Flags


def looked(
    flags: Flags, configs: Configs, files: Sequence[Found], base: Path, quiet: bool
) -> tuple[Knowledge, journal.Journal | None]:
    """What is known of the articles below `base`, and a journal of it if they are written over. Raises
    DedupeError."""
    if flags.across == knowledge.OFF or len(files) < 2:
        return Knowledge(), None
    articles, options = sources.Files(files, configs), knowledge.options(flags)
    look = looking.Look(configs, options, flags.jobs, quiet, *sources.sizes(files))
    if not flags.write or flags.across != knowledge.CLEAN:
        return knowledge.gained(flags, look, articles), None
    place = _writable(base, files)
    run = journal.key(options, [(file.name, configs.at(file.path).finding) for file in files])
    if journal.there(place):
        now = [fingerprint.short(item.job.content) for item in articles]
        if again := journal.resumed(place, run, now):
            return again
    known = knowledge.gained(flags, look, articles)
    return known, journal.begun(place, run, known)


def _writable(base: Path, files: Sequence[Found]) -> Path:
    """The folder for the journal: what holds all articles may be `/`."""
    places = (base, *(file.path.parent for file in files))
    return next((place for place in places if os.access(place, os.W_OK)), base)
