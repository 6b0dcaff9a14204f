from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from tests.training.generated import make_faces
from training.baselines import cnn
from training.choosing import mean_macro_recall
from training.compare import ablate, compare
from training.data import load, load_for_training
from training.evaluate import figures, valence_accuracy
from training.models import load_network, open_model
from training.recipes import Recipe
from training.wild import WildSets


@pytest.fixture(scope="module")
def out(small_runs: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder where an earlier call came to the end of its trainings."""
    folder = tmp_path_factory.mktemp("compare")
    for name, loss in (("seven", "cross_entropy"), ("three", "valence")):
        shutil.copytree(small_runs[loss].parent, folder / name)
    return folder


@pytest.fixture(scope="module")
def table(small_recipe: Recipe, fer2013: Path, out: Path) -> pd.DataFrame:
    recipes = {
        "seven": dataclasses.replace(small_recipe, loss="cross_entropy"),
        "three": dataclasses.replace(small_recipe, loss="valence"),
    }
    test = load(fer2013, "PrivateTest")
    return compare(recipes, load_for_training(fer2013, 1), test, out, None)


def test_no_recipes_give_no_rows(fer2013: Path, tmp_path: Path) -> None:
    faces = load_for_training(fer2013, 1)
    assert compare({}, faces, faces[1], tmp_path, None).empty


def test_one_row_tells_how_right_a_network_is(
    table: pd.DataFrame, fer2013: Path, out: Path
) -> None:
    assert table.index.tolist() == ["seven", "three"]
    assert table["classes"].tolist() == [7, 3]
    test = load(fer2013, "PrivateTest")
    for name, row in table.iterrows():
        outputs = open_model(out / str(name) / "model.keras")(test.crops)
        found = figures(outputs, test)["probabilities"]
        assert row["accuracy"] == pytest.approx(found["accuracy"])
        assert row["macro F1"] == pytest.approx(found["macro_f1"])
        three = valence_accuracy(outputs["probabilities"], test)
        assert row["accuracy of three classes"] == pytest.approx(three)
    same = ["accuracy", "accuracy of three classes"]
    assert table.loc["three", same].nunique() == 1


def test_one_row_tells_how_large_and_fast_it_is(table: pd.DataFrame, out: Path) -> None:
    # A trunk and a head: calibration's copy of the head doesn't count.
    trunk = cnn((48, 48, 3)).count_params()
    assert table["parameters"].tolist() == [trunk + 257 * 7, trunk + 257 * 3]
    assert (table["ms a face"] > 0).all()
    sizes = [(out / name / "model.tflite").stat().st_size / 1e6 for name in ("seven", "three")]
    assert table["MB"].tolist() == sizes
    assert max(sizes) < 0.5, "weights are int8"


def test_ablation_gives_mean_and_spread_over_seeds(
    small_recipe: Recipe, small_runs: dict[str, Path], fer2013: Path, tmp_path: Path
) -> None:
    alone = dataclasses.replace(small_recipe, loss="cross_entropy")
    shutil.copytree(small_runs["cross_entropy"].parent, tmp_path / "no-FER+-head-1")
    sets = load_for_training(fer2013, 1)
    found = ablate({"no FER+ head": alone}, 2, sets, tmp_path, None)
    assert found.index.tolist() == ["no FER+ head"]
    models = [tmp_path / f"no-FER+-head-{seed}" / "model.keras" for seed in (1, 2)]
    answers = [open_model(model)(sets[1].crops)["fer2013"].argmax(axis=1) for model in models]
    accuracies = [float(np.mean(each == sets[1].labels)) for each in answers]
    row = found.loc["no FER+ head"]
    assert row["fer2013 accuracy", "mean"] == pytest.approx(np.mean(accuracies))
    assert row["fer2013 accuracy", "std"] == pytest.approx(np.std(accuracies, ddof=1))
    assert np.isnan(row["ferplus ferplus_accuracy", "mean"]), "this head isn't there"
    weights = [load_network(model).get_weights()[0] for model in models]
    assert not np.allclose(*weights), "another seed, another training"


def test_ablation_keeps_the_order_of_recipes(
    small_recipe: Recipe, small_model: Path, fer2013: Path, tmp_path: Path
) -> None:
    for name in ("base-1", "a change-1"):
        shutil.copytree(small_model.parent, tmp_path / name.replace(" ", "-"))
    recipes = {"base": small_recipe, "a change": small_recipe}
    found = ablate(recipes, 1, load_for_training(fer2013, 1), tmp_path, None)
    assert found.index.tolist() == ["base", "a change"]
    assert found["fer2013 accuracy", "mean"].nunique() == 1


def test_ablation_over_many_sets_is_measured_on_all_of_them(
    small_recipe: Recipe, small_model: Path, fer2013: Path, tmp_path: Path
) -> None:
    recipe = dataclasses.replace(small_recipe, loss="all", taught_by=(str(small_model),))
    sets = load_for_training(fer2013, 1)
    more = WildSets((make_faces(2, 7),), (make_faces(3, 8),))
    found = ablate({"base": recipe}, 2, sets, tmp_path, None, more=more)
    checked = [sets[1], *more.checked]
    recalls = []
    for seed in (1, 2):
        answers = open_model(tmp_path / f"base-{seed}" / "model.keras")
        scores = [answers(each.crops)["probabilities"] for each in checked]
        recalls.append(mean_macro_recall(scores, checked))
    row = found.loc["base"]
    assert row["mean macro recall", "mean"] == pytest.approx(np.mean(recalls))
    assert 0 <= row["mean macro recall, bad cameras", "mean"] <= 1
    kept = [tmp_path / "teachers.npz", *(tmp_path / f"base-{s}" / "teachers.npz" for s in (1, 2))]
    assert len({each.read_bytes() for each in kept}) == 1, "the teachers were asked once"
