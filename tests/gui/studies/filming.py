"""Cameras and films for the tests of studies: a film that counts, and who films it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.gui.images import to_pixels
from app.sources.base import FrameSource
from app.sources.videos import VideoSource
from app.vision.readings import Frame
from tests.feeding import HandFedCamera, write_clip

RATE = 25.0
_BITS, _WIDTH, _HEIGHT = 8, 320, 180


def counting_film(path: Path, frames: int) -> Path:
    """A film of 25 frames a second, each with its number as bars in Gray code."""
    return write_clip(path, (_bars(number + 1) for number in range(frames)), RATE)


def shown_number(pixels: np.ndarray) -> int:
    """Number of the film's frame in a picture that is filled by it; -1 for black."""
    middle = pixels[pixels.shape[0] // 2].mean(axis=-1)
    places = [(bit + 0.5) / _BITS * len(middle) for bit in range(_BITS)]
    code = sum(int(middle[int(place)] > 127) << bit for bit, place in enumerate(places))
    number = 0
    while code:
        number ^= code
        code >>= 1
    return number - 1


def _bars(number: int) -> np.ndarray:
    pixels, code = np.zeros((_HEIGHT, _WIDTH, 3), np.uint8), number ^ (number >> 1)
    for bit in range(_BITS):
        if code >> bit & 1:
            pixels[:, bit * _WIDTH // _BITS : (bit + 1) * _WIDTH // _BITS] = 255
    return pixels


class FilmingCamera(QObject):
    """Films a window as it is on the screen, 30 times a second, and lets a source have it."""

    def __init__(self, source: HandFedCamera, find: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self.numbers: dict[int, int] = {}  # of the film's frame, by that of the camera's
        self._source, self._find, self._count = source, find, 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._film)
        self._timer.start(33)

    def stop(self) -> None:
        self._timer.stop()

    def _film(self) -> None:
        window = self._find()
        moment, pixels = time.monotonic(), np.zeros((_HEIGHT, _WIDTH, 3), np.uint8)
        if window is not None and window.isVisible():
            shot = window.screen().grabWindow(int(window.winId()))
            if shot.isNull():  # it is just opening
                return
            seen = to_pixels(shot.toImage())
            pixels = np.asarray(cv2.resize(seen, (_WIDTH, _HEIGHT), interpolation=cv2.INTER_AREA))
        self.numbers[self._count] = shown_number(pixels)
        self._source.frames.put(Frame(pixels, self._count, moment, moment))
        self._count += 1


class ClipCamera(FrameSource):
    """A clip of a face, as a camera that films it again and again."""

    live = True

    def __init__(self, clip: Path) -> None:
        super().__init__(clip.stem)
        self._clip, self._film = clip, VideoSource(clip)
        self._begin, self._count, self._again = time.monotonic(), 0, 0.0

    def read(self, timeout: float = 0.5) -> Frame | None:
        if self._film.ended:
            self._film.close()
            self._film = VideoSource(self._clip)
            self._again = time.monotonic() - self._begin
        frame = self._film.read(timeout)
        assert frame is not None
        due = self._begin + self._again + frame.time
        time.sleep(max(due - time.monotonic(), 0.0))
        self._count += 1
        now = time.monotonic()
        return Frame(frame.pixels, self._count, now - self._begin, now)

    def close(self) -> None:
        self._film.close()
