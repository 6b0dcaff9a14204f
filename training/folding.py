"""Batch normalisation folded into convolutions, and a network begun from another's convolutions."""

from __future__ import annotations

from dataclasses import replace

import keras
import numpy as np
from keras import layers

from training import losses, networks
from training.networks import HEADS
from training.recipes import Recipe

_FACES_FOR_NORMS = 256


def folded(network: keras.Model) -> keras.Model:
    """A VGG19 without batch normalisation, in float32, that answers as `network` does."""
    architecture = networks.architecture_of(network)
    heads = tuple(head for head in HEADS if head in network.output)
    plain = networks.build(replace(architecture, batch_norm=False), heads)
    trunk, target = network.get_layer("trunk"), plain.get_layer("trunk")
    for layer in (each for each in trunk.layers if isinstance(each, layers.Conv2D)):
        kernel, bias = layer.get_weights()
        if architecture.batch_norm:
            norm = trunk.get_layer(f"{layer.name}_norm")
            gamma, beta, mean, variance = norm.get_weights()
            factor = gamma / np.sqrt(variance + norm.epsilon)
            kernel, bias = kernel * factor, beta + (bias - mean) * factor
        target.get_layer(layer.name).set_weights([kernel, bias])
    for head in ("probabilities", *heads):
        plain.get_layer(head).set_weights(network.get_layer(head).get_weights())
    return plain


def begin(recipe: Recipe, start: keras.Model, crops: np.ndarray) -> keras.Model:
    """The recipe's network, of `start`'s widths and with its convolutions and common heads.

    start: without batch normalisation. The recipe's network may have it: it starts with the
    statistics of some of crops (N, 48, 48), so that it answers nearly as `start` does.
    """
    architecture = replace(recipe.architecture, widths=networks.widths_of(start))
    heads = losses.HEADS_OF[recipe.loss]
    network = networks.build(architecture, heads, None, recipe.dropout, recipe.dtype)
    trunk, source = network.get_layer("trunk"), start.get_layer("trunk")
    for layer in (each for each in source.layers if isinstance(each, layers.Conv2D)):
        trunk.get_layer(layer.name).set_weights(layer.get_weights())
    factor = 1.0
    if architecture.batch_norm:
        factor = networks.start_norms(network, crops[:_FACES_FOR_NORMS])
    for head in (head for head in heads if head in start.output):
        kernel, bias = start.get_layer(head).get_weights()
        network.get_layer(head).set_weights([kernel * factor, bias])
    return network
