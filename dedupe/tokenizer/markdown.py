"""Markdown into blocks: structure and line ranges from markdown-it-py, text by our own inline scan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from dedupe.model import Block, Container, Kind, Span
from dedupe.tokenizer import fences, markdown_leaves
from dedupe.tokenizer.lines import Line, front_matter, is_empty, split, tile
from dedupe.tokenizer.markdown_leaves import Draft

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_MOST_STRAY = 12
_NOTE = re.compile(r" {0,3}\[\^[^\s\[\]]+\]:")
_IMAGE_LINE = re.compile(
    r"[\s>]*(?:\[\s*)?!\[[^\]]*\](?:\([^()\s]*(?:\s[^()]*)?\)|\[[^\]]*\])(?:\s*\]\([^()\s]*\))?\s*$"
)
_EMPHASIS = re.compile(r"([*_])(?![*_\s])(?:\\.|(?!\1).)*(?<![\s\\])\1$", re.S)
_FIGURE = re.compile(r"[*_]{1,3}(?:fig(?:ure|\.)?|abb(?:\.|ildung)|figura|image|photo|foto|table)\b", re.I)


def tokenize(source: str) -> tuple[list[Block], list[Container]]:
    """Cut a Markdown document into blocks that tile it, and the lists, items and quotations around them."""
    lines = split(source)
    texts = [source[ln.start : ln.stop] for ln in lines]
    for k in range(front_matter(texts)):
        texts[k] = ""
    tokens, references, strays = _parse(texts)
    walk = _Walk(source, lines, texts, references)
    walk.take(tokens)
    drafts = sorted([*walk.drafts, *(Draft(Kind.CODE, k, k + 1) for k in strays)], key=lambda d: d.first)
    found = []
    for draft in drafts:
        block = markdown_leaves.block(source, lines, draft, references)
        if block.text:
            found.append((draft.first, draft.after, block))
    return tile(source, lines, found), [Container(s) for s in walk.containers(drafts)]


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": 60}).enable("table")
    parser.core.ruler.enableOnly(["block"])
    return parser


def _parse(texts: list[str]) -> tuple[list[Token], dict[str, Any], list[int]]:
    """The block tokens; fences that are none are taken out first, and their lines given back."""
    strays: list[int] = []
    lines = [t.replace("\0", "\ufffd") for t in texts]
    while True:
        env: dict[str, Any] = {}
        tokens = _parser().parse("\n".join([*lines, ""]), env)
        found = _stray(tokens, lines) if len(strays) < _MOST_STRAY else None
        if found is None:
            return tokens, env.get("references", {}), strays
        strays.append(found)
        lines[found] = ""


def _stray(tokens: list[Token], lines: list[str]) -> int | None:
    """The line of the first fence that wraps prose or nothing at all."""
    for t in tokens:
        if t.type != "fence" or t.level or t.map is None:
            continue
        first, after = t.map
        inside = t.content.split("\n")[:-1] if t.content else []
        closed = after - first == len(inside) + 2
        if fences.stray(t.info.strip(), inside, closed, len(inside) / len(lines)):
            return first
    return None


@dataclass(slots=True)
class _Open:
    """A list, an item or a quotation that is not yet closed."""

    kind: str
    first: int
    after: int
    number: int = 0
    used: bool = False


@dataclass(slots=True)
class _Walk:
    """Turns block tokens into drafts, keeping the containers around them."""

    source: str
    lines: list[Line]
    texts: list[str]
    references: dict[str, Any]
    drafts: list[Draft] = field(default_factory=list)
    spans: list[tuple[str, int, int]] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    lists: int = 0
    skip: int = 0

    def take(self, tokens: list[Token]) -> None:
        for k, t in enumerate(tokens):
            name, _, way = t.type.rpartition("_")
            if name in ("bullet_list", "ordered_list", "list_item", "blockquote"):
                self._container(name, way == "open", t)
            elif t.map is not None and t.map[0] < t.map[1] and t.map[0] >= self.skip:
                self._leaf(t, tokens[k + 1].content if k + 1 < len(tokens) else "")

    def _container(self, name: str, opens: bool, token: Token) -> None:
        if not opens:
            self.open.pop()
            return
        first, after = token.map or [0, 0]
        while after > first and is_empty(self.source, self.lines[after - 1]):
            after -= 1
        if name.endswith("list") and not any(o.kind.endswith("list") for o in self.open):
            self.lists += 1
        self.open.append(_Open(name, first, after, self.lists))
        self.spans.append((name, first, after))

    def _leaf(self, token: Token, inner: str) -> None:
        first, after = token.map or [0, 0]
        while after > first + 1 and is_empty(self.source, self.lines[after - 1]):
            after -= 1
        match token.type:
            case "heading_open":
                level = int(token.tag[1])
                self._add(Kind.TITLE if level == 1 else Kind.HEADING, first, after, inner, depth=level)
            case "paragraph_open":
                self._paragraph(first, after, inner)
            case "fence" | "code_block":
                if token.type == "fence" or not self._note_goes_on(first):
                    self._add(Kind.CODE, first, after, token.content)
            case "table_open":
                self.skip = after
                self._add(Kind.TABLE, first, after, "")
            case "html_block":
                self.drafts += markdown_leaves.html_drafts(
                    self.texts, first, after, self._place(Kind.PARAGRAPH)
                )

    def _place(self, kind: Kind) -> tuple[Kind, int, int | None]:
        """A block's kind, depth and list from what it stands in."""
        lists = [o for o in self.open if o.kind.endswith("list")]
        item = next((o for o in reversed(self.open) if o.kind == "list_item"), None)
        inmost = self.open[-1].kind if self.open else ""
        if kind is Kind.PARAGRAPH and inmost == "blockquote":
            kind = Kind.QUOTE
        if item is None:
            return kind, 0, None
        if kind is Kind.PARAGRAPH and not item.used:
            kind = Kind.ITEM
        item.used = True
        return kind, len(lists), item.number

    def _add(self, kind: Kind, first: int, after: int, content: str, depth: int = 0) -> None:
        kind, nested, number = self._place(kind)
        self.drafts.append(Draft(kind, first, after, content, depth or nested, number))

    def _paragraph(self, first: int, after: int, content: str) -> None:
        """A paragraph; footnote definitions and images at its ends are markup."""
        rows = content.split("\n")
        if len(rows) == after - first:
            for k, row in enumerate(rows):
                if _NOTE.match(row):
                    rows, after = rows[:k], first + k
                    break
            images = 0
            while images < len(rows) and _IMAGE_LINE.match(rows[images]):
                images += 1
            rest = "\n".join(rows[images:]).strip()
            if images and (not rest or _EMPHASIS.fullmatch(rest)):
                rows, first = rows[images:], first + images
        content = "\n".join(rows)
        if not content.strip():
            return
        caption = _EMPHASIS.fullmatch(content.strip()) or _FIGURE.match(content)
        self._add(Kind.CAPTION if caption else Kind.PARAGRAPH, first, after, content)

    def _note_goes_on(self, first: int) -> bool:
        """Whether an indented block belongs to the footnote definition above it."""
        k = first - 1
        while k >= 0 and (not self.texts[k].strip() or self.texts[k].startswith(("    ", "\t"))):
            k -= 1
        return k >= 0 and not self.open and _NOTE.match(self.texts[k]) is not None

    def containers(self, drafts: list[Draft]) -> Iterator[Span]:
        """Lists, and the items and quotations that are more than one block's lines."""
        single = {(d.first, d.after) for d in drafts}
        seen = set()
        for name, first, after in self.spans:
            if (
                first < after
                and (first, after) not in seen
                and (name.endswith("list") or (first, after) not in single)
            ):
                seen.add((first, after))
                yield Span(self.lines[first].start, self.lines[after - 1].end)
