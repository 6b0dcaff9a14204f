from __future__ import annotations

from dataclasses import replace

import keras
import numpy as np
import pytest

from training.recipes import RECIPES, Recipe
from training.trainer import optimizer, trainer


@pytest.fixture
def recipe() -> Recipe:
    return replace(RECIPES["small"].alone(), epochs=10, warmup=1.0, learning_rate=0.1, cosine=True)


def _rate(made: keras.optimizers.Optimizer, step: int) -> float:
    schedule = made._learning_rate
    assert isinstance(schedule, keras.optimizers.schedules.LearningRateSchedule)
    return float(schedule(step))


def test_the_rate_warms_up_and_falls_to_zero(recipe: Recipe) -> None:
    made = optimizer(recipe, steps=20)
    assert _rate(made, 0) == pytest.approx(0.001)
    assert _rate(made, 20) == pytest.approx(0.1, rel=0.01)
    assert _rate(made, 200) == pytest.approx(0, abs=1e-6)


def test_by_the_clock_and_without_cosine_the_rate_stays(recipe: Recipe) -> None:
    for each in (replace(recipe, minutes=5.0), replace(recipe, cosine=False)):
        assert float(optimizer(each, 20).learning_rate) == pytest.approx(0.1)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("sgd", keras.optimizers.SGD),
        ("adam", keras.optimizers.Adam),
        ("adamw", keras.optimizers.AdamW),
    ],
)
def test_the_recipe_names_the_optimizer(
    recipe: Recipe, name: str, kind: type[keras.optimizers.Optimizer]
) -> None:
    assert type(optimizer(replace(recipe, optimizer=name), 20)) is kind


def test_training_changes_the_network_itself(recipe: Recipe) -> None:
    crops = keras.Input((48, 48), dtype="uint8")
    pooled = keras.layers.GlobalAveragePooling1D()(keras.layers.Rescaling(1 / 255)(crops))
    head = keras.layers.Dense(7, activation="softmax", name="fer2013")(pooled)
    network = keras.Model(crops, {"fer2013": head})
    before = network.get_weights()[0].copy()
    whole = trainer(network, replace(recipe, loss="cross_entropy", cosine=False), steps=1)
    faces = np.random.default_rng(1).integers(0, 256, (4, 48, 48), np.uint8)
    whole.fit(faces, {"fer2013": np.eye(7, dtype=np.float32)[:4]}, verbose=0)
    assert np.abs(network.get_weights()[0] - before).max() > 0
