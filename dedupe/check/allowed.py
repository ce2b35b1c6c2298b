"""What settings silence, told apart from what silences it: a check that only remembers needs no more."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Allowed:
    """What settings silence: blocks in whose text a regular expression is found, and findings by fingerprint.

    Unlike a comment, a fingerprint is about the two texts together, wherever they stand.
    """

    patterns: tuple[str, ...] = ()
    fingerprints: tuple[str, ...] = ()
