"""Learning rate by the clock: a warm-up and a cosine over the minutes that a training has."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path

import keras

from training.files import write_json
from training.recipes import Recipe

_STATE = "clock.json"
_FIRST = 0.01  # of the highest learning rate, where the warm-up starts
_STEP = 0.01  # of the highest learning rate, by which it changes at least: each change costs time


class Clock(keras.callbacks.Callback):
    """Sets the learning rate as time goes by and stops when the recipe's minutes are over.

    The seconds used are kept in `folder` after each epoch, so that a stopped run goes on with what
    it has left. It must come before the callback that keeps the state of the network.
    """

    def __init__(self, recipe: Recipe, folder: Path) -> None:
        super().__init__()
        self.recipe, self.path = recipe, folder / _STATE
        self.used = 0.0
        self.started = time.monotonic()
        self.factor = -1.0

    def on_train_begin(self, logs: dict[str, float] | None = None) -> None:
        if self.path.is_file():
            self.used = float(json.loads(self.path.read_text(encoding="utf-8"))["seconds"])
        self.started = time.monotonic()

    def on_train_batch_begin(self, batch: int, logs: dict[str, float] | None = None) -> None:
        wanted = factor(self.share(), self.recipe.warmup)
        if abs(wanted - self.factor) < _STEP:
            return
        self.factor = wanted
        # On JAX the state of an epoch is kept beside the model: what is set there would be lost.
        if sync := getattr(self.model, "jax_state_sync", None):
            sync()
        self.model.optimizer.learning_rate = self.recipe.learning_rate * wanted

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
        if self.share() >= 1:
            self.model.stop_training = True

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        seconds = self.used + time.monotonic() - self.started
        write_json(self.path, {"seconds": seconds})

    def share(self) -> float:
        """The part of the recipe's minutes that is over, 1 and more at their end."""
        return (self.used + time.monotonic() - self.started) / (60 * self.recipe.minutes)


def factor(share: float, warmup: float) -> float:
    """Of the highest learning rate, when `share` (0 to 1) of the time is over.

    It grows in a line while the share is below `warmup`, and falls to 0 as a half cosine.
    """
    if share < warmup:
        return _FIRST + (1 - _FIRST) * share / warmup
    rest = min((share - warmup) / (1 - warmup), 1.0)
    return (1 + math.cos(math.pi * rest)) / 2
