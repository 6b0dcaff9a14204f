"""Inference in batches of one size, so that it is compiled once; on JAX."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np

from training.losses import Targets
from training.networks import heads_of

_BATCH = 512


def answers(network: keras.Model, crops: np.ndarray, batch: int = _BATCH) -> Targets:
    """The network's probabilities for crops (N, 48, 48) uint8 by head, (N, classes) float32.

    Each is the mean over a face and its mirror image.
    """
    import jax

    heads = heads_of(network.output)

    def both(trainable: Any, others: Any, faces: Any) -> Any:
        found, _ = network.stateless_call(trainable, others, faces, training=False)
        back, _ = network.stateless_call(trainable, others, faces[:, :, ::-1], training=False)
        return {head: (found[head] + back[head]) / 2 for head in heads}

    weights = (
        [v.value for v in network.trainable_variables],
        [v.value for v in network.non_trainable_variables],
    )
    compiled, sent = jax.jit(both), []
    for start in range(0, len(crops), batch):
        part = crops[start : start + batch]
        part = np.concatenate([part, np.zeros((batch - len(part), *part.shape[1:]), np.uint8)])
        sent.append(compiled(*weights, part))
    widths = {head: network.output[head].shape[-1] for head in heads}
    return {
        head: np.concatenate(
            [np.empty((0, widths[head]), np.float32), *(np.asarray(each[head]) for each in sent)]
        )[: len(crops)]
        for head in heads
    }
