"""Thumbnails: single pictures out of a session's video."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..sources.base import SourceError
from ..sources.videos import VideoSource
from ..vision.readings import Box
from .replay import in_video
from .schema import SessionError

_MARGIN = 0.35  # of the face's size, around it
_PATIENCE = 20  # reads of half a second, until the moment was found


class VideoThumbnails:
    """Cuts faces out of a video; to be closed. Raises SessionError where it cannot be read.

    recorded: width and height of the frames (pixels) in which the faces were read.
    """

    def __init__(self, video: Path, recorded: tuple[int, int]) -> None:
        self._recorded = recorded
        try:
            self._source = VideoSource(video)
        except SourceError as error:
            raise SessionError(str(error)) from error

    def face(self, seconds: float, box: Box) -> NDArray[np.uint8] | None:
        """The box at this time and some of what is around it, (h, w, 3) uint8 BGR; None where the
        video has no picture, or the box lies outside of it."""
        self._source.seek(seconds)
        for _ in range(_PATIENCE):
            frame = self._source.read()
            if frame is not None:
                shown = (frame.width, frame.height)
                return cut(frame.pixels, in_video(box, self._recorded, shown))
            if self._source.ended:
                break
        return None

    def close(self) -> None:
        self._source.close()


def cut(pixels: NDArray[np.uint8], box: Box) -> NDArray[np.uint8] | None:
    """A face of pixels (H, W, 3) with a margin, as a square where the picture allows it."""
    x, y, width, height = box
    reach = (0.5 + _MARGIN) * max(width, height)
    middle = np.array((x + width / 2, y + height / 2))
    limit = (pixels.shape[1], pixels.shape[0])
    left, top = np.clip(np.round(middle - reach), 0, limit).astype(int)
    right, bottom = np.clip(np.round(middle + reach), 0, limit).astype(int)
    return pixels[top:bottom, left:right].copy() if right > left and bottom > top else None


def jpeg(pixels: NDArray[np.uint8], side: int) -> bytes:
    """(h, w, 3) uint8 BGR as a JPEG of at most `side` pixels a side."""
    height, width = pixels.shape[:2]
    scale = side / max(height, width)
    if scale < 1:
        size = (max(round(scale * width), 1), max(round(scale * height), 1))
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 85])[1].tobytes()
