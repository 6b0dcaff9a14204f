"""Region proposals: where cascade classifiers see what may be a face, upright, tilted, in profile.

Haar cascades see nearly every face at low thresholds, among many things that are none; a network
then tells which (`refine`). They know upright faces from the front, and profiles that look to one
side: so the picture is also turned, and mirrored, before it is searched.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin
from pathlib import Path

import cv2
import cv2.data
import numpy as np
from numpy.typing import NDArray

from ..common.language import tr
from .detections import Detections, candidates, joined
from .resize import resized

WINDOW = 20  # pixels; the size of face that the cascades were trained on
_AROUND = 128  # gray outside of a turned picture
_ALIKE = 0.2  # of their sides, by which windows on the same thing may differ


class DetectorError(RuntimeError):
    """The detector cannot work; the message says what to do."""


@dataclass(frozen=True)
class Pass:
    """One way of searching a picture.

    cascade: by the end of its file's name.
    roll: degrees that the faces sought are turned by, clockwise.
    mirrored: profiles that look the other way.
    """

    cascade: str
    roll: float = 0.0
    mirrored: bool = False


UPRIGHT = Pass("frontalface_alt2")
SECOND = Pass("frontalface_default")
PROFILES = (Pass("profileface"), Pass("profileface", mirrored=True))


class Cascades:
    """The cascade classifiers that opencv-python brings, or those in a folder."""

    def __init__(self, folder: Path | None = None) -> None:
        """Raises DetectorError."""
        folder = folder or Path(cv2.data.haarcascades)
        names = [kind.cascade for kind in (UPRIGHT, SECOND, PROFILES[0])]
        self._loaded = {name: load_cascade(folder / f"haarcascade_{name}.xml") for name in names}

    def propose(
        self,
        view: View,
        kind: Pass,
        step: float,
        sides: tuple[int, int] = (WINDOW, 0),
        rows: slice = slice(None),
    ) -> Detections:
        """Candidates in some rows of a view made for this pass, in the frame's coordinates.

        step: from one face size to the next.
        sides: least and largest, in the view's pixels (0: any).

        Raises DetectorError.
        """
        pixels = view.pixels[rows]
        if kind.mirrored:
            pixels = np.ascontiguousarray(pixels[:, ::-1])
        boxes = _windows(self._loaded[kind.cascade], pixels, step, sides)
        if kind.mirrored:
            boxes[:, 0] = pixels.shape[1] - boxes[:, 0] - boxes[:, 2]
        boxes[:, 1] += rows.start or 0
        return view.in_frame(boxes)

    def propose_octaves(self, view: View, kind: Pass, step: float) -> Detections:
        """Candidates of all sizes in a whole view made for this pass, in the frame's coordinates.

        Each octave of sizes is sought in a picture half as large as that before. Asked for all
        sizes in one picture, OpenCV moves windows of twice the size and more by half as much,
        which is more than half of the work and, of upright faces, found none besides.

        step: from one face size to the next.

        Raises DetectorError.
        """
        found = []
        while min(view.pixels.shape) > WINDOW:
            found.append(self.propose(view, kind, step, (WINDOW, 2 * WINDOW - 1)))
            view = view.halved()
        return joined(found)


@dataclass(frozen=True, eq=False)
class View:
    """A frame, shrunk and turned counterclockwise by `roll`, so that faces tilted as much stand
    upright.

    pixels: (H, W) uint8.
    shape: of the shrunk frame before it was turned, in the view's pixels.
    """

    pixels: np.ndarray
    shape: tuple[float, float]
    scale: float
    roll: float = 0.0

    def halved(self) -> View:
        """This view, which is at least 2 pixels wide and high, at half the scale."""
        size = (self.pixels.shape[1] // 2, self.pixels.shape[0] // 2)
        pixels = cv2.resize(self.pixels, size, interpolation=cv2.INTER_AREA)
        return View(pixels, (self.shape[0] / 2, self.shape[1] / 2), self.scale / 2, self.roll)

    def turned(self, roll: float) -> View:
        """This view, which is not turned yet, turned."""
        if not roll or not self.pixels.size:
            return self
        height, width = turned_shape(self.shape, roll)
        across, down = cos(radians(roll)), sin(radians(roll))
        middle, old = np.array([width - 1, height - 1]) / 2, np.array(self.shape[::-1]) / 2 - 0.5
        turn = np.array([[across, -down], [down, across]])
        matrix = np.column_stack([turn, old - turn @ middle])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        pixels = cv2.warpAffine(
            self.pixels, matrix, (width, height), flags=flags, borderValue=_AROUND
        )
        return View(pixels, self.shape, self.scale, roll)

    def in_frame(self, boxes: NDArray[np.float32]) -> Detections:
        """What lies at boxes (N, 4) of this view, in the frame's coordinates."""
        across, down = cos(radians(self.roll)), sin(radians(self.roll))
        away = boxes[:, :2] + boxes[:, 2:] / 2 - np.array(self.pixels.shape[::-1]) / 2
        middles = (
            away @ np.array([[across, down], [-down, across]]) + np.array(self.shape[::-1]) / 2
        )
        corners = middles - boxes[:, 2:] / 2
        found = np.hstack([corners, boxes[:, 2:]]) / self.scale
        return candidates(found.astype(np.float32), self.roll)


def turned_shape(shape: tuple[float, float], roll: float) -> tuple[int, int]:
    """Height and width of the picture that holds one of this shape, turned by `roll` degrees."""
    across, down = abs(cos(radians(roll))), abs(sin(radians(roll)))
    height, width = shape
    return (
        max(1, round(height * across + width * down)),
        max(1, round(width * across + height * down)),
    )


def shrunk(gray: np.ndarray, scale: float, fine: bool = False) -> View:
    """A view of a gray frame (H, W) uint8 at this scale; `fine`: as in `resized`."""
    if gray.size:
        size = (max(1, round(gray.shape[1] * scale)), max(1, round(gray.shape[0] * scale)))
        gray = resized(gray, size, fine)
    return View(gray, (gray.shape[0], gray.shape[1]), scale)


def _windows(
    cascade: cv2.CascadeClassifier, gray: np.ndarray, step: float, sides: tuple[int, int]
) -> NDArray[np.float32]:
    """Boxes (N, 4) where at least one window passes all stages of the cascade, windows on the
    same thing averaged."""
    if min(gray.shape) < WINDOW:
        return np.empty((0, 4), np.float32)
    try:
        found = cascade.detectMultiScale(
            gray, step, 0, 0, (sides[0], sides[0]), (sides[1], sides[1])
        )
        # It drops what it saw in a single window: hand over each twice.
        boxes, _ = cv2.groupRectangles([*found, *found], 1, _ALIKE)
    except cv2.error as error:
        raise DetectorError(
            tr("The face detector failed ({reason}). Install the program again.").format(
                reason=error.err
            )
        ) from error
    return np.array(boxes, np.float32).reshape(-1, 4)


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
            tr(
                "The face detector's file {name} is missing or damaged. Install the program again."
            ).format(name=path.name)
        )
    return cascade
