"""The one way a face is cut out of a frame: for the window, the command line and training."""

from __future__ import annotations

import cv2
import numpy as np

CROP_SIDE = 48


def fit_to_crop(gray: np.ndarray) -> np.ndarray:
    """A gray picture (H, W) uint8 of one face, made (48, 48) uint8."""
    shrinks = min(gray.shape) > CROP_SIDE
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return cv2.resize(gray, (CROP_SIDE, CROP_SIDE), interpolation=interpolation)
