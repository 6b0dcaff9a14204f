from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import keras
import numpy as np
import pandas as pd
import pytest

from tests.training.generated import WEIGHTS, make_faces
from training import losses
from training.choosing import mean_macro_recall
from training.data import load, load_for_training
from training.errors import TrainingError
from training.evaluate import figures
from training.models import open_model
from training.networks import Architecture
from training.recipes import Recipe
from training.train import train


@pytest.mark.skipif(not WEIGHTS.is_file(), reason="needs ImageNet's weights")
def test_two_epochs_learn_what_is_easy(trained: Path, fer2013: Path) -> None:
    """Chance would be a seventh."""
    faces = load(fer2013, "PrivateTest")
    answers = keras.models.load_model(trained).predict(faces.crops, verbose=0)
    assert mean_macro_recall([answers["probabilities"]], [faces]) > 0.25


def test_killed_run_is_resumed_after_its_last_whole_epoch(
    trained: Path, epochs_before_kill: list[int]
) -> None:
    history = pd.read_csv(trained.with_name("history.csv"))
    assert epochs_before_kill == [0]
    assert history["epoch"].tolist() == [0, 1]
    assert history["val_loss"].notna().all()


def test_finished_run_leaves_model_json_and_history_only(trained: Path) -> None:
    assert {path.name for path in trained.parent.iterdir()} == {
        "model.keras",
        "model.json",
        "history.csv",
    }


def test_json_records_recipe_and_calibration(trained: Path, recipe: Recipe) -> None:
    record = json.loads(trained.with_suffix(".json").read_text())
    assert record["recipe"] == json.loads(json.dumps(dataclasses.asdict(recipe)))
    calibration = record["calibration"]
    assert set(calibration["temperature"]) == {"probabilities", "fer2013", "ferplus"}
    assert set(calibration["blend"]) == {"fer2013", "ferplus"}
    assert sum(calibration["blend"].values()) == pytest.approx(1)
    assert len(calibration["adjustment"]) == 7


def test_saved_model_computes_in_float32(trained: Path) -> None:
    model = keras.models.load_model(trained)
    assert model.get_layer("trunk").layers[-1].compute_dtype == "float32"
    assert model.get_layer("probabilities").get_weights()[0].any()


def test_resuming_a_finished_run_changes_nothing(trained: Path, recipe: Recipe) -> None:
    def state() -> dict[str, int]:
        return {path.name: path.stat().st_mtime_ns for path in trained.parent.iterdir()}

    before, faces = state(), make_faces(1)
    assert train(recipe, (faces, faces), trained.parent, weights=None, resume=True) == trained
    assert state() == before


def test_earlier_run_is_not_overwritten(trained: Path, recipe: Recipe) -> None:
    faces = make_faces(1)
    with pytest.raises(TrainingError, match="--resume"):
        train(recipe, (faces, faces), trained.parent, weights=None)


def test_loss_that_is_no_number_stops_the_run(small_recipe: Recipe, tmp_path: Path) -> None:
    wild = dataclasses.replace(small_recipe, learning_rate=1e38)
    faces = make_faces(4)
    with pytest.raises(TrainingError, match="NaN"):
        train(wild, (faces, faces), tmp_path / "run", weights=None)
    assert not (tmp_path / "run" / "model.keras").exists()


@pytest.mark.filterwarnings("ignore:Skipping nested container")  # Keras's, on its way to failing
def test_other_weights_are_refused(recipe: Recipe, tmp_path: Path) -> None:
    other = tmp_path / "other.weights.h5"
    keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)]).save_weights(other)
    text = tmp_path / "text.weights.h5"
    text.write_text("no weights")
    faces = make_faces(1)
    for path in (other, text):
        with pytest.raises(TrainingError, match="no weights for VGG19"):
            train(recipe, (faces, faces), tmp_path / path.stem, str(path))


def test_faces_without_votes_train_too(small_recipe: Recipe, tmp_path: Path) -> None:
    """Class folders have none."""
    faces = make_faces(2)
    assert faces.votes is None
    run = train(small_recipe, (faces, faces), tmp_path / "run", weights=None)
    model = keras.models.load_model(run)
    answers = model.predict(faces.crops, verbose=0)
    np.testing.assert_allclose(answers["probabilities"].sum(axis=1), 1, rtol=1e-4)


@pytest.mark.parametrize("loss", losses.HEADS_OF)
def test_every_loss_trains_a_model_that_can_be_measured(
    loss: str, small_runs: dict[str, Path], fer2013: Path
) -> None:
    faces = load(fer2013, "PrivateTest")
    outputs = open_model(small_runs[loss])(faces.crops)
    found = figures(outputs, faces)
    assert set(found) == {"probabilities", *losses.HEADS_OF[loss]}
    assert all(0 <= head["accuracy"] <= 1 for head in found.values() if head["accuracy"])
    np.testing.assert_allclose(outputs["probabilities"].sum(axis=1), 1, rtol=1e-4)
    history = pd.read_csv(small_runs[loss].with_name("history.csv"))
    assert np.isfinite(history[["loss", "val_loss"]].to_numpy()).all()


def test_student_starts_from_its_teacher_which_is_trained_once(
    small_recipe: Recipe, small_model: Path, fer2013: Path, tmp_path: Path
) -> None:
    # The teacher's run is there as a stopped run of the student would have left it.
    shutil.copytree(small_model.parent, tmp_path / "teacher-1")
    student = dataclasses.replace(
        small_recipe, learning_rate=1e-9, teacher_share=0.5, teachers=(small_recipe,),
        start_from_teacher=True,
    )  # fmt: skip
    before = small_model.read_bytes()
    path = train(student, load_for_training(fer2013, 1), tmp_path, None, resume=True)
    assert (tmp_path / "teacher-1/model.keras").read_bytes() == before
    kernels = [keras.models.load_model(p).get_weights()[0] for p in (path, small_model)]
    np.testing.assert_allclose(kernels[0], kernels[1], atol=1e-6)
    assert {p.name for p in tmp_path.iterdir()} == {
        "teacher-1", "teachers.npz", "model.keras", "model.json", "history.csv",
    }  # fmt: skip


def test_model_is_a_start_for_another(
    small_recipe: Recipe, small_model: Path, fer2013: Path, tmp_path: Path
) -> None:
    still = dataclasses.replace(small_recipe, learning_rate=1e-9, seed=5)
    path = train(still, load_for_training(fer2013, 1), tmp_path / "run", str(small_model))
    kernels = [keras.models.load_model(p).get_weights()[0] for p in (path, small_model)]
    np.testing.assert_allclose(kernels[0], kernels[1], atol=1e-6)


def test_a_start_with_other_heads_gives_its_trunk(
    small_recipe: Recipe, small_model: Path, fer2013: Path, tmp_path: Path
) -> None:
    still = dataclasses.replace(small_recipe, learning_rate=1e-9, loss="cross_entropy")
    path = train(still, load_for_training(fer2013, 1), tmp_path / "run", str(small_model))
    kernels = [keras.models.load_model(p).get_weights()[0] for p in (path, small_model)]
    np.testing.assert_allclose(kernels[0], kernels[1], atol=1e-6)


def test_model_that_is_built_otherwise_is_no_start(
    small_recipe: Recipe, small_model: Path, tmp_path: Path
) -> None:
    xception = Architecture("mini_xception")
    faces, other = make_faces(1), dataclasses.replace(small_recipe, architecture=xception)
    with pytest.raises(TrainingError, match="built otherwise than this recipe asks"):
        train(other, (faces, faces), tmp_path / "run", str(small_model))
