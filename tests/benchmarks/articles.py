"""Articles for the benchmark: sentences of the samples with their words dealt anew, by a seed."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

SAMPLES = Path(__file__).parent.parent.parent / "samples"
PROMO = "Sign up for our newsletter and never miss a story."
AGAIN = 0.06
"""The share of paragraphs that say an earlier one again; as many do so with another word in them."""

_WORD = re.compile(r"\w[\w'’-]*")


@cache
def sentences() -> tuple[str, ...]:
    """The sentences of the English samples."""
    found = []
    for path in sorted(SAMPLES.iterdir()):
        if path.suffix in (".txt", ".md") and ".clean" not in path.name and path.name.count(".") == 1:
            for block in path.read_text("utf-8").split("\n\n"):
                text = " ".join(block.split())
                if text[:1].isalpha():
                    found += re.split(r"(?<=[.!?]) (?=[A-Z])", text)
    return tuple(sentence for sentence in found if len(sentence.split()) > 5)


@cache
def vocabulary() -> tuple[str, ...]:
    """Their longer words, each as often as it is used."""
    words = [word for sentence in sentences() for word in _WORD.findall(sentence)]
    return tuple(word.lower() for word in words if len(word) > 4)


def sentence(rng: random.Random, share: float = 0.6) -> str:
    """A sentence of the samples in which this share of the longer words has been dealt anew."""

    def other(found: re.Match[str]) -> str:
        return rng.choice(vocabulary()) if len(found[0]) > 4 and rng.random() < share else found[0]

    made = _WORD.sub(other, rng.choice(sentences()))
    return made[:1].upper() + made[1:]


def paragraphs(rng: random.Random) -> Iterator[str]:
    """Paragraphs without end, some of them said before."""
    said: list[str] = []
    while True:
        kind = rng.random()
        if said and kind < AGAIN:
            yield rng.choice(said)
        elif said and kind < 2 * AGAIN:
            words = rng.choice(said).split()
            words[rng.randrange(len(words))] = rng.choice(vocabulary())
            yield " ".join(words)
        else:
            said.append(" ".join(sentence(rng) for _ in range(rng.randint(2, 5))))
            yield said[-1]


def article(seed: int, size: int = 12_000) -> str:
    """An article of about so many characters: a title, sections, paragraphs, a promo line."""
    rng = random.Random(seed)
    blocks = [sentence(rng).rstrip(".").title()[:80]]
    for number, paragraph in enumerate(paragraphs(rng)):
        if number % 5 == 4:
            blocks.append(f"## {sentence(rng).rstrip('.')[:50]}")
        blocks.append(paragraph)
        if sum(map(len, blocks)) > size:
            break
    return "\n\n".join([*blocks, PROMO]) + "\n"


def document(blocks: int) -> str:
    """One document of so many paragraphs, of one or two sentences each."""
    rng = random.Random(blocks)
    said: list[str] = []
    while len(said) < blocks:
        if said and rng.random() < AGAIN:
            said.append(rng.choice(said))
        else:
            said.append(" ".join(sentence(rng) for _ in range(rng.randint(1, 2))))
    return "\n\n".join(said) + "\n"
