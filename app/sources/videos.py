"""Video files, decoded as a stream."""

from __future__ import annotations

import math
import time
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from .. import LARGEST_PICTURE
from ..vision.readings import Frame
from .base import FrameSource, SourceError, check_file
from .video_times import believable_duration, believable_rate, early_end, follows

VIDEO_SUFFIXES = frozenset(
    {".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".wmv", ".flv", ".ts"}
    | {".mts", ".m2ts", ".3gp", ".ogv", ".gif"}
)
_USUAL_RATE = 25.0
_FAR_OFF = 1.0
"""Seconds by which a seek may miss before it counts as failed."""
_AT_THE_END = 0.5
"""Seconds before the stated end in which there may be no frame any more."""
_DAMAGED_IN_A_ROW = 10
"""Failed reads that are passed over before they count as the file's end."""


def _check_name(path: Path) -> None:
    """Raise SourceError for a name that is not text on Linux: OpenCV would crash on it."""
    try:
        str(path.resolve()).encode()
    except UnicodeEncodeError:
        raise SourceError(
            f"{path.name!a} or its folder has a name that is no text. Rename it."
        ) from None


class VideoSource(FrameSource):
    """A video file, given frame by frame as fast as it is read.

    frames: how many the file claims to have, None where it does not say. Raises SourceError
    where not a single frame can be decoded; a file that breaks off ends there.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        check_file(path)
        _check_name(path)
        self._path = str(path.resolve())
        self._capture = self._open()
        frames = self._capture.get(cv2.CAP_PROP_FRAME_COUNT)
        self.rate = believable_rate(self._capture.get(cv2.CAP_PROP_FPS))
        self.frames = int(frames) if 0 < frames < math.inf else None
        self.duration = believable_duration(self.frames, self.rate)
        self._number = 0
        self._time = -math.inf
        self._target: float | None = None  # seconds; where seek() sends the next read()
        self._status = ""
        self._skips = False  # decoding from the start towards it, as the file cannot seek
        self._check_size(path)
        # One frame ahead, so that the end is known when the last one is given.
        self._next = self._decode()
        if self._next is None:
            self.close()
            raise SourceError(
                f"{path.name} has no frame that can be read. It may be damaged, or no video. "
                "See whether another program plays it, and save it as MP4 there."
            )

    @property
    def ended(self) -> bool:
        return self._next is None and self._target is None

    @property
    def status(self) -> str:
        """Once it has ended: that this was too early, if it was."""
        return self._status

    def read(self, timeout: float = 0.5) -> Frame | None:
        if self._target is not None and self._go_towards(self._target, timeout):
            self._target = None
        if self._next is None or self._target is not None:
            return None
        pixels, position = self._next
        frame = Frame(pixels, self._number, position, captured=time.monotonic())
        self._number += 1
        self._next = self._decode()
        if self._next is None:
            self._status = early_end(self.name, position, self.duration)
        return frame

    def seek(self, seconds: float) -> None:
        """Have read() go there, which gives None until it has: where the file has no index to seek
        by, that takes as long as decoding all before it."""
        if self._capture.isOpened():
            self._target = max(seconds, 0.0)
            self._status = ""
            self._skips = False

    def close(self) -> None:
        self._capture.release()
        self._next = self._target = None

    def _open(self) -> cv2.VideoCapture:
        # FFmpeg alone: OpenCV's other readers take digits in a name for a series of pictures.
        capture = cv2.VideoCapture(self._path, cv2.CAP_FFMPEG)
        capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 1)
        return capture

    def _check_size(self, path: Path) -> None:
        """Raise SourceError before a frame is decoded that would fill the memory."""
        width, height = cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT
        if self._capture.get(width) * self._capture.get(height) > LARGEST_PICTURE:
            self.close()
            raise SourceError(f"{path.name} has more than 100 megapixels. Make it smaller first.")

    def _go_towards(self, seconds: float, timeout: float) -> bool:
        """Decode for up to `timeout` seconds. True once the next frame is the one sought."""
        until = time.monotonic() + timeout
        if not self._skips:
            if self._jump(seconds):
                return True
            self._skips = True
            self._capture.release()
            self._capture = self._open()
            self._time = -math.inf
            self._next = self._decode()
        while self._next is not None and self._next[1] < seconds:
            self._next = self._decode()
            if time.monotonic() >= until:
                return False
        return True

    def _jump(self, seconds: float) -> bool:
        """Seek by the file's own index. False where that leads elsewhere."""
        self._capture.set(cv2.CAP_PROP_POS_MSEC, 1000 * seconds)
        self._time = -math.inf
        self._next = self._decode()
        if self.duration is not None and seconds > self.duration - _AT_THE_END:
            return True
        return self._next is not None and abs(self._next[1] - seconds) <= _FAR_OFF

    def _decode(self) -> tuple[NDArray[np.uint8], float] | None:
        """The file's next picture and its time, which is always later than the one before."""
        pixels = self._read_whole()
        if pixels is None:
            return None
        position = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
        if not follows(position, self._time, self.duration):
            step = 1 / (self.rate or _USUAL_RATE)
            position = 0.0 if self._time == -math.inf else self._time + step
        self._time = position
        return pixels, position

    def _read_whole(self) -> NDArray[np.uint8] | None:
        for _ in range(_DAMAGED_IN_A_ROW):
            try:
                decoded, pixels = self._capture.read()
            except cv2.error:  # a frame broken in a way that FFmpeg let pass
                continue
            if decoded and pixels.size:
                return np.asarray(pixels, np.uint8)
        return None
