"""Fit the weights of the pair models on labelled articles, and say how well they do on articles left out.

    python -m tests.tools.fit BENCH [--controls FOLDER] [--write]

BENCH is a folder with `gold.py`, `score.py` and gold files below it; FOLDER holds well-edited texts in which
nothing repeats, one genre a folder. Without --write nothing is changed. The table printed is cross-validated:
each article is cleaned with weights that were fitted without it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from dedupe import pipeline
from dedupe.matcher import evidence, pairs, passages, scoring
from dedupe.model import Article, Format
from dedupe.settings import Settings
from dedupe.tokenizer import tokenize
from dedupe.tokenizer.words import fold

FOLDS = 6
RIDGE = 5.0
CONTROL_WEIGHT = 0.2
COMPANY = ("own", "others", "beside")


@dataclass(frozen=True, slots=True)
class Row:
    """One pair of an article: its figures, whether it is a repeat, and how much it counts."""

    article: str
    figures: list[float]
    repeat: bool
    weight: float


def rows(gold: ModuleType, bench: Path, controls: Path | None) -> list[Row]:
    found = [row for article in gold.find([str(bench)]) for row in _labelled(gold, article)]
    folders = sorted(p for p in controls.iterdir() if p.is_dir()) if controls else []
    for folder in folders:
        for file in sorted(folder.iterdir())[::3]:
            found += _control(file)
    return found


def _control(file: Path) -> Iterator[Row]:
    article = tokenize(file.read_text("utf-8", errors="replace"), name=file.name)
    for pair in pairs.weighed(passages.view(article)):
        if not pair.vetoed:
            figures = list(pair.evidence.figures().values())
            yield Row(f"{file.parent.name}/{file.name}", figures, False, CONTROL_WEIGHT)


def _labelled(gold: ModuleType, labelled: Any) -> Iterator[Row]:
    article = tokenize(gold.render(labelled), Format(labelled.meta["format"]))
    known = _matched(article, labelled)
    foreign = frozenset(n for n, b in known.items() if all(u.label == "residue" for u in b.units))
    for pair in pairs.weighed(passages.view(article, foreign)):
        here, there = known.get(pair.here.place.block), known.get(pair.there.place.block)
        if here and there and not pair.vetoed and (label := _label(here, there)) is not None:
            yield Row(labelled.meta["id"], list(pair.evidence.figures().values()), label, 1.0)


def _matched(article: Article, labelled: Any) -> dict[int, Any]:
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


def fitted(found: list[Row]) -> dict[str, scoring.Model]:
    """Both models: of a pair by itself, and of a pair beside the article's others."""
    x, y, w = _arrays(found)
    pair = _logistic(x, y, w, evidence.NAMES)
    names = sorted({r.article for r in found})
    fold_of = np.array([names.index(r.article) % FOLDS for r in found])
    odds = np.zeros(len(found))
    for k in range(FOLDS):
        if not (fold_of == k).any():
            continue
        apart = _logistic(x[fold_of != k], y[fold_of != k], w[fold_of != k], evidence.NAMES)
        odds[fold_of == k] = [
            apart.odds(dict(zip(evidence.NAMES, row, strict=True))) for row in x[fold_of == k].tolist()
        ]
    company = np.zeros((len(found), len(COMPANY)))
    for name in names:
        at = [k for k, r in enumerate(found) if r.article == name]
        company[at] = [[c[n] for n in COMPANY] for c in scoring.company(odds[at].tolist())]
    return {"pair": pair, "company": _logistic(company, y, w, COMPANY)}


def _arrays(found: list[Row]) -> tuple[Any, Any, Any]:
    return (
        np.array([r.figures for r in found]),
        np.array([float(r.repeat) for r in found]),
        np.array([r.weight for r in found]),
    )


def _logistic(x: Any, y: Any, w: Any, names: tuple[str, ...]) -> scoring.Model:
    """Ridge logistic regression on standardised figures by Newton's method."""
    mean, scale = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = np.c_[np.ones(len(x)), (x - mean) / scale]
    penalty = np.diag([0.0] + [RIDGE] * x.shape[1])
    beta = np.zeros(z.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-z @ beta))
        slope = z.T @ (w * (p - y)) + penalty @ beta
        curve = (z * (w * p * (1 - p))[:, None]).T @ z + penalty
        beta -= np.linalg.solve(curve + 1e-9 * np.eye(len(beta)), slope)
    weights = beta[1:] / scale
    bias = float(beta[0] - (weights * mean).sum())
    return scoring.Model(round(bias, 4), {n: round(float(v), 4) for n, v in zip(names, weights, strict=True)})


def cross_validate(gold: ModuleType, score: ModuleType, bench: Path, found: list[Row]) -> None:
    labelled = gold.find([str(bench)])
    total = score.Tally()
    by_genre: dict[str, Any] = {}
    for k in range(FOLDS):
        left_out = {a.meta["id"] for i, a in enumerate(labelled) if i % FOLDS == k}
        models = fitted([r for r in found if r.article not in left_out])
        scoring.model = models.__getitem__  # type: ignore[assignment]
        for article in (a for a in labelled if a.meta["id"] in left_out):
            settings = Settings(format=Format(article.meta["format"]))
            kept = score.kept_fractions(article, pipeline.analyse(gold.render(article), settings).text)
            tally = score.judge(article, kept)
            total.add(tally)
            by_genre.setdefault(article.meta["genre"], score.Tally()).add(tally)
    for name, tally in [*sorted(by_genre.items()), ("all", total)]:
        print(_line(name, tally.figures()))


def _line(name: str, figures: dict[str, Any]) -> str:
    recall = figures["recall"]
    names = ("verbatim", "near", "light", "heavy", "sentences", "residue")
    cells = "  ".join(f"{n} {'-' if recall[n] is None else f'{100 * recall[n]:.0f}%'}" for n in names)
    false = f"false {figures['false_removals']}/{figures['of_kept_units']}"
    alike = f"alike {figures['false_look_alikes']}/{figures['of_look_alikes']}"
    return f"{name:14} {cells}  {false}  {alike}  lost {figures['lost']}  F0.5 {figures['f0.5']:.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--controls", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, str(options.bench.resolve()))
    import gold  # type: ignore[import-not-found]
    import score  # type: ignore[import-not-found]

    found = rows(gold, options.bench, options.controls)
    if options.write:
        stored = {name: {"bias": m.bias, "weights": m.weights} for name, m in fitted(found).items()}
        target = Path(scoring.__file__).with_name("weights.json")
        target.write_text(json.dumps(stored, indent=1) + "\n", "utf-8")
    cross_validate(gold, score, options.bench, found)


if __name__ == "__main__":
    main()
