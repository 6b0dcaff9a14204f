"""Occlusion sensitivity: a heatmap of the parts of a face that its label rests on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .crops import crop_place, upright
from .emotions import EmotionClassifier
from .readings import Box, Face

PATCH = 18  # pixels of the crop's 48 that a cover is wide and high
_STEP = 6  # pixels from one cover to the next


@dataclass(frozen=True, eq=False)
class Explanation:
    """What a face's label rests on.

    face: the one that is explained.
    place: of its crop in the frame, before it is turned.
    falls: (48, 48), as `occlusion`.
    roll: degrees clockwise that the crop is turned by about its middle.
    """

    face: Face
    place: Box
    falls: NDArray[np.float32]
    roll: float = 0.0


def explain(classifier: EmotionClassifier, face: Face) -> Explanation | None:
    """Why the face carries its label; None for a face without a crop. Raises ModelError."""
    if face.crop is None:
        return None
    falls = occlusion(classifier, face.crop, classifier.emotions.index(face.emotion))
    roll = float(upright(np.array([face.roll]))[0])
    return Explanation(face, crop_place(face.box), falls, roll)


def occlusion(
    classifier: EmotionClassifier, crop: NDArray[np.uint8], position: int
) -> NDArray[np.float32]:
    """How much the probability of one emotion falls when each part of a crop is covered.

    Gives (48, 48) float32 from -1 to 1: for each pixel the mean fall over the covers that lie on
    it, below 0 where covering raises the probability. Occlusion as in Zeiler and Fergus (2014),
    with covers of the crop's mean gray, all in one call. Raises ModelError.

    crop: (48, 48) uint8 gray.
    position: of the emotion in the classifier's.
    """
    covers = _covers(crop.shape[0])
    covered = np.where(covers, np.uint8(crop.mean()), crop)
    probabilities = classifier.classify(np.concatenate([crop[None], covered]))[:, position]
    falls = probabilities[0] - probabilities[1:]
    weights = covers.astype(np.float32)
    found: NDArray[np.float32] = np.tensordot(falls, weights, axes=1) / weights.sum(axis=0)
    return found


def _covers(side: int) -> NDArray[np.float32]:
    """Square patches over the whole crop, half over each other: (N, side, side) bool."""
    starts = range(0, side - PATCH + 1, _STEP)
    masks = np.zeros((len(starts) ** 2, side, side), bool)
    for mask, (top, left) in zip(masks, ((t, s) for t in starts for s in starts), strict=True):
        mask[top : top + PATCH, left : left + PATCH] = True
    return masks
