"""Blank source: frames without a picture, so that a session without video still plays."""

from __future__ import annotations

import time

import numpy as np

from ..sources.base import FrameSource
from ..vision.readings import Frame

_RATE = 10.0
_DARK = 24  # gray level
_SMALLEST, _LARGEST = 16, 7680  # pixels a side: session.json may hold any number


class BlankSource(FrameSource):
    """Frame source of a session without video: dark frames, 10 a second.

    name: the source's name, for the user to read.
    width, height: size of the frames in pixels, limited to 16..7680.
    duration: time of the last frame, in seconds.

    All frames share one read-only array of pixels, (height, width, 3) uint8 BGR.
    """

    def __init__(self, name: str, width: int, height: int, duration: float) -> None:
        super().__init__(name)
        self.duration = max(duration, 0.0)
        self.rate = _RATE
        height, width = np.clip((height, width), _SMALLEST, _LARGEST)
        self._pixels = np.full((height, width, 3), _DARK, np.uint8)
        self._pixels.flags.writeable = False
        self._next: float | None = 0.0  # seconds
        self._number = 0

    @property
    def ended(self) -> bool:
        return self._next is None

    def read(self, timeout: float = 0.5) -> Frame | None:
        if self._next is None:
            return None
        frame = Frame(self._pixels, self._number, self._next, captured=time.monotonic())
        self._number += 1
        self._next = self._after(self._next)
        return frame

    def seek(self, seconds: float) -> None:
        """Seek to exactly this time, so that a reading chosen on the timeline is the one shown."""
        assert self.duration is not None
        self._next = min(max(seconds, 0.0), self.duration)

    def close(self) -> None:
        self._next = None

    def _after(self, seconds: float) -> float | None:
        """The time of the next frame; None after `duration`, the last one."""
        assert self.duration is not None
        if seconds >= self.duration:
            return None
        return min((seconds * _RATE // 1 + 1) / _RATE, self.duration)
