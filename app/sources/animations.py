"""Animated pictures: WebP, PNG and AVIF. (An animated GIF is a video.)"""

from __future__ import annotations

import time

import cv2
import numpy as np
from numpy.typing import NDArray

from ..common.language import decimals, tr
from ..vision.readings import Frame
from . import png
from .base import FrameSource
from .boxes import brands
from .quiet_stderr import hushed
from .tones import to_bgr

_AT_ONCE = 128_000_000
"""Bytes of pictures that are decoded at a time: each time OpenCV begins anew at the first."""
_LEAST = 0.011
_INSTEAD = 0.1
"""Seconds; a picture that is to be seen for less than the first is seen for the second, as browsers
have it."""


def is_animated(kind: str, encoded: NDArray[np.uint8]) -> bool:
    """Whether a picture of this kind, (N,) uint8, says that it is animated."""
    if kind == "webp":
        return encoded[12:16].tobytes() == b"VP8X" and bool(
            encoded[20:21].any() and encoded[20] & 2
        )
    if kind == "png":
        return png.is_animated(encoded) and png.has_whole_chunks(encoded)
    return kind == "avif" and b"avis" in brands(encoded)


class AnimationSource(FrameSource):
    """An animated picture, given frame by frame as a video is, once through.

    several: more than one picture can be read.
    """

    def __init__(self, name: str, encoded: NDArray[np.uint8]) -> None:
        super().__init__(name)
        self._encoded = encoded.reshape(1, -1)  # OpenCV takes a column for no animation
        self._frames: list[np.ndarray] = []
        self._seconds: list[float] = []
        self._start = self._at = 0  # the number of the first frame held, and of the next to give
        self._time = 0.0  # of the next
        self._closed = self._damaged = False
        self._count = 3
        self._load(0)
        if len(self._frames) > 1:
            self._count = max(2, _AT_ONCE // max(1, self._frames[0].nbytes))
            self._load(0)
        self.several = len(self._frames) > 1
        if self.several and len(self._frames) < self._count:  # all there is
            self.duration = sum(self._seconds)
            self.rate = len(self._seconds) / self.duration

    @property
    def ended(self) -> bool:
        return self._closed or self._at >= self._start + len(self._frames)

    @property
    def status(self) -> str:
        """Once it has ended: that this was too early, if it was."""
        if not (self.ended and self._damaged):
            return ""
        return tr("{name} is damaged after {seconds} seconds. Copy or download it again.").format(
            name=self.name, seconds=decimals(self._time, 1)
        )

    def read(self, timeout: float = 0.5) -> Frame | None:
        if self.ended:
            return None
        pixels = to_bgr(self._frames[self._at - self._start])
        frame = Frame(pixels, self._at, self._time, captured=time.monotonic())
        self._step()
        return frame

    def seek(self, seconds: float) -> None:
        if self._closed:
            return
        if self._start:
            self._load(0)
        self._at, self._time = 0, 0.0
        while not self.ended and self._time + self._seconds[self._at - self._start] <= seconds:
            self._step()

    def close(self) -> None:
        self._closed = True
        self._frames = []

    def _step(self) -> None:
        """On to the next frame, which is decoded if it must be."""
        self._time += self._seconds[self._at - self._start]
        self._at += 1
        if self._at == self._start + self._count:
            self._load(self._at)

    def _load(self, start: int) -> None:
        """Hold as many frames as fit, from this one on."""
        self._start, self._frames = start, []
        try:
            with hushed():
                whole, animation = cv2.imdecodeanimation(
                    self._encoded, start=start, count=self._count
                )
        except cv2.error:
            self._damaged, self._seconds = True, []
            return
        self._damaged = not whole
        # The last one of what is damaged may be half of it, or the one before once more.
        self._frames = list(animation.frames if whole else animation.frames[:-1])
        shares = [float(ms) / 1000 for ms in np.ravel(animation.durations)]
        shares += [0.0] * (len(self._frames) - len(shares))
        self._seconds = [share if share >= _LEAST else _INSTEAD for share in shares]
        self._seconds = self._seconds[: len(self._frames)]
