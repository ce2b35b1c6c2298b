"""A unified diff that `patch -p1` and `git apply` take, forwards and in reverse.

Lines end with LF and nothing else, as for both tools, so CR and other separators stay part of a line. It is
made of bytes, so that it fits a file in any encoding.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

CONTEXT = 3
_ODD = re.compile(rb'[\x00-\x1f\x7f-\xff"\\]')
_SHORT = {b"\n": b"\\n", b"\t": b"\\t", b"\r": b"\\r", b'"': b'\\"', b"\\": b"\\\\"}
_NO_NEWLINE = b"\n\\ No newline at end of file\n"

Change = tuple[int, int, int, int]


def unified(before: bytes, after: bytes, name: str) -> bytes:
    """The diff between two contents of the file `name` (a relative path with `/`); empty if equal."""
    if before == after:
        return b""
    old, new = _lines(before), _lines(after)
    hunks = (_hunk(old, new, group) for group in _groups(_changes(old, new)))
    return b"".join([header(name), *hunks])


def header(name: str) -> bytes:
    """The two lines that name the file."""
    return b"--- " + _quoted("a/" + name) + b"+++ " + _quoted("b/" + name)


def _lines(data: bytes) -> list[bytes]:
    lines = [line + b"\n" for line in data.split(b"\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _changes(old: Sequence[bytes], new: Sequence[bytes]) -> list[Change]:
    """Stretches of lines that differ: old start and end, new start and end."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    matcher = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail])
    return [
        (i1 + head, i2 + head, j1 + head, j2 + head)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]


def _groups(changes: Sequence[Change]) -> Iterator[list[Change]]:
    """Changes near enough to share their context."""
    group: list[Change] = []
    for change in changes:
        if group and change[0] - group[-1][1] > 2 * CONTEXT:
            yield group
            group = []
        group.append(change)
    yield group


def _hunk(old: Sequence[bytes], new: Sequence[bytes], group: Sequence[Change]) -> bytes:
    before = min(CONTEXT, group[0][0])
    after = min(CONTEXT, len(old) - group[-1][1])
    i1, i2, j1, j2 = group[0][0] - before, group[-1][1] + after, group[0][2] - before, group[-1][3] + after
    lines, at = [], i1
    for a1, a2, b1, b2 in group:
        lines += [(b" ", line) for line in old[at:a1]]
        lines += [(b"-", line) for line in old[a1:a2]] + [(b"+", line) for line in new[b1:b2]]
        at = a2
    lines += [(b" ", line) for line in old[at:i2]]
    body = b"".join(sign + (line if line.endswith(b"\n") else line + _NO_NEWLINE) for sign, line in lines)
    return f"@@ -{_range(i1, i2)} +{_range(j1, j2)} @@\n".encode() + body


def _range(start: int, end: int) -> str:
    if end == start:
        return f"{start},0"
    return f"{start + 1}" if end == start + 1 else f"{start + 1},{end - start}"


def _quoted(name: str) -> bytes:
    """A file name as git writes it: odd bytes in C quotes; a tab ends a name with spaces for patch."""
    data = os.fsencode(name)
    if _ODD.search(data):
        return b'"' + _ODD.sub(lambda m: _SHORT.get(m[0], b"\\%03o" % m[0][0]), data) + b'"\n'
    return data + (b"\t\n" if b" " in data else b"\n")
