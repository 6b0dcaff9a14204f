"""A VGG19 of few channels, with heads that tell faces apart, for tests of what any VGG19 does."""

from __future__ import annotations

import keras
import numpy as np

from training import networks
from training.networks import Architecture

HEADS = ("fer2013", "ferplus", "wild")
WIDTHS = (8, 8, 16, 16, *[16] * 4, *[24] * 8)


def narrow_network(
    seed: int = 1,
    widths: tuple[int, ...] = WIDTHS,
    heads: tuple[str, ...] = HEADS,
    batch_norm: bool = False,
) -> keras.Model:
    """Random, each layer's maps about as large as those of the one before."""
    keras.utils.set_random_seed(seed)
    network = networks.build(Architecture(widths=widths, batch_norm=batch_norm), heads)
    rng = np.random.default_rng(seed)
    for name in ("probabilities", *heads):
        layer = network.get_layer(name)
        kernel, bias = layer.get_weights()
        layer.set_weights([rng.normal(0, 0.05, kernel.shape), rng.normal(0, 0.3, bias.shape)])
    return network
