"""Thumbnails of faces, cut out of a session's video."""

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

_MARGIN = 0.35  # around a face, as a share of its size
_PATIENCE = 20  # reads of at most half a second each


class VideoThumbnails:
    """Thumbnail reader of a session's video; close it after use.

    video: path of the file.
    recorded: width and height of the recorded frames, in pixels.

    Raises SessionError where the video cannot be opened.
    """

    def __init__(self, video: Path, recorded: tuple[int, int]) -> None:
        self._recorded = recorded
        try:
            self._source = VideoSource(video)
        except SourceError as error:
            raise SessionError(str(error)) from error

    def face(self, seconds: float, box: Box) -> NDArray[np.uint8] | None:
        """Thumbnail of a face, (h, w, 3) uint8 BGR; None where the video has no such picture.

        seconds: time in the video.
        box: in pixels of the recorded frame.
        """
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
        """Close the video."""
        self._source.close()


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
