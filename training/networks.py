"""The networks, as Keras 3 models that run on any backend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from keras import layers, ops

from app.vision.crops import CROP_SIDE
from training import baselines
from training.data import EMOTIONS, FERPLUS_EMOTIONS, VALENCES

HEADS = {
    "fer2013": EMOTIONS,
    "ferplus": FERPLUS_EMOTIONS,
    "wild": EMOTIONS,
    "valence": VALENCES,
}
"""What each head that is learned tells apart; `wild` learns the labels of sets from elsewhere."""

VGG19_WIDTHS = (64, 64, 128, 128, *[256] * 4, *[512] * 8)
"""Channels of VGG19's 16 convolutions, from the first."""
_CONVOLUTIONS = (2, 2, 4, 4, 4)  # in each of its blocks

_IMAGENET_MEANS_BGR = (103.939, 116.779, 123.68)
_EPSILON = 1e-3


@dataclass(frozen=True)
class Architecture:
    """What is built. network: "vgg19", "cnn" or "mini_xception".

    scaling: "imagenet", as VGG19's weights expect it, or "unit", values divided by 255. side:
    pixels that crops are enlarged to, inside the graph. batch_norm: after each convolution of
    VGG19. pooling: of the last map, "average" or "max". widths: channels of VGG19's 16
    convolutions, fewer than its own in a slim network.
    """

    network: str = "vgg19"
    scaling: str = "imagenet"
    side: int = CROP_SIDE
    batch_norm: bool = False
    pooling: str = "average"
    widths: tuple[int, ...] = VGG19_WIDTHS


def build(
    architecture: Architecture,
    heads: tuple[str, ...] = ("fer2013", "ferplus"),
    weights: str | None = None,
    dropout: float = 0.0,
    dtype: str = "float32",
) -> keras.Model:
    """A network that takes crops (N, 48, 48) uint8 and gives a dict.

    In it are `embedding` (N, width), the pooled last map; each of `heads` (N, its classes),
    learned; `probabilities`, which calibration makes of them: (N, 7), or (N, 3) of the head
    `valence`. All but the embedding sum to 1.

    weights: for VGG19 "imagenet", a path to a file of them, or None for random ones.
    dtype: what the trunk computes in ("float32", "mixed_bfloat16"); heads are always float32.
    """
    crops = keras.Input((CROP_SIDE, CROP_SIDE), dtype="uint8", name="crops")
    scaled = _scaled(crops, architecture)
    trunk = _with_policy(dtype, _trunk, architecture, weights)
    pooled = {"average": layers.GlobalAveragePooling2D, "max": layers.GlobalMaxPooling2D}
    embedding = pooled[architecture.pooling](dtype="float32", name="embedding")(trunk(scaled))
    features = layers.Dropout(dropout, dtype="float32", name="dropout")(embedding)
    units = {"probabilities": len(HEADS[heads[0]]) if heads == ("valence",) else len(EMOTIONS)}
    units |= {head: len(HEADS[head]) for head in heads}
    outputs = {
        name: layers.Dense(
            width, activation="softmax", kernel_initializer="zeros", dtype="float32", name=name
        )(features)
        for name, width in units.items()
    }
    name = f"emotion_{architecture.network}"
    return keras.Model(crops, {**outputs, "embedding": embedding}, name=name)


def heads_of(outputs: Mapping[str, Any]) -> list[str]:
    """The outputs of a model that are probabilities, the shown ones first."""
    return [name for name in ("probabilities", *HEADS) if name in outputs]


def vgg19(weights: str | None = None, dropout: float = 0.0, dtype: str = "float32") -> keras.Model:
    """VGG19 (Simonyan and Zisserman 2014) without its top, two heads on one embedding (N, 512)."""
    return build(Architecture(), weights=weights, dropout=dropout, dtype=dtype)


def freeze_blocks(model: keras.Model, blocks: int) -> None:
    """Keep the weights of the trunk's first `blocks` blocks as they are while training."""
    frozen = tuple(f"block{number}_" for number in range(1, blocks + 1))
    for layer in model.get_layer("trunk").layers:
        layer.trainable = not layer.name.startswith(frozen)


def copy_weights(start: keras.Model, network: keras.Model) -> None:
    """Give `network` the trunk of `start`, and of its heads those that both have.

    Raises ValueError where their trunks are built otherwise.
    """
    network.get_layer("trunk").set_weights(start.get_layer("trunk").get_weights())
    for head in ("probabilities", *HEADS):
        if head in start.output and head in network.output:
            network.get_layer(head).set_weights(start.get_layer(head).get_weights())


def widths_of(model: keras.Model) -> tuple[int, ...]:
    """Channels of each convolution of the model's trunk, from the first."""
    trunk = model.get_layer("trunk")
    return tuple(layer.filters for layer in trunk.layers if isinstance(layer, layers.Conv2D))


def architecture_of(model: keras.Model) -> Architecture:
    """How a VGG19 that `build` made is built."""
    trunk = model.get_layer("trunk")
    average = isinstance(model.get_layer("embedding"), layers.GlobalAveragePooling2D)
    return Architecture(
        scaling="imagenet" if model.get_layer("scaling").scale == 1 else "unit",
        side=trunk.input_shape[1],
        batch_norm=any(isinstance(layer, layers.BatchNormalization) for layer in trunk.layers),
        pooling="average" if average else "max",
        widths=widths_of(model),
    )


def as_float32(model: keras.Model, architecture: Architecture | None = None) -> keras.Model:
    """The same network and weights, computing in float32 and without dropout."""
    heads = tuple(head for head in HEADS if head in model.output)
    plain = build(architecture or Architecture(), heads)
    plain.set_weights(model.get_weights())
    return plain


def _scaled(crops: keras.KerasTensor, architecture: Architecture) -> keras.KerasTensor:
    gray = layers.Reshape((CROP_SIDE, CROP_SIDE, 1), dtype="float32", name="gray")(crops)
    if architecture.side != CROP_SIDE:
        side = architecture.side
        gray = layers.Resizing(
            side, side, data_format="channels_last", dtype="float32", name="enlarged"
        )(gray)
    rgb = layers.Concatenate(dtype="float32", name="gray_to_rgb")([gray, gray, gray])
    if architecture.scaling == "unit":
        return layers.Rescaling(1 / 255, dtype="float32", name="scaling")(rgb)
    # ImageNet's means differ by channel, so the scaling comes after gray became colour.
    return layers.Rescaling(
        1.0, offset=[-mean for mean in _IMAGENET_MEANS_BGR], dtype="float32", name="scaling"
    )(rgb)


def _with_policy(dtype: str, make: Any, *arguments: Any) -> keras.Model:
    previous = keras.config.dtype_policy()
    keras.config.set_dtype_policy(dtype)
    try:
        return make(*arguments)
    finally:
        keras.config.set_dtype_policy(previous)


def _trunk(architecture: Architecture, weights: str | None) -> keras.Model:
    shape = (architecture.side, architecture.side, 3)
    if architecture.network == "cnn":
        return baselines.cnn(shape)
    if architecture.network == "mini_xception":
        return baselines.mini_xception(shape)
    if architecture.widths != VGG19_WIDTHS:
        slim = _plain_trunk(shape, architecture.widths)
        return _normed(slim) if architecture.batch_norm else slim
    full = keras.applications.VGG19(include_top=False, weights=weights, input_shape=shape)
    # The last pooling would leave 1x1 of the 3x3 map: global average pooling takes its place.
    plain = keras.Model(full.input, full.get_layer("block5_conv4").output, name="trunk")
    return _normed(plain) if architecture.batch_norm else plain


def _plain_trunk(shape: tuple[int, int, int], widths: tuple[int, ...]) -> keras.Model:
    """VGG19's trunk with other numbers of channels, its weights random."""
    images = maps = keras.Input(shape)
    left = iter(widths)
    for block, convolutions in enumerate(_CONVOLUTIONS, 1):
        if block > 1:
            maps = layers.MaxPooling2D(2, name=f"block{block - 1}_pool")(maps)
        for number in range(1, convolutions + 1):
            name = f"block{block}_conv{number}"
            maps = layers.Conv2D(
                next(left), 3, padding="same", activation="relu", name=name,
                kernel_initializer="he_normal",
            )(maps)  # fmt: skip
    return keras.Model(images, maps, name="trunk")


def _normed(plain: keras.Model) -> keras.Model:
    """VGG19's trunk with batch normalisation between each convolution and its ReLU."""
    images = maps = keras.Input(plain.input_shape[1:])
    for layer in plain.layers[1:]:
        if not isinstance(layer, layers.Conv2D):
            maps = type(layer).from_config(layer.get_config())(maps)
            continue
        linear = layers.Conv2D.from_config({**layer.get_config(), "activation": "linear"})
        maps = linear(maps)
        linear.set_weights(layer.get_weights())
        maps = layers.BatchNormalization(epsilon=_EPSILON, name=f"{layer.name}_norm")(maps)
        maps = layers.ReLU(name=f"{layer.name}_relu")(maps)
    return keras.Model(images, maps, name="trunk")


def start_norms(model: keras.Model, crops: np.ndarray) -> float:
    """Make new batch normalisations go on where the pre-trained weights are, on crops (N, 48, 48).

    Each gets its input's mean and deviation both as statistics and as shift and scale, so that
    maps stay what they were but for one factor a layer, which brings them to unit size: in
    ImageNet's units shifts and scales would be too large to be learned. Returns by how much smaller
    the last maps became.
    """
    trunk = model.get_layer("trunk")
    convolutions = [layer for layer in trunk.layers if isinstance(layer, layers.Conv2D)]
    maps = [ops.cast(layer.output, "float32") for layer in convolutions]
    sums = [(ops.mean(m, axis=(1, 2)), ops.mean(ops.square(m), axis=(1, 2))) for m in maps]
    scaled = keras.Model(model.input, model.get_layer("scaling").output)
    statistics = keras.Model(model.input, keras.Model(trunk.input, sums)(scaled(model.input)))
    factor = 1.0  # by how much smaller maps became than ImageNet's
    found = statistics.predict(crops, verbose=0)
    for convolution, (means, squares) in zip(convolutions, found, strict=True):
        mean = means.mean(axis=0) / factor
        deviation = np.sqrt(squares.mean(axis=0) / factor**2 - mean**2 + _EPSILON)
        kernel, bias = convolution.get_weights()
        convolution.set_weights([kernel, bias / factor])
        size = float(deviation.mean())
        norm = trunk.get_layer(f"{convolution.name}_norm")
        norm.set_weights([deviation / size, mean / size, mean, deviation**2])
        factor *= size
    return factor
