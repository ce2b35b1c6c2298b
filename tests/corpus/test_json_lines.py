"""Lines of JSON lose what goes from their text, and not a byte beside."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe.corpus.cleaning import Done
from dedupe.corpus.collections import Fields
from dedupe.corpus.json_lines import JsonLines, read, written
from dedupe.edit import apply
from dedupe.model import Span

BAD = [
    (b"{bad", "is no JSON: there should be a name in quotes at character 2"),
    (b'{"text": "a"', "is no JSON: there should be a , at character 14"),
    (b'{"text": "a"} x', "is no JSON: there is something after the object"),
    (b'{"text": "a" "b": 1}', "is no JSON: there should be a , at character 14"),
    (b'{"text" "a"}', "is no JSON: there should be a : at character 9"),
    (b'{"text": "a\nb"}', "is no JSON: Invalid control character at"),
    (b'{"text": }', "is no JSON: Expecting value at character 10"),
    (b'{"text": "a",}', "is no JSON: there should be a name in quotes at character 14"),
    (b'["text"]', "is no JSON: there should be a { at character 1"),
    (b'"text"', "is no JSON: there should be a { at character 1"),
    (b'{"text": "\xff"}', "is no UTF-8 at byte 11"),
    (b"{}", "has no field 'text'"),
    (b'{"body": "a"}', "has no field 'text'"),
    (b'{"text": 5}', "has no text in its field 'text'"),
    (b'{"text": ["a"]}', "has no text in its field 'text'"),
    (b'{"text": "a", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "is nested too deeply"),
]


@pytest.mark.parametrize(("line", "error"), BAD, ids=[line[:20] for line, _ in BAD])
def test_a_bad_line_says_why_and_passes_unchanged(line: bytes, error: str) -> None:
    out = io.BytesIO()
    collection = JsonLines(io.BytesIO(line + b"\n"), out, Fields())
    (record, *_) = found = list(collection.records())
    assert (record.error or "").startswith(error)
    for one in found:
        collection.write(one, None)
    assert out.getvalue() == line + b"\n"


ODD = [
    b"\n",
    b"  \r\n",
    b'{"text": null}\n',
    b'\xef\xbb\xbf{ "text" : "a" }\r\n',
    b'{"text": "first", "text": "a", "n": 1.50, "m": -0, "t": true}',
    b'\t{"a": {"text": "x"}, "text":"a"} \n',
]


@pytest.mark.parametrize("line", ODD)
def test_odd_lines_are_fine(line: bytes) -> None:
    (record,) = JsonLines(io.BytesIO(line), io.BytesIO(), Fields()).records()
    assert record.error is None
    assert record.text in ("a", None)
    assert written(record.payload, Done(), Fields()) == line


def test_the_last_of_equal_names_counts() -> None:
    line, _, _ = read(b'{"text": "first", "text": "ab"}', Fields())
    assert written(line, Done((Span(0, 1),)), Fields()) == b'{"text": "first", "text": "b"}'


def test_a_field_inside_an_object_unless_one_has_that_very_name() -> None:
    nested = b'{"id": {"n": 7}, "page": {"text": "no", "body": {"text": "abc"}}, "a.b": "x"}'
    fields = Fields("page.body.text", "id.n")
    line, text, id = read(nested, fields)
    assert (text, id) == ("abc", "7")
    assert written(line, Done((Span(1, 3),)), fields) == nested.replace(b'"abc"', b'"a"')
    assert read(nested, Fields("a.b"))[1] == "x"


PLANS = [
    (b'{"text": "ab"}\n', b'{"text": "b", "plan": {"n":1}}\n'),
    (b'{"plan": [1, 2], "text": "ab" }', b'{"plan": {"n":1}, "text": "b" }'),
]


@pytest.mark.parametrize(("before", "after"), PLANS)
def test_the_plan_is_added_or_takes_the_place_of_an_older_one(before: bytes, after: bytes) -> None:
    fields = Fields(plan="plan")
    line, _, _ = read(before, fields)
    assert written(line, Done((Span(0, 1),), plan='{"n":1}'), fields) == after


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
TEXTS = st.text(st.sampled_from('ab é😀\n\t"\\/\x7f\u2028') | st.characters(codec="utf-8"), max_size=30)


@given(
    TEXTS,
    st.dictionaries(st.text(max_size=4), VALUES, max_size=3),
    st.booleans(),
    st.integers(0, 3),
    st.data(),
)
def test_all_but_the_text_stays_byte_for_byte(
    text: str, others: dict[str, Any], ascii: bool, place: int, data: st.DataObject
) -> None:
    others.pop("text", None)
    members = list(others.items())
    members.insert(min(place, len(members)), ("text", text))
    space = data.draw(st.sampled_from([(", ", ": "), (",", ":"), (" ,\t", " :  ")]))
    raw = json.dumps(dict(members), ensure_ascii=ascii, separators=space).encode("utf-8", "replace") + b"\n"
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    spans = tuple(Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False))
    line, read_text, _ = read(raw, Fields())
    assert read_text == text
    after = written(line, Done(spans), Fields())
    expected = {**json.loads(raw), "text": apply(text, spans)}
    assert json.loads(after) == expected
    literal = json.dumps(apply(text, spans), ensure_ascii=ascii).encode()
    assert line.text is not None
    head, tail = line.said[: line.text.start], line.said[line.text.end :]
    assert after.decode("utf-8") == head + literal.decode("utf-8") + tail
