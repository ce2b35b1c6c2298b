"""What went, why, which copy stayed and what is only suspected, in a few lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO

from dedupe.codes import code
from dedupe.lines import Lines
from dedupe.model import Article, Finding, Place, Plan
from dedupe.reporter.lines import numbered, safe, shortened, staying

Segment = tuple[str, str]
Line = list[Segment]

_INDENT = " " * 7


def lines(article: Article, plan: Plan, name: str, width: int = 100) -> list[Line]:
    """The summary as lines of (text, style) segments.

    No segment holds a control character, so that an article can't steer the terminal.
    """
    where = Lines(article.source)
    result = [line for finding in plan.cuts for line in _finding(article, where, finding, "cut", width)]
    for finding in plan.suspects:
        result += _finding(article, where, finding, "maybe", width)
    return [*result, total(article, plan, name)]


def plain(lines: Sequence[Line]) -> str:
    """The summary without colour."""
    return "".join("".join(text for text, _ in line).rstrip() + "\n" for line in lines)


def coloured(lines: Sequence[Line], stream: TextIO) -> None:
    """Write the summary in colour; texts pass as they are, never as rich's own markup."""
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, force_terminal=True, no_color=False)
    for line in lines:
        text = Text.assemble(*line)
        text.rstrip()
        console.print(text, soft_wrap=True)


def _finding(article: Article, where: Lines, finding: Finding, verb: str, width: int) -> Iterator[Line]:
    head: Line = [
        (f"{verb:<{len(_INDENT)}}", "bold red" if verb == "cut" else "yellow"),
        (_numbers(article, where, finding.places), "bold"),
        (f"  {finding.code} {code(finding.code).name}", "cyan"),
    ]
    if finding.level:
        head.append((f" ({finding.level})", ""))
    if finding.copies:
        head.append((f"; {staying(_numbers(article, where, finding.copies))}", "green"))
    yield head
    yield [(_INDENT, ""), (safe(finding.reason), "")]
    text = safe(" ".join(article.text(place) for place in finding.places))
    if text:
        yield [(_INDENT, ""), ("“" + shortened(text, max(20, width - len(_INDENT) - 2)) + "”", "dim")]


def _numbers(article: Article, where: Lines, places: Sequence[Place]) -> str:
    """The lines of places: `line 3`, `lines 3-5, 9`."""
    # An empty line between blocks doesn't part them.
    return numbered((where.span(article.source_span(place)) for place in places), apart=2)


def total(article: Article, plan: Plan, name: str) -> Line:
    """One line on the whole article: how much is cut."""
    before = len(article.source.split())
    gone = sum(len(article.source[span.start : span.end].split()) for span in plan.spans)
    cut = f"{len(plan.cuts)} cut" if plan.cuts else "nothing cut"
    share = f" ({gone} of {before} words)" if gone else ""
    maybe = f", {len(plan.suspects)} only suspected" if plan.suspects else ""
    more = "; `dedupe explain CODE` tells more" if plan.cuts or plan.suspects else ""
    return [(f"{safe(name)}: ", ""), (cut + share + maybe, "bold"), (more, "dim")]
