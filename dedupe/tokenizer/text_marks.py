"""The marks by which a line of plain text shows what it is: bullets, numbers, rules, fields."""

from __future__ import annotations

import re
from typing import NamedTuple

_BULLETS = "•‣◦▪●○■□∙·⁃※★☆▶►✓✔➤➢→*+–-"
_ITEM = re.compile(
    rf"(?P<indent>\s*)(?:(?P<bullet>[{_BULLETS}])\s+|(?P<tight>[・•‣◦▪●■►➤✓✔])"
    r"|\(?(?P<number>\d{1,3})(?:[.)]\s+|[．、）])|(?P<letter>(?:[a-z]\)|\([a-z]\)|[A-Z]\)|[ivx]{1,5}[.)]))\s+"
    r"|(?P<ring>[①-⑳])\s*)(?=\S)"
)
_RULE = re.compile(r"\s*(?:([-*_=~#·•+─━―—])\s*)(?:\1\s*){2,}$")
_LINE_OF = re.compile(r"([=\-~^\"'`#*+.:_])\1{2,}\s*$")
QUOTE = re.compile(r"\s{0,3}(?:>[ \t]?)+")
PROMPT = re.compile(r"\s*>>> ")
FIELD = re.compile(r":?[^\s:.!?>][^:.!?|>]{0,30}:(?:\s+\S|$)")
DIRECTIVE = re.compile(r"\.\. +(?:(?P<name>[\w:-]+)::|_[^:]+:|\[[^\]]+\]\s|\|[^|]+\| |(?P<comment>\S))|\.\.$")
CODE_DIRECTIVES = frozenset(
    {"code", "code-block", "sourcecode", "parsed-literal", "literalinclude", "math", "table", "csv-table"}
    | {"list-table", "productionlist", "image", "figure", "raw", "graphviz", "doctest", "testcode", "toctree"}
)
_WIDEST_ROW = 500
_STROKES = "=+(?: +=+)+"
_RULER = re.compile(rf"\s*{_STROKES}\s*$")
_BORDER = re.compile(rf"\s*(?:[+|][-=+|:\s]*[-=]{{2}}[-=+|:\s]*[+|]|{_STROKES}|-+(?: {{2,}}-+)+)\s*$")
_CODE = re.compile(
    r"[{};]\s*$|^\s*(?:def |class |import |from \w+ import|return\b|(?:if|for) .*:$|else:|#|>>> |\$ |//|@\w)"
    r"|\w\(.*\)\s*[:;]?$|\w+(?:\.\w+)*\s*(?:=|\+=|:=|->)\s*\S|^\s*</?\w+[^>]*>"
)


class Mark(NamedTuple):
    """An item's mark: where in the line its text begins, its indentation in columns, its class and number."""

    text: int
    indent: int
    sort: str
    number: int


def item(line: str) -> Mark | None:
    """The mark of a list item, if the line begins with one."""
    m = _ITEM.match(line)
    if m is None:
        return None
    sort = m.lastgroup or ""
    number = int(m["number"]) if m["number"] else ord(m["ring"]) - 0x245F if m["ring"] else 0
    return Mark(m.end(), columns(m["indent"]), m["bullet"] or m["tight"] or sort, number)


def columns(space: str) -> int:
    """The width of leading white space, tabs to the next multiple of 8."""
    return len(space.expandtabs(8))


def indent(line: str) -> int:
    """How far a line is indented, in columns."""
    return columns(line[: len(line) - len(line.lstrip())])


def is_rule(line: str) -> bool:
    """Whether a line is a separator: `* * *`, `-----`."""
    return _RULE.match(line) is not None


def underline(line: str) -> str:
    """The character of a line that underlines a heading, or an empty string."""
    m = _LINE_OF.match(line)
    return m.group(1) if m else ""


def is_ruler(line: str) -> bool:
    """Whether a line is made of one stroke a column."""
    return _RULER.match(line) is not None


def is_table(lines: list[str]) -> bool:
    """Whether lines are an ASCII table: borders, columns between pipes, or as many tabs in each."""
    if len(lines) < 2 or max(map(len, lines)) > _WIDEST_ROW:
        return False
    rows = sum(1 for t in lines if t.count("|") >= 2 or _BORDER.match(t))
    if _BORDER.match(lines[0]) and (_BORDER.match(lines[-1]) or rows >= len(lines) / 2):
        return True
    tabs = {t.strip().count("\t") for t in lines}
    piped = rows >= 0.8 * len(lines) and sum(t.lstrip().startswith("|") for t in lines) >= 2
    return piped or (len(tabs) == 1 and tabs != {0})


def is_code(lines: list[str]) -> bool:
    """Whether most of the lines look like a program or a shell's."""
    full = [t[:_WIDEST_ROW] for t in lines if t.strip()]
    return bool(full) and sum(1 for t in full if _CODE.search(t)) >= 0.5 * len(full)


def are_fields(lines: list[str]) -> bool:
    """Whether lines are a list of `Name: value` (a value may go on in indented lines)."""
    tops = [t for t in lines if not t[:1].isspace()]
    hits = sum(1 for t in tops if FIELD.match(t))
    return hits >= 2 and hits == len(tops) and FIELD.match(lines[0]) is not None
