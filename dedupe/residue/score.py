"""How evidence becomes a verdict: phrases, shape, place and the article's own subject, in points.

One point cuts. A phrase's points tell how unmistakable it is; company, place and shape add; an article that
is about the very subject, quotation marks and the prose around it take away.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from dedupe.model import DISPLAYED, HEADS, Format, Kind
from dedupe.residue.phrases import Phrases
from dedupe.residue.text import quoted, states
from dedupe.residue.view import Line, View
from dedupe.tokenizer.lines import leads_over

POINTS = {"whole": 1.2, "bare": 0.75, "start": 1.0, "edge": 0.75, "has": 1.0, "hint": 0.45}
CUT = 1.0
SUBJECT = 2
"""In so many paragraphs its words stand where an article is about the very subject."""

SUSPECT = 0.7
_SHORT = 45
_SAID = re.compile(
    r",[”\"]?\s(?:[^,]{0,30}\s)?(?:said|says|wrote|writes|asked|asks|argues?|advised|told|learned|added|"
    r"dijo|dice|afirm[aó]|explic[aó]|"
    r"sagte|sagt|meinte|schrieb|dit|disait|écrit|explique|disse|diz|afirmou|ha detto|ha scritto|spiega|"
    r"zei|zegt|сказал\w*|говорит)\b"
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for residue in one sentence (None: in the whole block); `firm` evidence is of shape, which
    no subject of an article explains."""

    family: str
    points: float
    what: str
    sentence: int | None = None
    firm: bool = False


@dataclass(slots=True)
class Case:
    """All evidence on one block for one family."""

    line: Line
    family: str
    evidence: list[Evidence]
    notes: list[str] = field(default_factory=list)

    def by_sentence(self) -> dict[int, float]:
        """Points of each sentence that has any: its best evidence, and a little for each further one."""
        groups: dict[int, dict[str, float]] = defaultdict(dict)
        for e in self.evidence:
            if e.sentence is not None:
                best = groups[e.sentence].get(e.what, 0.0)
                groups[e.sentence][e.what] = max(best, e.points)
        return {k: _sum(list(v.values())) for k, v in groups.items()}

    @property
    def firm(self) -> bool:
        """Whether shape alone suffices."""
        return any(e.firm for e in self.evidence)

    @property
    def strong(self) -> bool:
        """Whether anything more than hints speaks for it."""
        return any(e.points > POINTS["hint"] for e in self.evidence)

    @property
    def unmistakable(self) -> bool:
        """Whether something speaks for it that nothing but residue says."""
        return any(e.points >= POINTS["start"] for e in self.evidence)

    @property
    def needs_place(self) -> bool:
        """Whether all of it is said elsewhere too, so that only its place can tell."""
        return not self.strong or all(e.points <= POINTS["edge"] for e in self.evidence)

    def strong_in(self, sentence: int) -> bool:
        """Whether one of its sentences has what suffices without a place."""
        return any(e.points > POINTS["edge"] for e in self.evidence if e.sentence == sentence)

    @property
    def too_weak(self) -> bool:
        """Whether only hints speak for it: one for more than a short line, or any for longer prose."""
        if self.strong:
            return False
        single = len({e.what for e in self.evidence}) < 2
        prose, size = self.line.prose, self.line.size
        long = 3 if self.line.kind is Kind.ITEM else 12
        return (prose and size > 20) or (single and (prose or size > long))

    @property
    def what(self) -> str:
        """The most telling words."""
        return max(self.evidence, key=lambda e: (e.points, len(e.what))).what

    def raw(self) -> float:
        """Points before place and subject are looked at."""
        own = list(self.by_sentence().values()) + [e.points for e in self.evidence if e.sentence is None]
        return _sum(own)


def _sum(points: list[float]) -> float:
    """The best, and a share of each further one: signs strengthen each other, but none counts twice."""
    ordered = sorted(points, reverse=True)
    return min(2.0, ordered[0] + 0.7 * sum(min(p, 0.6) for p in ordered[1:4])) if ordered else 0.0


def phrase_evidence(line: Line, tables: list[Phrases]) -> list[Evidence]:
    """What the phrases of the languages find in a block."""
    out: list[Evidence] = []
    for k, sentence in enumerate(line.sentences):
        for n, table in enumerate(tables):
            for phrase, found in table.search(sentence):
                if n and phrase.group == "hint":
                    continue  # of a second language, only what is unmistakable: French "comment" is "how"
                what = found.replace(" : ", " ").strip(" :")
                points = POINTS[phrase.group]
                if phrase.group in ("start", "edge", "has") and sentence.size > 30:
                    points -= 0.3
                if line.size > 12 and _cited(sentence.raw, phrase.group):
                    points -= 0.3
                if line.prose and _SAID.search(sentence.raw):
                    points -= 0.4
                out.append(Evidence(phrase.family, points, _clip(what), k))
    return out


def _cited(raw: str, group: str) -> bool:
    """Whether the phrase may be cited: quotation marks before it, or anywhere if it may stand anywhere."""
    return quoted(raw.lstrip()[:1]) if group in ("start", "edge") else group == "has" and quoted(raw)


def _clip(words: str) -> str:
    return words if len(words) <= 60 else words[:57].rsplit(" ", 1)[0] + "…"


def place_points(case: Case, view: View, solid: tuple[int, int], near: bool, subject: float) -> float:
    """What a block's place adds: before the article begins, after it ended, beside other residue, said again.

    Prose about the article's subject may as well be its first or last paragraph.
    """
    line, points = case.line, 0.0
    prose = line.prose and case.family != "llm"
    if line.index > solid[1] and not (line.prose and subject):
        points += 0.3
        case.notes.append("stands after the article's end")
    elif line.index < solid[0] and not (line.prose and subject):
        points += 0.1 if prose else 0.3
        case.notes.append("stands before the article begins")
    outside = line.index > solid[1] or line.index < solid[0]
    if outside and line.size <= 4 and not line.prose and line.kind is not Kind.ITEM:
        points += 0.2  # a label, no sentence of the article
    if near:
        points += 0.25
        case.notes.append("stands beside other residue")
    if line.size >= 3 and view.copies[line.norm] > 1:
        points += 0.35
        case.notes.append(f"comes {view.copies[line.norm]} times")
    return points


def heading_points(case: Case, view: View, solid: tuple[int, int], subject: float) -> float:
    """What a heading loses that has text of the article under it.

    In plain text a heading is a guess from a short line, which a lone "Advertisement" is too: there an
    unmistakable line loses nothing, unless the article has such short headings of its own.
    """
    line = case.line
    if line.kind not in HEADS or line.index >= min(solid[1], len(view.lines) - 1):
        return 0.0
    below = view.lines[line.index + 1]
    if not (below.prose and below.size >= 12):
        return 0.0
    return 0.0 if line.index and not subject and _guessed(case, view) else -0.35


def _guessed(case: Case, view: View) -> bool:
    """Whether the block is a heading only because plain text has no paragraphs without a full stop."""
    if view.article.format is not Format.TEXT or case.line.kind is not Kind.HEADING or not case.unmistakable:
        return False
    if case.family in ("ad", "llm", "placeholder", "fence") or case.line.size > 2:
        return True
    if case.line.size < 2 and case.family != "share":
        return False  # "Comments" may well head a section
    others = [o for o in view.lines if o.kind is Kind.HEADING and o is not case.line and o.size <= 2]
    return len({o.norm for o in others if view.copies[o.norm] == 1}) < 2


def shape_points(case: Case, view: View) -> float:
    """What a block's shape adds: no sentence, or fragments between bars."""
    line = case.line
    guessed = line.kind is Kind.HEADING and _guessed(case, view)
    if case.family == "related" and states(line.text) and not case.firm:
        # a headline has no full stop; "See also: the table above." belongs to the article
        return -0.3 if " : " in line.norm or not line.prose else -0.45
    if line.prose:
        return -0.15 if line.size > _SHORT else 0.0
    points = 0.1 if line.size <= 20 else 0.0
    if line.size <= 2 and (line.kind is Kind.ITEM or (line.kind is Kind.HEADING and not guessed)):
        points -= 0.3  # a list of a program's buttons, a section named "Comments"
    if len(line.fragments) >= 3 and line.size > 3:
        points += 0.15
    return points


def leading_points(case: Case, view: View) -> float:
    """What a short label loses that leads over to code or a table: "Output:" belongs to these."""
    if case.line.size > 2 or not leads_over(case.line.text):
        return 0.0
    following = view.article.following(case.line.number)
    led = following is not None and view.article.blocks[following].kind in DISPLAYED
    return -1.0 if led else 0.0


def subject_points(case: Case, view: View) -> float:
    """What the article's own subject takes away: its words are no sign where every paragraph uses them."""
    count = 0 if case.firm else view.topic(case.family, case.line)
    if count < SUBJECT:
        return 0.0
    points = -0.45 if count < 5 else -0.6
    if not case.line.prose and case.line.kind is not Kind.ITEM:
        points /= 2
    return points


def bare_points(case: Case, others: set[int]) -> float:
    """What sentences without any evidence take away: the more of a block says something else, the more."""
    if any(e.sentence is None for e in case.evidence):
        return 0.0
    covered = {k for k, v in case.by_sentence().items() if v >= 0.4} | others
    bare = sum(s.size for k, s in enumerate(case.line.sentences) if k not in covered)
    if bare < 5:
        return 0.0
    if case.family == "credit":
        return -1.0  # a caption may end with a credit
    return -0.7 * bare / max(1, case.line.size) - (0.4 if bare > 25 else 0.0)
