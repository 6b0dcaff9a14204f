"""What a run keeps as it goes: its history, its best model, and a state to go on from."""

from __future__ import annotations

from pathlib import Path

import keras
import pandas as pd

from training import networks
from training.networks import Architecture

HISTORY_NAME = "history.csv"
FOLDER_NAME = "checkpoint"
_BEST_NAME = "best.keras"


class SaveBest(keras.callbacks.Callback):
    """Saves the network in float32 at the end of each epoch that lowered the validation loss."""

    def __init__(
        self, network: keras.Model, architecture: Architecture, path: Path, best: float,
        average: keras.callbacks.SwapEMAWeights | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.network, self.architecture, self.path = network, architecture, path
        self.best, self.average = best, average

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        loss = (logs or {})["val_loss"]
        if loss >= self.best:
            return
        self.best = loss
        if self.average:  # the validation was done with it too
            self.average.on_test_begin()
        save_whole(networks.as_float32(self.network, self.architecture), self.path)
        if self.average:
            self.average.on_test_end()


def callbacks(
    network: keras.Model, architecture: Architecture, out: Path, averaged: bool
) -> list[keras.callbacks.Callback]:
    """For `keras.Model.fit` in the run's folder `out`, whose checkpoint folder exists.

    averaged: whether the optimizer keeps a moving average of the weights, to be used.
    """
    average = keras.callbacks.SwapEMAWeights() if averaged else None
    best = SaveBest(network, architecture, best_path(out), _lowest_loss(out), average)
    return [
        *([average] if average else []),
        keras.callbacks.TerminateOnNaN(raise_error=True),
        best,
        keras.callbacks.CSVLogger(str(out / HISTORY_NAME), append=True),
        # Last, so that an epoch cut short at any point is repeated as a whole.
        keras.callbacks.BackupAndRestore(
            str(out / FOLDER_NAME), double_checkpoint=True, delete_checkpoint=False
        ),
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
