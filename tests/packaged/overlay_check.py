"""Whether a screenshot shows a clip with the overlay that the source paints over it."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.gui import overlay
from app.gui.images import to_image, to_pixels
from app.sources.open import open_source
from app.vision.pipeline import Analyzer
from app.vision.readings import Analysis, Box
from tests.feeding import write_clip
from tests.packaged.surroundings import Window
from tests.packaged.virtual_screen import VirtualScreen

_BORDER = (255, 0, 255)  # BGR, as nothing else in the window
_THICKNESS = 8
_FRAMES, _RATE = 60, 10.0
_PAINTED = 60  # levels by which the overlay changes what it covers, at least in one channel
_ALIKE = 25  # levels by which two screens may differ: the video's losses, the letters' edges
# Of what the overlay covers. A pixel to the side, as a face's box may be found, costs 0.15.
_ENOUGH = 0.7


def write_bordered_clip(path: Path, pixels: np.ndarray) -> Path:
    """Six seconds of this picture (H, W, 3) uint8 BGR, in a border that is found on a screen."""
    sides = (_THICKNESS,) * 4
    bordered = cv2.copyMakeBorder(pixels, *sides, cv2.BORDER_CONSTANT, value=_BORDER)
    return write_clip(path, (bordered for _ in range(_FRAMES)), _RATE)


def find_clip(screen: np.ndarray) -> Box | None:
    """Where such a clip lies on a screen (H, W, 3) uint8 BGR; None while there is none."""
    alike = np.abs(screen.astype(int) - _BORDER).max(axis=2) < 3 * _ALIKE
    down, across = np.flatnonzero(alike.any(axis=1)), np.flatnonzero(alike.any(axis=0))
    if len(down) == 0:
        return None
    left, top = int(across[0]), int(down[0])
    return left, top, int(across[-1]) + 1 - left, int(down[-1]) + 1 - top


class OverlayCheck:
    """Knows what a clip's readings look like, in whatever size."""

    def __init__(self, clip: Path, analyzer: Analyzer) -> None:
        self._analysis = _last_reading(clip, analyzer)

    @property
    def faces(self) -> int:
        """How many faces the source reads in the clip."""
        return len(self._analysis.faces)

    def share(self, screen: np.ndarray) -> float:
        """How much of what the overlay covers looks as it must, 0 to 1; 0 without the clip."""
        place = find_clip(screen)
        if place is None:
            return 0.0
        left, top, width, height = place
        shown = screen[top : top + height, left : left + width]
        plain, painted = self.picture(width, height, False), self.picture(width, height, True)
        covered = _difference(plain, painted) > _PAINTED
        return float((_difference(shown, painted) < _ALIKE)[covered].mean())

    def wait_for(self, window: Window, screen: VirtualScreen) -> None:
        """Wait until the window shows the clip as it must. A screenshot is kept."""

        def is_there() -> bool:
            shown = screen.picture()
            cv2.imwrite(str(window.screenshot), shown)
            return self.share(shown) >= _ENOUGH

        window.wait_until(is_there, f"the overlay; {window.screenshot} shows what was there")

    def picture(self, width: int, height: int, painted: bool) -> np.ndarray:
        """The clip in this size, with the overlay or without, (height, width, 3) uint8 BGR."""
        image = QImage(width, height, QImage.Format.Format_RGB32)
        place = QRectF(image.rect())
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, to_image(self._analysis.frame.pixels))
        if painted:
            overlay.paint(painter, self._analysis, place)
        painter.end()
        return to_pixels(image)


def _last_reading(clip: Path, analyzer: Analyzer) -> Analysis:
    """What is read when the clip has been played."""
    with open_source(str(clip)) as source:
        while not source.ended:
            frame = source.read()
            if frame is not None:
                analysis = analyzer.step(frame)
    return analysis


def _difference(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """(H, W): by how many levels the channel differs that differs most."""
    difference: np.ndarray = cv2.absdiff(one, other).max(axis=2)
    return difference
