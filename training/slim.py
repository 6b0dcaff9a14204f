"""Channel pruning: a VGG19 with fewer channels, cut out of a trained one.

As He, Zhang and Sun (2017): layer by layer, the channels that contribute least to the next layer
go, and the next layer's weights are fitted anew by least squares, so that it still computes what
it did in the whole network. What is left is then trained on.
"""

from __future__ import annotations

from itertools import pairwise

import keras
import numpy as np
from keras import layers, ops

from training import networks
from training.networks import HEADS, VGG19_WIDTHS, Architecture

_PATCHES = 20_000  # places in the maps that weights are fitted on
_ROUNDS = 4  # in which the channels of a layer are taken out
_RIDGE = 1e-3  # of the mean variance of a layer's inputs
_MULTIPLE = 8  # of channels, which vector units like
_BATCH = 128
_SIDE = 3  # of VGG19's kernels


def widths_for(work: float) -> tuple[int, ...]:
    """Channels of the 16 convolutions for `work` (0 to 1) of VGG19's multiplications at 48 x 48.

    All layers are narrowed alike, but for the last, whose channels are the embedding.
    """
    factors = np.linspace(0.1, 1.0, 181)
    candidates = [_narrowed(factor) for factor in factors]
    whole = multiplications(VGG19_WIDTHS)
    fits = [widths for widths in candidates if multiplications(widths) <= work * whole]
    return fits[-1] if fits else candidates[0]


def multiplications(widths: tuple[int, ...], side: int = 48) -> int:
    """How often a network of these widths multiplies to read one crop of `side` pixels."""
    sides = [s for s, n in zip((1, 2, 4, 8, 16), (2, 2, 4, 4, 4), strict=True) for _ in range(n)]
    pairs = pairwise((3, *widths))
    return sum(
        (side // shrunk) ** 2 * _SIDE**2 * before * after
        for (before, after), shrunk in zip(pairs, sides, strict=True)
    )


def slim(network: keras.Model, widths: tuple[int, ...], crops: np.ndarray) -> keras.Model:
    """`network`, a plain VGG19, cut down to `widths`, its weights fitted on crops (N, 48, 48).

    The last width must be the network's own: the heads are kept as they are.
    """
    small = networks.build(
        Architecture(widths=widths), tuple(head for head in HEADS if head in network.output)
    )
    convolutions = [
        layer for layer in network.get_layer("trunk").layers if isinstance(layer, layers.Conv2D)
    ]
    rng = np.random.default_rng(1)
    scaled = keras.Model(network.input, network.get_layer("scaling").output)
    exact = ours = scaled.predict(crops, batch_size=_BATCH, verbose=0)
    kernel, bias = convolutions[0].get_weights()
    for here, after, width in zip(convolutions, convolutions[1:], widths, strict=False):
        pooled = here.name[:6] != after.name[:6]
        exact = _apply(exact, *here.get_weights(), pooled)
        ours = _apply(ours, kernel, bias, pooled)
        wanted, next_bias = after.get_weights()
        inputs, outputs = _samples(ours, exact, wanted, rng)
        kept, next_kernel, next_bias = _cut(inputs, outputs + next_bias, wanted, width)
        small.get_layer("trunk").get_layer(here.name).set_weights([kernel[..., kept], bias[kept]])
        ours, kernel, bias = ours[..., kept], next_kernel, next_bias
    small.get_layer("trunk").get_layer(convolutions[-1].name).set_weights([kernel, bias])
    for name in ("probabilities", *HEADS):
        if name in network.output:
            small.get_layer(name).set_weights(network.get_layer(name).get_weights())
    return small


def _narrowed(factor: float) -> tuple[int, ...]:
    narrow = (max(_MULTIPLE, round(w * factor / _MULTIPLE) * _MULTIPLE) for w in VGG19_WIDTHS[:-1])
    return (*narrow, VGG19_WIDTHS[-1])


def _apply(maps: np.ndarray, kernel: np.ndarray, bias: np.ndarray, pooled: bool) -> np.ndarray:
    """Convolution, ReLU and perhaps pooling of maps (N, H, W, C) float32."""
    parts = []
    for start in range(0, len(maps), _BATCH):
        part = ops.conv(maps[start : start + _BATCH], kernel, padding="same") + bias
        part = ops.relu(part)
        if pooled:
            part = ops.max_pool(part, 2)
        parts.append(ops.convert_to_numpy(part))
    return np.concatenate(parts)


def _samples(
    ours: np.ndarray, exact: np.ndarray, kernel: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """What the next layer sees in `ours` at random places, (M, 9, C), and what the whole
    network's next layer makes of `exact` at the same places, (M, O), without its bias."""
    count, height, width, _ = ours.shape
    faces = rng.integers(0, count, _PATCHES)
    rows, columns = rng.integers(0, height, _PATCHES), rng.integers(0, width, _PATCHES)
    both = []
    for maps in (ours, exact):
        padded = np.pad(maps, ((0, 0), (1, 1), (1, 1), (0, 0)))
        taps = [padded[faces, rows + i, columns + j] for i in range(_SIDE) for j in range(_SIDE)]
        both.append(np.stack(taps, axis=1))
    outputs = both[1].reshape(_PATCHES, -1) @ kernel.reshape(-1, kernel.shape[-1])
    return both[0], outputs


def _cut(
    inputs: np.ndarray, outputs: np.ndarray, kernel: np.ndarray, width: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The `width` channels of inputs (M, 9, C) that are kept, and the kernel (3, 3, width, O) and
    bias (O,) that make outputs (M, O) of them."""
    taps, channels = inputs.shape[1:]
    # Channel by channel, so that one channel's nine inputs lie together.
    flat = inputs.transpose(0, 2, 1).reshape(len(inputs), -1)
    means, target = flat.mean(axis=0), outputs.mean(axis=0)
    centred = flat - means
    gram = (centred.T @ centred).astype(np.float64) / len(flat)
    towards = (centred.T @ (outputs - target)).astype(np.float64) / len(flat)
    kept = np.arange(channels)
    weights = kernel.reshape(taps, channels, -1).transpose(1, 0, 2).astype(np.float64)
    for left in np.linspace(channels, width, _ROUNDS + 1).round().astype(int)[1:]:
        contributions = _contributions(gram, weights, kept)
        kept = np.sort(kept[np.argsort(-contributions)[:left]])
        places = (kept[:, None] * taps + np.arange(taps)).ravel()
        part = gram[np.ix_(places, places)]
        part = part + _RIDGE * np.trace(part) / len(part) * np.eye(len(part))
        weights = np.linalg.solve(part, towards[places]).reshape(len(kept), taps, -1)
    fitted = weights.transpose(1, 0, 2).reshape(_SIDE, _SIDE, len(kept), -1)
    bias = target - means[places] @ weights.reshape(len(places), -1)
    return kept, fitted.astype(np.float32), bias.astype(np.float32)


def _contributions(gram: np.ndarray, weights: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """How much each kept channel moves the next layer's outputs: the variance of its share."""
    taps = weights.shape[1]
    found = np.empty(len(kept))
    for place, channel in enumerate(kept):
        block = gram[channel * taps : (channel + 1) * taps, channel * taps : (channel + 1) * taps]
        found[place] = np.einsum("io,ij,jo->", weights[place], block, weights[place])
    return found
