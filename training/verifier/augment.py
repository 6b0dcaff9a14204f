"""What a cascade's candidate may look like otherwise: moved, turned, mirrored, lit, blurred."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

import keras
import numpy as np
from keras import ops

from training.augment import Augmentation, Tensor, WebcamAugmentation
from training.verifier.data import MARGIN, SIDE

_BLOCK = 8  # pixels of a JPEG block's side
_FIRST_PART, _LAST_PART = 0.2, 0.38  # of a face's side: overlaps less than what counts as a face


@dataclass(frozen=True)
class CandidateStrengths:
    """Beyond `Augmentation`. ramp: how much light may fall from one side to the other. gamma:
    logarithm. soft: weight of the blurred picture, below 0 it is sharpened. jpeg: largest step in
    gray levels. parts: how often (0 to 1) a face is cut down to a part of it, which is none."""

    ramp: float = 0.5
    gamma: float = 0.4
    soft: tuple[float, float] = (-0.5, 0.8)
    jpeg: float = 8.0
    parts: float = 0.05


class CandidateAugmentation(WebcamAugmentation):
    """Changes crops (N, 32, 32) uint8 of candidates, and moves what is known of them along."""

    def __init__(self, strength: Augmentation, more: CandidateStrengths, seed: int) -> None:
        super().__init__(strength, seed)
        self.more = more

    def change(self, crops: np.ndarray, truth: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Changed crops, and truth (N, 6) float32 in the columns of `Candidates.truth`."""
        images = ops.expand_dims(ops.cast(crops, "float32"), -1)
        images, moved = self.move(images, ops.convert_to_tensor(truth))
        images = self._light(self._shade(images))
        images = self._lose_resolution(self._soften(images))
        images = ops.clip(self._compress(self._cover(images)), 0, 255)
        found = ops.cast(ops.round(images[..., 0]), "uint8")
        return ops.convert_to_numpy(found), ops.convert_to_numpy(moved)

    def move(self, images: Tensor, truth: Tensor) -> tuple[Tensor, Tensor]:
        """Mirror, tilt, scale and shift images (N, 32, 32, 1) and their truth (N, 6)."""
        s = self.strength
        angle = self._draw(images, -s.tilt, s.tilt)
        mirror = ops.where(self._draw(images, 0.0, 1.0) < 0.5, -1.0, 1.0)
        zoom = ops.exp(self._draw(images, -s.scale, s.scale))
        shift = keras.random.uniform(
            (ops.shape(images)[0], 2), -s.shift, s.shift, seed=self.seed_generator
        )
        face, middle, size, roll, turn = ops.split(truth, [1, 3, 4, 5], axis=1)
        part = ops.logical_and(self._chance(images, self.more.parts)[:, 0, 0], face > 0.5)
        side = ops.exp(size)
        smaller = self._draw(images, _FIRST_PART, _LAST_PART) * side[:, 0]
        zoom = ops.where(part[:, 0], smaller, zoom)
        inside = middle + shift / max(s.shift, 1e-6) * 0.35 * side
        shift = ops.where(part, inside, shift)
        moved_images = _resampled(images, angle * (pi / 180), mirror, zoom, shift)
        middle = _turned(middle - shift, angle * (pi / 180), mirror) / zoom[:, None]
        size = size - ops.log(zoom)[:, None]
        roll, turn = roll * mirror[:, None] + angle[:, None], turn * mirror[:, None]
        kept = ops.where(part, 0.0, face)
        moved = ops.concatenate([ops.ones_like(face), middle, size, roll, turn], axis=1)
        return moved_images, moved * kept

    def _shade(self, images: Tensor) -> Tensor:
        """Light that falls from one side to the other, and another gamma."""
        places = ops.arange(SIDE, dtype="float32") / (SIDE - 1) - 0.5
        across = self._draw(images, -self.more.ramp, self.more.ramp)[:, None, None, None]
        down = self._draw(images, -self.more.ramp, self.more.ramp)[:, None, None, None]
        light = 1 + across * places[None, None, :, None] + down * places[None, :, None, None]
        power = ops.exp(self._draw(images, -self.more.gamma, self.more.gamma))[:, None, None, None]
        return 255 * ops.power(ops.clip(images * light / 255, 0, 1), power)

    def _soften(self, images: Tensor) -> Tensor:
        blurred = ops.average_pool(images, 3, 1, "same", data_format="channels_last")
        share = self._draw(images, *self.more.soft)[:, None, None, None]
        return images + share * (blurred - images)

    def _cover(self, images: Tensor) -> Tensor:
        """A patch of another candidate, as a hand before a face."""
        return ops.where(self._patch(images), ops.roll(images, 1, axis=0), images)

    def _compress(self, images: Tensor) -> Tensor:
        """Coefficients of 8 x 8 blocks rounded, as JPEG does, coarser for finer detail."""
        blocks = SIDE // _BLOCK
        basis = ops.convert_to_tensor(_cosines())
        parts = ops.reshape(images, (-1, blocks, _BLOCK, blocks, _BLOCK))
        found = ops.einsum("ui,nailj,vj->naulv", basis, parts, basis)
        order = ops.arange(_BLOCK, dtype="float32")
        finer = (1 + 0.3 * (order[:, None] + order[None, :]))[None, None, :, None, :]
        step = self._draw(images, 0.5, max(0.5, self.more.jpeg))[:, None, None, None, None] * finer
        found = ops.round(found / step) * step
        back = ops.einsum("ui,naulv,vj->nailj", basis, found, basis)
        return ops.reshape(back, (-1, SIDE, SIDE, 1))


def _turned(points: Tensor, angle: Tensor, mirror: Tensor) -> Tensor:
    """Points (N, 2), mirrored by the sign and then turned clockwise on screen (radians)."""
    cos, sin = ops.cos(angle), ops.sin(angle)
    x, y = points[:, 0] * mirror, points[:, 1]
    return ops.stack([cos * x - sin * y, sin * x + cos * y], axis=1)


def _resampled(
    images: Tensor, angle: Tensor, mirror: Tensor, zoom: Tensor, shift: Tensor
) -> Tensor:
    """What another candidate would show: `shift` (N, 2) sides away, `zoom` times as large, in a
    picture mirrored and then turned; edges repeated."""
    middle, side = (SIDE - 1) / 2, SIDE / (1 + 2 * MARGIN)
    cos, sin = ops.cos(angle) * zoom, ops.sin(angle) * zoom
    a, b, c, d = cos * mirror, sin * mirror, -sin, cos
    x0 = middle + shift[:, 0] * side - (a + b) * middle
    y0 = middle + shift[:, 1] * side - (c + d) * middle
    zero = ops.zeros_like(a)
    rows = ops.stack([a, b, x0, c, d, y0, zero, zero], axis=1)
    return ops.image.affine_transform(
        images, rows, interpolation="bilinear", fill_mode="nearest", data_format="channels_last"
    )


def _cosines() -> np.ndarray:
    """The orthonormal cosine transform of 8 values, (8, 8) float32, a row for each frequency."""
    order = np.arange(_BLOCK)
    waves = np.cos(np.pi / _BLOCK * (order[None, :] + 0.5) * order[:, None])
    waves *= np.where(order == 0, 1, 2)[:, None] ** 0.5 / _BLOCK**0.5
    rounded: np.ndarray = waves.astype(np.float32)
    return rounded
