from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import keras
import numpy as np
import pandas as pd
import pytest

from tests.training.generated import make_faces
from training import checkpoints, losses, networks
from training.data import FaceSet
from training.models import load_network
from training.networks import Architecture
from training.recipes import Recipe

ARCHITECTURE = Architecture("cnn")


class Weights(keras.callbacks.Callback):
    """Notes what the weights are before the first and after each batch."""

    def __init__(self, network: keras.Model) -> None:
        super().__init__()
        self.network = network
        self.before: list[list[np.ndarray]] = []
        self.after: list[list[np.ndarray]] = []

    def _now(self) -> list[np.ndarray]:
        return [weight.numpy().copy() for weight in self.network.trainable_weights]

    def on_train_batch_begin(self, batch: int, logs: dict[str, float] | None = None) -> None:
        self.before.append(self._now())

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
        self.after.append(self._now())


@pytest.fixture
def network() -> keras.Model:
    keras.utils.set_random_seed(1)
    return networks.build(ARCHITECTURE, ("fer2013",))


def _compiled(network: keras.Model, momentum: float | None = None) -> keras.Model:
    trainer = keras.Model(network.input, {"fer2013": network.output["fer2013"]})
    average = {} if momentum is None else {"use_ema": True, "ema_momentum": momentum}
    trainer.compile(keras.optimizers.SGD(0.01, **average), "categorical_crossentropy")
    return trainer


def _fit(trainer: keras.Model, faces: FaceSet, callbacks: list[keras.callbacks.Callback]) -> None:
    wanted = {"fer2013": losses.plain_targets(faces)["fer2013"]}
    trainer.fit(
        faces.crops, wanted, validation_data=(faces.crops, wanted), batch_size=7, epochs=2,
        callbacks=callbacks, verbose=0,
    )  # fmt: skip


def test_without_an_epoch_any_loss_is_the_best(
    network: keras.Model, small_recipe: Recipe, tmp_path: Path
) -> None:
    (tmp_path / checkpoints.HISTORY_NAME).write_text("")
    (best,) = (
        callback
        for callback in checkpoints.callbacks(network, small_recipe, tmp_path)
        if isinstance(callback, checkpoints.SaveBest)
    )
    assert best.best == float("inf")


def test_only_epochs_that_lower_the_loss_are_kept(network: keras.Model, tmp_path: Path) -> None:
    path, head = tmp_path / "best.keras", network.get_layer("fer2013")
    kernel, bias = head.get_weights()
    best = checkpoints.SaveBest(network, ARCHITECTURE, path, best=2.0)
    kept = []
    for epoch, loss in enumerate((2.5, 1.0, 1.0, 1.5, 0.5)):
        head.set_weights([kernel, bias + epoch])
        best.on_epoch_end(epoch, {"val_loss": loss})
        if path.is_file():
            kept.append(load_network(path).get_layer("fer2013").get_weights()[1][0])
    assert kept == [1, 1, 1, 4]
    assert [file.name for file in tmp_path.iterdir()] == ["best.keras"]


def test_the_moving_average_is_checked_and_kept_but_not_trained_on(
    network: keras.Model, small_recipe: Recipe, tmp_path: Path
) -> None:
    faces, weights = make_faces(2), Weights(network)
    (tmp_path / checkpoints.FOLDER_NAME).mkdir()
    recipe = dataclasses.replace(small_recipe, ema=0.5)
    callbacks = checkpoints.callbacks(network, recipe, tmp_path)
    (best,) = (c for c in callbacks if isinstance(c, checkpoints.SaveBest))
    _fit(_compiled(network, momentum=0.5), faces, [*callbacks, weights])
    averages = [weights.after[0]]
    for each in weights.after[1:]:
        pairs = zip(averages[-1], each, strict=True)
        averages.append([0.5 * old + 0.5 * new for old, new in pairs])
    history = pd.read_csv(tmp_path / checkpoints.HISTORY_NAME)
    of_best = averages[2 * int(history["val_loss"].argmin()) + 1]
    saved = load_network(checkpoints.best_path(tmp_path))
    for found, expected in zip(saved.trainable_weights, of_best, strict=True):
        np.testing.assert_allclose(found.numpy(), expected, atol=1e-5)
    for old, new in zip(weights.after[1], weights.before[2], strict=True):
        np.testing.assert_allclose(new, old, atol=1e-6)
    wanted = {"fer2013": losses.plain_targets(faces)["fer2013"]}
    loss = _compiled(saved).evaluate(faces.crops, wanted, verbose=0)
    assert loss == pytest.approx(history["val_loss"].min(), rel=1e-4) == best.best


def test_backup_is_made_after_every_so_many_epochs(tmp_path: Path) -> None:
    crops = keras.Input((48, 48))
    pooled = keras.layers.GlobalAveragePooling1D()(crops)
    network = keras.Model(crops, {"fer2013": keras.layers.Dense(7, "softmax")(pooled)})
    faces, folder = make_faces(1), tmp_path / "checkpoint"
    _fit(_compiled(network), faces, [checkpoints.Backup(folder, every=3)])
    assert not folder.exists()
    _fit(_compiled(network), faces, [checkpoints.Backup(folder, every=2)])
    assert json.loads((folder / "training_metadata.json").read_text())["epoch"] == 2
