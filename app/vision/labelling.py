"""Labelling: the emotion that leads, and whether it leads clearly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .detections import Detections
from .quality import Quality
from .readings import Face

CLEAR_LEAD = 0.12  # of probability, of the first emotion over the second, to be certain


class Readings(NamedTuple):
    """What was read of N faces: probabilities (N, 7) of crops (N, 48, 48), their quality, and the
    votes (N, 8), or (N, 0) where they are not known."""

    probabilities: NDArray[np.float32]
    crops: NDArray[np.uint8]
    qualities: Sequence[Quality]
    votes: NDArray[np.float32]


def leader(probabilities: NDArray[np.float32], clear_lead: float = CLEAR_LEAD) -> tuple[int, bool]:
    """The leading emotion's position, and whether it leads clearly."""
    second, first = np.argsort(probabilities)[-2:]
    return int(first), bool(probabilities[first] - probabilities[second] >= clear_lead)


def is_readable(quality: Quality, least: float) -> bool:
    """Whether a label is worth more than a guess."""
    return quality.problem != "turned" and quality.score >= least


def still_faces(
    found: Detections, read: Readings, emotions: tuple[str, ...], least_quality: float = 0.0
) -> tuple[Face, ...]:
    """The faces of a photo, as found and read."""
    faces = []
    for i, (box, reading, crop, quality, votes) in enumerate(zip(found.boxes, *read, strict=True)):
        x, y, width, height = (round(float(value)) for value in box)
        position, leads = leader(reading)
        certain = leads and is_readable(quality, least_quality)
        roll, turn = float(found.rolls[i]), float(found.turns[i])
        look = (i + 1, (x, y, width, height), reading, emotions[position], certain, crop, "")
        faces.append(Face(*look, roll, turn, *quality, votes=votes))
    return tuple(faces)
