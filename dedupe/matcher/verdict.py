"""What the evidence on a pair comes to: a level, a veto, a reason."""

from __future__ import annotations

from dedupe.matcher.evidence import Evidence
from dedupe.model import Finding, Level

SUSPECT = 0.3
"""What scores less is no finding at all."""

ALL = 0.999
"""This share is all: figures are rounded."""

SAID_AGAIN = 0.8
"""What a passage or a sentence scores at least whose wording alone tells that it was said before."""

REFRAIN = 20
"""Sentences that stand alone and are shorter come again on purpose: slogans, refrains, dialogue."""

CUT, SURE = 0.5, 0.7
"""What scores as much goes; of a passage reworded or rewritten more is asked, since wording tells less."""

SWAPPED = 0.09
"""From this share of swapped terms on, passages worded alike need more than that to be the same."""

SAME_ORDER = 0.4
"""From this share of words in equal order on, a pair is worded alike, and differing facts veto."""

MUCH_ORDER = 0.7

SKELETON_ORDER = 0.56
SKELETON_SWAPPED = 0.15
SKELETON_NOVELTY = 0.2

PLAIN_COVERED = 0.55
PLAIN_TOLD = 0.3
PLAIN_SWAPPED = 0.1
PLAIN_LEAD = 1.0
PLAIN_SIZE = 3.1
"""The logarithm of about 21 words."""

CLOSES_MEANT = 2.3
CLOSES_SOFT = 1.9
"""Standard deviations from the article's background."""

TOLD = 0.45
UNTOLD = 0.15
TOLD_APART = 0.35
SURELY_TOLD = 1.0
"""A sentence with this share of its terms in the copy is told there; below that one it is not."""


def surely(finding: Finding) -> bool:
    """Whether a finding scores enough to be cut."""
    return finding.score >= {"R103": SURE, "R104": SURE}.get(finding.code, CUT)


def level(evidence: Evidence) -> Level:
    """How far the wording is from the copy's."""
    if min(evidence.covered, evidence.covers, evidence.order) >= ALL:
        return Level.VERBATIM
    if evidence.covered >= 0.7 and evidence.order >= 0.7:
        return Level.NEAR
    if evidence.covered >= 0.34 and (evidence.order >= 0.3 or evidence.covered >= 0.6):
        return Level.LIGHT
    return Level.HEAVY


def look_alike(evidence: Evidence) -> str:
    """Why a pair worded alike says different things; empty if it doesn't."""
    if evidence.order < SAME_ORDER:
        return ""
    if _numbers_differ(evidence):
        return "the numbers differ"
    if evidence.signs:
        return "the currencies or units differ"
    if evidence.names_here >= 1 and evidence.names_missing >= 1:
        return "the names differ"
    if evidence.order >= 0.75 and evidence.negations:
        return "one of them negates"
    if evidence.order >= MUCH_ORDER and evidence.moved:
        return "numbers or names changed places"
    if evidence.contrasts:
        return "opposites or members of one class differ"
    if (
        evidence.order >= SKELETON_ORDER
        and evidence.covered < 0.8
        and abs(evidence.ratio) < 0.25
        and evidence.swapped >= SKELETON_SWAPPED
        and evidence.novelty >= SKELETON_NOVELTY
    ):
        return "the same frame holds other words"
    return ""


def _numbers_differ(evidence: Evidence) -> bool:
    """Both have numbers of their own; where the order is looser, more of them than they share."""
    here, missing = evidence.numbers_here, evidence.numbers_missing
    least = 0.0 if evidence.order >= MUCH_ORDER else evidence.numbers_shared
    return min(here, missing) >= 0.25 and here + missing >= least


def hardly_changed(evidence: Evidence) -> bool:
    """Whether the passage is the copy word for word or nearly so."""
    return level(evidence) in (Level.VERBATIM, Level.NEAR) and evidence.swapped < SWAPPED


def plainly_told(evidence: Evidence) -> bool:
    """Whether wording alone tells that a longer passage is reworded: every sentence of it is covered, in
    much the same order, no fact is its own, and no other passage comes near."""
    covered = evidence.covered >= PLAIN_COVERED and evidence.told_least >= PLAIN_TOLD
    own = evidence.numbers_here + evidence.names_here + evidence.contrasts + evidence.negations
    alone = evidence.lead >= PLAIN_LEAD and evidence.size >= PLAIN_SIZE
    return (
        covered and alone and own == 0 and evidence.order >= SAME_ORDER and evidence.swapped <= PLAIN_SWAPPED
    )


def closes_again(evidence: Evidence) -> bool:
    """Whether both close the article, each is more like the other than like all else, and the later brings
    no number or name: an article closes once."""
    alike = evidence.meant >= CLOSES_MEANT and evidence.soft >= CLOSES_SOFT and evidence.mutual == 1
    return evidence.closings > 0 and alike and evidence.numbers_new + evidence.names_new == 0


def partly_new(evidence: Evidence) -> bool:
    """Whether the passage tells one sentence again and another one for the first time."""
    least, most = evidence.told_least, evidence.told_most
    apart = most >= TOLD and least <= UNTOLD and most - least >= TOLD_APART
    return evidence.sentences > 1 and apart and evidence.weakest < SURELY_TOLD


def reason(evidence: Evidence, found: Level) -> str:
    """One sentence for a reader on why the passage repeats the copy."""
    if found is Level.VERBATIM:
        return "Word for word the earlier passage."
    if found is Level.NEAR:
        had = f"{_percent(evidence.order)} of" if evidence.order < ALL else "all"
        return f"Nearly the same: {had} its words, in the same order; no fact differs."
    shared = _shared(evidence)
    if found is Level.LIGHT:
        had = _percent(evidence.covered)
        return f"Reworded: the copy has {had} of its content words{shared and f', and {shared}'}."
    if closes_again(evidence):
        return "Rewritten: it closes the article a second time, in other words, and adds no number or name."
    new = "" if evidence.numbers_new or evidence.names_new else "; it adds no number or name"
    return f"Rewritten: the same in other words{shared and f', with {shared}'}{new}."


def _shared(evidence: Evidence) -> str:
    shared = ("numbers", evidence.numbers_shared), ("names", evidence.names_shared)
    told = [word for word, count in shared if count >= 1]
    return f"the same {' and '.join(told)}" if told else ""


def _percent(share: float) -> str:
    return f"{round(100 * share)} %"
