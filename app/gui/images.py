"""Image conversion between NumPy arrays and QImage. Results own their memory."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def to_image(pixels: NDArray[np.uint8]) -> QImage:
    """Convert (H, W, 3) uint8 BGR to a QImage (RGB32, which Qt paints fastest)."""
    height, width = pixels.shape[:2]
    image = QImage(width, height, QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.bits(), np.uint8).reshape(height, width, 4)
    # Qt's own conversion takes four times as long.
    cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_BGR2BGRA, dst=rows)
    return image


def to_pixels(image: QImage) -> NDArray[np.uint8]:
    """Convert a QImage of any format to (H, W, 3) uint8 BGR."""
    image = image.convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
