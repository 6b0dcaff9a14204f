from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from tests.training.generated import make_faces
from training.crossval import Fold, crossval, mean_and_spread, part
from training.data import load
from training.errors import TrainingError
from training.evaluate import figures
from training.models import open_model
from training.recipes import Recipe


@pytest.fixture(scope="module")
def folds(
    small_recipe: Recipe, fer2013: Path, tmp_path_factory: pytest.TempPathFactory
) -> list[Fold]:
    recipe = dataclasses.replace(small_recipe, loss="cross_entropy")
    faces = make_faces(8)
    votes = load(fer2013, "Training").votes
    assert votes is not None
    faces = dataclasses.replace(faces, votes=np.tile(votes[:7], (8, 1)))
    return part(recipe, faces, 2, tmp_path_factory.mktemp("folds"))


@pytest.fixture(scope="module")
def table(folds: list[Fold]) -> pd.DataFrame:
    """Two processes at a time, after an earlier call came as far as the first fold."""
    crossval(folds[:1], None)
    first = _state(folds[:1])
    found = crossval(folds, None, parallel=2)
    assert _state(folds[:1]) == first
    return found


def _state(folds: list[Fold]) -> dict[Path, int]:
    paths = [path for fold in folds for path in fold.out.iterdir()]
    return {path: path.stat().st_mtime_ns for path in paths}


@pytest.mark.parametrize("count", [0, 3])
def test_too_few_faces_are_refused(count: int, small_recipe: Recipe, tmp_path: Path) -> None:
    few = make_faces(1).take(np.arange(count))
    with pytest.raises(TrainingError, match="cannot be parted in 5"):
        part(small_recipe, few, 5, tmp_path)


def test_each_face_is_measured_on_once_and_emotions_are_spread(
    small_recipe: Recipe, tmp_path: Path
) -> None:
    faces = make_faces(6)
    folds = part(small_recipe, faces, 3, tmp_path)
    every = {crop.tobytes() for crop in faces.crops}
    measured = [{crop.tobytes() for crop in fold.faces.crops} for fold in folds]
    assert set.union(*measured) == every
    assert sum(map(len, measured)) == len(every)
    for fold, own in zip(folds, measured, strict=True):
        assert {crop.tobytes() for crop in fold.rest.crops} == every - own
        assert np.bincount(fold.faces.labels).tolist() == [2] * 7
    assert len({fold.recipe.seed for fold in folds}) == len({fold.out for fold in folds}) == 3


def test_figures_are_those_of_each_folds_model_on_its_faces(
    folds: list[Fold], table: pd.DataFrame
) -> None:
    assert table.index.tolist() == [1, 2]
    for fold, (_, row) in zip(folds, table.iterrows(), strict=True):
        found = figures(open_model(fold.out / "model.keras")(fold.faces.crops), fold.faces)
        assert set(found) == {"probabilities", "fer2013"}
        for head, each in found.items():
            for name, value in each.items():
                assert row[f"{head} {name}"] == pytest.approx(value, abs=1e-4)


def test_another_call_trains_nothing_anew(folds: list[Fold], table: pd.DataFrame) -> None:
    before = _state(folds)
    again = crossval(folds, None)
    assert _state(folds) == before
    pd.testing.assert_frame_equal(again, table, atol=1e-4)


def test_mean_and_spread_are_over_folds() -> None:
    table = pd.DataFrame({"accuracy": [0.5, 0.7], "f1": [0.4, 0.4]}, index=[1, 2])
    found = mean_and_spread(table)
    np.testing.assert_allclose(found.loc["accuracy"], [0.6, np.sqrt(0.02)])
    np.testing.assert_allclose(found.loc["f1"], [0.4, 0])
