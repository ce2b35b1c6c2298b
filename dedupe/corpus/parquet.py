"""Parquet, one row group at a time: the column of texts is cleaned, all other columns stay as they are."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from dedupe.corpus.cleaning import Done
from dedupe.corpus.collections import Fields, Record, damage, needed
from dedupe.errors import InputError

_WHY = "Parquet"


class Parquet:
    """A Parquet file to another one with the same schema, row groups and codecs, or only read if there is no
    `target`. Needs pyarrow."""

    number = "row"

    def __init__(self, source: Path, target: IO[bytes] | None, fields: Fields) -> None:
        self._arrow = needed("pyarrow", _WHY)
        self._parquet = needed("pyarrow.parquet", _WHY)
        self._fields = fields
        with damage("the collection"):
            self._source = self._parquet.ParquetFile(source)
        self._check()
        self._writer = None
        if target is not None:
            self._writer = self._parquet.ParquetWriter(target, self._schema(), compression=self._codecs())
        self._groups: deque[Any] = deque()
        self._texts: list[str | None] = []
        self._plans: list[str | None] = []
        self._kept: list[bool] = []

    def records(self) -> Iterator[Record]:
        """The rows; one without a text has nothing to clean."""
        number = 0
        for group in range(self._source.num_row_groups):
            with damage("the collection"):
                table = self._source.read_row_group(group)
            if self._writer is not None:
                self._groups.append(table)
            texts = table.column(self._fields.text).to_pylist()
            ids = table.column(self._fields.id).to_pylist() if self._fields.id else [None] * len(texts)
            for text, id in zip(texts, ids, strict=True):
                number += 1
                yield Record(number, text, text, None if id is None else str(id))

    def write(self, record: Record, done: Done | None) -> None:
        """Take in a row; a row group is written once it is whole."""
        from dedupe import edit

        text: str | None = record.payload
        self._texts.append(edit.apply(text, done.spans) if text is not None and done else text)
        self._plans.append(done.plan if done else None)
        self._kept.append(True)
        self._write_groups()

    def drop(self, record: Record) -> None:
        """Take in a row that is not written."""
        self._texts.append(None)
        self._plans.append(None)
        self._kept.append(False)
        self._write_groups()

    def _write_groups(self) -> None:
        while self._groups and len(self._texts) >= self._groups[0].num_rows:
            self._write_group(self._groups.popleft())

    def close(self) -> None:
        """Write the end of the file."""
        while self._groups:  # empty ones
            self._write_group(self._groups.popleft())
        if self._writer is not None:
            self._writer.close()
        self._source.close()

    def _check(self) -> None:
        types = self._arrow.types
        schema = self._source.schema_arrow
        for name in filter(None, (self._fields.text, self._fields.id)):
            if name not in schema.names:
                raise InputError(f"there is no column {name!r}", f"there are {', '.join(schema.names)}")
        kind = schema.field(self._fields.text).type
        if not (types.is_string(kind) or types.is_large_string(kind)):
            raise InputError(f"the column {self._fields.text!r} is no text", f"it is {kind}")

    def _schema(self) -> Any:
        schema = self._source.schema_arrow
        if self._fields.plan is None:
            return schema
        if self._fields.plan in schema.names:
            schema = schema.remove(schema.get_field_index(self._fields.plan))
        return schema.append(self._arrow.field(self._fields.plan, self._arrow.string()))

    def _codecs(self) -> Any:
        """The codec of each column, as in the source."""
        data = self._source.metadata
        if not data.num_row_groups:
            return "snappy"
        group = data.row_group(0)
        columns = [group.column(k) for k in range(group.num_columns)]
        codecs = {column.path_in_schema: column.compression for column in columns}
        if self._fields.plan:
            codecs.setdefault(self._fields.plan, "SNAPPY")
        return {path: "NONE" if codec == "UNCOMPRESSED" else codec for path, codec in codecs.items()}

    def _write_group(self, table: Any) -> None:
        rows = table.num_rows
        texts, self._texts = self._texts[:rows], self._texts[rows:]
        plans, self._plans = self._plans[:rows], self._plans[rows:]
        kept, self._kept = self._kept[:rows], self._kept[rows:]
        column = table.schema.get_field_index(self._fields.text)
        field = table.schema.field(column)
        table = table.set_column(column, field, self._arrow.array(texts, field.type))
        if self._fields.plan is not None:
            if self._fields.plan in table.schema.names:
                table = table.remove_column(table.schema.get_field_index(self._fields.plan))
            plan = self._arrow.field(self._fields.plan, self._arrow.string())
            table = table.append_column(plan, self._arrow.array(plans, self._arrow.string()))
        assert self._writer is not None
        if not all(kept):
            table = table.filter(self._arrow.array(kept))
        self._writer.write_table(table, max(rows, 1))
