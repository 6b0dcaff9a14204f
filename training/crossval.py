"""Stratified cross-validation: what a recipe gives on faces that it hasn't seen, and how surely."""

from __future__ import annotations

import dataclasses
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import pandas as pd
from sklearn.model_selection import StratifiedKFold

from training.data import FaceSet, hold_out
from training.errors import TrainingError
from training.evaluate import figures
from training.models import open_model
from training.recipes import Recipe
from training.train import train

_HELD_OUT = 0.1


@dataclass(frozen=True)
class Fold:
    """One training: on `rest`, of which a tenth chooses the epoch and the calibration; `faces`
    are only measured on. `out` is its own folder."""

    recipe: Recipe
    rest: FaceSet
    faces: FaceSet
    out: Path

    def run(self, weights: str | None) -> dict[str, float]:
        """Train, or go on; returns figures by names such as "fer2013 accuracy" (0 to 1)."""
        sets = hold_out(self.rest, _HELD_OUT, self.recipe.seed)
        model = train(self.recipe, sets, self.out, weights, resume=True)
        found = figures(open_model(model)(self.faces.crops), self.faces)
        return {
            f"{head} {name}": value
            for head, row in found.items()
            for name, value in row.items()
            if value is not None
        }


def part(recipe: Recipe, faces: FaceSet, folds: int, out: Path) -> list[Fold]:
    """The faces in so many folds, each emotion spread evenly. Raises TrainingError."""
    splits = StratifiedKFold(folds, shuffle=True, random_state=recipe.seed)
    try:
        rows = list(splits.split(faces.crops, faces.labels))
    except ValueError as error:
        raise TrainingError(f"The faces cannot be parted in {folds}: {error}.") from error
    return [
        Fold(
            dataclasses.replace(recipe, seed=recipe.seed + number),
            faces.take(rest),
            faces.take(fold),
            out / f"fold-{number}",
        )
        for number, (rest, fold) in enumerate(rows, 1)
    ]


def crossval(folds: list[Fold], weights: str | None, parallel: int = 1) -> pd.DataFrame:
    """Figures of each fold, one row a fold; `parallel` at a time, in processes of their own.

    What an earlier call left in the folds' folders goes on. Raises TrainingError.
    """
    if parallel == 1:
        found = [fold.run(weights) for fold in folds]
    else:
        # Spawned: a forked process would share the backend's threads, and hang.
        with ProcessPoolExecutor(parallel, get_context("spawn")) as processes:
            found = list(processes.map(Fold.run, folds, [weights] * len(folds)))
    return pd.DataFrame(found, index=pd.RangeIndex(1, len(folds) + 1, name="fold"))


def mean_and_spread(table: pd.DataFrame) -> pd.DataFrame:
    """Mean and standard deviation over the folds, one row a figure."""
    return pd.DataFrame({"mean": table.mean(), "spread": table.std(ddof=1)})
