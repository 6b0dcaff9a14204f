"""Thumbnails of faces, cut out of a session's video."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..sources.base import SourceError
from ..sources.videos import VideoSource
from ..vision.readings import Box
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
