"""Video writer with a constant frame rate: gaps and pauses repeat the last picture."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..common.mailbox import Mailbox
from ..vision.blur import blur_faces
from ..vision.readings import Analysis, Box, Face
from .schema import SessionError
from .video_files import CODEC, RECORDED

RATE = 20
"""Pictures a second in the file."""
_LARGEST = (1920, 1080)  # pixels; encoding larger ones takes too much of a small machine
_LATE = 0.2  # seconds that a picture may take from the camera to here
_AROUND = 0.5  # seconds before and after in which a face's place is blurred
_ROUNDING = 1e-6

_Moment = tuple[float, Analysis]


class VideoFile:
    """An AVI of RATE pictures a second, each shown until the next one's time has come.

    between: called after each picture written, so that catching up keeps nothing else waiting.
    """

    def __init__(self, path: Path, between: Callable[[], None]) -> None:
        self._path = path
        self._between = between
        self._writer: cv2.VideoWriter | None = None
        self._size = (0, 0)
        self._count = 0
        self._make: Callable[[], NDArray[np.uint8]] | None = None
        self._pixels: NDArray[np.uint8] | None = None

    def show(self, seconds: float, make: Callable[[], NDArray[np.uint8]]) -> None:
        """From `seconds` on show what `make` gives, (H, W, 3) uint8 BGR, if it is needed at all.
        Raises SessionError where no video can be written."""
        self.hold(seconds)
        self._make, self._pixels = make, None

    def hold(self, seconds: float) -> None:
        """Show the same picture up to `seconds`."""
        due = position(seconds)
        while self._make is not None and self._count < due:
            if self._pixels is None:
                self._pixels = self._fitted(self._make())
            self._opened().write(self._pixels)
            self._count += 1
            self._between()

    def close(self) -> None:
        if self._writer is not None:
            self._writer.release()

    def _fitted(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The picture in the video's size, which is the first picture's, with bars if need be."""
        height, width = pixels.shape[:2]
        if self._size == (0, 0):
            factor = min(1.0, _LARGEST[0] / width, _LARGEST[1] / height)
            # Encoders take even sizes only.
            self._size = (max(2, int(factor * width) & ~1), max(2, int(factor * height) & ~1))
        if (width, height) == self._size:
            return pixels
        factor = min(self._size[0] / width, self._size[1] / height)
        shown = (max(1, round(factor * width)), max(1, round(factor * height)))
        aside, above = (self._size[0] - shown[0]) // 2, (self._size[1] - shown[1]) // 2
        fitted = np.zeros((self._size[1], self._size[0], 3), np.uint8)
        fitted[above : above + shown[1], aside : aside + shown[0]] = cv2.resize(
            pixels, shown, interpolation=cv2.INTER_AREA
        )
        return fitted

    def _opened(self) -> cv2.VideoWriter:
        if self._writer is None:
            # FFmpeg alone: OpenCV's other writers differ from system to system.
            name = str(self._path.resolve())
            self._writer = cv2.VideoWriter(name, cv2.CAP_FFMPEG, CODEC, RATE, self._size)
        if not self._writer.isOpened():
            raise SessionError(
                "No video can be written here. Record without one (Session > Recordings keep)."
            )
        return self._writer


class VideoRecorder:
    """Makes a video of a kind of VIDEO_KINDS from what was analysed.

    One thread may `add`; all else belongs to another one.

    draw: gives an analysis's picture with the overlay.
    between: as in VideoFile.
    """

    def __init__(
        self,
        folder: Path,
        kind: str,
        draw: Callable[[Analysis], NDArray[np.uint8]] | None,
        between: Callable[[], None],
    ) -> None:
        self._file = VideoFile(folder / RECORDED, between)
        self._kind = kind
        if kind == "annotated" and draw is None:
            raise ValueError("An annotated video needs what draws it.")
        self._draw = draw if kind == "annotated" and draw is not None else _clean
        # A face is blurred before it is known to be one: pictures wait for what comes next.
        self._delay = _AROUND if kind == "blurred" else 0.0
        self._newest: Mailbox[_Moment] = Mailbox()
        self._waiting: deque[_Moment] = deque()
        self._around: deque[tuple[float, int, tuple[Face, ...]]] = deque()

    def add(self, seconds: float, analysis: Analysis) -> None:
        """Take in a frame, unless a newer one comes before this one's turn."""
        self._newest.put((seconds, analysis))

    def advance(self, now: float) -> None:
        """Write what is due, `now` seconds after the start. Raises SessionError."""
        moment = self._newest.take()
        if moment is not None:
            self._wait(moment)
        self._show_until(now - self._delay)
        self._file.hold(now - self._delay - _LATE)

    def finish(self, end: float) -> None:
        """Write all up to `end` seconds and close the file. Raises SessionError."""
        try:
            self.advance(end)
            self._show_until(end)
            self._file.hold(end + 1 / RATE)
        finally:
            self._newest.close()
            self._file.close()

    def _wait(self, moment: _Moment) -> None:
        if self._waiting and position(self._waiting[-1][0]) == position(moment[0]):
            self._waiting.pop()  # only one can be shown
        self._waiting.append(moment)
        if self._kind == "blurred":
            seconds, analysis = moment
            self._around.append((seconds, analysis.scene, analysis.faces))

    def _show_until(self, seconds: float) -> None:
        while self._waiting and self._waiting[0][0] <= seconds + _ROUNDING:
            time, analysis = self._waiting.popleft()
            self._file.show(time, self._picture(time, analysis))

    def _picture(self, time: float, analysis: Analysis) -> Callable[[], NDArray[np.uint8]]:
        if self._kind == "blurred":
            boxes = self._boxes_around(time)
            return lambda: blur_faces(analysis.frame.pixels, boxes)
        return lambda: self._draw(analysis)

    def _boxes_around(self, time: float) -> list[Box]:
        """For each face, the box around all places where it is shortly before and after."""
        while self._around and self._around[0][0] < time - _AROUND - _ROUNDING:
            self._around.popleft()
        joined: dict[tuple[int, int], Box] = {}
        for _, scene, faces in self._around:
            for face in faces:
                key = (scene, face.track)
                joined[key] = _joined(joined.get(key, face.box), face.box)
        return list(joined.values())


def position(seconds: float) -> int:
    """Which picture of the video is the one of this time; also, how many lie before it."""
    return int(seconds * RATE + _ROUNDING)


def _clean(analysis: Analysis) -> NDArray[np.uint8]:
    return analysis.frame.pixels


def _joined(one: Box, other: Box) -> Box:
    x, y = min(one[0], other[0]), min(one[1], other[1])
    right = max(one[0] + one[2], other[0] + other[2])
    bottom = max(one[1] + one[3], other[1] + other[3])
    return x, y, right - x, bottom - y
