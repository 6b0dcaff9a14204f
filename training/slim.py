"""Channel pruning: a VGG19 with fewer channels, cut out of a trained one.

As He, Zhang and Sun (2017): layer by layer, the channels that contribute least to the next layer
go, and the next layer's weights are fitted anew by least squares, so that it still computes what
it did in the whole network. What is left is then trained on.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import keras
import numpy as np
from keras import layers, ops

from training import folding, networks
from training.corpus import Sets
from training.data import EMOTIONS, FaceSet
from training.networks import HEADS, VGG19_WIDTHS
from training.wild import WildSets

FACES = 3000
"""Faces that the weights are fitted on."""

_PATCHES = 20_000  # places in the maps that weights are fitted on, at most
_PATCHES_EACH = 12  # for each of a layer's inputs, which is enough where they are few
_ROUNDS = 4  # in which the channels of a layer are taken out
_RIDGE = 1e-3  # of the mean variance of a layer's inputs
_MULTIPLE = 8  # of channels, which vector units like
_BATCH = 128
_SIDE = 3  # of VGG19's kernels


def widths_for(work: float, whole: tuple[int, ...] = VGG19_WIDTHS) -> tuple[int, ...]:
    """Channels of the 16 convolutions for `work` (0 to 1) of the multiplications of `whole`.

    All layers are narrowed alike, but for the last, whose channels are the embedding.
    """
    candidates = [_narrowed(whole, factor) for factor in np.linspace(0.1, 1.0, 181)]
    most = work * multiplications(whole)
    fits = [widths for widths in candidates if multiplications(widths) <= most]
    return fits[-1] if fits else candidates[0]


def multiplications(widths: tuple[int, ...], side: int = 48) -> int:
    """How often a network of these widths multiplies to read one crop of `side` pixels."""
    sides = [s for s, n in zip((1, 2, 4, 8, 16), (2, 2, 4, 4, 4), strict=True) for _ in range(n)]
    pairs = pairwise((3, *widths))
    return sum(
        (side // shrunk) ** 2 * _SIDE**2 * before * after
        for (before, after), shrunk in zip(pairs, sides, strict=True)
    )


def cut_down(
    network: keras.Model, work: float, sets: Sets, more: WildSets, faces: int = FACES
) -> keras.Model:
    """`network`, a VGG19, cut to `work` (0 to 1) of its multiplications, fitted on so many of the
    faces that are learned from."""
    plain = folding.folded(network)
    return slim(plain, widths_for(work, networks.widths_of(plain)), some(sets, more, faces))


def some(sets: Sets, more: WildSets, faces: int = FACES) -> np.ndarray:
    """Crops (N, 48, 48) uint8 of so many of the faces that are learned from."""
    crops = np.concatenate([sets[0].crops, *(each.crops for each in more.learned)])
    return crops[np.random.default_rng(1).permutation(len(crops))[:faces]]


def weigh(network: keras.Model, faces: FaceSet) -> tuple[int, float]:
    """How often it multiplies to read a face, and how often its first head (as HEADS has them)
    is right on the faces' labels."""
    side = network.get_layer("trunk").input_shape[1]
    head = next(head for head in HEADS if head in network.output)
    answers = network.predict(faces.crops, batch_size=_BATCH, verbose=0)[head]
    right = answers[:, : len(EMOTIONS)].argmax(axis=1) == faces.labels
    return multiplications(networks.widths_of(network), side), float(right.mean())


def slim(network: keras.Model, widths: tuple[int, ...], crops: np.ndarray) -> keras.Model:
    """`network`, a plain VGG19, cut down to `widths`, its weights fitted on crops (N, 48, 48).

    The last width must be the network's own: the heads are kept as they are.
    """
    architecture = networks.architecture_of(network)
    if architecture.batch_norm:
        raise ValueError("fold the batch normalisation first")
    heads = tuple(head for head in HEADS if head in network.output)
    small = networks.build(replace(architecture, widths=widths), heads)
    convolutions = [
        layer for layer in network.get_layer("trunk").layers if isinstance(layer, layers.Conv2D)
    ]
    rng = np.random.default_rng(1)
    scaled = keras.Model(network.input, network.get_layer("scaling").output)
    exact = ours = scaled.predict(crops, batch_size=_BATCH, verbose=0)
    kernel, bias = convolutions[0].get_weights()
    for here, after, width in zip(convolutions, convolutions[1:], widths, strict=False):
        pooled = here.name[:6] != after.name[:6]
        same = exact is ours  # nothing is cut yet
        exact = _apply(exact, here.get_weights(), pooled)
        ours = exact if same else _apply(ours, [kernel, bias], pooled)
        wanted, next_bias = after.get_weights()
        inputs, outputs = _samples(ours, exact, wanted, rng)
        kept, next_kernel, next_bias = _cut(inputs, outputs + next_bias, wanted, width)
        small.get_layer("trunk").get_layer(here.name).set_weights([kernel[..., kept], bias[kept]])
        ours, kernel, bias = ours[..., kept], next_kernel, next_bias
    small.get_layer("trunk").get_layer(convolutions[-1].name).set_weights([kernel, bias])
    for name in ("probabilities", *heads):
        small.get_layer(name).set_weights(network.get_layer(name).get_weights())
    return small


def _narrowed(whole: tuple[int, ...], factor: float) -> tuple[int, ...]:
    narrow = (max(_MULTIPLE, round(w * factor / _MULTIPLE) * _MULTIPLE) for w in whole[:-1])
    return (*(min(pair) for pair in zip(narrow, whole, strict=False)), whole[-1])


def _apply(maps: np.ndarray, weights: list[np.ndarray], pooled: bool) -> np.ndarray:
    """Convolution, ReLU and perhaps pooling of maps (N, H, W, C) float32."""
    kernel, bias = weights
    sides = (side // 2 if pooled else side for side in maps.shape[1:3])
    found = np.empty((len(maps), *sides, kernel.shape[-1]), np.float32)
    for start in range(0, len(maps), _BATCH):
        part = ops.conv(maps[start : start + _BATCH], kernel, padding="same") + bias
        if pooled:  # first, since it makes no difference to ReLU and less is left to do
            part = ops.max_pool(part, 2, strides=2)
        found[start : start + _BATCH] = ops.convert_to_numpy(ops.relu(part))
    return found


def _samples(
    ours: np.ndarray, exact: np.ndarray, kernel: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """What the next layer sees in `ours` at random places, (M, 9, C), and what the whole
    network's next layer makes of `exact` at the same places, (M, O), without its bias."""
    count, height, width, channels = ours.shape
    patches = min(_PATCHES, _PATCHES_EACH * _SIDE**2 * channels)
    faces = rng.integers(0, count, patches)
    rows, columns = rng.integers(0, height, patches), rng.integers(0, width, patches)
    seen = _patches(ours, faces, rows, columns)
    wanted = seen if exact is ours else _patches(exact, faces, rows, columns)
    return seen, wanted.reshape(patches, -1) @ kernel.reshape(-1, kernel.shape[-1])


def _patches(
    maps: np.ndarray, faces: np.ndarray, rows: np.ndarray, columns: np.ndarray
) -> np.ndarray:
    """The nine neighbours of each place (M,) in maps (N, H, W, C), 0 beyond the edge: (M, 9, C)."""
    found = np.zeros((len(faces), _SIDE**2, maps.shape[-1]), np.float32)
    for tap in range(_SIDE**2):
        y, x = rows + tap // _SIDE - 1, columns + tap % _SIDE - 1
        inside = (y >= 0) & (y < maps.shape[1]) & (x >= 0) & (x < maps.shape[2])
        found[inside, tap] = maps[faces[inside], y[inside], x[inside]]
    return found


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
