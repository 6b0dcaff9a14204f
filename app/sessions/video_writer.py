"""Video writer with a constant frame rate: frames are repeated or left out to keep it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..common.language import tr
from ..common.mailbox import Mailbox
from ..vision.blur import blur_faces
from ..vision.readings import Analysis, Box, Face
from .schema import SessionError
from .video_files import CODEC, RECORDED

RATE = 20
"""Frame rate of the file, frames a second."""
_LARGEST = (1920, 1080)  # pixels; larger frames take too long to encode on a small machine
_LATE = 0.2  # seconds that a frame may take from the camera to here
_AROUND = 0.5  # seconds before and after a reading in which the face's box is blurred
_ROUNDING = 1e-6

_Moment = tuple[float, Analysis]


class VideoFile:
    """Video file with the constant frame rate RATE: each frame is repeated until the next one.

    path: of the AVI or MP4 to write.
    between: called after each written frame, so that other work can go on while it catches up.
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
        """Show another picture from `seconds` on.

        make: called when a frame is due; returns the picture, (H, W, 3) uint8 BGR.

        Raises SessionError where no video can be written.
        """
        self.hold(seconds)
        self._make, self._pixels = make, None

    def hold(self, seconds: float) -> None:
        """Repeat the last picture up to `seconds`."""
        due = position(seconds)
        while self._make is not None and self._count < due:
            if self._pixels is None:
                self._pixels = self._fitted(self._make())
            self._opened().write(self._pixels)
            self._count += 1
            self._between()

    def close(self) -> None:
        """Close the file."""
        if self._writer is not None:
            self._writer.release()

    def _fitted(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The picture letterboxed to the video's size, which the first picture sets."""
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
                tr(
                    "No video can be written here. Choose “No video” under Session > "
                    "Recordings keep."
                )
            )
        return self._writer


class VideoRecorder:
    """Video recorder of a session: writes analyses into a VideoFile.

    folder: the session's folder.
    kind: one of VIDEO_KINDS.
    draw: draws the overlay on an analysis's frame, (H, W, 3) uint8 BGR; needed for "annotated".
    between: as in VideoFile.

    Thread safety: `add` may be called in one thread, all else in another one.
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
            raise ValueError("An annotated video needs a draw function.")
        self._draw = draw if kind == "annotated" and draw is not None else _clean
        # A face is blurred already before its first reading, so frames are delayed.
        self._delay = _AROUND if kind == "blurred" else 0.0
        self._newest: Mailbox[_Moment] = Mailbox()
        self._waiting: deque[_Moment] = deque()
        self._around: deque[tuple[float, int, tuple[Face, ...]]] = deque()

    def add(self, seconds: float, analysis: Analysis) -> None:
        """Add an analysis; it is dropped if a newer one comes before it is written."""
        self._newest.put((seconds, analysis))

    def advance(self, now: float) -> None:
        """Write the frames due at `now`, seconds since the start. Raises SessionError."""
        moment = self._newest.take()
        if moment is not None:
            self._wait(moment)
        self._show_until(now - self._delay)
        self._file.hold(now - self._delay - _LATE)

    def finish(self, end: float) -> None:
        """Write all frames up to `end`, in seconds, and close the file. Raises SessionError."""
        try:
            self.advance(end)
            self._show_until(end)
            self._file.hold(end + 1 / RATE)
        finally:
            self._newest.close()
            self._file.close()

    def _wait(self, moment: _Moment) -> None:
        if self._waiting and position(self._waiting[-1][0]) == position(moment[0]):
            self._waiting.pop()  # both have the same frame of the video
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
        """Bounding box of each face over half a second before and after."""
        while self._around and self._around[0][0] < time - _AROUND - _ROUNDING:
            self._around.popleft()
        joined: dict[tuple[int, int], Box] = {}
        for _, scene, faces in self._around:
            for face in faces:
                key = (scene, face.track)
                joined[key] = _joined(joined.get(key, face.box), face.box)
        return list(joined.values())


def position(seconds: float) -> int:
    """Frame number in the video at a time in seconds; also the number of frames before it."""
    return int(seconds * RATE + _ROUNDING)


def _clean(analysis: Analysis) -> NDArray[np.uint8]:
    return analysis.frame.pixels


def _joined(one: Box, other: Box) -> Box:
    x, y = min(one[0], other[0]), min(one[1], other[1])
    right = max(one[0] + one[2], other[0] + other[2])
    bottom = max(one[1] + one[3], other[1] + other[3])
    return x, y, right - x, bottom - y
