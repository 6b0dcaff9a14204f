"""Video decoder: a file's frames with their presentation times, by OpenCV's FFmpeg."""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from .containers import structure
from .video_times import LONGEST, believable_duration, believable_rate, follows, leaps

Picture = tuple[NDArray[np.uint8], float]
"""(H, W, 3) uint8 BGR, and its presentation time in seconds."""

_USUAL_RATE = 25.0
_DAMAGED_IN_A_ROW = 10  # failed reads before they count as the end of the file
_FROM_ZERO = frozenset({".mp4", ".m4v", ".mov", ".3gp", ".mkv", ".webm"})
"""Containers whose clock begins with the film: a video that begins later begins after its sound.
The clocks of others, such as MPEG-TS, begin anywhere, and players count from there."""
_REORDERED = 3  # frames that a file's first time may lie behind zero as frames are reordered
_SQUARE = 0.01  # of a pixel's proportions, within which a picture is not stretched


class Decoder:
    """Decodes a file from its beginning, or from where its index leads.

    rate: frames a second, None where unknown.
    frames: how many the file claims to have, None where it does not say.
    duration: seconds, None where it cannot be told.
    is_cut_off: the file ends before its own last part does.
    size: width and height of a frame, before any is decoded.
    """

    def __init__(self, path: Path) -> None:
        self._path = str(path.resolve())
        self._starts_at_zero = path.suffix.lower() not in _FROM_ZERO
        self._capture = self._open()
        frames = self._capture.get(cv2.CAP_PROP_FRAME_COUNT)
        said = structure(path)
        self.rate = believable_rate(self._capture.get(cv2.CAP_PROP_FPS))
        self.frames = int(frames) if 0 < frames < math.inf else None
        self.is_cut_off = said.is_cut_off
        counted = believable_duration(self.frames, self.rate)
        self.duration = said.seconds if said.seconds and said.seconds <= LONGEST else counted
        width, height = cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT
        self.size = (self._capture.get(width), self._capture.get(height))
        self.step = 1 / (self.rate or _USUAL_RATE)
        self._begins: float | None = None  # seconds, when the first frame is shown
        self._time = -math.inf
        self._peeked: list[Picture] = []

    @property
    def is_open(self) -> bool:
        return self._capture.isOpened()

    def next(self) -> Picture | None:
        """The next picture, always later than the one before; None at the end."""
        found = self._peeked.pop() if self._peeked else self._read()
        if found is None:
            return None
        pixels, time = found
        if not follows(time, self._time, self.duration) and not self._is_gap(time):
            time = 0.0 if self._time == -math.inf else self._time + self.step
        self._time = time
        return pixels, time

    def unread(self, picture: Picture) -> None:
        """Have `next` give the picture that it gave last once more."""
        self._peeked.append(picture)
        self._time = -math.inf

    def jump(self, seconds: float) -> None:
        """Go on near this time, by the file's index: perhaps elsewhere, so look at the times."""
        if self._begins is None:
            self._read()  # only the first frame tells
        begins = self._begins or 0.0
        self._capture.set(cv2.CAP_PROP_POS_MSEC, 1000 * max(seconds - begins, 0.0))
        self._peeked, self._time = [], -math.inf

    def restart(self) -> None:
        """Go on from the beginning."""
        self._capture.release()
        self._capture = self._open()
        self._peeked, self._time = [], -math.inf

    def close(self) -> None:
        self._capture.release()
        self._peeked = []

    def _open(self) -> cv2.VideoCapture:
        # FFmpeg only: OpenCV's other readers take digits in a name for an image sequence.
        capture = cv2.VideoCapture(self._path, cv2.CAP_FFMPEG)
        capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 1)
        return capture

    def _is_gap(self, time: float) -> bool:
        """Whether frames go on after a leap ahead in time; after damage, one time stands alone."""
        if not leaps(time, self._time):
            return False
        after = self._read()
        if after is None:
            return True
        self._peeked.append(after)
        return follows(after[1], time, None)

    def _read(self) -> Picture | None:
        pixels = self._read_whole()
        if pixels is None:
            return None
        if self._begins is None:
            self._begins = self._first_time()
        return pixels, self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000 + self._begins

    def _first_time(self) -> float:
        """OpenCV counts from the first frame, whose own time is a number of frames."""
        if self._starts_at_zero or self.rate is None:
            return 0.0
        begins = self._capture.get(cv2.CAP_PROP_PTS) / self.rate
        return begins if _REORDERED * self.step < begins <= LONGEST else 0.0

    def _read_whole(self) -> NDArray[np.uint8] | None:
        for _ in range(_DAMAGED_IN_A_ROW):
            try:
                decoded, pixels = self._capture.read()
            except cv2.error:  # a damaged frame that FFmpeg did not reject
                continue
            if decoded and pixels.size:
                return self._stretched(np.asarray(pixels, np.uint8))
        return None

    def _stretched(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """With square pixels, as players show it: DV and anamorphic films have others."""
        across = self._capture.get(cv2.CAP_PROP_SAR_NUM)
        down = self._capture.get(cv2.CAP_PROP_SAR_DEN)
        if across <= 0 or down <= 0 or abs(across / down - 1) <= _SQUARE:
            return pixels
        height, width = pixels.shape[:2]
        turned = self._capture.get(cv2.CAP_PROP_ORIENTATION_META) in (90, 270)
        aspect = down / across if turned else across / down
        # Wider or higher, never smaller: no detail of a face is lost.
        wide = (round(width * aspect), height) if aspect > 1 else (width, round(height / aspect))
        return np.asarray(cv2.resize(pixels, wide, interpolation=cv2.INTER_LINEAR), np.uint8)
