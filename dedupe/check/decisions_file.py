"""The file of decisions on an article.

    {
      "version": 1,
      "source": "<SHA-256 of the article's bytes>",
      "headings": "follow",
      "decisions": [
        {"fingerprint": "0c5f3e0a9d6b1e42", "answer": "cut"}
      ]
    }

Decisions stand in the order of their places. `headings` may be left out: then headings have answers of their
own. `decisions` says what the answers mean.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, get_args

from dedupe.check.decisions import Answer, Decisions
from dedupe.errors import InputError

VERSION = 1
FOLLOW = "follow"
_HINT = "save the decisions anew, from the page of `dedupe report` or with `dedupe review`"


def load(text: str, name: str) -> Decisions:
    """Decisions from the text of the file `name`; InputError says why it holds none."""
    try:
        data = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name}: is no JSON: {error}", _HINT) from None
    if not isinstance(data, dict) or not {"version", "source", "decisions"} <= data.keys():
        raise InputError(f"{name}: is no file of decisions", _HINT)
    if data["version"] != VERSION:
        raise InputError(f"{name}: is of version {data['version']!r}, not {VERSION}", _HINT)
    if data.get("headings", FOLLOW) != FOLLOW:
        raise InputError(f"{name}: headings can't {data['headings']!r}", 'use "follow", or leave it out')
    answers: dict[str, list[Answer]] = defaultdict(list)
    for entry in data["decisions"] if isinstance(data["decisions"], list) else [None]:
        fingerprint, answer = _entry(entry, name)
        answers[fingerprint].append(answer)
    given = {key: tuple(each) for key, each in answers.items()}
    return Decisions(str(data["source"]), given, "headings" in data)


def dump(source: str, answers: Iterable[tuple[str, Answer]], follow: bool = False) -> str:
    """The file's text, for answers to fingerprints in the order of their places."""
    rows = [f"    {json.dumps({'fingerprint': key, 'answer': answer})}" for key, answer in answers]
    headings = f'  "headings": "{FOLLOW}",\n' if follow else ""
    listed = "[\n" + ",\n".join(rows) + "\n  ]" if rows else "[]"
    return f'{{\n  "version": {VERSION},\n  "source": "{source}",\n{headings}  "decisions": {listed}\n}}\n'


def _entry(entry: Any, name: str) -> tuple[str, Answer]:
    known = get_args(Answer)
    if not isinstance(entry, dict) or not isinstance(entry.get("fingerprint"), str):
        raise InputError(f"{name}: holds a decision without a fingerprint", _HINT)
    if entry.get("answer") not in known:
        raise InputError(f"{name}: no answer {entry.get('answer')!r}", f"use {', '.join(known)}")
    return entry["fingerprint"], entry["answer"]
