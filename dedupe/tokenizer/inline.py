"""Markdown's inline marks taken out: emphasis, links, images, code, entities, escapes, tags.

Marks that open or close something go with the first or last character that they enclose, so that a sentence
is cut together with its marks. Where an emphasis or a link holds more than one sentence its marks go with
none of them, and still stand around what is left.
"""

from __future__ import annotations

import html
import re
from collections.abc import Container as Holds
from dataclasses import dataclass

from dedupe.tokenizer.reading import Reader

_SPECIAL = re.compile(r"[\\`*_~<&\[\]!]")
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_AUTOLINK = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>")
TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?:\s[^<>]*)?/?>|<!--.*?-->|<[!?][^<>]*>", re.S
)
_DESTINATION = re.compile(
    r"\(\s*(?:<[^<>\n]*>|[^\s()<][^\s()]*(?:\([^\s()]*\)[^\s()]*)*|(?:\([^\s()]*\)[^\s()]*)+)?"
    r"(?:\s+(?:\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s*\)"
)
_LABEL = re.compile(r"\[((?:\\.|[^\[\]\\])*)\]")
_LONGEST_LABEL = 1000
_FOOTNOTE = re.compile(r"\[\^[^\s\[\]]+\]")
_SENTENCES = re.compile(r"[.!?…][\"'”’)*_]*\s+\S|[。！？।؟]\S?")
_HTML = re.compile(rf"{_ENTITY.pattern}|{TAG.pattern}", re.S)
_INLINE = frozenset(
    {"a", "abbr", "b", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small"}
    | {"span", "strong", "sub", "sup", "u"}
)
_VOID = {"img", "input", "wbr", "hr", "embed", "source", "track", "area", "col"}


@dataclass(slots=True)
class _Token:
    """What to do; a run of delimiters has `left` and `right` marks at its ends."""

    what: str
    start: int
    end: int
    text: str = ""
    opens: bool = False
    closes: bool = False
    left: int = 0
    right: int = 0
    kept: bool = True


def read(reader: Reader, references: Holds[str] = ()) -> None:
    """Put what a reader reads of `reader.raw` into `reader`; `references` are the link labels defined."""
    if _SPECIAL.search(reader.raw) is None:
        reader.copy(0, len(reader.raw))
        return
    tokens = _Scanner(reader.raw, references).scan()
    _pair_emphasis(reader.raw, tokens)
    for t in tokens:
        if t.what == "copy":
            reader.copy(t.start, t.end)
        elif t.what == "put":
            reader.put(t.text, t.start, t.end)
        elif t.what == "lead":
            reader.lead(t.start)
        elif t.what == "trail":
            reader.trail(t.end)
        elif t.what == "run":
            if t.left and t.kept:
                reader.trail(t.start + t.left)
            reader.copy(t.start + t.left, t.end - t.right)
            if t.right and t.kept:
                reader.lead(t.end - t.right)


def label(text: str) -> str:
    """A link label as definitions are looked up: case folded, white space collapsed."""
    return " ".join(text.split()).lower().upper()


class _Scanner:
    def __init__(self, raw: str, references: Holds[str]) -> None:
        self.raw = raw
        self.references = references
        self.tokens: list[_Token] = []
        self.brackets: list[_Token] = []
        self.tags: dict[str, list[_Token]] = {}
        self.unclosed: set[int] = set()
        self.last_comment = raw.rfind("-->")
        self.at = 0

    def scan(self) -> list[_Token]:
        while (m := _SPECIAL.search(self.raw, self.at)) is not None:
            self.add("copy", m.start())
            getattr(self, _SCANS[m.group()])()
        self.add("copy", len(self.raw))
        return self.tokens

    def add(self, what: str, end: int, text: str = "") -> _Token:
        token = _Token(what, self.at, end, text)
        if end > self.at:
            self.tokens.append(token)
        self.at = end
        return token

    def escape(self) -> None:
        if _ESCAPE.match(self.raw, self.at):
            self.add("put", self.at + 2, self.raw[self.at + 1])
        elif self.raw[self.at + 1 : self.at + 2] == "\n":
            self.add("skip", self.at + 1)
        else:
            self.add("copy", self.at + 1)

    def entity(self) -> None:
        m = _ENTITY.match(self.raw, self.at)
        text = html.unescape(m.group()) if m else ""
        if m and text and text != m.group():
            self.add("put", m.end(), text)
        else:
            self.add("copy", self.at + 1)

    def code(self) -> None:
        inner = self.at
        while inner < len(self.raw) and self.raw[inner] == "`":
            inner += 1
        size = inner - self.at
        close = None
        if size not in self.unclosed:
            close = re.compile(rf"(?<!`)`{{{size}}}(?!`)").search(self.raw, inner)
        if close is None:
            self.unclosed.add(size)
            self.add("copy", inner)
            return
        whole = self._one(inner, close.start())
        held = self.raw[inner : close.start()]
        padded = int(held[:1] == held[-1:] == " " and not held.isspace())
        self.add("lead" if whole else "skip", inner + padded)
        self.add("copy", close.start() - padded)
        self.add("trail" if whole else "skip", close.end())

    def angle(self) -> None:
        m = _AUTOLINK.match(self.raw, self.at)
        if m:
            self.add("lead", self.at + 1)
            self.add("copy", m.end() - 1)
            self.add("trail", m.end())
            return
        open_comment = self.raw.startswith("<!--", self.at) and self.at > self.last_comment
        m = None if open_comment else TAG.match(self.raw, self.at)
        if m is None:
            self.add("copy", self.at + 1)
            return
        name = (m["name"] or "").lower()
        if name == "br":
            self.add("put", m.end(), " ")
        elif not name:
            self.add("trail", m.end())
        elif m["close"]:
            self._close_tag(name, m.end())
        else:
            token = self.add("skip", m.end())
            if name not in _VOID:
                self.tags.setdefault(name, []).append(token)

    def _close_tag(self, name: str, end: int) -> None:
        opened = self.tags.get(name)
        start = self.at
        token = self.add("skip", end)
        if opened:
            opener = opened.pop()
            if self._one(opener.end, start):
                opener.what, token.what = "lead", "trail"

    def bang(self) -> None:
        if self.raw[self.at + 1 : self.at + 2] == "[":
            self.brackets.append(self.add("copy", self.at + 2))
        else:
            self.add("copy", self.at + 1)

    def open(self) -> None:
        note = _FOOTNOTE.match(self.raw, self.at)
        if note:
            self.add("trail", note.end())
        else:
            self.brackets.append(self.add("copy", self.at + 1))

    def close(self) -> None:
        if not self.brackets:
            self.add("copy", self.at + 1)
            return
        opener = self.brackets.pop()
        end = self._target(opener)
        if end is None:
            self.add("copy", self.at + 1)
            return
        whole = self._one(opener.end, self.at)
        opener.what = "lead" if whole else "skip"
        self.add("trail" if whole else "skip", end)

    def _target(self, opener: _Token) -> int | None:
        """Where the link that `]` at this position closes ends, if it is one."""
        after = self.at + 1
        m = _DESTINATION.match(self.raw, after)
        if m:
            return m.end()
        m = _LABEL.match(self.raw, after)
        if m and m.group(1).strip() and label(m.group(1)) in self.references:
            return m.end()
        if self.at - opener.end < _LONGEST_LABEL and label(self.raw[opener.end : self.at]) in self.references:
            return m.end() if m and not m.group(1) else after
        return None

    def run(self) -> None:
        char = self.raw[self.at]
        end = self.at
        while end < len(self.raw) and self.raw[end] == char:
            end += 1
        before, after = self.raw[self.at - 1 : self.at] if self.at else "", self.raw[end : end + 1]
        left = _flanks(before, after)
        right = _flanks(after, before)
        token = self.add("run", end, char)
        if char == "_":
            token.opens = left and (not right or _punctuation(before))
            token.closes = right and (not left or _punctuation(after))
        else:
            token.opens, token.closes = left, right
        if char == "~" and end - token.start != 2:
            token.opens = token.closes = False

    def _one(self, start: int, end: int) -> bool:
        """Whether what stands between two marks is at most one sentence."""
        m = _SENTENCES.search(self.raw, start, end)
        return m is None or m.end() >= end


_SCANS = {
    "\\": "escape",
    "&": "entity",
    "`": "code",
    "<": "angle",
    "!": "bang",
    "[": "open",
    "]": "close",
    "*": "run",
    "_": "run",
    "~": "run",
}


def _punctuation(char: str) -> bool:
    return bool(char) and not char.isalnum() and not char.isspace()


def _flanks(outer: str, inner: str) -> bool:
    if not inner or inner.isspace():
        return False
    return not _punctuation(inner) or not outer or outer.isspace() or _punctuation(outer)


def _pair_emphasis(raw: str, tokens: list[_Token]) -> None:
    openers: list[_Token] = []
    waiting = dict.fromkeys("*_~", 0)
    for t in tokens:
        if t.what != "run":
            continue
        while t.closes and waiting[t.text] and _left(t) > 0:
            opener = openers[-1]
            if opener.text != t.text:
                waiting[opener.text] -= 1
                openers.pop()
                continue
            size = 2 if min(_left(opener), _left(t)) >= 2 else 1
            opener.right += size
            t.left += size
            m = _SENTENCES.search(raw, opener.end, t.start)
            if m is not None and m.end() < t.start:
                opener.kept = t.kept = False
            if not _left(opener):
                openers.pop()
                waiting[t.text] -= 1
        if t.opens and _left(t):
            openers.append(t)
            waiting[t.text] += 1


def _left(token: _Token) -> int:
    return token.end - token.start - token.left - token.right


def read_html(reader: Reader, start: int, end: int) -> None:
    """Put the text between tags into `reader`, entities decoded; a tag of a block parts words."""
    for m in _HTML.finditer(reader.raw, start, end):
        reader.copy(start, m.start())
        start = m.end()
        if m["name"] is None and m.group().startswith("&"):
            text = html.unescape(m.group())
            reader.put(text, m.start(), m.end())
        elif (m["name"] or "").lower() not in _INLINE:
            reader.put(" ", m.start(), m.end())
    reader.copy(start, end)
