"""What follows residue and belongs to it: links under "You may also like", comments under their heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.text import fold
from dedupe.residue.view import Line, View

_HEADER = re.compile(
    r"\b(?:says|said|writes|dice|dijo|sagt|schreibt|dit|a dit|diz|disse|ha detto|zegt|schreef|говорит|"
    r"пишет)\s*:\s*$"
    r"|\b(?:at|um|à|a las|às|alle|om|в)\s\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?\b|\b\d+\s(?:minutes?|"
    r"hours?|days?|weeks?|months?|years?)\sago\b",
    re.I,
)
_REPLY = re.compile(
    r"\W*(?:reply|log in to reply|report|like|upvote|responder|antworten|répondre|rispondi|beantwoorden|"
    r"ответить|回复|返信)\W*",
    re.I,
)


def followers(view: View, cut: dict[int, str], solid: tuple[int, int]) -> Iterator[tuple[int, str, str]]:
    """Further blocks that go, with family and reason; `cut` maps whole blocks that go to families."""
    for index in sorted(cut):
        tail = index > solid[1]
        if cut[index] == "comments" and index >= 0.5 * len(view.lines):
            yield from _comments(view, cut, index)
        elif cut[index] == "related" or (tail and view.lines[index].text.rstrip().endswith((":", "："))):
            yield from _list(view, cut, index, tail)


def _list(view: View, cut: dict[int, str], index: int, tail: bool) -> Iterator[tuple[int, str, str]]:
    """The items right under a line that only introduces them; after the article's end also bare titles."""
    head = view.lines[index]
    if head.size > 10 or head.kind is Kind.ITEM:
        return
    for line in view.lines[index + 1 : index + 16]:
        item = line.kind is Kind.ITEM and not (line.prose and line.size > 20)
        title = tail and cut[index] == "related" and not line.prose and line.size <= 20
        if line.index in cut or not (item or title):
            return
        yield line.index, cut[index], f"stands under “{head.text.strip()[:40]}”"


def _comments(view: View, cut: dict[int, str], index: int) -> Iterator[tuple[int, str, str]]:
    """Fields, and comments told by a line that names who wrote them and when, or by their reply link."""
    said = False
    for line in view.lines[index + 1 :]:
        if line.index in cut:
            continue
        header = line.size <= 16 and bool(_HEADER.search(line.text.strip()))
        field = (
            not line.prose
            and line.size <= 5
            and line.kind is not Kind.HEADING
            and _no_article_after(view, line)
        )
        if not (header or field or said or _replied(view, line)):
            return
        yield line.index, "comments", "stands among the comments"
        said = header


def _replied(view: View, line: Line) -> bool:
    after = view.lines[line.index + 1 : line.index + 2]
    return bool(_REPLY.fullmatch(line.text)) or any(_REPLY.fullmatch(fold(a.text)) for a in after)


def _no_article_after(view: View, line: Line) -> bool:
    return not any(after.prose and after.size > 12 for after in view.lines[line.index + 1 :][:3])
