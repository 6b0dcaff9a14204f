"""Thumbnails of faces, cut out of a session's video, or of the film that it was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from ..sources.base import SourceError
from ..sources.videos import VideoSource
from ..vision.crops import cut_faces, upright
from ..vision.readings import Box, Frame
from .film import open_film
from .replay import in_video
from .schema import SessionError
from .thumbnails import cut

if TYPE_CHECKING:
    from .store import Session

_PATIENCE = 20  # reads of at most half a second each


def thumbnails_of(session: Session) -> VideoThumbnails | None:
    """Thumbnail reader of a session; None where it has no video, and its film is not there.

    Raises SessionError where its video cannot be opened.
    """
    recorded = (session.metadata.width, session.metadata.height)
    if session.video is not None:
        try:
            return VideoThumbnails(VideoSource(session.video), recorded)
        except SourceError as error:
            raise SessionError(str(error)) from error
    try:
        return None if session.film is None else VideoThumbnails(open_film(session.film), recorded)
    except SourceError:  # readings say enough without
        return None


class VideoThumbnails:
    """Thumbnail reader of a session's pictures; close it after use."""

    def __init__(self, source: VideoSource, recorded: tuple[int, int]) -> None:
        """
        source: the open video.
        recorded: width and height of the recorded frames, in pixels.
        """
        self._source = source
        self._recorded = recorded

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
