"""Synthetic test clip: the bundled face in several sizes and light, over a busy background."""

from __future__ import annotations

from math import cos, pi, sin
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..sources.pictures import read_picture

_HEAD = (146, 30, 158, 176)  # x, y, width, height of the head in the demo picture
_FACE_IN_HEAD = 95 / 158  # side of the face, as detectors box it, in the head's width
_FACE_SIDES = (170, 130, 95, 150, 110, 75, 140, 85)  # pixels in a frame 1280 wide
_LIGHTS = (1.0, 0.7, 1.2, 0.85, 1.1, 0.6, 0.95, 1.15)
RATE = 30.0


class DemoClip:
    """Frames (720, 1280, 3) uint8 BGR at 30/s, the same for the same number.

    faces: how many, 0 to 8. Each drifts on a path of its own, some 100 pixels a second.
    """

    def __init__(self, assets: Path, faces: int) -> None:
        if not 0 <= faces <= len(_FACE_SIDES):
            raise ValueError(f"The demo clip has 0 to {len(_FACE_SIDES)} faces, not {faces}.")
        self._background = read_picture(assets / "background.jpg")
        x, y, width, height = _HEAD
        head = read_picture(assets / "demo.jpg")[y : y + height, x : x + width]
        self._heads = [_resized(head, i) for i in range(faces)]

    def frame(self, number: int) -> NDArray[np.uint8]:
        """The frame of this number, with sensor noise as a camera has it."""
        seconds = number / RATE
        frame = self._background.copy()
        height, width = frame.shape[:2]
        cells = _cells(len(self._heads), width, height)
        for i, (head, (left, top, cell_w, cell_h)) in enumerate(
            zip(self._heads, cells, strict=True)
        ):
            room_x, room_y = cell_w - head.shape[1], cell_h - head.shape[0]
            x = left + room_x * (0.5 + 0.5 * sin(2 * pi * seconds / (7 + i) + i))
            y = top + room_y * (0.5 + 0.5 * cos(2 * pi * seconds / (9 + i) + 2 * i))
            _paste(frame, head, int(x), int(y))
        noise = np.random.default_rng(number).integers(-3, 4, (height, width, 1), dtype=np.int16)
        noisy: NDArray[np.uint8] = np.clip(frame + noise, 0, 255).astype(np.uint8)
        return noisy


def _resized(head: NDArray[np.uint8], i: int) -> NDArray[np.uint8]:
    factor = _FACE_SIDES[i] / (_FACE_IN_HEAD * head.shape[1])
    scaled = cv2.resize(head, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    lit: NDArray[np.uint8] = np.clip(scaled * _LIGHTS[i], 0, 255).astype(np.uint8)
    return lit


def _cells(count: int, width: int, height: int) -> list[tuple[int, int, int, int]]:
    """A part of the frame for each face, so that faces never cover each other."""
    columns = min(count, 4) if count > 3 else count
    rows = -(-count // columns) if columns else 0
    return [
        (
            i % columns * width // columns,
            i // columns * height // rows,
            width // columns,
            height // rows,
        )
        for i in range(count)
    ]


def _paste(frame: NDArray[np.uint8], head: NDArray[np.uint8], x: int, y: int) -> None:
    """Blend the head in through a soft ellipse, so that no straight edge gives it away."""
    height, width = head.shape[:2]
    mask: NDArray[np.float32] = np.zeros((height, width), np.float32)
    axes = (int(width * 0.44), int(height * 0.46))
    cv2.ellipse(mask, (width // 2, height // 2), axes, 0, 0, 360, 1.0, -1)
    soft = cv2.GaussianBlur(mask, (0, 0), width * 0.03)[..., None]
    spot = frame[y : y + height, x : x + width]
    spot[:] = (soft * head + (1 - soft) * spot).astype(np.uint8)
