from __future__ import annotations

from pathlib import Path

import keras
import numpy as np
import pytest

from training import models
from training.data import load
from training.errors import TrainingError

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
