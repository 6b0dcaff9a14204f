"""Dequantisation: a Keras network from the weights of an exported LiteRT model, to train on."""

from __future__ import annotations

import struct
from pathlib import Path

import keras
import numpy as np

from training import networks, tflite
from training.errors import TrainingError
from training.networks import HEADS, Architecture


def restore(path: Path) -> keras.Model:
    """The network that `training export` wrote to `path` (.tflite), in float32.

    Its weights are those of the int8 file, so it answers as that does. Raises TrainingError for
    a file that is missing or holds another kind of network.
    """
    try:
        tensors = _weights(path)
        return _filled(tensors)
    except (OSError, ValueError, KeyError, IndexError, struct.error) as error:
        raise TrainingError(
            f"{path} is no exported VGG19 that can be trained on. Give one that `export` wrote."
        ) from error


def _weights(path: Path) -> dict[str, list[np.ndarray]]:
    """Kernel and bias, as Keras shapes them, by the name of the layer that they belong to."""
    found = {}
    for name, kernel, bias in tflite.layers(path.read_bytes()):
        # An output is ".../block1_conv1_1/Relu;...": the layer's name with a number behind it.
        layer = name.split(";")[0].split("/")[-2].rsplit("_", 1)[0]
        # LiteRT: (out, height, width, in) or (out, in). Keras: (height, width, in, out), (in, out).
        found[layer] = [np.moveaxis(kernel, 0, -1), bias]
    return found


def _filled(weights: dict[str, list[np.ndarray]]) -> keras.Model:
    widths = tuple(w[0].shape[-1] for name, w in weights.items() if name.startswith("block"))
    heads = tuple(head for head in HEADS if head in weights)
    network = networks.build(Architecture(widths=widths), heads)
    trunk = network.get_layer("trunk")
    for name, values in weights.items():
        layer = trunk.get_layer(name) if name.startswith("block") else network.get_layer(name)
        layer.set_weights(values)
    return network
