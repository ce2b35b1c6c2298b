"""Fit the models of pairs, sentences and residue on labelled articles, and say how well they do on others.

    python -m tests.tools.fit BENCH [MORE...] [--controls FOLDER] [--write]

BENCH is a folder with `gold.py`, `score.py` and gold files below it, MORE are folders with gold files alone;
FOLDER holds well-edited texts in which nothing repeats, one genre a folder. Without --write nothing is
changed. The table printed is cross-validated: each article is cleaned with weights that were fitted
without it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from dedupe import pipeline
from dedupe.logistic import Model
from dedupe.matcher import evidence, pairs, scoring, told
from dedupe.model import Format
from dedupe.residue import likely
from dedupe.settings import Settings
from tests.tools.residue_sheets import Row, blocks
from tests.tools.sheets import Sheet, sheets

FOLDS = 6
RIDGE = 5.0
LOOSE = 2.0
"""The ridge of the model of residue, which has more to learn from."""

COMPANY = ("own", "others", "aligned", "rival")


def fitted(found: Sequence[Sheet]) -> dict[str, Model]:
    """The models: of a pair by itself, of a pair beside the article's others, and of a sentence."""
    names = sorted({sheet.article for sheet in found})
    company: list[tuple[list[float], bool, float]] = []
    for k in range(FOLDS):
        left_out = set(names[k::FOLDS])
        apart = _pair_model([s for s in found if s.article not in left_out])
        for sheet in (s for s in found if s.article in left_out):
            odds = pairs.odds(sheet.pairs, apart)
            beside = scoring.company(odds, [p.at for p in sheet.pairs])
            company += _usable(sheet, [[figures[name] for name in COMPANY] for figures in beside])
    sentences = [(figures, label, sheet.weight) for sheet in found for figures, label in sheet.sentences]
    return {
        "pair": _pair_model(found),
        "company": _logistic(*_columns(company), COMPANY),
        "sentence": _logistic(*_columns(sentences), told.NAMES),
    }


def _pair_model(found: Sequence[Sheet]) -> Model:
    rows = [row for sheet in found for row in _usable(sheet, sheet.figures)]
    return _logistic(*_columns(rows), evidence.NAMES)


def fitted_residue(found: Sequence[Row]) -> Model:
    """The model of a block that may be residue."""
    names = tuple(found[0].figures)
    rows = [([row.figures[n] for n in names], row.residue, row.weight) for row in found]
    return _logistic(*_columns(rows), names, LOOSE)


def _usable(sheet: Sheet, figures: Sequence[list[float]]) -> list[tuple[list[float], bool, float]]:
    """The figures, the label and the weight of those pairs that the models judge and that have a label."""
    rows = zip(sheet.pairs, figures, sheet.repeats, strict=True)
    return [(row, label, sheet.weight) for p, row, label in rows if label is not None and not p.vetoed]


def _columns(rows: Sequence[tuple[list[float], bool, float]]) -> tuple[Any, Any, Any]:
    x, y, w = zip(*rows, strict=True)
    return np.array(x), np.array(y, dtype=float), np.array(w)


def _logistic(x: Any, y: Any, w: Any, names: tuple[str, ...], ridge: float = RIDGE) -> Model:
    """Ridge logistic regression on standardised figures by Newton's method."""
    mean, scale = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = np.c_[np.ones(len(x)), (x - mean) / scale]
    penalty = np.diag([0.0] + [ridge] * x.shape[1])
    beta = np.zeros(z.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-z @ beta))
        slope = z.T @ (w * (p - y)) + penalty @ beta
        curve = (z * (w * p * (1 - p))[:, None]).T @ z + penalty
        beta -= np.linalg.solve(curve + 1e-9 * np.eye(len(beta)), slope)
    weights = beta[1:] / scale
    bias = float(beta[0] - (weights * mean).sum())
    return Model(round(bias, 4), {n: round(float(v), 4) for n, v in zip(names, weights, strict=True)})


def cross_validate(
    gold: ModuleType,
    score: ModuleType,
    benches: Sequence[Path],
    found: Sequence[Sheet],
    lines: Sequence[Row],
) -> None:
    """Print how well each genre is cleaned with weights fitted on other articles."""
    labelled = gold.find([str(bench) for bench in benches])
    total = score.Tally()
    by_genre: dict[str, Any] = {}
    for k in range(FOLDS):
        left_out = {a.meta["id"] for i, a in enumerate(labelled) if i % FOLDS == k}
        models = fitted([s for s in found if s.article not in left_out])
        scoring.model = models.__getitem__  # type: ignore[assignment]
        block = fitted_residue([r for r in lines if r.article not in left_out])
        likely.model = lambda model=block: model  # type: ignore[assignment,misc]
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
    parser.add_argument("bench", type=Path, nargs="+")
    parser.add_argument("--controls", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, str(options.bench[0].resolve()))
    import gold  # type: ignore[import-not-found]
    import score  # type: ignore[import-not-found]

    found = sheets(gold, options.bench, options.controls)
    lines = blocks(gold, options.bench, options.controls)
    if options.write:
        _write(scoring, fitted(found))
        _write(likely, {"block": fitted_residue(lines)})
    cross_validate(gold, score, options.bench, found, lines)


def _write(module: ModuleType, models: dict[str, Model]) -> None:
    """Store the models beside the module that uses them."""
    stored = {name: {"bias": m.bias, "weights": m.weights} for name, m in models.items()}
    target = Path(str(module.__file__)).with_name("weights.json")
    target.write_text(json.dumps(stored, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
