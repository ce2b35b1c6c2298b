"""Articles in files: how a worker reads one."""

from __future__ import annotations

from dataclasses import dataclass

from dedupe.corpus.across.rows import Entry
from dedupe.corpus.walk import Found
from dedupe.errors import InputError
from dedupe.model import Format
from dedupe.tokenizer.formats import decoded


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads files as articles; `format` and `lang` None: find out."""

    format: Format | None = None
    lang: str | None = None

    def __call__(self, file: Found) -> Entry:
        """The article in a file. Raises InputError."""
        try:
            data = file.path.read_bytes()
        except OSError as error:
            raise InputError(f"can't be read: {error.strerror}", "check its permissions") from error
        text = decoded(data, self.format, file.path.name).text
        return Entry(file.name, text, file.name, self.format, self.lang)


def name(file: Found) -> str:
    """A file's name."""
    return file.name


def size(file: Found) -> int:
    """A file's size in bytes; 0 if it is gone."""
    try:
        return file.path.stat().st_size
    except OSError:
        return 0
