"""Blank source: frames without a picture, so that a session without video still plays."""

from __future__ import annotations

import time

import numpy as np

from ..sources.base import FrameSource
from ..vision.readings import Frame

_RATE = 10.0
_DARK = 24  # gray level
_SMALLEST, _LARGEST = 16, 7680  # pixels a side; session.json may say anything


class BlankSource(FrameSource):
    """Dark frames of the recorded size, `_RATE` a second, from 0 to `duration` (seconds).

    All frames share one array of pixels, which is not to be written to.
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
        """Go on from exactly there, so that a reading chosen on the timeline is the one shown."""
        assert self.duration is not None
        self._next = min(max(seconds, 0.0), self.duration)

    def close(self) -> None:
        self._next = None

    def _after(self, seconds: float) -> float | None:
        """The next time that is due; the very end is the last one."""
        assert self.duration is not None
        if seconds >= self.duration:
            return None
        return min((seconds * _RATE // 1 + 1) / _RATE, self.duration)
