"""Blocks that no rule is sure of: whether all that they show together tells that they are residue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from dedupe import logistic
from dedupe.logistic import Model, probability
from dedupe.model import Kind
from dedupe.residue.kin import FAMILY, GROUPS
from dedupe.residue.score import CUT, SUBJECT, SUSPECT
from dedupe.residue.signs import ALIKE, Signs
from dedupe.residue.verdict import FAMILIES, Verdict
from dedupe.residue.view import Line

SURE = 0.8
DOUBT = 0.5
"""A block is cut from a chance of `SURE` on, suspected from `DOUBT` on."""

HEADS = (Kind.TITLE, Kind.HEADING)


@cache
def model() -> Model:
    """The fitted model."""
    return logistic.stored("dedupe.residue", "block")


def found(signs: Signs, judged: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """The verdicts on blocks that the rules' verdicts leave, each round's with those of the one before."""
    out: dict[int, Verdict] = {}
    cut = {k for k, v in judged.items() if v.whole}
    for _ in range(3):
        new = dict(_round(signs, judged, cut))
        if new == out:
            break
        out = new
        cut |= {k for k, v in new.items() if v.whole}
    return out


def _family(signs: Signs, line: Line, before: Verdict | None) -> str:
    return before.family if before else FAMILY[signs.nearest(line)]


def _round(signs: Signs, judged: Mapping[int, Verdict], cut: set[int]) -> Iterator[tuple[int, Verdict]]:
    for line in signs.view.lines:
        before = judged.get(line.index)
        points = max(0.0, before.points) if before else 0.0
        if (before and before.whole) or not signs.worth_a_look(line, points) or _headed(signs, line, cut):
            continue
        if signs.view.topic(_family(signs, line, before), line) >= SUBJECT:
            continue
        chance = probability(model().odds(signs.figures(line, points, cut)))
        if chance >= SURE:
            yield line.index, _verdict(signs, line, before, CUT * chance / (1 - chance), cut)
        elif chance >= DOUBT and points < SUSPECT:
            yield line.index, _verdict(signs, line, before, SUSPECT, cut)


def _headed(signs: Signs, line: Line, cut: set[int]) -> bool:
    """Whether a block is a heading of something that stays, or is what a heading that stays announces."""
    lines, above, below = signs.view.lines, line.index - 1, line.index + 1
    if line.kind in HEADS:
        return below < len(lines) and below not in cut
    return above > 0 and above not in cut and lines[above].kind is Kind.HEADING


def _verdict(signs: Signs, line: Line, before: Verdict | None, points: float, cut: set[int]) -> Verdict:
    group = signs.nearest(line)
    family = _family(signs, line, before)
    return Verdict(family, points, f"{FAMILIES[family].says}: {', '.join(_notes(signs, line, group, cut))}.")


def _notes(signs: Signs, line: Line, group: str, cut: set[int]) -> Iterator[str]:
    """What speaks for residue, for a reader."""
    nearness, column = signs.nearness, list(GROUPS).index(group)
    near = [(n[column], s) for s in dict.fromkeys(signs.stems[line.index]) if (n := nearness[s])]
    telling = {s for like, s in sorted(near, reverse=True)[:3] if like >= ALIKE}
    if words := signs.as_written(line, telling):
        yield f"its words are those of such lines ({', '.join(f'“{w}”' for w in words)})"
    else:
        yield "it is written as such lines are"
    figures = signs.figures(line, 0.0, cut)
    if figures["after"]:
        yield "stands after the article's end"
    if figures["before"]:
        yield "stands before the article begins"
    if figures["beside"]:
        yield "stands beside other residue"
    if figures["own"] >= 0.75:
        yield "speaks of what the article does not"
