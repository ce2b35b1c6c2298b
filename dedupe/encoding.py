"""Bytes → text → the same bytes.

A byte order mark decides, else the charset that an HTML page declares, else UTF-8, else cp1252. Only a
reading that gives the very same bytes back when written is taken. Line ends are never touched.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dedupe.errors import InputError

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (b"\x89PNG", b"%PDF-", b"PK\x03\x04", b"GIF8", b"\xff\xd8\xff", b"\x1f\x8b", b"\x7fELF", b"{\\rtf")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
_MOST_CONTROLS = 0.02
_HEAD = 65536
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|meta|body)\b", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_CHARSET = re.compile(
    rb"""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)|\A\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)""",
    re.IGNORECASE,
)
# What browsers take a label to mean (WHATWG), where Python's codec of that name is narrower.
_LABELS = {
    **dict.fromkeys(("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk", "x-gbk", "gb_2312-80"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms_kanji"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949"), "cp949"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5", "cn-big5"), "big5hkscs"),
    **dict.fromkeys(("iso-8859-9", "latin5", "l5"), "cp1254"),
    **dict.fromkeys(("iso-8859-11", "tis-620", "windows-874"), "cp874"),
    **dict.fromkeys(("unicode", "utf-16", "utf-16le", "utf-16be", "utf8"), "utf-8"),
}
_PLAIN = re.compile(
    r"utf-8|cp\d+|windows-?\d+|iso-?8859-?\d+|koi8[-_][ru]|mac\w*|euc[-_]jp|iso-2022-jp|gb18030|big5\w*"
)


@dataclass(frozen=True, slots=True)
class Text:
    """A decoded input. The text has no byte order mark; `bom` keeps its bytes for writing."""

    text: str
    encoding: str = "utf-8"
    bom: bytes = b""

    def encode(self, text: str) -> bytes:
        """The bytes of `text`, made of characters of this input, in the encoding that it came in."""
        return self.bom + text.encode(self.encoding)


def looks_like_html(data: bytes) -> bool:
    """Whether the first bytes hold a doctype or one of a page's outer tags."""
    return bool(_HTML.search(data[:2048].replace(b"\0", b"")))


def decode(data: bytes, html: bool = False) -> Text:
    """Decode an input; `html` lets a page's declared charset count.

    Raises InputError for what is no text (pictures, archives, PDF) and for text in no known encoding.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            read = _read(data[len(bom) :], encoding)
            if read is None or "\0" in read:
                raise InputError(
                    f"has the byte order mark of {encoding.upper()} but is not in it",
                    "save it as UTF-8 and try again",
                )
            return Text(read, encoding, bom)
    if _is_binary(data):
        raise InputError("is not a text file", "give it plain text, Markdown or HTML")
    for encoding in _candidates(data, html):
        read = _read(data, encoding)
        if read is not None:
            return Text(read, encoding)
    raise InputError("is in no encoding that can be told", "convert it to UTF-8, for example with iconv")


def _is_binary(data: bytes) -> bool:
    if data.startswith(_MAGIC) or b"\0" in data:
        return True
    return len(data) - len(data.translate(None, _CONTROLS)) > max(3, _MOST_CONTROLS * len(data))


def _candidates(data: bytes, html: bool) -> Iterator[str]:
    declared = html and _CHARSET.search(_COMMENT.sub(b"", data[:_HEAD]))
    if declared:
        label = (declared[1] or declared[2]).decode("ascii").lower()
        encoding = _LABELS.get(label, label)
        if _PLAIN.fullmatch(encoding) and _known(encoding):
            yield encoding
    yield from ("utf-8", "cp1252")


def _known(encoding: str) -> bool:
    try:
        codecs.lookup(encoding)
    except LookupError:
        return False
    return True


def _read(data: bytes, encoding: str) -> str | None:
    """The text, if encoding it again gives the same bytes."""
    try:
        text = data.decode(encoding)
        return text if text.encode(encoding) == data else None
    except UnicodeError:
        return None
