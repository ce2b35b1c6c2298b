"""What follows residue and belongs to it: links under "You may also like", comments under their heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Format, Kind
from dedupe.residue.related import title_like
from dedupe.residue.text import fold, states
from dedupe.residue.view import Line, View
from dedupe.tokenizer.lines import leads_over

_HEADER = re.compile(
    r"\b(?:says|said|writes|dice|dijo|sagt|schreibt|dit|a dit|diz|disse|ha detto|zegt|schreef|говорит|"
    r"пишет)\s*:\s*$"
    r"|\b(?:at|um|à|a las|às|alle|om|в)\s\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?\b|\b\d+\s(?:minutes?|"
    r"hours?|days?|weeks?|months?|years?)\sago\b",
    re.I,
)
_STAMP = re.compile(
    r"\d{4},? (?:at|um|à|a las|às|alle|om|в) \d{1,2}[:.h]\d{2}|\b(?:hours?|days?|weeks?|months?|"
    r"years?)\sago$",
    re.I,
)
_REPLY = re.compile(
    r"(?:like|report|share|upvote|permalink|me gusta|gefällt mir|j'aime|curtir|"
    r"mi piace)?\W*(?:\d+\W*)?(?:reply|log in to reply|report|like|upvote|responder|antworten|répondre|"
    r"rispondi|beantwoorden|"
    r"ответить|回复|返信)\W*",
    re.I,
)


def followers(view: View, cut: dict[int, str], solid: tuple[int, int]) -> Iterator[tuple[int, str, str]]:
    """Further blocks that go, with family and reason; `cut` maps whole blocks that go to families."""
    for index in sorted(cut):
        tail = index > solid[1]
        if cut[index] == "comments" and index >= 0.5 * len(view.lines):
            yield from _comments(view, cut, index)
        elif cut[index] == "related" or (tail and leads_over(view.lines[index].text)):
            yield from _list(view, cut, index, tail)


def _list(view: View, cut: dict[int, str], index: int, tail: bool) -> Iterator[tuple[int, str, str]]:
    """The items right under a line that only introduces them, and lines that read as titles."""
    head = view.lines[index]
    if head.size > 10 or head.kind is Kind.ITEM or (not tail and head.text.strip().endswith(tuple("›»→>"))):
        return
    out: list[Line] = []
    for line in view.lines[index + 1 : index + 16]:
        item = line.kind is Kind.ITEM and not (line.prose and line.size > 20)
        bare = cut[index] == "related" and not (line.prose or states(line.text)) and line.size <= 20
        title = bare and (tail or (title_like(line) and line.kind is not Kind.QUOTE))
        if line.index in cut or not (item or title):
            break
        out.append(line)
    if out and not tail and _opens_section(view, out[-1]):
        out.pop()
    for line in out:
        yield line.index, cut[index], f"stands under “{head.text.strip()[:40]}”"


def _opens_section(view: View, line: Line) -> bool:
    """Whether a heading may be the article's own: text stands under it, and it is marked or has peers."""
    after = view.lines[line.index + 1 : line.index + 2]
    if line.kind is not Kind.HEADING or not after or not after[0].prose:
        return False
    peers = [
        o
        for o in view.lines[:-1]
        if o.kind is Kind.HEADING and o.index != line.index and view.lines[o.index + 1].prose
    ]
    return view.article.format is not Format.TEXT or bool(peers)


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


def opens(line: Line, view: View) -> bool:
    """Whether a block signs a comment: who wrote it and when, after the article, with a reply link below."""
    text = line.text.strip()
    if line.size > 12 or line.index < 0.5 * len(view.lines) or text[-1:] in ".!?" or not _HEADER.search(text):
        return False
    rest = view.lines[line.index + 1 : line.index + 4]
    if any(_REPLY.fullmatch(fold(r.text.strip())) for r in rest):
        return True
    last = len(view.lines) - line.index <= 3 and bool(_STAMP.search(text))
    return last and bool(rest) and rest[0].size <= 40


def _replied(view: View, line: Line) -> bool:
    after = view.lines[line.index + 1 : line.index + 2]
    return bool(_REPLY.fullmatch(line.text)) or any(_REPLY.fullmatch(fold(a.text)) for a in after)


def _no_article_after(view: View, line: Line) -> bool:
    return not any(after.prose and after.size > 12 for after in view.lines[line.index + 1 :][:3])
