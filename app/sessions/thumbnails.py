"""Thumbnails: a face cut out of a picture, and its JPEG."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ..vision.readings import Box

_MARGIN = 0.35  # around a face, as a share of its size


def cut(pixels: NDArray[np.uint8], box: Box) -> NDArray[np.uint8] | None:
    """Crop of a face with a margin, (h, w, 3) uint8: square, unless the picture's edge cuts it.

    pixels: (H, W, 3) uint8.
    box: in pixels.

    Returns None where the box lies outside.
    """
    x, y, width, height = box
    reach = (0.5 + _MARGIN) * max(width, height)
    middle = np.array((x + width / 2, y + height / 2))
    limit = (pixels.shape[1], pixels.shape[0])
    left, top = np.clip(np.round(middle - reach), 0, limit).astype(int)
    right, bottom = np.clip(np.round(middle + reach), 0, limit).astype(int)
    return pixels[top:bottom, left:right].copy() if right > left and bottom > top else None


def jpeg(pixels: NDArray[np.uint8], side: int) -> bytes:
    """JPEG encoder: returns the file's bytes.

    pixels: (h, w, 3) uint8 BGR.
    side: longest side in pixels; larger pictures are scaled down.
    """
    height, width = pixels.shape[:2]
    scale = side / max(height, width)
    if scale < 1:
        size = (max(round(scale * width), 1), max(round(scale * height), 1))
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 85])[1].tobytes()
