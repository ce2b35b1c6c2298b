"""JSON Lines: one object a line. A line is never written anew: what goes is cut out of its text's literal.

Python's own json reads each value and says where it ends, so that the place of the text in its line is known
to the character. All else in the line stays as it is: order, spaces, escapes, numbers.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import IO, Any

from dedupe.corpus.cleaning import Done
from dedupe.corpus.collections import Fields, Record, damage
from dedupe.model import Span

_SPACE = re.compile(r"[ \t\n\r]*")
_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.", re.DOTALL
)
_DECODER = json.JSONDecoder()
_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an object: its value, and where in the line that stands."""

    value: Any
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its bytes, what they say, where its text's literal stands, and where the plan goes.

    `plan` is None if no plan is asked for; an empty span is where a new member is put in.
    """

    data: bytes
    said: str = ""
    text: Span | None = None
    plan: Span | None = None


class JsonLines:
    """JSON Lines from one stream to another, in constant memory.

    A text field with dots, such as `page.body`, is looked for in objects inside the record if the record has
    no field of that very name.
    """

    number = "line"

    def __init__(self, source: IO[bytes], target: IO[bytes], fields: Fields) -> None:
        self._source = source
        self._target = target
        self._fields = fields

    def records(self) -> Iterator[Record]:
        """The lines; empty ones have no text. Raises InputError if the stream breaks off."""
        with damage("the collection"):
            for number, data in enumerate(self._source, start=1):
                yield self._record(number, data)

    def write(self, record: Record, done: Done | None) -> None:
        """Write a line."""
        self._target.write(written(record.payload, done, self._fields))

    def drop(self, record: Record) -> None:
        """Nothing is written."""

    def close(self) -> None:
        """Nothing is left."""

    def _record(self, number: int, data: bytes) -> Record:
        if not data.strip():
            return Record(number, Line(data))
        try:
            line, text, id = read(data, self._fields)
        except (ValueError, RecursionError) as error:
            return Record(number, Line(data), error=_said(error))
        return Record(number, line, text, id)


def read(data: bytes, fields: Fields) -> tuple[Line, str | None, str | None]:
    """A line, its text (None for null), and what names it. Raises ValueError."""
    said = data.decode("utf-8")
    members, end = _members(said, len(_BOM) if said.startswith(_BOM) else 0)
    if _SPACE.fullmatch(said, end) is None:
        raise ValueError("is no JSON: there is something after the object")
    found = _find(said, members, fields.text)
    if found is None:
        raise ValueError(f"has no field {fields.text!r}")
    if found.value is not None and not isinstance(found.value, str):
        raise ValueError(f"has no text in its field {fields.text!r}")
    named = _find(said, members, fields.id) if fields.id else None
    id = None if named is None or named.value is None else str(named.value)
    plan = members.get(fields.plan) if fields.plan else None
    place = Span(plan.start, plan.end) if plan else Span(end - 1, end - 1)
    line = Line(data, said, Span(found.start, found.end), place if fields.plan else None)
    return line, found.value, id


def written(line: Line, done: Done | None, fields: Fields) -> bytes:
    """A line's bytes without what goes, with the plan if that is asked for."""
    if done is None or line.text is None or not (done.spans or done.plan):
        return line.data
    edits = [(span, "") for span in _in_literal(line, done.spans)]
    if line.plan is not None and done.plan is not None:
        name = "" if len(line.plan) else f", {json.dumps(fields.plan)}: "
        edits.append((line.plan, name + done.plan))
    kept, at = [], 0
    for span, instead in sorted(edits):
        kept += [line.said[at : span.start], instead]
        at = span.end
    return ("".join(kept) + line.said[at:]).encode("utf-8")


def _in_literal(line: Line, spans: tuple[Span, ...]) -> Iterator[Span]:
    """Where in the line stretches of the text stand."""
    assert line.text is not None
    start = line.text.start + 1
    starts, shifts, longer = [0], [0], 0  # from which character on an escape has shifted the rest, how far
    for escape in _ESCAPE.finditer(line.said, start, line.text.end - 1):
        at = escape.start() - start - longer
        longer += len(escape[0]) - 1
        starts.append(at + 1)
        shifts.append(longer)

    def place(at: int) -> int:
        return start + at + shifts[bisect_right(starts, at) - 1]

    for span in spans:
        yield Span(place(span.start), place(span.end))


def _members(said: str, at: int) -> tuple[dict[str, Member], int]:
    """The members of the object that begins there, and where it ends. Raises ValueError."""
    members: dict[str, Member] = {}
    at = _expect(said, at, "{")
    if said[at : at + 1] == "}":
        return members, at + 1
    while True:
        if said[at : at + 1] != '"':
            raise ValueError(f"is no JSON: there should be a name in quotes at character {at + 1}")
        key, at = scanstring(said, at + 1, True)
        at = _expect(said, at, ":")
        value, end = _DECODER.raw_decode(said, at)
        members[key] = Member(value, at, end)  # of equal names the last counts, as in any reader
        at = _space(said, end)
        if said[at : at + 1] == "}":
            return members, at + 1
        at = _expect(said, at, ",")


def _find(said: str, members: dict[str, Member], name: str | None) -> Member | None:
    """A member by its name, or by its path through objects."""
    if name is None:
        return None
    if name in members:
        return members[name]
    first, dot, rest = name.partition(".")
    inside = members.get(first)
    if dot and inside and isinstance(inside.value, dict):
        return _find(said, _members(said, inside.start)[0], rest)
    return None


def _expect(said: str, at: int, sign: str) -> int:
    """The place after a sign and the space around it. Raises ValueError."""
    at = _space(said, at)
    if said[at : at + 1] != sign:
        raise ValueError(f"is no JSON: there should be a {sign} at character {at + 1}")
    return _space(said, at + 1)


def _space(said: str, at: int) -> int:
    found = _SPACE.match(said, at)
    return found.end() if found else at


def _said(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return f"is no UTF-8 at byte {error.start + 1}"
    if isinstance(error, json.JSONDecodeError):
        return f"is no JSON: {error.msg} at character {error.pos + 1}"
    if isinstance(error, RecursionError):
        return "is nested too deeply"
    return str(error)
