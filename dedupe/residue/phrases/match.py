"""Matching a phrase against a folded sentence, by hand: compiling hundreds of expressions costs far more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

_TOKEN = re.compile(r"\(|\)\??|\||[^\s()|]+")
_GAP_WORDS = 6
_GAP_GLYPHS = 12

Node = str | tuple[tuple["Sequence", ...], bool]
Sequence = tuple[Node, ...]


@cache
def parse(line: str) -> Sequence:
    """A phrase as words and choices; a choice is its alternatives and whether it may be missing."""
    tokens = _TOKEN.findall(line)
    sequence, _ = _sequence(tokens, 0)
    return sequence


def _sequence(tokens: list[str], at: int) -> tuple[Sequence, int]:
    out: list[Node] = []
    while at < len(tokens) and tokens[at][0] not in "|)":
        if tokens[at] != "(":
            out.append(tokens[at])
            at += 1
            continue
        alternatives = []
        while tokens[at][0] in "(|":
            alternative, at = _sequence(tokens, at + 1)
            alternatives.append(alternative)
        out.append((tuple(alternatives), tokens[at] == ")?"))
        at += 1
    return tuple(out), at


def heads(sequence: Sequence) -> tuple[str, ...]:
    """The words that the phrase can begin with; empty if it can begin with anything."""
    out: list[str] = []
    for node in sequence:
        if isinstance(node, str):
            return (*out, _certain(node)) if node[0] not in "~#:" else ()
        for alternative in node[0]:
            first = heads(alternative)
            if not first:
                return ()
            out += first
        if not node[1]:
            return tuple(out)
    return ()


def firsts(sequence: Sequence) -> frozenset[str]:
    """The same as whole words; empty if it can begin with anything else too."""
    out: set[str] = set()
    for node in sequence:
        if isinstance(node, str):
            whole = node[0] not in "~#:" and node[-1] != "*"
            forms = (node[:-1], node[:-2]) if node[-1] == "?" else (node,)
            return frozenset((*out, *forms)) if whole else frozenset()
        for alternative in node[0]:
            first = firsts(alternative)
            if not first:
                return frozenset()
            out |= first
        if not node[1]:
            return frozenset(out)
    return frozenset()


def literal(word: str) -> bool:
    """Whether a word of a phrase stands for itself alone."""
    return word[0] not in "~#:" and word[-1] not in "*?"


def needed(node: Node) -> frozenset[str]:
    """Words of which a text must have one for the choice to match, of each alternative the least common;
    empty if it can match without any."""
    if isinstance(node, str):
        return frozenset((node,)) if literal(node) else frozenset()
    if node[1]:
        return frozenset()
    out: set[str] = set()
    for alternative in node[0]:
        words = least_common(needed(n) for n in alternative)
        if not words:
            return frozenset()
        out |= words
    return frozenset(out)


def least_common(choices: Iterable[frozenset[str]]) -> frozenset[str]:
    """The words that fewest texts have one of: those whose shortest is longest, and then the fewest."""
    return max(choices, key=lambda words: (min(map(len, words), default=0), -len(words)), default=frozenset())


def occurrences(text: str, words: str) -> Iterator[int]:
    """Where the words stand in the text, those that overlap too."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def ends(sequence: Sequence, text: str, at: int, spaced: bool) -> Iterator[int]:
    """Where the sequence can end in the text if it begins at `at`."""
    if not sequence:
        yield at
        return
    node, rest = sequence[0], sequence[1:]
    if isinstance(node, str):
        for end in _word_ends(node, text, at, spaced):
            yield from ends(rest, text, end, spaced)
        return
    alternatives, optional = node
    for alternative in alternatives:
        first = alternative[0] if alternative else ""
        if isinstance(first, str) and not text.startswith(_certain(first), at):
            continue
        for end in ends(alternative, text, at, spaced):
            yield from ends(rest, text, end, spaced)
    if optional:
        yield from ends(rest, text, at, spaced)


@cache
def _certain(word: str) -> str:
    """The letters that a text must begin with for the word to match."""
    if not word or word[0] in "~#:":
        return ""
    return word[:-1] if word[-1] == "*" else word[:-2] if word[-1] == "?" else word


def _word_ends(word: str, text: str, at: int, spaced: bool) -> Iterator[int]:
    if word == ":":
        if text[:at].rstrip(" ").endswith(":"):
            yield at
    elif word == "~":
        yield from _gap_ends(text, at, spaced)
    else:
        for end in _plain_ends(word, text, at, spaced):
            yield end
            if text.startswith(": " if spaced else ":", end):
                yield end + (2 if spaced else 1)


def _gap_ends(text: str, at: int, spaced: bool) -> Iterator[int]:
    yield at
    for _ in range(_GAP_WORDS if spaced else _GAP_GLYPHS):
        at = text.find(" ", at) + 1 if spaced else at + 1
        if not at or at > len(text):
            return
        yield at


def _plain_ends(word: str, text: str, at: int, spaced: bool) -> Iterator[int]:
    blank = " " if spaced else ""
    if word == "#":
        end = at
        while m := re.compile(r"\d+ ?" if not spaced else r"\d+ ").match(text, end):
            end = m.end()
        if end > at:
            yield end
    elif word[-1] == "*":
        if text.startswith(word[:-1], at):
            yield (text.find(" ", at) + 1 or len(text)) if spaced else at + len(word) - 1
    elif word[-1] == "?":
        for form in (word[:-1], word[:-2]):
            if text.startswith(form + blank, at):
                yield at + len(form + blank)
    elif text.startswith(word + blank, at):
        yield at + len(word + blank)
