from __future__ import annotations

import json
import shutil
from pathlib import Path

import keras
import numpy as np
import pytest

from training import models
from training.data import VALENCES, load
from training.errors import TrainingError
from training.export import export

HEADS = {"probabilities", "fer2013", "ferplus"}


def test_both_forms_of_a_model_answer_alike(trained: Path, exported: Path, fer2013: Path) -> None:
    crops = load(fer2013, "PrivateTest").crops
    exact, quick = (models.open_model(path)(crops) for path in (trained, exported))
    assert set(exact) == set(quick)
    for head in HEADS:
        np.testing.assert_allclose(quick[head], exact[head], atol=0.05)


def test_models_that_cannot_be_used(tmp_path: Path) -> None:
    garbage = tmp_path / "garbage.keras"
    garbage.write_bytes(b"no model")
    other = tmp_path / "other.keras"
    keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)]).save(other)
    for path, reason in (
        (tmp_path / "none.keras", "no model"),
        (tmp_path / "none.tflite", "cannot be read"),
        (garbage, "not a Keras model"),
        (other, "another kind of model"),
        (tmp_path, "cannot be read"),
    ):
        with pytest.raises(TrainingError, match=reason):
            models.open_model(path)


def test_three_classes_are_known_in_both_forms(
    small_runs: dict[str, Path], fer2013: Path, tmp_path: Path
) -> None:
    small, faces = tmp_path / "three.tflite", load(fer2013, "PrivateTest")
    assert export(small_runs["valence"], small, None)["emotions"] == VALENCES
    exact, quick = (models.open_model(p)(faces.crops) for p in (small_runs["valence"], small))
    assert set(exact) == set(quick) == {"probabilities", "valence", "embedding"}
    assert quick["probabilities"].shape == (28, 3)
    np.testing.assert_allclose(quick["probabilities"], exact["probabilities"], atol=0.05)


def test_model_of_other_emotions_is_refused(exported: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(exported, tmp_path))
    card = json.loads(exported.with_suffix(".json").read_text())
    card["emotions"] = card["emotions"][::-1]
    copy.with_suffix(".json").write_text(json.dumps(card))
    with pytest.raises(TrainingError, match="other emotions than FER2013's"):
        models.open_model(copy)
