"""Shot boundary detection: whether a frame shows another shot than the one before it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

_SIZE = (32, 18)  # pixels that a frame is shrunk to: what moves in it hardly counts, a cut does
_CHANGED = 18.0  # mean difference in gray levels, of all that a cut makes
_ALIKE = 0.6  # correlation above which it is the same scene in another light


class CutDetector:
    """Compares each frame with the one before it (as in Boreczky and Rowe 1996, pixel
    differences; correlation tells a cut from a lamp switched on)."""

    def __init__(self) -> None:
        self._last: NDArray[np.float32] | None = None

    def reset(self) -> None:
        """The next frame has none before it."""
        self._last = None

    def is_cut(self, gray: np.ndarray) -> bool:
        """Whether the shot changed with this frame (H, W) uint8. A first frame is no cut."""
        if gray.size == 0:
            return False
        small = _shrunk(gray).astype(np.float32)
        before, self._last = self._last, small
        if before is None or float(np.abs(small - before).mean()) < _CHANGED:
            return False
        return _correlation(before, small) < _ALIKE


def _shrunk(gray: np.ndarray) -> np.ndarray:
    # Halving is quick, other steps are not: that leaves little for the last.
    while gray.shape[1] >= 2 * _SIZE[0] and gray.shape[0] >= 2 * _SIZE[1]:
        half = (gray.shape[1] // 2, gray.shape[0] // 2)
        gray = cv2.resize(gray, half, interpolation=cv2.INTER_AREA)
    return cv2.resize(gray, _SIZE, interpolation=cv2.INTER_AREA)


def _correlation(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    one, other = first - first.mean(), second - second.mean()
    norm = float(np.sqrt((one**2).sum() * (other**2).sum()))
    return float((one * other).sum()) / norm if norm > 0 else 0.0
