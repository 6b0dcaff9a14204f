"""Calibrates face quality: python -m training.quality faces.npz models/emotion_vgg19.tflite

What share of faces keeps its label when they are made smaller, darker, brighter, softer or cut off,
by the measure that the program takes of them. faces.npz: `crops` (N, 48, 48) uint8.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from app.vision.emotions import EmotionClassifier
from app.vision.quality import measure
from app.vision.readings import Problem

FACES = 150
_CERTAIN = 0.3  # lead of the first emotion over the second: labels that small changes leave alone
_NOISE = 2.0  # gray levels that a camera adds, in the dark too

Change = Callable[[np.ndarray], NDArray[np.uint8]]


def shrunk(side: int) -> Change:
    """A face of so many pixels, enlarged to the crop's."""

    def change(crop: np.ndarray) -> NDArray[np.uint8]:
        small = cv2.resize(crop, (side, side), interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.resize(small, crop.shape, interpolation=cv2.INTER_LINEAR), np.uint8)

    return change


def lit(gain: float, lift: float = 0.0) -> Change:
    """The light times `gain`, and `lift` gray levels more, with a camera's noise."""
    rng = np.random.default_rng(1)

    def change(crop: np.ndarray) -> NDArray[np.uint8]:
        light = crop * gain + lift + rng.normal(0, _NOISE, crop.shape)
        return np.clip(light, 0, 255).astype(np.uint8)

    return change


def softened(sigma: float) -> Change:
    """Out of focus by so many pixels of the crop."""
    return lambda crop: np.asarray(cv2.GaussianBlur(crop, (0, 0), sigma), np.uint8)


def cut_off(share: float) -> Change:
    """So much of the face beyond the frame's lower edge, which is repeated."""

    def change(crop: np.ndarray) -> NDArray[np.uint8]:
        rest = crop[: max(1, round(len(crop) * (1 - share)))]
        return np.pad(rest, ((0, len(crop) - len(rest)), (0, 0)), mode="edge")

    return change


CHANGES: dict[Problem, dict[float, Change]] = {
    "small": {side: shrunk(side) for side in (6, 8, 10, 12, 16, 20, 24, 32)},
    "dark": {gain: lit(gain) for gain in (0.02, 0.04, 0.07, 0.12, 0.2, 0.35, 0.6)},
    "bright": {gain: lit(gain, 40 * (gain - 1)) for gain in (1.3, 1.7, 2.2, 3.0, 4.0)},
    "blurred": {sigma: softened(sigma) for sigma in (0.6, 1.0, 1.5, 2.0, 3.0, 4.0)},
    "cut off": {share: cut_off(share) for share in (0.1, 0.2, 0.3, 0.4, 0.5)},
}


def calibrate(
    classifier: EmotionClassifier, crops: np.ndarray
) -> Iterator[tuple[Problem, float, float]]:
    """Problem, median measure, share of labels kept, for each change of crops (N, 48, 48)."""
    probabilities = classifier.answers(crops)["probabilities"]
    ordered = np.sort(probabilities, axis=1)
    sure = ordered[:, -1] - ordered[:, -2] > _CERTAIN
    crops, labels = crops[sure][:FACES], probabilities[sure][:FACES].argmax(axis=1)
    for problem, changes in CHANGES.items():
        for amount, change in changes.items():
            changed = np.stack([change(crop) for crop in crops])
            kept = classifier.answers(changed)["probabilities"].argmax(axis=1) == labels
            taken = [measure(crop).get(problem, amount) for crop in changed]
            yield problem, float(np.median(taken)), float(kept.mean())


def main(faces: Path, model: Path) -> None:
    """Print the curves' points."""
    for problem, taken, kept in calibrate(
        EmotionClassifier(model), np.load(faces)["crops"][: 2 * FACES]
    ):
        print(f"{problem:<8} {taken:8.3f} {kept:.3f}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
