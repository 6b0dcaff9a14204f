"""What a webcam does to a face: shift, scale, tilt, light, low resolution, noise, covering."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from math import pi
from typing import Any, TypeAlias

import keras
from keras import ops

from training import degrade

# Each backend computes with a type of its own, and Keras names none for them all.
Tensor: TypeAlias = Any


@dataclass(frozen=True)
class Augmentation:
    """How far each face may be changed; every strength is drawn anew for each face.

    shift, scale: parts of the crop's side. tilt: degrees. brightness: parts of 255.
    contrast: factor's distance from 1. noise: standard deviation in gray levels.
    erase, low_resolution: how often (0 to 1) a patch is covered or half the pixels are lost.
    cover, blur, dark, jpeg, tone: how often a mask or a hand covers the lower third, the face is
    blurred, badly lit, compressed, or made gray from its colours in another mixture. cut_out: how
    often all but the face is black or another gray.
    """

    shift: float = 0.06
    scale: float = 0.08
    tilt: float = 10.0
    brightness: float = 0.06
    contrast: float = 0.15
    noise: float = 1.0
    erase: float = 0.05
    low_resolution: float = 0.05
    cover: float = 0.0
    blur: float = 0.0
    dark: float = 0.0
    jpeg: float = 0.0
    tone: float = 0.0
    cut_out: float = 0.0

    def scaled(self, factor: float) -> Augmentation:
        """Every strength times `factor`."""
        return Augmentation(**{name: value * factor for name, value in asdict(self).items()})

    def without_faults(self) -> Augmentation:
        """The same for whole, sharp, well lit, uncompressed faces in one mixture of colours."""
        return replace(self, cover=0.0, blur=0.0, dark=0.0, jpeg=0.0, tone=0.0, cut_out=0.0)


class WebcamAugmentation(keras.layers.Layer):
    """Changes crops (N, 48, 48) uint8 while training and passes them through otherwise."""

    def __init__(self, strength: Augmentation, seed: int) -> None:
        super().__init__(name="webcam", dtype="float32", autocast=False)
        self.strength = strength
        self.seed_generator = keras.random.SeedGenerator(seed)

    def call(self, crops: Tensor, training: bool = False) -> Tensor:
        if not training:
            return crops
        images = ops.expand_dims(ops.cast(crops, "float32"), -1)
        images = self._move(images)
        images = self._lose_resolution(images)
        images = self._erase(images)
        images = degrade.degrade(images, self.strength, self.seed_generator)
        images = self._light(images)
        return ops.cast(ops.clip(ops.round(images[..., 0]), 0, 255), "uint8")

    def compute_output_spec(
        self, crops: keras.KerasTensor, training: bool = False
    ) -> keras.KerasTensor:
        return keras.KerasTensor(crops.shape, dtype="uint8")

    def _draw(self, like: Tensor, low: float, high: float) -> Tensor:
        """One number for each image, (N,) float32."""
        return keras.random.uniform((ops.shape(like)[0],), low, high, seed=self.seed_generator)

    def _chance(self, like: Tensor, probability: float) -> Tensor:
        """A mask (N, 1, 1, 1) bool, true with the given probability."""
        return ops.reshape(self._draw(like, 0.0, 1.0) < probability, (-1, 1, 1, 1))

    def _move(self, images: Tensor) -> Tensor:
        """Mirror, scale, tilt and shift about the middle, edges repeated."""
        s, side = self.strength, images.shape[1]
        middle = (side - 1) / 2
        angle = self._draw(images, -s.tilt, s.tilt) * (pi / 180)
        zoom = 1.0 / (1.0 + self._draw(images, -s.scale, s.scale))
        mirror = ops.where(self._draw(images, 0.0, 1.0) < 0.5, -1.0, 1.0)
        dx = self._draw(images, -s.shift, s.shift) * side
        dy = self._draw(images, -s.shift, s.shift) * side
        cos, sin = ops.cos(angle) * zoom, ops.sin(angle) * zoom
        a, b, c, d = cos * mirror, -sin * mirror, sin, cos
        # Rows map output pixels to input pixels, as affine_transform wants them.
        x0 = middle - a * (middle + dx) - b * (middle + dy)
        y0 = middle - c * (middle + dx) - d * (middle + dy)
        zero = ops.zeros_like(a)
        rows = ops.stack([a, b, x0, c, d, y0, zero, zero], axis=1)
        return ops.image.affine_transform(
            images, rows, interpolation="bilinear", fill_mode="nearest", data_format="channels_last"
        )

    def _lose_resolution(self, images: Tensor) -> Tensor:
        side = images.shape[1]
        small = ops.image.resize(images, (side // 2, side // 2), data_format="channels_last")
        coarse = ops.image.resize(small, (side, side), data_format="channels_last")
        return ops.where(self._chance(images, self.strength.low_resolution), coarse, images)

    def _light(self, images: Tensor) -> Tensor:
        s = self.strength
        gain = ops.reshape(self._draw(images, 1 - s.contrast, 1 + s.contrast), (-1, 1, 1, 1))
        light = ops.reshape(self._draw(images, -s.brightness, s.brightness), (-1, 1, 1, 1)) * 255
        mean = ops.mean(images, axis=(1, 2, 3), keepdims=True)
        noise = keras.random.normal(ops.shape(images), seed=self.seed_generator) * s.noise
        return (images - mean) * gain + mean + light + noise

    def _erase(self, images: Tensor) -> Tensor:
        """Cover a random patch with one gray."""
        patch = self._patch(images)
        gray = ops.reshape(self._draw(images, 0.0, 255.0), (-1, 1, 1, 1))
        return ops.where(patch, gray, images)

    def _patch(self, images: Tensor) -> Tensor:
        """Which pixels are covered: a patch of a sixth to a half of each side, or none."""
        side = images.shape[1]
        places = ops.cast(ops.arange(side), "float32")

        def span(like: Tensor) -> Tensor:
            length = self._draw(like, side / 6, side / 2)
            start = self._draw(like, 0.0, 1.0) * (side - length)
            ahead = places[None, :] >= start[:, None]
            return ops.logical_and(ahead, places[None, :] < (start + length)[:, None])

        patch = ops.logical_and(span(images)[:, :, None, None], span(images)[:, None, :, None])
        return ops.logical_and(patch, self._chance(images, self.strength.erase))
