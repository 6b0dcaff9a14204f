"""Blurring of faces, until nobody can be recognized."""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

from .readings import Box

STYLES = ("blurred", "mosaic", "solid")
"""How a face is hidden: a smooth blur, patches of colour, or a gray area."""
_MARGIN = 0.35
"""Part of a box's side that is hidden beyond it on each side: hair, chin and ears tell, too."""
_CELLS = 5
"""What is left of a face is this many patches of colour in width and in height."""
_GRAY = 128


def blur_faces(
    pixels: NDArray[np.uint8], boxes: Iterable[Box], style: str = "blurred"
) -> NDArray[np.uint8]:
    """A copy of the picture, (H, W, 3) uint8 BGR, with nothing left to know a face in a box by.

    style: one of STYLES.
    """
    blurred = pixels.copy()
    for x, y, width, height in boxes:
        aside, above = int(_MARGIN * width), int(_MARGIN * height)
        rows = slice(max(y - above, 0), max(y + height + above, 0))
        spot = blurred[rows, max(x - aside, 0) : max(x + width + aside, 0)]
        if spot.size:
            _hide(spot, style)
    return blurred


def _hide(spot: NDArray[np.uint8], style: str) -> None:
    """Hide what the spot, a part of a picture, shows."""
    if style == "solid":
        spot[:] = _GRAY
        return
    smooth = cv2.INTER_NEAREST if style == "mosaic" else cv2.INTER_LINEAR
    patches = cv2.resize(spot, (_CELLS, _CELLS), interpolation=cv2.INTER_AREA)
    spot[:] = cv2.resize(patches, (spot.shape[1], spot.shape[0]), interpolation=smooth)
