"""Measures how steadily a model answers when the same face is cropped a little differently."""

from __future__ import annotations

import cv2
import numpy as np

from training.errors import TrainingError
from training.models import Answers

_SHIFT = 0.08  # of the crop's side
_SCALES = (0.9, 1.1)


def agreement(answers: Answers, crops: np.ndarray) -> dict[str, float]:
    """Share (0 to 1) of crops (N, H, H) uint8 whose label stays the same when moved.

    shift: by 8 % of the side, mean over left, right, up and down. scale: by 10 % about the middle,
    mean over smaller and larger. flip: mirrored. Edges are repeated. Raises TrainingError for no
    crops, of which no share can be told.
    """
    if not len(crops):
        raise TrainingError("There are no faces to move. Give another split or folder.")
    before = _labels(answers, crops)
    return {
        name: float(np.mean([_labels(answers, _move(crops, m)) == before for m in matrices]))
        for name, matrices in _moves(crops.shape[-1]).items()
    }


def _moves(side: int) -> dict[str, list[np.ndarray]]:
    """Affine matrices (2, 3), from pixels of the crop to where they go."""
    middle, far = (side - 1) / 2, _SHIFT * side
    return {
        "shift": [
            np.array([[1, 0, x], [0, 1, y]]) for x, y in ((-far, 0), (far, 0), (0, -far), (0, far))
        ],
        "scale": [np.array([[s, 0, (1 - s) * middle], [0, s, (1 - s) * middle]]) for s in _SCALES],
        "flip": [np.array([[-1.0, 0, side - 1], [0, 1, 0]])],
    }


def _move(crops: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    size = crops.shape[1:]
    return np.stack(
        [cv2.warpAffine(crop, matrix, size, borderMode=cv2.BORDER_REPLICATE) for crop in crops]
    )


def _labels(answers: Answers, crops: np.ndarray) -> np.ndarray:
    return answers(crops)["probabilities"].argmax(axis=1)
