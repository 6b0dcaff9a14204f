"""Resizing of gray pictures: quick where much is taken away."""

from __future__ import annotations

import cv2
import numpy as np


def resized(gray: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """A gray picture (H, W) uint8, not empty, at `size` (width, height)."""
    interpolation = cv2.INTER_AREA if size[0] < gray.shape[1] else cv2.INTER_LINEAR
    # Halving is quick, other steps are not: that leaves little for them.
    while size[0] <= gray.shape[1] // 2 and size[1] <= gray.shape[0] // 2:
        half = (gray.shape[1] // 2, gray.shape[0] // 2)
        gray = cv2.resize(gray, half, interpolation=cv2.INTER_AREA)
    return cv2.resize(gray, size, interpolation=interpolation)
