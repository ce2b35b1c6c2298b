"""Decoding: text comes back as the bytes that it came from, and what is no text is refused."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe.encoding import decode, looks_like_html
from dedupe.errors import InputError

REFUSED = [
    b"\x89PNG\r\n\x1a\n" + bytes(40),
    b"%PDF-1.7\n1 0 obj\n",
    b"PK\x03\x04 docx",
    b"plain\0zero",
    b"\x01\x02\x03\x04 mostly controls",
    b"caf\x81 no codec has it",
    codecs.BOM_UTF8 + b"caf\xe9",
    codecs.BOM_UTF16_LE + b"odd",
    codecs.BOM_UTF16_BE + "lone \ud800".encode("utf-16-be", "surrogatepass"),
    codecs.BOM_UTF16_LE + "\0zero".encode("utf-16-le"),
    codecs.BOM_UTF32_LE + b"odd",
    codecs.BOM_UTF32_BE + "zero\0".encode("utf-32-be"),
    codecs.BOM_UTF32_LE + "lone \ud800".encode("utf-32-le", "surrogatepass"),
]


@pytest.mark.parametrize("data", REFUSED)
def test_what_is_no_text_is_refused_with_a_hint(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        decode(data)
    assert caught.value.hint


def page(charset: str, said: str, encoding: str) -> bytes:
    return f"<html><head><meta {charset}></head><body>{said}</body></html>".encode(encoding)


READ = [
    (b"", False, "utf-8", ""),
    ("naïve café\r\n".encode(), False, "utf-8", "naïve café\r\n"),
    (codecs.BOM_UTF8 + "à\n".encode(), False, "utf-8", "à\n"),
    (codecs.BOM_UTF16_LE + "à\r\n".encode("utf-16-le"), False, "utf-16-le", "à\r\n"),
    (codecs.BOM_UTF16_BE + "à\n".encode("utf-16-be"), True, "utf-16-be", "à\n"),
    (codecs.BOM_UTF32_LE + "à🙂\r\n".encode("utf-32-le"), False, "utf-32-le", "à🙂\r\n"),
    (codecs.BOM_UTF32_BE + "à\n".encode("utf-32-be"), True, "utf-32-be", "à\n"),
    (codecs.BOM_UTF32_LE, False, "utf-32-le", ""),
    ("“quoted” café".encode("cp1252"), False, "cp1252", "“quoted” café"),
    (page('charset="koi8-r"', "да", "koi8-r"), True, "koi8-r", None),
    (page("charset=ISO-8859-1", "“à”", "cp1252"), True, "cp1252", None),
    (
        page('http-equiv="Content-Type" content="text/html; charset=Shift_JIS"', "日本", "cp932"),
        True,
        "cp932",
        None,
    ),
    (page("charset='gb2312'", "中文", "gb18030"), True, "gb18030", None),
    # a declaration that is wrong, unknown or no charset for text is passed over
    (page("charset=utf-8", "é", "cp1252"), True, "cp1252", None),
    (page("charset=klingon", "é", "utf-8"), True, "utf-8", None),
    (page("charset=rot13", "é", "utf-8"), True, "utf-8", None),
    (page("charset=utf-16", "é", "utf-8"), True, "utf-8", None),
    (b"<!-- <meta charset=koi8-r> -->" + page("charset=utf-8", "é", "utf-8"), True, "utf-8", None),
    (page("charset=koi8-r", "é", "utf-8"), False, "utf-8", None),
]


@pytest.mark.parametrize(("data", "html", "encoding", "said"), READ)
def test_encodings_are_told_and_written_back(
    data: bytes, html: bool, encoding: str, said: str | None
) -> None:
    text = decode(data, html)
    assert text.encoding == encoding
    assert text.encode(text.text) == data
    assert said is None or text.text == said


@given(st.binary(max_size=60), st.booleans())
def test_whatever_is_read_comes_back_byte_for_byte(data: bytes, html: bool) -> None:
    try:
        text = decode(data, html)
    except InputError:
        return
    assert text.encode(text.text) == data


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_is_never_taken_for_something_else(said: str) -> None:
    data = said.encode()
    assert decode(data).text == said.removeprefix("\ufeff")


@pytest.mark.parametrize(
    ("data", "html"),
    [
        (b"An <b>article</b>", False),
        (b"# Title\n<div>", False),
        (b"<!doctype HTML>", True),
        (b"  <html lang=en>", True),
        ("<html>".encode("utf-16-le"), True),
    ],
)
def test_pages_are_told_from_text(data: bytes, html: bool) -> None:
    assert looks_like_html(data) is html
