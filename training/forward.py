"""Inference in batches of one size, so that it is compiled once; on JAX."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import keras
import numpy as np

from app.vision.crops import CROP_SIDE
from training.augment import Augmentation, WebcamAugmentation
from training.losses import Targets
from training.networks import heads_of

_BATCH = 512


def answers(network: keras.Model, crops: np.ndarray, batch: int = _BATCH) -> Targets:
    """The network's probabilities for crops (N, 48, 48) uint8 by head, (N, classes) float32.

    Each is the mean over a face and its mirror image.
    """
    return reader(network, batch)(crops)


def reader(
    network: keras.Model, batch: int = _BATCH, mirrored: bool = True
) -> Callable[[np.ndarray], Targets]:
    """What answers as `answers` does, compiled once for many calls; or, not `mirrored`, for the
    face alone."""
    import jax

    heads = heads_of(network.output)

    def read(trainable: Any, others: Any, faces: Any) -> Any:
        found, _ = network.stateless_call(trainable, others, faces, training=False)
        if not mirrored:
            return {head: found[head] for head in heads}
        back, _ = network.stateless_call(trainable, others, faces[:, :, ::-1], training=False)
        return {head: (found[head] + back[head]) / 2 for head in heads}

    compiled, weights = jax.jit(read), _values(network)
    widths = {head: network.output[head].shape[-1] for head in heads}

    def of(crops: np.ndarray) -> Targets:
        sent = [compiled(*weights, part) for part in _batches(crops, batch)]
        return {
            head: np.concatenate(
                [np.empty((0, widths[head]), np.float32), *(np.asarray(e[head]) for e in sent)]
            )[: len(crops)]
            for head in heads
        }

    return of


def changer(strength: Augmentation, batch: int = _BATCH) -> Callable[[np.ndarray, int], np.ndarray]:
    """What changes crops (N, 48, 48) uint8 as augmentation does, the same for the same number."""
    import jax

    layer = WebcamAugmentation(strength, seed=0)
    layer.build((batch, CROP_SIDE, CROP_SIDE))

    def change(seed: Any, faces: Any) -> Any:
        changed, _ = layer.stateless_call([], [seed], faces, training=True)
        return changed

    compiled = jax.jit(change)

    def of(crops: np.ndarray, number: int) -> np.ndarray:
        parts = enumerate(_batches(crops, batch))
        sent = [compiled(np.array([number, place], np.uint32), part) for place, part in parts]
        return np.concatenate([crops[:0], *(np.asarray(each) for each in sent)])[: len(crops)]

    return of


def _values(network: keras.Model) -> tuple[list[Any], list[Any]]:
    return (
        [v.value for v in network.trainable_variables],
        [v.value for v in network.non_trainable_variables],
    )


def _batches(crops: np.ndarray, batch: int) -> Iterator[np.ndarray]:
    """Crops in batches of one size, the last one filled up with black ones."""
    for start in range(0, len(crops), batch):
        part = crops[start : start + batch]
        yield np.concatenate([part, np.zeros((batch - len(part), *part.shape[1:]), np.uint8)])
