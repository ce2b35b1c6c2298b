"""Blocks that no rule is sure of: whether all that they show together tells that they are residue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from dedupe import logistic
from dedupe.logistic import Model, probability
from dedupe.model import HEADS, Kind
from dedupe.residue.kin import FAMILY, GROUPS
from dedupe.residue.score import CUT, SUBJECT, SUSPECT
from dedupe.residue.signs import ALIKE, Figures, Signs
from dedupe.residue.verdict import FAMILIES, Verdict
from dedupe.residue.view import Line

SURE = 0.8
DOUBT = 0.5
"""A block is cut from a chance of `SURE` on, suspected from `DOUBT` on."""


@cache
def model() -> Model:
    """The fitted model."""
    return logistic.stored("dedupe.residue", "block")


@dataclass(frozen=True, slots=True)
class Asked:
    """A block that may be residue: the rules' verdict on it, the group of words it is nearest to, the family
    it would be of, and its figures but for what stands beside it."""

    line: Line
    before: Verdict | None
    group: str
    family: str
    figures: Figures


def found(signs: Signs, judged: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """The verdicts on blocks that the rules' verdicts leave, each round's with those of the one before."""
    asked = list(_asked(signs, judged))
    out: dict[int, Verdict] = {}
    cut = {k for k, v in judged.items() if v.whole}
    for _ in range(3):
        new = dict(_round(signs, asked, cut))
        if new == out:
            break
        out = new
        cut |= {k for k, v in new.items() if v.whole}
    return out


def _asked(signs: Signs, judged: Mapping[int, Verdict]) -> Iterator[Asked]:
    for line in signs.view.lines:
        before = judged.get(line.index)
        points = max(0.0, before.points) if before else 0.0
        if (before and before.whole) or _facts(line) or not signs.worth_a_look(line, points):
            continue
        group = signs.nearest(line)
        family = before.family if before else FAMILY[group]
        if signs.view.topic(family, line) < SUBJECT:
            yield Asked(line, before, group, family, signs.alone(line, points))


def _facts(line: Line) -> bool:
    """Whether a bar gives figures alone: "Serves 8 | Prep 20 min | Cook 45 min"."""
    return len(line.fragments) > 2 and all(any(map(str.isdigit, part)) for part in line.fragments)


def _round(signs: Signs, asked: Sequence[Asked], cut: set[int]) -> Iterator[tuple[int, Verdict]]:
    for one in asked:
        if _headed(signs, one.line, cut):
            continue
        figures = one.figures | signs.beside(one.line, cut)
        chance = probability(model().odds(figures))
        if chance >= SURE:
            yield one.line.index, _verdict(signs, one, CUT * chance / (1 - chance), figures)
        elif chance >= DOUBT and figures["points"] < SUSPECT:
            yield one.line.index, _verdict(signs, one, SUSPECT, figures)


def _headed(signs: Signs, line: Line, cut: set[int]) -> bool:
    """Whether a block is a heading of something that stays, or is what a heading that stays announces."""
    lines, above, below = signs.view.lines, line.index - 1, line.index + 1
    if line.kind in HEADS:
        return below < len(lines) and below not in cut
    return above > 0 and above not in cut and lines[above].kind is Kind.HEADING


def _verdict(signs: Signs, one: Asked, points: float, figures: Figures) -> Verdict:
    notes = ", ".join(_notes(signs, one, figures))
    return Verdict(one.family, points, f"{FAMILIES[one.family].says}: {notes}.")


def _notes(signs: Signs, one: Asked, figures: Figures) -> Iterator[str]:
    """What speaks for residue, for a reader."""
    nearness, column = signs.nearness, list(GROUPS).index(one.group)
    near = [(n[column], s) for s in dict.fromkeys(signs.stems[one.line.index]) if (n := nearness[s])]
    telling = {s for like, s in sorted(near, reverse=True)[:3] if like >= ALIKE}
    if words := signs.as_written(one.line, telling):
        yield f"its words are those of such lines ({', '.join(f'“{w}”' for w in words)})"
    else:
        yield "it is written as such lines are"
    if figures["after"]:
        yield "stands after the article's end"
    if figures["before"]:
        yield "stands before the article begins"
    if figures["beside"]:
        yield "stands beside other residue"
    if figures["own"] >= 0.75:
        yield "speaks of what the article does not"
