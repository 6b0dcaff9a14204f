"""Batches of faces and targets, shuffled anew each epoch and mixed in pairs."""

from __future__ import annotations

import keras
import numpy as np

from training import losses
from training.losses import Targets
from training.pool import Pool
from training.recipes import Recipe


class Batches(keras.utils.PyDataset):
    """Crops (B, 48, 48) uint8 with their targets and weights by head, as the recipe asks.

    An epoch is all faces once, or `epoch_faces` of them by the pool's chances, some more than
    once. With the recipe's `mixup`, faces are mixed in pairs (Zhang et al. 2018). The faces left
    over at an epoch's end are fewer than a batch and wait for another epoch, since devices share
    each batch evenly.
    """

    def __init__(self, faces: Pool, recipe: Recipe) -> None:
        super().__init__()
        heads = losses.HEADS_OF[recipe.loss]
        self.crops, self.chances, self.drawn = faces.crops, faces.chances, recipe.epoch_faces
        self.targets = {head: faces.targets[head] for head in heads}
        self.weights = {head: faces.weights[head] for head in heads}
        self.mixup = recipe.mixup
        self.size = min(recipe.batch_size, self.drawn or len(faces.crops))
        self.rng = np.random.default_rng(recipe.seed)
        self.order = self._shuffled()

    def __len__(self) -> int:
        return len(self.order) // self.size

    def __getitem__(self, place: int) -> tuple[np.ndarray, Targets, Targets]:
        rows = self.order[place * self.size : (place + 1) * self.size]
        crops, targets = self.crops[rows], {h: t[rows] for h, t in self.targets.items()}
        weights = {h: w[rows] for h, w in self.weights.items()}
        if not self.mixup:
            return crops, targets, weights
        # Above a half, so that a face is mixed into its partner and never the other way.
        share = self.rng.beta(self.mixup, self.mixup, len(rows)).astype(np.float32)
        share = np.maximum(share, 1 - share)
        partner = self.rng.permutation(len(rows))
        mixed = {h: _mix(t, t[partner], share) for h, t in targets.items()}
        weights = {h: _mix(w, w[partner], share) for h, w in weights.items()}
        return np.rint(_mix(crops, crops[partner], share)).astype(np.uint8), mixed, weights

    def on_epoch_end(self) -> None:
        self.order = self._shuffled()

    def _shuffled(self) -> np.ndarray:
        if self.drawn:
            return self.rng.choice(len(self.crops), self.drawn, p=self.chances)
        return self.rng.permutation(len(self.crops))


def _mix(one: np.ndarray, other: np.ndarray, share: np.ndarray) -> np.ndarray:
    share = share.reshape(-1, *[1] * (one.ndim - 1))
    return share * one + (1 - share) * other
