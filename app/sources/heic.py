"""HEIC pictures, as phones take them: HEVC tiles, which FFmpeg decodes as if they were a video."""

from __future__ import annotations

import io
import struct
from typing import cast

import cv2
import numpy as np

from .heif_items import Grid, Items
from .limits import check_pixels

_MOST_WASTE = 2
"""How many times as large as the picture its tiles may be together."""


def decode_heic(encoded: np.ndarray) -> np.ndarray | None:
    """The main picture in (N,) uint8 as it is stored, (H, W, 3) uint8 BGR, without its alpha; None
    where it is damaged, or neither of HEVC nor a grid of it. Raises TooLargeError."""
    try:
        items = Items(np.ascontiguousarray(encoded).data)
        grid = items.grid()
        check_pixels(grid.size[0] * grid.size[1])
        stream = items.stream(grid.tiles)
    except (struct.error, IndexError, KeyError, StopIteration):
        return None
    return _decode_stream(stream, grid)


def _decode_stream(stream: bytes, grid: Grid) -> np.ndarray | None:
    held = io.BytesIO(stream)  # OpenCV reads from it, and does not hold it
    reader = cast(cv2.IStreamReader, held)  # any file will do, which its types do not say
    capture = cv2.VideoCapture(reader, cv2.CAP_FFMPEG, [])
    whole: np.ndarray | None = None
    try:
        for place in range(len(grid.tiles)):
            decoded, tile = capture.read()
            if not decoded:
                return None
            height, width = tile.shape[:2]
            if whole is None:
                check_pixels(height * width * len(grid.tiles) // _MOST_WASTE)
                whole = np.zeros((grid.rows * height, grid.columns * width, 3), np.uint8)
            elif (grid.rows * height, grid.columns * width) != whole.shape[:2]:
                return None
            top, left = place // grid.columns * height, place % grid.columns * width
            whole[top : top + height, left : left + width] = tile
    finally:
        capture.release()
    if whole is None or not all(grid.size):
        return None
    return whole[: grid.size[0], : grid.size[1]]
