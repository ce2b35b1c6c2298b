"""The file of a baseline.

    {
      "dedupe-baseline": 1,
      "files": {
        "drafts/bridge.md": {
          "0c5f3e0a9d6b1e42": {"count": 1, "code": "R102", "excerpt": "The old bridge opens at noon"}
        }
      }
    }

Paths and fingerprints are sorted, one entry a line, so that branches merge; an entry that two branches added
is read once. `code` and `excerpt` are for readers.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from dedupe.check.baseline import Baseline, Entry
from dedupe.errors import InputError

VERSION = 1
KEY = "dedupe-baseline"
_HINT = "write it anew with --write-baseline"


def load(text: str, name: str) -> Baseline:
    """A baseline from the text of the file `name`; InputError says why it is none."""
    try:
        data = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_merged)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name}: is no JSON: {error}", _HINT) from None
    if not isinstance(data, dict) or KEY not in data:
        raise InputError(f"{name}: is no baseline of dedupe", f"there is no {KEY!r} in it; {_HINT}")
    if data[KEY] != VERSION:
        raise InputError(f"{name}: is a baseline of version {data[KEY]!r}, not {VERSION}", _HINT)
    try:
        return Baseline({path: _entries(entries) for path, entries in data["files"].items()})
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise InputError(f"{name}: is a broken baseline: {_told(error)}", _HINT) from None


def dump(baseline: Baseline) -> str:
    """The file's text."""
    files = []
    for path, entries in sorted(baseline.files.items()):
        rows = [f"      {_json(key)}: {_row(entry)}" for key, entry in sorted(entries.items())]
        if rows:
            files.append(f"    {_json(path)}: {{\n" + ",\n".join(rows) + "\n    }")
    body = "{\n" + ",\n".join(files) + "\n  }" if files else "{}"
    return f'{{\n  "{KEY}": {VERSION},\n  "files": {body}\n}}\n'


def _merged(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; of a key that a merge left twice, both values, or the larger count."""
    merged: dict[str, Any] = {}
    for key, value in pairs:
        old = merged.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            value = _merged([*old.items(), *value.items()])
        elif key == "count" and isinstance(old, int) and isinstance(value, int):
            value = max(old, value)
        merged[key] = value
    return merged


def _entries(entries: Mapping[str, Any]) -> dict[str, Entry]:
    found = {
        key: Entry(e["count"], str(e.get("code", "")), str(e.get("excerpt", "")))
        for key, e in entries.items()
    }
    for key, entry in found.items():
        if type(entry.count) is not int or entry.count < 1:
            raise ValueError(f"the count of {key} is {entry.count!r}")
    return found


def _told(error: Exception) -> str:
    return f"there is no {error}" if isinstance(error, KeyError) else str(error)


def _row(entry: Entry) -> str:
    return _json({"count": entry.count, "code": entry.code, "excerpt": entry.excerpt})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
