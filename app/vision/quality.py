"""Face image quality: whether a face can be read, judged by its own pixels.

Each curve says what share of faces keeps its label when they are made so: 150 PublicTest faces that
the model is certain of, made smaller, darker, brighter, softer, or cut off (`training.quality`
measures them; a share is within some 0.04). A face's score is what its worst measure allows.
"""

from __future__ import annotations

from math import cos, radians, sin
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from .detections import Detections
from .readings import Problem

TURNED = 0.9
"""Eye distances that the nose is off the middle, beyond which a face is not read: seen from the
side. 90 faces turned by 0.6 to 0.9 were read right 0.70 of the time, 0.05 more or less, which is as
often as others; of those beyond there were five (`training.conditions`)."""
LEAST = 0.5
"""The score below which a reading is shown as uncertain: fewer than half of such labels last."""
_WORTH_SAYING = 0.75  # a problem is named where it leaves less than this
_INNER = slice(6, 42)  # rows and columns of a crop that are surely face
_WASHED_OUT = 0.3  # of a face's pixels blown out: where contrast is low, it is for that
_BLOWN_OUT = 250  # gray at which nothing more is told apart

# Measure, share of labels kept; 1 where faces were left as they are.
CURVES: dict[Problem, tuple[tuple[float, ...], tuple[float, ...]]] = {
    "small": (
        (6, 8, 10, 12, 16, 20, 24, 32, 48),
        (0.24, 0.42, 0.56, 0.73, 0.87, 0.92, 0.96, 0.99, 1),
    ),
    "dark": ((6, 9, 13, 19, 30, 53, 90), (0.16, 0.63, 0.77, 0.91, 0.95, 0.97, 1.0)),
    "bright": ((0.0, 0.21, 0.65, 0.84, 0.94, 0.98), (1.0, 0.99, 0.82, 0.67, 0.50, 0.33)),
    "blurred": (
        (0.025, 0.031, 0.043, 0.056, 0.082, 0.132, 0.2),
        (0.39, 0.61, 0.87, 0.93, 0.97, 0.99, 1),
    ),
    "cut off": ((0.0, 0.1, 0.2, 0.3, 0.4, 0.5), (1.0, 0.97, 0.88, 0.71, 0.48, 0.40)),
    "turned": ((0.2, 0.4, 0.6, TURNED), (1.0, 0.93, 0.87, 0.7)),  # beside faces not turned
}


class Quality(NamedTuple):
    """Quality of one face's picture.

    score: 0 to 1, how likely the label is that of a good picture.
    problem: what keeps it.
    """

    score: float
    problem: Problem


GOOD = Quality(1.0, "")


def assess(crops: NDArray[np.uint8], found: Detections, shape: tuple[int, ...]) -> list[Quality]:
    """The quality of N faces, from their upright crops (N, 48, 48) uint8, where they were found,
    and the frame's shape (H, W)."""
    return [
        rate(
            {
                **measure(crop),
                "small": float(found.boxes[i, 2]),
                "cut off": outside(found.boxes[i], float(found.rolls[i]), shape),
                "turned": abs(float(found.turns[i])),
            }
        )
        for i, crop in enumerate(crops)
    ]


def rate(measures: dict[Problem, float]) -> Quality:
    """The quality that these measures allow, and the worst problem among them."""
    if measures.get("turned", 0.0) > TURNED:
        return Quality(float(np.interp(measures["turned"], *CURVES["turned"])), "turned")
    scores = {name: float(np.interp(value, *CURVES[name])) for name, value in measures.items()}
    worst = min(scores, key=lambda name: scores[name])
    if worst == "dark" and measures["bright"] > _WASHED_OUT:
        worst, scores["bright"] = "bright", scores["dark"]  # too much light takes contrast, too
    return Quality(scores[worst], worst if scores[worst] < _WORTH_SAYING else "")


def measure(crop: NDArray[np.uint8]) -> dict[Problem, float]:
    """What a crop (48, 48) uint8 shows of its light and sharpness.

    dark: gray levels between the 5th and the 95th percentile; contrast, as dark skin is no lack of
    light. bright: share of pixels that are blown out. blurred: how much a pixel differs from those
    around it, in units of that contrast.
    """
    inner = crop[_INNER, _INNER]
    low, high = np.percentile(inner, (5, 95))
    contrast = float(high - low)
    detail = np.abs(cv2.Laplacian(inner, cv2.CV_32F)).mean()
    return {
        "dark": contrast,
        "bright": float((inner >= _BLOWN_OUT).mean()),
        "blurred": float(detail) / max(contrast, 8.0),
    }


def outside(box: NDArray[np.float64], roll: float, shape: tuple[int, ...]) -> float:
    """Share of a box (4,), turned by `roll` degrees about its middle, that lies outside a frame of
    this shape (H, W)."""
    x, y, side, _ = (float(value) for value in box)
    steps = (np.arange(8) + 0.5) / 8 * side - side / 2
    right, down = np.meshgrid(steps, steps)
    across, along = cos(radians(roll)), sin(radians(roll))
    xs = x + side / 2 + right * across - down * along
    ys = y + side / 2 + right * along + down * across
    inside = (xs >= 0) & (ys >= 0) & (xs < shape[1]) & (ys < shape[0])
    return float(1 - inside.mean())
