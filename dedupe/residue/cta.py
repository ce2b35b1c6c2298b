# ruff: noqa: E501
"""Calls to the reader that no list holds: a command, the publisher's own "us", a channel, a price."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from dedupe.model import Kind
from dedupe.residue.phrases import calls
from dedupe.residue.score import Evidence
from dedupe.residue.text import quoted
from dedupe.residue.view import Line, View

_WORDS = (
    "book buy call chip claim click contact discover donate download email enjoy enter explore find follow get"
    " give go grab hear keep message schedule add take tap play catch help join leave let listen order pin please pledge register rate read ring save see send"
    " share shop sign subscribe support tag tell text try unlock upgrade vote visit watch whatsapp write"
)
_COMMANDS = frozenset(_WORDS.split())
_BEFORE_COMMANDS = frozenset({":", "please", "so", "and", "or", "why", "not", "just"})
_SIGNS = {
    "its own we": re.compile(r"\b(?:our|us|we|we're|i'm|me|my)\b"),
    "a way to reach it": re.compile(
        r"\S+@\S+\.\w|\bwww\.|https?://|\b0\d{3,4} \d{3}|\b\d{3}-\d{4}\b|\b(?:inbox|newsletter|newsdesk|"
        r"whatsapp|facebook|tiktok|youtube|"
        r"instagram|twitter|telegram|patreon|email|e-mail|app|podcast|channel|website|comments|poll|"
        r"survey|shop|store)\b"
    ),
    "an offer": re.compile(
        r"[£$€]\s?\d+(?:\.\d+)?\s(?:a|per)\s(?:week|month|year|night)|\b\d+ ?%|\bfree\b|\b(?:quote|"
        r"consultation|complimentary|tickets?|inspection|guide|gift|chance to win|to win|subscriptions?|members?|"
        r"membership|subscribers?|delivery|discount|offer|deals?|gift|checkout|supporters?|donations?)\b"
    ),
    "the reader": re.compile(r"\b(?:you|your|yours)\b"),
    "haste": re.compile(
        r"\b(?:today|tonight|now|before midnight|daily|weekly|don't miss|don't wait|never miss|"
        r"for as little as|just a|"
        r"every (?:day|week|morning|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b"
    ),
}
_ASKING = re.compile(
    r"^\W*(?:want|need|looking|ready|like|love|enjoy\w*|got|have you|did you|do you|were you|are you|"
    r"what do you|know|fancy|"
    r"hungry|struggling|would you|could you|thinking|tired)\b[^.!?]*\?"
)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """A short command to the reader, and what such calls come with, in English or the article's language."""
    if not 3 <= line.size <= 28 or line.kind in (Kind.TITLE, Kind.HEADING, Kind.ITEM):
        return
    text = line.text.strip()
    if quoted(text[:1]):
        return
    plain = text.casefold().replace("’", "'")
    best = [e for e in (_english(line, view, plain), _other(line, view, plain)) if e]
    if best:
        yield max(best, key=lambda e: e.points)


def _english(line: Line, view: View, plain: str) -> Evidence | None:
    commands = [w for s in line.sentences if (w := _first(s.norm)) in _COMMANDS]
    asking = bool(_ASKING.match(plain))
    if line.size < 4 or not (commands or asking):
        return None
    signs = [name for name, sign in _SIGNS.items() if sign.search(plain)]
    if len(signs) < (2 if commands else 3):
        return None
    points = 0.3 + 0.2 * (len(signs) + asking) - (0.0 if "its own we" in signs else 0.25)
    points -= 0.3 if _advises(view, line) else 0.0
    what = commands[0] if commands else plain.split("?")[0][:40]
    return Evidence("cta", min(points, 1.1), what) if points >= 0.5 else None


def _other(line: Line, view: View, plain: str) -> Evidence | None:
    """The same of the article's language: a command, the publisher's own "us" and two signs, or three."""
    lang = view.article.lang
    if lang not in calls.COMMANDS:
        return None
    known = _known(lang)
    firsts = [w for s in line.sentences if (w := _first(s.norm)) in known]
    asking = bool(re.match(calls.ASKING[lang], plain))
    if not firsts:
        return None
    signs = sum(bool(re.search(sign, plain)) for sign in calls.SIGNS[lang])
    ours = bool(re.search(calls.OURS[lang], plain))
    if signs + ours + asking < 2:
        return None
    same = view.count(_commands(lang)) - _commands(lang)(line)
    points = 0.35 + 0.2 * (signs + asking) + (0.25 if ours else -0.1) - (0.4 if same > 2 else 0.0)
    return Evidence("cta", min(points, 1.1), firsts[0]) if points >= 0.5 else None


@cache
def _known(lang: str) -> frozenset[str]:
    return frozenset(calls.COMMANDS[lang].split())


@cache
def _commands(lang: str) -> Callable[[Line], bool]:
    """What tells whether a block of prose begins with a command in that language."""
    known = _known(lang)
    return lambda line: line.prose and _first(line.norm) in known


def _first(norm: str) -> str:
    return next((word for word in norm.split() if word not in _BEFORE_COMMANDS), "")


def _advises(view: View, line: Line) -> bool:
    """Whether the article talks to its reader throughout, as advice and recipes do."""
    others = view.count(_sentence) - _sentence(line)
    return view.count(_tells) - _tells(line) > 0.4 * others


def _sentence(line: Line) -> bool:
    return line.prose and line.size >= 8


def _tells(line: Line) -> bool:
    addressed = " you " in line.norm or " your " in line.norm
    return _sentence(line) and (addressed or _first(line.norm) in _COMMANDS)
