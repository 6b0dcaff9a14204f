"""Fine-tunes a network on labelled faces, resumable after each epoch."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path
from urllib.error import URLError

import keras
import numpy as np
import pandas as pd

from training import calibrate, networks
from training.augment import WebcamAugmentation
from training.data import EMOTIONS, FaceSet
from training.errors import TrainingError
from training.files import write_json
from training.recipes import Recipe

MODEL_NAME = "model.keras"
HISTORY_NAME = "history.csv"
_CHECKPOINT = "checkpoint"
_BEST_NAME = "best.keras"
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
            _save_whole(networks.as_float32(self.network), self.path)


def train(
    recipe: Recipe,
    sets: tuple[FaceSet, FaceSet],
    out: Path,
    weights: str | None = "imagenet",
    resume: bool = False,
) -> Path:
    """Train on the first set, calibrate on the second, return the path of the saved model.

    `out` receives history.csv as it goes and, at the end, model.keras and model.json (recipe and
    calibration). With `resume`, goes on after the last whole epoch that an earlier run left in
    `out`, and does nothing where that one was finished. Raises TrainingError.
    """
    path = out / MODEL_NAME
    if resume and path.with_suffix(".json").is_file():
        return path
    if not resume and (path.exists() or (out / _CHECKPOINT).exists()):
        raise TrainingError(f"{out} holds a run. Go on with --resume, or name another folder.")
    (out / _CHECKPOINT).mkdir(parents=True, exist_ok=True)
    keras.utils.set_random_seed(recipe.seed)
    faces, validation = sets[0].take(sets[0].are_faces()), sets[1]
    network = _network(recipe, weights)
    trainer = _trainer(network, recipe, steps=-(-len(faces) // recipe.batch_size))
    try:
        trainer.fit(
            faces.crops,
            _targets(faces),
            validation_data=(validation.crops, _targets(validation)),
            batch_size=recipe.batch_size,
            epochs=recipe.epochs,
            callbacks=_callbacks(network, out),
        )
    except RuntimeError as error:  # TerminateOnNaN's
        kept = "What was reached is kept: --resume goes on from there."
        raise TrainingError(f"Training stopped: {error} {kept}") from error
    return _finish(recipe, validation, out)


def _network(recipe: Recipe, weights: str | None) -> keras.Model:
    try:
        network = networks.vgg19(weights, recipe.dropout, recipe.dtype)
    except (OSError, ValueError, KeyError) as error:
        raise TrainingError(f"{weights} holds no weights for VGG19 without its top.") from error
    except Exception as error:  # Keras has no kind of its own for a failed download
        if not isinstance(error.__context__, URLError):
            raise
        raise TrainingError(
            "ImageNet's weights cannot be downloaded. Name a file of them with --weights."
        ) from error
    networks.freeze_blocks(network, recipe.frozen_blocks)
    return network


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


def _callbacks(network: keras.Model, out: Path) -> list[keras.callbacks.Callback]:
    history, best_path = out / HISTORY_NAME, out / _CHECKPOINT / _BEST_NAME
    best = float("inf")
    if best_path.is_file() and history.is_file() and history.stat().st_size:
        best = float(pd.read_csv(history)["val_loss"].min())
    return [
        keras.callbacks.TerminateOnNaN(raise_error=True),
        SaveBest(network, best_path, best),
        keras.callbacks.CSVLogger(str(history), append=True),
        # Last, so that an epoch cut short at any point is repeated as a whole.
        keras.callbacks.BackupAndRestore(
            str(out / _CHECKPOINT), double_checkpoint=True, delete_checkpoint=False
        ),
    ]


def _finish(recipe: Recipe, validation: FaceSet, out: Path) -> Path:
    """Calibrate the best epoch's model; model.json, written last, says that the run is whole."""
    path = out / MODEL_NAME
    model = keras.models.load_model(out / _CHECKPOINT / _BEST_NAME)
    calibration = calibrate.fit(model, validation)
    calibrate.fold_in(model, calibration)
    _save_whole(model, path)
    history = pd.read_csv(out / HISTORY_NAME).drop_duplicates("epoch", keep="last")
    history.to_csv(out / HISTORY_NAME, index=False)
    record = {
        "recipe": dataclasses.asdict(recipe),
        "calibration": dataclasses.asdict(calibration),
        "chosen_on": validation.split,  # the epoch and the calibration
    }
    write_json(path.with_suffix(".json"), record)
    shutil.rmtree(out / _CHECKPOINT)
    return path


def _save_whole(model: keras.Model, path: Path) -> None:
    part = path.with_name(f"part-{path.name}")
    model.save(part)
    part.replace(path)
