"""What a run keeps as it goes: its history, its best model, and a state to go on from."""

from __future__ import annotations

from pathlib import Path

import keras
import pandas as pd

from training import networks
from training.networks import Architecture
from training.recipes import Recipe

HISTORY_NAME = "history.csv"
FOLDER_NAME = "checkpoint"
_BEST_NAME = "best.keras"


class SaveBest(keras.callbacks.Callback):
    """Saves the network in float32 at the end of each epoch that lowered the validation loss.

    average: holds the moving average of the weights, which is saved in their place.
    """

    def __init__(
        self, network: keras.Model, architecture: Architecture, path: Path, best: float,
        average: keras.callbacks.SwapEMAWeights | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.network, self.path, self.best, self.average = network, path, best, average
        self.plain = networks.as_float32(network, architecture)

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        loss = (logs or {})["val_loss"]
        if loss >= self.best:
            return
        self.best = loss
        if self.average:  # the validation was done with it too
            self.average.on_test_begin()
        self.plain.set_weights(self.network.get_weights())
        save_whole(self.plain, self.path)
        if self.average:
            self.average.on_test_end()


class Backup(keras.callbacks.BackupAndRestore):
    """Keeps the state of the training after each `every`-th epoch, to go on from."""

    def __init__(self, folder: Path, every: int) -> None:
        super().__init__(str(folder), double_checkpoint=True, delete_checkpoint=False)
        self.every = every

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        if (epoch + 1) % self.every == 0:
            super().on_epoch_end(epoch, logs)


def callbacks(network: keras.Model, recipe: Recipe, out: Path) -> list[keras.callbacks.Callback]:
    """For `keras.Model.fit` in the run's folder `out`, whose checkpoint folder exists."""
    average = keras.callbacks.SwapEMAWeights() if recipe.ema else None
    best = SaveBest(network, recipe.architecture, best_path(out), _lowest_loss(out), average)
    return [
        *([average] if average else []),
        keras.callbacks.TerminateOnNaN(raise_error=True),
        best,
        keras.callbacks.CSVLogger(str(out / HISTORY_NAME), append=True),
        # Last, so that an epoch cut short at any point is repeated as a whole.
        Backup(out / FOLDER_NAME, recipe.backup_every),
    ]


def best_path(out: Path) -> Path:
    """Where the best model so far of the run in `out` is."""
    return out / FOLDER_NAME / _BEST_NAME


def save_whole(model: keras.Model, path: Path) -> None:
    """Save `model` in place of what was at `path`, as a whole or not at all."""
    part = path.with_name(f"part-{path.name}")
    model.save(part)
    part.replace(path)


def _lowest_loss(out: Path) -> float:
    history = out / HISTORY_NAME
    if best_path(out).is_file() and history.is_file() and history.stat().st_size:
        return float(pd.read_csv(history)["val_loss"].min())
    return float("inf")
