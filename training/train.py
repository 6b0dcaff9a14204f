"""Fine-tunes a network on labelled faces, resumable after each epoch."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import keras
import numpy as np
import pandas as pd

from training import calibrate, networks
from training.augment import WebcamAugmentation
from training.data import EMOTIONS, FaceSet
from training.recipes import Recipe

MODEL_NAME = "model.keras"
HISTORY_NAME = "history.csv"
_TRAINED_HEADS = ("fer2013", "ferplus")


class SaveBest(keras.callbacks.Callback):
    """Saves the network in float32 at the end of each epoch that lowered the validation loss."""

    def __init__(self, network: keras.Model, path: Path, best: float) -> None:
        super().__init__()
        self.network, self.path, self.best = network, path, best

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        loss = (logs or {})["val_loss"]
        if loss < self.best:
            self.best = loss
            networks.as_float32(self.network).save(self.path)


def train(
    recipe: Recipe,
    faces: FaceSet,
    validation: FaceSet,
    out: Path,
    weights: str | None = "imagenet",
    resume: bool = False,
) -> Path:
    """Train, calibrate on the validation faces and return the path of the saved model.

    `out` receives model.keras, model.json (recipe and calibration) and history.csv. With
    `resume`, goes on after the last whole epoch that an earlier run left in `out`.
    """
    out.mkdir(parents=True, exist_ok=True)
    keras.utils.set_random_seed(recipe.seed)
    faces = faces.take(faces.are_faces())
    network = networks.vgg19(weights, recipe.dropout, recipe.dtype)
    networks.freeze_blocks(network, recipe.frozen_blocks)
    trainer = _trainer(network, recipe, steps=-(-len(faces) // recipe.batch_size))
    trainer.fit(
        faces.crops,
        _targets(faces),
        validation_data=(validation.crops, _targets(validation)),
        batch_size=recipe.batch_size,
        epochs=recipe.epochs,
        callbacks=_callbacks(network, out, resume),
    )
    return _finish(recipe, validation, out)


def _trainer(network: keras.Model, recipe: Recipe, steps: int) -> keras.Model:
    crops = keras.Input(network.input_shape[1:], dtype="uint8")
    outputs = network(WebcamAugmentation(recipe.augmentation, recipe.seed)(crops))
    trainer = keras.Model(crops, {head: outputs[head] for head in _TRAINED_HEADS})
    schedule = keras.optimizers.schedules.CosineDecay(
        initial_learning_rate=recipe.learning_rate / 100,
        warmup_target=recipe.learning_rate,
        warmup_steps=max(1, int(recipe.warmup * steps)),
        decay_steps=max(1, int((recipe.epochs - recipe.warmup) * steps)),
    )
    trainer.compile(
        optimizer=keras.optimizers.AdamW(
            schedule, weight_decay=recipe.weight_decay, global_clipnorm=1.0
        ),
        loss={
            "fer2013": keras.losses.CategoricalCrossentropy(label_smoothing=recipe.label_smoothing),
            "ferplus": keras.losses.CategoricalCrossentropy(),
        },
        loss_weights={"fer2013": 1.0, "ferplus": recipe.ferplus_weight},
        metrics={head: ["accuracy"] for head in _TRAINED_HEADS},
        # XLA's convolutions on a CPU are far slower than TensorFlow's own.
        jit_compile=False if keras.backend.backend() == "tensorflow" else "auto",
    )
    return trainer


def _targets(faces: FaceSet) -> dict[str, np.ndarray]:
    one_hot = np.eye(len(EMOTIONS), dtype=np.float32)[faces.labels]
    return {"fer2013": one_hot, "ferplus": faces.soft_targets()}


def _callbacks(network: keras.Model, out: Path, resume: bool) -> list[keras.callbacks.Callback]:
    history, backup = out / HISTORY_NAME, out / "checkpoint"
    best = float("inf")
    if resume and history.is_file():
        best = float(pd.read_csv(history)["val_loss"].min())
    elif not resume:
        for old in backup.glob("*"):
            old.unlink()
    return [
        keras.callbacks.BackupAndRestore(str(backup)),
        SaveBest(network, out / MODEL_NAME, best),
        keras.callbacks.CSVLogger(str(history), append=resume),
        keras.callbacks.TerminateOnNaN(),
    ]


def _finish(recipe: Recipe, validation: FaceSet, out: Path) -> Path:
    path = out / MODEL_NAME
    model = keras.models.load_model(path)
    calibration = calibrate.fit(model, validation)
    calibrate.fold_in(model, calibration)
    model.save(path)
    record = {"recipe": dataclasses.asdict(recipe), "calibration": dataclasses.asdict(calibration)}
    path.with_suffix(".json").write_text(json.dumps(record, indent=2) + "\n")
    return path
