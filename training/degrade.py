"""Image degradation for augmentation: covered, blurred, dark, cut out, compressed or toned."""

from __future__ import annotations

from math import cos, pi, sqrt
from typing import TYPE_CHECKING, Any, TypeAlias

import keras
import numpy as np
from keras import ops

if TYPE_CHECKING:
    from training.augment import Augmentation

Tensor: TypeAlias = Any

_BLOCK = 8  # pixels of JPEG's blocks
_LUMINANCE = np.array(
    [
        [16, 11, 10, 16, 24, 40, 51, 61],
        [12, 12, 14, 19, 26, 58, 60, 55],
        [14, 13, 16, 24, 40, 57, 69, 56],
        [14, 17, 22, 29, 51, 87, 80, 62],
        [18, 22, 37, 56, 68, 109, 103, 77],
        [24, 35, 55, 64, 81, 104, 113, 92],
        [49, 64, 78, 87, 103, 121, 120, 101],
        [72, 92, 95, 98, 112, 100, 103, 99],
    ],
    np.float32,
)
"""JPEG's example of quantisation steps for luminance, at quality 50 (ITU T.81, table K.1)."""
_COSINES = np.array(
    [
        [cos((2 * x + 1) * u * pi / 16) * (sqrt(0.125) if u == 0 else 0.5) for x in range(_BLOCK)]
        for u in range(_BLOCK)
    ],
    np.float32,
)


def degrade(images: Tensor, strength: Augmentation, seed: keras.random.SeedGenerator) -> Tensor:
    """images (N, H, H, 1) float32, 0 to 255, each changed in the ways that chance picks for it.

    H must be a multiple of 8.
    """
    for change, probability in (
        (_toned, strength.tone),
        (_covered, strength.cover),
        (_blurred, strength.blur),
        (_darkened, strength.dark),
        (_cut_out, strength.cut_out),
        (_compressed, strength.jpeg),
    ):
        if probability:
            chosen = _uniform(images, 0.0, 1.0, seed) < probability
            images = ops.where(chosen, change(images, seed), images)
    return images


def _uniform(like: Tensor, low: float, high: float, seed: keras.random.SeedGenerator) -> Tensor:
    """One number for each image, (N, 1, 1, 1) float32."""
    return keras.random.uniform((ops.shape(like)[0], 1, 1, 1), low, high, seed=seed)


def _toned(images: Tensor, seed: keras.random.SeedGenerator) -> Tensor:
    """A gamma curve of a half to two, as another mixture of the colours would give."""
    gamma = ops.exp(_uniform(images, -0.7, 0.7, seed))
    return 255 * ops.power(ops.clip(images, 0, 255) / 255 + 1e-6, gamma)


def _covered(images: Tensor, seed: keras.random.SeedGenerator) -> Tensor:
    """A mask or a hand: one gray, a little uneven, over the lower third or so."""
    side = images.shape[1]
    rows = ops.reshape(ops.cast(ops.arange(side), "float32"), (1, -1, 1, 1))
    columns = ops.reshape(ops.cast(ops.arange(side), "float32"), (1, 1, -1, 1))
    edge = _uniform(images, 0.55, 0.8, seed) * side
    slope = _uniform(images, -0.4, 0.4, seed)
    below = rows >= edge + slope * (columns - side / 2)
    shade = _uniform(images, 10.0, 245.0, seed) + _uniform(images, -1.0, 1.0, seed) * columns
    return ops.where(below, shade, images)


def _blurred(images: Tensor, seed: keras.random.SeedGenerator) -> Tensor:
    """Between the picture and the same through a binomial filter of five pixels, twice."""
    row = np.array([1, 4, 6, 4, 1], np.float32) / 16
    kernel = ops.convert_to_tensor(np.outer(row, row)[:, :, None, None])
    soft = images
    for _ in range(2):
        padded = ops.pad(soft, ((0, 0), (2, 2), (2, 2), (0, 0)), mode="reflect")
        soft = ops.conv(padded, kernel, padding="valid", data_format="channels_last")
    share = _uniform(images, 0.3, 1.0, seed)
    return share * soft + (1 - share) * images


def _darkened(images: Tensor, seed: keras.random.SeedGenerator) -> Tensor:
    """A fifth to three fifths of the light, and a sensor's noise."""
    noise = keras.random.normal(ops.shape(images), stddev=3.0, seed=seed)
    return images * _uniform(images, 0.15, 0.6, seed) + noise


def _cut_out(images: Tensor, seed: keras.random.SeedGenerator) -> Tensor:
    """The face cut out along a rounded outline, the background one gray, mostly black."""
    side = images.shape[1]
    places = ops.cast(ops.arange(side), "float32") - (side - 1) / 2
    rows, columns = ops.reshape(places, (1, -1, 1, 1)), ops.reshape(places, (1, 1, -1, 1))
    power = _uniform(images, 2.0, 4.0, seed)  # an ellipse to nearly a rectangle
    across = ops.abs(columns - _uniform(images, -0.05, 0.05, seed) * side)
    down = ops.abs(rows - _uniform(images, -0.05, 0.05, seed) * side)
    across = across / (_uniform(images, 0.28, 0.48, seed) * side)
    down = down / (_uniform(images, 0.38, 0.55, seed) * side)
    outside = ops.power(across, power) + ops.power(down, power) > 1
    return ops.where(outside, ops.maximum(_uniform(images, -400.0, 255.0, seed), 0.0), images)


def _compressed(images: Tensor, seed: keras.random.SeedGenerator) -> Tensor:
    """JPEG's loss at a quality of 10 to 50: cosine transform, rounding, and back."""
    blocks = images.shape[1] // _BLOCK
    cosines = ops.convert_to_tensor(_COSINES)
    split = ops.reshape(images - 128, (-1, blocks, _BLOCK, blocks, _BLOCK))
    frequencies = ops.einsum("ux,nixjy,vy->niujv", cosines, split, cosines)
    coarse = ops.reshape(_uniform(images, 1.0, 5.0, seed), (-1, 1, 1, 1, 1))
    steps = coarse * np.reshape(_LUMINANCE, (1, 1, _BLOCK, 1, _BLOCK))
    kept = ops.round(frequencies / steps) * steps
    back = ops.einsum("ux,niujv,vy->nixjy", cosines, kept, cosines)
    return ops.reshape(back, ops.shape(images)) + 128
