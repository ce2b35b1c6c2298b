"""The lines of a plain text while it is cut into blocks, and the blocks found so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from dedupe.model import Kind, Span
from dedupe.tokenizer import fences, text_wrap
from dedupe.tokenizer import text_marks as marks
from dedupe.tokenizer.lines import Line


@dataclass(slots=True)
class Draft:
    """A block to be: lines `first` to `after`, and how many characters of each are marks.

    `shown` are the lines that are read, if not all; `alone` says that it could be a heading by its place.
    """

    kind: Kind
    first: int
    after: int
    marks: list[int] = field(default_factory=list)
    join: str = " "
    depth: int = 0
    list: int | None = None
    alone: bool = False
    shown: tuple[int, int] | None = None


class Page:
    """The lines, how they are broken, and what the steps that cut them must remember.

    `lists` counts the lists so far, `stack` holds indentation, number and sort of the items that are open,
    `literal` is the indentation after which a literal block may follow.
    """

    def __init__(self, source: str, lines: list[Line]) -> None:
        self.lines = lines
        self.texts = [source[ln.start : ln.stop] for ln in lines]
        self.wrap = text_wrap.measure(self.texts)
        self.drafts: list[Draft] = []
        self.containers: list[Span] = []
        self.styles: list[str] = []
        self.lists = 0
        self.stack: list[tuple[int, int, str]] = []
        self.in_list = False
        self.literal: int | None = None
        self.fence_ends = self._fence_ends()

    def add(self, draft: Draft) -> int:
        """Take a block; the line after it."""
        self.in_list = draft.kind is Kind.ITEM
        self.drafts.append(draft)
        return draft.after

    def blank(self, k: int) -> bool:
        """Whether line k is empty, or there is none."""
        return k < 0 or k >= len(self.texts) or not self.texts[k].strip()

    def group(self, k: int) -> int:
        """The line after the run of lines, none empty, that goes on from line k."""
        while not self.blank(k):
            k += 1
        return k

    def _fence_ends(self) -> dict[int, int]:
        """For every line that opens a fence of code, the line that closes it; itself for a stray one."""
        found = [
            (k, m[1], m[2]) for k, t in enumerate(self.texts) if "`" in t and (m := fences.OPEN.match(t))
        ]
        ends: dict[int, int] = {}
        at = 0
        while at < len(found):
            k, opening, info = found[at]
            ends[k] = k
            at += 1
            for close in range(at, min(at + 40, len(found))):
                end, closing, inner = found[close]
                if not inner and len(closing) >= len(opening):
                    share = (end - k) / len(self.texts)
                    if not fences.stray(info, self.texts[k + 1 : end], True, share):
                        ends[k], at = end, close + 1
                    break
        return ends

    def underlined(self, k: int) -> bool:
        """Whether line k is a title with a line of one character under it."""
        if self.blank(k) or self.blank(k + 1):
            return False
        text, under = self.texts[k].rstrip(), self.texts[k + 1].rstrip()
        char = marks.underline(under)
        if not char or marks.underline(text) or not any(c.isalnum() for c in text) or text[:1] in ">|+":
            return False
        size = text_wrap.columns(text)
        return (
            len(under) >= max(3, 0.6 * size)
            and size <= text_wrap.LONG
            and (self.blank(k - 1) or self.over(k))
        )

    def over(self, k: int) -> bool:
        """Whether the line over a title is the same as the one under it."""
        over = self.texts[k - 1].rstrip()
        return marks.underline(over) != "" and over == self.texts[k + 1].rstrip()

    def starts_other(self, j: int) -> bool:
        """Whether line j, inside a run of lines, begins something that is no paragraph."""
        text = self.texts[j]
        return (
            j in self.fence_ends
            or (marks.underline(text) != "" and self.underlined(j + 1))
            or marks.QUOTE.match(text) is not None
            or marks.is_rule(text)
            or fences.STRAY.match(text) is not None
            or text.startswith(".. ")
        )
