"""What a block comes to: the families of residue, and the verdict on a block or some of its sentences."""

from __future__ import annotations

from dataclasses import dataclass

from dedupe.residue.score import CUT


@dataclass(frozen=True, slots=True)
class Family:
    """A kind of residue: its code, and how a reason begins."""

    code: str
    says: str


FAMILIES = {
    "promo": Family("X101", "Advertises something else by the publisher"),
    "cta": Family("X102", "Asks the reader to subscribe, follow, buy or rate"),
    "share": Family("X103", "Is a bar of share buttons or counts shares"),
    "related": Family("X104", "Points to other articles"),
    "comments": Family("X105", "Belongs to the comments below the article"),
    "nav": Family("X106", "Is navigation or a notice of the site"),
    "credit": Family("X107", "Names a source, an author or who holds the rights"),
    "ad": Family("X108", "Marks or discloses an advertisement"),
    "llm": Family("X109", "Is a language model's talk about its own output"),
    "fence": Family("X110", "Is markup left over"),
    "placeholder": Family("X111", "Holds the place of something never put in"),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a block, or only some of its sentences, came to."""

    family: str
    points: float
    reason: str
    sentences: tuple[int, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether the whole block is to be cut."""
        return self.points >= CUT and not self.sentences
