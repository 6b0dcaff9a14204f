"""Thumbnails of faces, cut out of a session's video."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..sources.base import SourceError
from ..sources.videos import VideoSource
from ..vision.crops import cut_faces, upright
from ..vision.readings import Box, Frame
from .replay import in_video
from .schema import SessionError
from .thumbnails import cut

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
        frame = self._frame(seconds)
        return None if frame is None else cut(frame.pixels, self._place(box, frame))

    def look(self, seconds: float, box: Box, roll: float) -> NDArray[np.uint8] | None:
        """Crop of a face as it is read, (48, 48) uint8 gray; None as for face().

        roll: degrees, clockwise.
        """
        frame = self._frame(seconds)
        if frame is None:
            return None
        gray = np.asarray(cv2.cvtColor(frame.pixels, cv2.COLOR_BGR2GRAY))
        place, rolls = np.array([self._place(box, frame)]), upright(np.array([roll]))
        crop: NDArray[np.uint8] = cut_faces(gray, place, rolls=rolls)[0]
        return crop

    def close(self) -> None:
        """Close the video."""
        self._source.close()

    def _frame(self, seconds: float) -> Frame | None:
        self._source.seek(seconds)
        for _ in range(_PATIENCE):
            frame = self._source.read()
            if frame is not None or self._source.ended:
                return frame
        return None

    def _place(self, box: Box, frame: Frame) -> Box:
        return in_video(box, self._recorded, (frame.width, frame.height))
