"""The findings of a plan, as a page tells of them."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from dedupe import edit
from dedupe.check.diagnostics import diagnostics
from dedupe.check.report import Diagnostic, Region, Severity
from dedupe.decide import sections
from dedupe.model import HEADS, Article, Place, Plan
from dedupe.reporter.page.words import Run, compared, count
from dedupe.reporter.wording import numbers

SENTENCE = "R201"
SIGNS = {"repeat": "✂", "residue": "⌫", "maybe": "?"}
TITLES = {
    "R101": "Said word for word elsewhere",
    "R102": "Nearly the same as another passage",
    "R103": "Another passage reworded",
    "R104": "Another passage in other words",
    "R201": "A sentence said elsewhere",
    "R202": "A copy that breaks off",
    "R203": "A heading without its section",
    "R204": "The article starts again",
    "X101": "Advertises something else",
    "X102": "A call to subscribe or the like",
    "X103": "A share bar",
    "X104": "Points to other articles",
    "X105": "Comments",
    "X106": "Part of the site, not of the article",
    "X107": "A credit or a note on the author",
    "X108": "A label of advertising",
    "X109": "A language model's talk",
    "X110": "Markup left over",
    "X111": "Was to be filled in",
    "X112": "Stands in many articles",
}
PARTS = "\n\n"
"""What stands between the blocks of a passage."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer that can be given: its word in a decisions file, and what it means."""

    answer: str
    label: str


@dataclass(frozen=True, slots=True)
class Told:
    """A finding. `kind` is repeat, residue or maybe; `group` is the level of a repeat, `residue` or `maybe`.

    `goes` and `stays` are the texts of its two ends in runs, `places` and `copies` where they stand, `where`
    and `beside` their lines. `shared` says that the words which both ends have are marked, and not those
    that differ. `heading` says that it is about a heading of which nothing of its section stays. `cuttable`
    says whether it can be cut, `turns` whether its copy can in its stead.
    """

    number: int
    code: str
    name: str
    kind: str
    group: str
    level: str
    score: float
    reason: str
    fingerprint: str
    places: tuple[Place, ...]
    copies: tuple[Place, ...]
    goes: tuple[Run, ...]
    stays: tuple[Run, ...]
    where: str
    beside: str
    words: int
    shared: bool
    heading: bool
    cuttable: bool
    turns: bool

    @property
    def sign(self) -> str:
        """What marks it beside its colour."""
        return SIGNS[self.kind]

    @property
    def title(self) -> str:
        """What it is, in a few words."""
        title = TITLES[self.code]
        return f"Maybe: {title[0].lower()}{title[1:]}" if self.kind == "maybe" else title

    @property
    def suggested(self) -> str:
        """The answer that `dedupe clean` gives if nobody decides."""
        return "keep" if self.kind == "maybe" else "cut"

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The answers that can be given; none about a heading, which follows its section."""
        if self.heading:
            return ()
        both = bool(self.copies)
        found = (
            [Choice("cut", "Cut this, keep the other copy" if both else "Cut it")] if self.cuttable else []
        )
        found.append(Choice("keep", "Keep both" if both else "Keep it"))
        return (*found, Choice("other", "Keep this, cut the other copy")) if self.turns else tuple(found)


def told(article: Article, plan: Plan) -> list[Told]:
    """All findings, by place."""
    found = diagnostics(article, plan.cuts, plan.suspects)
    changed = [*plan.suspects, *(finding.turned() for finding in (*plan.cuts, *plan.suspects))]
    removable = edit.removable(article, [place for finding in changed for place in finding.places])
    return [_told(article, number, diagnostic, removable) for number, diagnostic in enumerate(found, 1)]


def _told(article: Article, number: int, found: Diagnostic, removable: Container[Place]) -> Told:
    places, copies = _places(found.regions), _places(found.copies)
    one, other = (PARTS.join(region.text for region in end) for end in (found.regions, found.copies))
    heading = found.code == sections.CODE and all(
        article.blocks[place.block].kind in HEADS for place in places
    )
    goes, stays = ([Run(one)], [Run(other)]) if heading or not copies else compared(one, other)
    suspected = found.severity is Severity.WARNING
    kind = "maybe" if suspected else "repeat" if found.level else "residue"
    return Told(
        number=number,
        code=found.code,
        name=found.name,
        kind=kind,
        group=str(found.level) if kind == "repeat" else kind,
        level=str(found.level or ""),
        score=found.score,
        reason=found.reason,
        fingerprint=found.fingerprint,
        places=places,
        copies=copies,
        goes=tuple(goes),
        stays=tuple(stays),
        where=numbers(found.regions),
        beside=numbers(found.copies) if copies else "",
        words=sum(count(article.text(place)) for place in places),
        shared=_mostly_differs(goes),
        heading=heading,
        cuttable=not suspected or all(place in removable for place in places),
        turns=_turns(found, copies, removable),
    )


def _turns(found: Diagnostic, copies: Sequence[Place], removable: Container[Place]) -> bool:
    """Whether the copies can go instead; what holds a sentence says more than the sentence."""
    whole = found.code not in (sections.CODE, SENTENCE)
    return bool(copies) and whole and all(place in removable for place in copies)


def _places(regions: Sequence[Region]) -> tuple[Place, ...]:
    return tuple(region.place for region in regions if region.place)


def _mostly_differs(runs: Sequence[Run]) -> bool:
    """Whether what both share is rarer than what differs, and so tells more."""
    sizes = {
        kind: sum(count(run.text) for run in runs if run.kind == kind) for kind in ("same", "only", "moved")
    }
    return sizes["same"] < sizes["only"] + sizes["moved"]
