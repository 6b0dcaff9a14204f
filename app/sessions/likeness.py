"""Likeness of two faces' crops: how alike they look, without recognising anybody."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

Crop = NDArray[np.uint8]
"""(48, 48) uint8 gray, upright: Face.crop."""
_SHIFT = 4  # pixels that crops may lie apart: boxes are not the same to a pixel
_BLUR = 1.0  # pixels
_LATER = 2  # crops on, which is another moment
_FLAT = 2.0  # gray levels; what varies less shows no face


def likeness(some: Sequence[Crop], others: Sequence[Crop]) -> float | None:
    """Likeness of the two crops that are most alike, -1 to 1; None where one side has none.

    The correlation of gray levels. It tells shot from shot and people who look very different;
    it is no identity: people of similar looks in the same light reach 0.85, and one person who
    turns the head falls to 0.7.
    """
    if not some or not others:
        return None
    ones, twos = [_smooth(one) for one in some], [_smooth(one) for one in others]
    return max(max(_match(one, two), _match(two, one)) for one in ones for two in twos)


def own_likeness(crops: Sequence[Crop]) -> float | None:
    """How alike a face usually is to itself a moment later; None where that is not known.

    Small and blurred faces are all alike, and one that keeps still is always like itself: who
    comes back must be nearly so.

    crops: by time, about a third of a second apart.
    """
    best = [
        likeness([one], [*crops[: max(at - _LATER + 1, 0)], *crops[at + _LATER :]])
        for at, one in enumerate(crops)
    ]
    known = [one for one in best if one is not None]
    return float(np.median(known)) if known else None


def _smooth(crop: Crop) -> NDArray[np.float32]:
    return np.asarray(cv2.GaussianBlur(crop.astype(np.float32), (0, 0), _BLUR), np.float32)


def _match(one: NDArray[np.float32], two: NDArray[np.float32]) -> float:
    inner = one[_SHIFT:-_SHIFT, _SHIFT:-_SHIFT]
    if min(float(inner.std()), float(two.std())) < _FLAT:
        return 0.0  # a black picture is like no other
    return float(cv2.matchTemplate(two, inner, cv2.TM_CCOEFF_NORMED).max())
