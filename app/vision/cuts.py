"""Shot boundary detection: whether a frame shows another shot than the one before it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .resize import resized

_SIZE = (32, 18)  # pixels that a frame is shrunk to: what moves in it hardly counts, a cut does
_ROWS = 180  # of the frame's, evenly spread, are enough for that
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
        step = max(1, min(gray.shape) // _ROWS)
        small = resized(np.ascontiguousarray(gray[::step, ::step]), _SIZE).astype(np.float32)
        before, self._last = self._last, small
        if before is None or float(np.abs(small - before).mean()) < _CHANGED:
            return False
        return _correlation(before, small) < _ALIKE


def _correlation(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    one, other = first - first.mean(), second - second.mean()
    norm = float(np.sqrt((one**2).sum() * (other**2).sum()))
    return float((one * other).sum()) / norm if norm > 0 else 0.0
