"""Finds faces: gray frame in, boxes out, with the Haar cascade that opencv-python brings.

Scanning a whole frame for faces of every size is what a program like this spends its time on.
So a known face is looked for only near its last place and size, and the whole frame is scanned
in turns: a slice (one face size, one strip of the frame) with every frame, each slice on a
picture shrunk until the face size sought is the cascade's window. What a slice finds is looked
at again, at several sizes, before it counts.

The cascade is `alt2` (Lienhart et al. 2003), seconded by `default`: what alt2 finds with its least
number of neighbours, default must find too. On 91 pictures, 144 faces in them, 32 without one:

    cascade, neighbours        faces found   false boxes   faceless pictures it fired on
    default, 5                 127           12            2
    default, 3                 132           29            5
    alt2, 3                    131            8            5
    alt2, 4                    125            1            0
    alt2, 4, or 3 seconded     130            4            1
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import cv2
import cv2.data
import numpy as np

from .readings import Box

_WINDOW = 20  # pixels; the size of face that the cascade was trained on
_LEVEL_STEP = 1.2  # from one face size to the next when scanning in slices
_SLICE_PIXELS = 45_000  # of a shrunken picture; about 5 ms on two cores
_SLICES = 3  # with every frame, less one for each known face
_FOLLOWED = 3  # known faces looked for in one frame; more take turns
_NEAR_SIDE = 40  # pixels a face has when it is looked for near its last place
_NEAR_ROOM = 0.45  # of the box's side, searched on each side of it
# A face needs more overlapping finds than these: with the second cascade's yes, and without.
_NEIGHBOURS = 3
_SURE_NEIGHBOURS = 4
_SAME_FACE = 0.25  # overlap of two boxes around the same face
_STILL_SHARE = 0.4  # a photo has time: faces this much smaller than live are looked for
_SMALLEST_EVER = 24  # pixels; less says nothing about an expression


class DetectorError(RuntimeError):
    """The detector cannot work; the message says what to do."""


@dataclass(frozen=True)
class _Slice:
    """One face size in one strip of the frame: `side` pixels, rows from `top` to `bottom`."""

    side: float
    top: int
    bottom: int


class FaceDetector:
    """Boxes of frontal faces in gray frames; keeps only which slices come next.

    smallest_face: the least side of a face, as part of the frame's shorter side.
    """

    def __init__(self, smallest_face: float = 0.08, cascades: Path | None = None) -> None:
        self.smallest_face = smallest_face
        folder = cascades or Path(cv2.data.haarcascades)
        self._cascade = load_cascade(folder / "haarcascade_frontalface_alt2.xml")
        self._second = load_cascade(folder / "haarcascade_frontalface_default.xml")
        self._slices: list[_Slice] = []
        self._plan: tuple[int, int, float] | None = None
        self._turn = 0

    def reset(self) -> None:
        """Forget the frames seen: the next one is scanned whole."""
        self._plan = None

    def detect(
        self, gray: np.ndarray, known: Sequence[Box] = (), take_turns: bool = True
    ) -> np.ndarray:
        """Boxes (N, 4) int32 found in a live frame (H, W) uint8, given where faces were.

        The first frame of its size is scanned whole. take_turns: of many known faces, look for
        some in this frame and for others in the next. Raises DetectorError.
        """
        plan = (gray.shape[0], gray.shape[1], self.smallest_face)
        if plan != self._plan:
            self._plan, self._slices = plan, _plan_slices(gray.shape, self._smallest(gray))
            return self._scan(gray, self._smallest(gray))
        self._turn += 1
        followed = self._followed(known) if take_turns else known
        boxes = [b for b in (self._follow(gray, box) for box in followed) if b]
        for box in self._candidates(gray, max(1, _SLICES - len(known))):
            if not any(overlap(box, other) > _SAME_FACE for other in [*known, *boxes]):
                checked = self._near(self._cascade, gray, box)
                if checked and self._near(self._second, gray, checked, 1):
                    boxes.append(checked)
        return _as_array(_distinct(boxes))

    def scan(self, gray: np.ndarray) -> np.ndarray:
        """Boxes (N, 4) int32 of all faces in a photo (H, W) uint8. Raises DetectorError."""
        return self._scan(gray, max(_SMALLEST_EVER, _STILL_SHARE * self._smallest(gray)))

    def _smallest(self, gray: np.ndarray) -> float:
        return max(_SMALLEST_EVER, self.smallest_face * min(gray.shape))

    def _scan(self, gray: np.ndarray, smallest: float) -> np.ndarray:
        scale = min(1.0, _WINDOW / smallest)
        boxes = []
        for found, neighbours in _run(self._cascade, _shrunk(gray, scale), 1.1, _NEIGHBOURS):
            box = _scaled(found, 1 / scale)
            if neighbours > _SURE_NEIGHBOURS or self._near(self._second, gray, box, 1):
                boxes.append(box)
        return _as_array(boxes)

    def _followed(self, known: Sequence[Box]) -> Sequence[Box]:
        if len(known) <= _FOLLOWED:
            return known
        first = self._turn * _FOLLOWED
        return [known[(first + i) % len(known)] for i in range(_FOLLOWED)]

    def _candidates(self, gray: np.ndarray, count: int) -> list[Box]:
        """What the next slices hold at first glance."""
        boxes = []
        for _ in range(min(count, len(self._slices))):
            part = self._slices[0]
            self._slices = [*self._slices[1:], part]
            scale = _WINDOW / part.side
            strip = _shrunk(gray[part.top : part.bottom], scale)
            for box, _ in _run(self._cascade, strip, _LEVEL_STEP, 0, (_WINDOW, _WINDOW)):
                boxes.append(_scaled(box, 1 / scale, part.top))
        return _distinct(boxes)

    def _follow(self, gray: np.ndarray, box: Box) -> Box | None:
        """A known face, near where it was: the second cascade sees some that the first loses."""
        return self._near(self._cascade, gray, box) or self._near(self._second, gray, box)

    def _near(
        self,
        cascade: cv2.CascadeClassifier,
        gray: np.ndarray,
        box: Box,
        neighbours: int = _NEIGHBOURS,
    ) -> Box | None:
        """The face near `box` and near its size, or None."""
        x, y, width, height = box
        room = int(_NEAR_ROOM * width)
        left, top = max(0, x - room), max(0, y - room)
        part = gray[top : y + height + room, left : x + width + room]
        if min(part.shape) < _SMALLEST_EVER / 2:
            return None
        scale = _NEAR_SIDE / width
        sides = (int(_NEAR_SIDE * 0.7), int(_NEAR_SIDE * 1.4))
        found = _run(cascade, _shrunk(part, scale), 1.1, neighbours, sides)
        boxes = [_scaled(f, 1 / scale, top, left) for f, _ in found]
        best = max(boxes, key=lambda b: overlap(b, box), default=None)
        return best if best and overlap(best, box) > _SAME_FACE else None


def overlap(a: Box, b: Box) -> float:
    """Intersection over union of two boxes, 0 to 1."""
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / (a[2] * a[3] + b[2] * b[3] - width * height)


def _run(
    cascade: cv2.CascadeClassifier,
    gray: np.ndarray,
    step: float,
    neighbours: int,
    sides: tuple[int, int] = (_WINDOW, 0),
) -> list[tuple[Box, int]]:
    """Boxes with sides from the first to the second (0: any), with the finds that make each up."""
    if min(gray.shape) < _WINDOW:
        return []
    try:
        boxes, counts = cascade.detectMultiScale2(
            gray, step, neighbours, 0, (sides[0], sides[0]), (sides[1], sides[1])
        )
    except cv2.error as error:
        raise DetectorError(
            f"The face detector failed ({error.err}). Install the program again."
        ) from error
    return [
        ((int(x), int(y), int(width), int(height)), int(count))
        for (x, y, width, height), count in zip(boxes, counts, strict=True)
    ]


def load_cascade(path: Path) -> cv2.CascadeClassifier:
    """The cascade in an XML file. Raises DetectorError."""
    # Handed over as text: on Windows the cascade's own loader cannot open non-ASCII paths.
    try:
        storage = cv2.FileStorage(path.read_text(), cv2.FILE_STORAGE_READ | cv2.FILE_STORAGE_MEMORY)
        cascade = cv2.CascadeClassifier()
        loaded = cascade.read(storage.getFirstTopLevelNode())
    except (OSError, UnicodeDecodeError, cv2.error, SystemError):
        loaded = False
    if not loaded or cascade.empty():
        raise DetectorError(
            f"The face detector's file {path.name} is missing or damaged. "
            "Install the program again."
        )
    return cascade


def _plan_slices(shape: tuple[int, ...], smallest: float) -> list[_Slice]:
    """All face sizes from the smallest to the frame's height, cut into strips of like cost.

    After one round of sizes comes a round of those between: a face that falls between two
    sizes, and does not move, would never be found otherwise.
    """
    sizes = []
    for first in (smallest, smallest * _LEVEL_STEP**0.5):
        side = first
        while side <= min(shape[:2]):
            sizes.append(side)
            side *= _LEVEL_STEP
    return [part for side in sizes for part in _strips(shape, side)]


def _strips(shape: tuple[int, ...], side: float) -> list[_Slice]:
    height, width = shape[:2]
    scale = _WINDOW / side
    count = max(1, round(width * scale * height * scale / _SLICE_PIXELS))
    edges = [i * height // count for i in range(count + 1)]
    overlapping = int(side * 1.1)  # so that no face is cut in two
    return [_Slice(side, top, min(height, bottom + overlapping)) for top, bottom in pairwise(edges)]


def _shrunk(gray: np.ndarray, scale: float) -> np.ndarray:
    if not gray.size:
        return gray
    size = (max(1, round(gray.shape[1] * scale)), max(1, round(gray.shape[0] * scale)))
    interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return cv2.resize(gray, size, interpolation=interpolation)


def _scaled(box: Sequence[int], factor: float, top: int = 0, left: int = 0) -> Box:
    x, y, width, height = (round(value * factor) for value in box)
    return (x + left, y + top, width, height)


def _distinct(boxes: list[Box]) -> list[Box]:
    """Each face once: of boxes that overlap, the first."""
    kept: list[Box] = []
    for box in boxes:
        if all(overlap(box, other) < _SAME_FACE for other in kept):
            kept.append(box)
    return kept


def _as_array(boxes: Sequence[Box]) -> np.ndarray:
    return np.array(boxes, dtype=np.int32).reshape(-1, 4)
