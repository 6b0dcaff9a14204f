"""Video files: a frame source that decodes and seeks."""

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
_FAR_OFF = 1.0  # seconds by which a seek may miss its target before it counts as failed
_AT_THE_END = 0.5  # seconds before the stated end in which there may be no more frames
_DAMAGED_IN_A_ROW = 10  # failed reads before they count as the end of the file


def _check_name(path: Path) -> None:
    """Raise SourceError for a name that is not text on Linux: OpenCV would crash on it."""
    try:
        str(path.resolve()).encode()
    except UnicodeEncodeError:
        raise SourceError(
            f"The name of {path.name!a} or of its folder is not valid text. Rename it."
        ) from None


class VideoSource(FrameSource):
    """Frame source of a video file, decoded as fast as it is read. Ends early where it is damaged.

    Raises SourceError where no frame can be decoded.

    frames: the number that the file claims; None where unknown.
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
        self._target: float | None = None  # seconds; of a seek that read() has yet to carry out
        self._status = ""
        self._scans = False  # decodes from the start up to the target, as the file has no index
        self._check_size(path)
        # Read ahead by one frame, so that `ended` is known together with the last frame.
        self._next = self._decode()
        if self._next is None:
            self.close()
            raise SourceError(
                f"{path.name} has no frame that can be read. It may be damaged, or not a video. "
                "Try to play it in another program, and save it as MP4 there."
            )

    @property
    def ended(self) -> bool:
        return self._next is None and self._target is None

    @property
    def status(self) -> str:
        """Status text: a message once a truncated file has ended, otherwise ""."""
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
        """Seek to `seconds`; read() returns None until it is there.

        In a file without an index, all frames before the target are decoded.
        """
        if self._capture.isOpened():
            self._target = max(seconds, 0.0)
            self._status = ""
            self._scans = False

    def close(self) -> None:
        self._capture.release()
        self._next = self._target = None

    def _open(self) -> cv2.VideoCapture:
        # FFmpeg only: OpenCV's other readers take digits in a name for an image sequence.
        capture = cv2.VideoCapture(self._path, cv2.CAP_FFMPEG)
        capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 1)
        return capture

    def _check_size(self, path: Path) -> None:
        """Size limit: raise SourceError before a frame too large for memory is decoded."""
        width, height = cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT
        if self._capture.get(width) * self._capture.get(height) > LARGEST_PICTURE:
            self.close()
            raise SourceError(f"{path.name} has more than 100 megapixels. Make it smaller first.")

    def _go_towards(self, seconds: float, timeout: float) -> bool:
        """Go on with a seek for up to `timeout` seconds. True once it is done."""
        until = time.monotonic() + timeout
        if not self._scans:
            if self._jump(seconds):
                return True
            self._scans = True
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
        """Seek by the file's index. False where that misses the target."""
        self._capture.set(cv2.CAP_PROP_POS_MSEC, 1000 * seconds)
        self._time = -math.inf
        self._next = self._decode()
        if self.duration is not None and seconds > self.duration - _AT_THE_END:
            return True
        return self._next is not None and abs(self._next[1] - seconds) <= _FAR_OFF

    def _decode(self) -> tuple[NDArray[np.uint8], float] | None:
        """The next frame (H, W, 3) uint8 BGR and its timestamp in seconds, strictly increasing."""
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
            except cv2.error:  # a damaged frame that FFmpeg did not reject
                continue
            if decoded and pixels.size:
                return np.asarray(pixels, np.uint8)
        return None
