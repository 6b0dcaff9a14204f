"""Batches of faces and targets, shuffled anew each epoch and mixed in pairs."""

from __future__ import annotations

import keras
import numpy as np

from training.losses import Targets


class Batches(keras.utils.PyDataset):
    """Crops (B, 48, 48) uint8 with their targets by head; all faces once an epoch.

    mixup: alpha of the Beta distribution of the shares that two faces are mixed in (Zhang et al.
    2018), or 0. The faces left over at an epoch's end are fewer than a batch and wait for another
    epoch, since devices share each batch evenly.
    """

    def __init__(
        self, crops: np.ndarray, targets: Targets, size: int, mixup: float, seed: int
    ) -> None:
        super().__init__()
        self.crops, self.targets = crops, targets
        self.size, self.mixup = min(size, len(crops)), mixup
        self.rng = np.random.default_rng(seed)
        self.order = self.rng.permutation(len(crops))

    def __len__(self) -> int:
        return len(self.crops) // self.size

    def __getitem__(self, place: int) -> tuple[np.ndarray, Targets]:
        rows = self.order[place * self.size : (place + 1) * self.size]
        crops, targets = self.crops[rows], {h: t[rows] for h, t in self.targets.items()}
        if not self.mixup:
            return crops, targets
        # Above a half, so that a face is mixed into its partner and never the other way.
        share = self.rng.beta(self.mixup, self.mixup, len(rows)).astype(np.float32)
        share = np.maximum(share, 1 - share)
        partner = self.rng.permutation(len(rows))
        mixed = {h: _mix(t, t[partner], share) for h, t in targets.items()}
        return np.rint(_mix(crops, crops[partner], share)).astype(np.uint8), mixed

    def on_epoch_end(self) -> None:
        self.order = self.rng.permutation(len(self.crops))


def _mix(one: np.ndarray, other: np.ndarray, share: np.ndarray) -> np.ndarray:
    share = share.reshape(-1, *[1] * (one.ndim - 1))
    return share * one + (1 - share) * other
