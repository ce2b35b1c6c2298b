"""What the model of residue learns from: the blocks of labelled articles and of controls, in figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from dedupe import residue
from dedupe.model import Article, Format
from dedupe.residue import signs
from dedupe.tokenizer import tokenize
from tests.residue.bridges import bridge, rows
from tests.tools.sheets import matched

CONTROL_WEIGHT = 0.5
LINE_WEIGHT = 0.5


@dataclass(frozen=True, slots=True)
class Row:
    """A block of an article: its figures, whether it is residue, and how much it counts."""

    article: str
    figures: dict[str, float]
    residue: bool
    weight: float


def blocks(gold: ModuleType, benches: Sequence[Path], controls: Path | None) -> list[Row]:
    """The blocks of the labelled articles, those of a third of the controls, and lines that only look so."""
    found: list[Row] = []
    for one in gold.find([str(bench) for bench in benches]):
        article = tokenize(gold.render(one), Format(one.meta["format"]))
        known = matched(article, one)
        for number, figures in _blocks(article):
            labels = {u.label for u in known[number].units} if number in known else {"maybe"}
            if labels == {"residue"} or not labels & {"residue", "maybe"}:
                found.append(Row(one.meta["id"], figures, labels == {"residue"}, 1.0))
    folders = sorted(p for p in controls.iterdir() if p.is_dir()) if controls else []
    for file in (f for folder in folders for f in sorted(folder.iterdir())[::3]):
        article = tokenize(file.read_text("utf-8", errors="replace"), name=file.name)
        name = f"{file.parent.name}/{file.name}"
        found += [Row(name, figures, False, CONTROL_WEIGHT) for _, figures in _blocks(article)]
    return [*found, *_lines()]


def _lines() -> Iterator[Row]:
    """Lines that speak of such things and belong to an article, and the plain articles they stand in."""
    for lang, at, text in rows("stays.txt"):
        for number, figures in _blocks(bridge(lang, at, text, Format.MARKDOWN)):
            yield Row(f"{lang} {number}", figures, False, LINE_WEIGHT)


def _blocks(article: Article) -> Iterator[tuple[int, dict[str, float]]]:
    """The number and the figures of each block that is worth a look, where the rules' cuts are made."""
    view, solid, judged = residue.by_rule(article)
    cut = {k for k, v in judged.items() if v.whole}
    read = signs.of(view, solid)
    for line in view.lines:
        points = max(0.0, judged[line.index].points) if line.index in judged else 0.0
        if read.worth_a_look(line, points):
            yield line.number, read.figures(line, points, cut)
