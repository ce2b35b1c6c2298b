"""What the page's script needs to tell the cleaned text that decisions give, as `dedupe clean` would.

The source comes in pieces, cut wherever something that goes may begin or end; for all else there are tables,
worked out by what cuts articles (`edit`, `gaps`, `sides`, `stretch`), so that the script joins and looks up.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from itertools import chain, pairwise
from typing import Any

from dedupe import edit, gaps, sides, stretch
from dedupe.decide import sections
from dedupe.model import HEADS, Article, Place, Span
from dedupe.reporter.page.findings import Told
from dedupe.reporter.page.words import count

Pair = tuple[int, int]


def promise(article: Article, findings: Sequence[Told], follow: bool) -> dict[str, Any]:
    """The tables; with `follow`, headings follow their sections. Offsets are those of the source."""
    decided = [told for told in findings if not told.heading]
    places = {place for told in decided for place in (*told.places, *(told.copies if told.turns else ()))}
    numbers = {place.block for place in places}
    heads = list(_heads(article, numbers)) if follow else []
    whole = numbers | {head[0] for head in heads}
    blocks = {number: _pair(article.blocks[number].span) for number in sorted(whole)}
    parts = dict(_parts(article, places))
    removals = edit.Removals(article)
    holders = list(_holders(removals, whole))
    sides_ = _sides(article, removals.blanks, [*blocks.values(), *(span for span, _ in holders)], whole)
    tables = {"blocks": blocks, "parts": parts, "holders": holders, **sides_}
    return {
        "follow": follow,
        "findings": [_finding(told) for told in findings],
        "heads": heads,
        **tables,
        "pieces": list(_pieces(article.source, _offsets(tables))),
    }


def _finding(told: Told) -> dict[str, Any]:
    def ends(places: Iterable[Place]) -> list[tuple[int, int, int]]:
        return [(p.block, p.start, p.end) for p in places]

    return {"places": ends(told.places), "copies": ends(told.copies), "heading": told.heading}


def _heads(article: Article, decided: Collection[int]) -> Iterable[tuple[int, int, list[int], list[int]]]:
    """The headings that may lose all of their sections, as `decide.sections` has it: each with its words,
    what stands under it, and what of that has to go first."""
    for number, under in sections.sections(article):
        below = [n for n in under if article.blocks[n].kind not in HEADS]
        if all(n in decided for n in below) and any(n in decided for n in under):
            yield number, count(article.blocks[number].text), under, below


def _parts(article: Article, places: Iterable[Place]) -> Iterable[tuple[int, dict[str, Any]]]:
    """Blocks that may be cut in part: where their text is cut, which stretches of it say something, and what
    goes of the source with each."""
    by_block: dict[int, list[Place]] = {}
    for place in places:
        by_block.setdefault(place.block, []).append(place)
    links = ""
    for number, found in sorted(by_block.items()):
        if all(article.whole(place) for place in found):
            continue
        links = links or stretch.definitions(article)
        text = article.blocks[number].text
        at = sorted({0, len(text), *(p.start for p in found), *(min(p.end, len(text)) for p in found)})
        said = [bool(text[start:end].strip()) for start, end in pairwise(at)]
        yield number, {"at": at, "said": said, "spans": _stretches(article, number, found, links)}


def _stretches(article: Article, number: int, found: Sequence[Place], links: str) -> dict[str, list[Pair]]:
    told = {}
    for start in sorted({place.start for place in found}):
        for end in sorted({place.end for place in found if place.end > start}):
            place = Place(number, start, end)
            if not article.whole(place):
                told[f"{start}-{end}"] = [_pair(span) for span in stretch.spans(article, place, links)]
    return told


def _holders(removals: edit.Removals, whole: Collection[int]) -> Iterable[tuple[Pair, list[int]]]:
    for first in sorted(whole):
        for span, numbers in removals.holders(first):
            if all(number in whole for number in numbers):
                yield _pair(span), list(numbers)


def _sides(
    article: Article, blanks: gaps.Blanks, spans: Sequence[Pair], whole: Collection[int]
) -> dict[str, Any]:
    """What stands before each start and after each end, and what goes between the two; see `sides`."""
    source = article.source
    lefts: dict[sides.Left, int] = {}
    rights: dict[sides.Right, int] = {}
    befores, afters, last = {}, {}, dict[int, dict[int, Pair]]()
    numbers, bare = sorted(whole), list[int]()
    for start in sorted({start for start, _ in spans}):
        run = Span(start, len(source))
        outer = blanks.outer(run)
        left = sides.left(article, outer, run)
        befores[start] = (outer.start, lefts.setdefault(left, len(lefts)))
        bare += [start] if left.bare else []
    for end in sorted({end for _, end in spans}):
        run = Span(0, end)
        outer = blanks.outer(run)
        right = sides.right(article, outer, run)
        broken = sides.spans(source, outer, run)[sides.Way.LESS].end
        final = numbers[bisect_right(numbers, end, key=lambda n: article.blocks[n].span.end) - 1]
        runs = [Span(start, end) for start in bare if start < end] if right.bare else []
        tags = {run.start: [_pair(s) for s in sides.but_tags(article, run, [final])] for run in runs}
        afters[end] = (outer.end, rights.setdefault(right, len(rights)), broken, tags)
        if outer.end == len(source):
            last[end] = {
                start: _pair(gaps.at_end(source, Span(befores[start][0], outer.end), Span(start, end)))
                for start in befores
                if start < end
            }
    ways = [[sides.way(left, right) for right in rights] for left in lefts]
    return {"befores": befores, "afters": afters, "last": last, "ways": ways}


def _offsets(tables: dict[str, Any]) -> set[int]:
    """Every offset of the source in the tables."""
    spans = [*tables["blocks"].values(), *(span for span, _ in tables["holders"])]
    spans += [span for part in tables["parts"].values() for found in part["spans"].values() for span in found]
    spans += [span for found in tables["last"].values() for span in found.values()]
    spans += [(start, outer) for start, (outer, _) in tables["befores"].items()]
    for end, (outer, _, broken, tags) in tables["afters"].items():
        spans += [(end, outer), (end, broken), *chain.from_iterable(tags.values())]
    return {offset for span in spans for offset in span}


def _pieces(source: str, offsets: Iterable[int]) -> Iterable[tuple[int, str]]:
    for start, end in pairwise(sorted({0, len(source), *offsets})):
        yield start, source[start:end]


def _pair(span: Span) -> Pair:
    return span.start, span.end
