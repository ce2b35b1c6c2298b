"""What the models learn from: labelled articles, grafts on them and controls, as evidence with labels."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from dedupe.matcher import body, pairs, passages, told
from dedupe.matcher.pairs import Pair
from dedupe.model import Article, Format, Kind, Place
from dedupe.tokenizer import tokenize
from dedupe.tokenizer.words import fold
from tests.tools import grafts

CONTROL_WEIGHT = 0.65
GRAFT_WEIGHT = 0.15


@dataclass(frozen=True, slots=True)
class Sheet:
    """One article: its pairs of passages, whether each is a repeat (None: nothing to learn), the figures and
    labels of its sentences, and how much all of that counts."""

    article: str
    pairs: list[Pair]
    repeats: list[bool | None]
    weight: float
    sentences: list[tuple[list[float], bool]] = field(default_factory=list)

    @property
    def figures(self) -> list[list[float]]:
        """The evidence on each pair, a row a pair."""
        return [list(p.evidence.figures().values()) for p in self.pairs]


def sheets(gold: ModuleType, benches: Sequence[Path], controls: Path | None) -> list[Sheet]:
    """The labelled articles, grafts on them, and a third of the controls."""
    labelled = gold.find([str(bench) for bench in benches])
    found = [_labelled(gold, article) for article in labelled]
    found += [*_grafted(labelled), *_cut_down(labelled)]
    folders = sorted(p for p in controls.iterdir() if p.is_dir()) if controls else []
    return found + [_control(file) for folder in folders for file in sorted(folder.iterdir())[::3]]


def _control(file: Path) -> Sheet:
    article = tokenize(file.read_text("utf-8", errors="replace"), name=file.name)
    compared = body.of(passages.view(article))
    found = pairs.weighed(compared)
    tellings = told.weighed(compared, frozenset(), 0.0) if compared else ()
    sentences = [(list(t.evidence.figures().values()), False) for t in tellings if not t.vetoed]
    return Sheet(f"{file.parent.name}/{file.name}", found, [False] * len(found), CONTROL_WEIGHT, sentences)


def _grafted(labelled: Sequence[Any]) -> Iterator[Sheet]:
    dice = random.Random(1)
    english = [a for a in labelled if a.meta.get("lang", "en") == "en"]
    for one in english:
        foreign = [b.text for a in english if a is not one for b in grafts.unique(a)]
        for graft in grafts.of(one, foreign, dice):
            article = tokenize(graft.source, Format.MARKDOWN)
            found = pairs.weighed(body.of(passages.view(article)))
            last = max(n for n, b in enumerate(article.blocks) if b.kind is not Kind.MARKUP)
            new = [False if p.here.place.block == last else None for p in found]
            yield Sheet(graft.article, found, new, GRAFT_WEIGHT)


def _cut_down(labelled: Sequence[Any]) -> Iterator[Sheet]:
    dice = random.Random(2)
    for one in labelled:
        for made in (*grafts.cuttings(one, dice), *grafts.cleaned(one, dice)):
            article = tokenize(made.source, Format.MARKDOWN, one.meta.get("lang", "en"))
            yield _sheet(article, one, GRAFT_WEIGHT)


def _labelled(gold: ModuleType, labelled: Any) -> Sheet:
    return _sheet(tokenize(gold.render(labelled), Format(labelled.meta["format"])), labelled, 1.0)


def _sheet(article: Article, labelled: Any, weight: float) -> Sheet:
    known = matched(article, labelled)
    foreign = frozenset(n for n, b in known.items() if all(u.label == "residue" for u in b.units))
    compared = body.of(passages.view(article, foreign))
    found = pairs.weighed(compared)
    ends = [(known.get(p.here.place.block), known.get(p.there.place.block)) for p in found]
    repeats = [_label(here, there) if here and there else None for here, there in ends]
    gone = frozenset(n for n, b in known.items() if len(b.units) == 1 and b.units[0].label == "repeat")
    company = len(gone) / len(compared.passages) if compared else 0.0
    sentences = [
        (list(t.evidence.figures().values()), label)
        for t in (told.weighed(compared, gone, company) if compared else ())
        if not t.vetoed and (label := _told(article, t.sentence.place, known)) is not None
    ]
    return Sheet(labelled.meta["id"], found, repeats, weight, sentences)


def _told(article: Article, place: Place, known: dict[int, Any]) -> bool | None:
    """Whether a sentence is labelled a repeat; None where it is neither that nor to keep."""
    block, text = known.get(place.block), _plain(article.text(place))
    units = [u for u in block.units if text in _plain(u.text) or _plain(u.text) in text] if block else []
    label = units[0].label if units else None
    return {"keep": False, "repeat": True}.get(label) if len(units) == 1 else None


def matched(article: Article, labelled: Any) -> dict[int, Any]:
    """The labelled block of each block of the article, by equal words."""
    waiting: dict[str, list[Any]] = {}
    for block in labelled.blocks:
        waiting.setdefault(_plain(block.text), []).append(block)
    return {n: left.pop(0) for n, b in enumerate(article.blocks) if (left := waiting.get(_plain(b.text)))}


def _plain(text: str) -> str:
    return " ".join(fold(word) for word in text.split())


def _label(here: Any, there: Any) -> bool | None:
    """Whether the pair is a repeat worth learning from; None where wording alone decides, or nobody can."""
    one, other = here.units[0], there.units[0]
    if "maybe" in (one.label, other.label) or one.unlike or other.unlike:
        return None
    if len(here.units) > 1:
        return False
    direct = (one.label == "repeat" and there.id in one.of) or (
        other.label == "repeat" and here.id in other.of
    )
    shared = bool(set(one.of) & set(other.of))
    if one.label == "repeat" or direct:
        level = one.level or other.level
        return True if (direct or shared) and level in ("light", "heavy") else None
    return False
