"""The one way a face is cut out of a frame: for the window, the command line and training."""

from __future__ import annotations

import cv2
import numpy as np

from .readings import Box

CROP_SIDE = 48
MARGIN = 0.0
"""Of a box's side, added on each side of it.

FER2013's pictures are as wide as the detector's boxes: on the 1,407 of 1,795 PublicTest pictures,
edges repeated, in which it found a face, the box's side had a median of 47 of their 48 pixels and
its middle lay within half a pixel of theirs. What the model makes of them at other margins:

    margin   right, as shown   FER2013's head   FER+'s head   mean certainty
    -0.05    0.645             0.644            0.849         0.636
     0.00    0.659             0.672            0.847         0.641
     0.05    0.650             0.662            0.832         0.635
     0.10    0.647             0.663            0.815         0.620
     0.20    0.605             0.601            0.766         0.576
"""


def fit_to_crop(gray: np.ndarray, side: int = CROP_SIDE) -> np.ndarray:
    """A gray picture (H, W) uint8 of one face, made (side, side) uint8."""
    interpolation = cv2.INTER_AREA if min(gray.shape) > side else cv2.INTER_LINEAR
    return cv2.resize(gray, (side, side), interpolation=interpolation)


def cut_faces(
    gray: np.ndarray, boxes: np.ndarray, margin: float = MARGIN, crop_side: int = CROP_SIDE
) -> np.ndarray:
    """Cut faces out of a gray frame (H, W) uint8 at boxes (N, 4): crops (N, side, side) uint8.

    A crop is square, around the box's middle, `margin` of the box's side wider on each side;
    what lies outside the frame repeats its edge.
    """
    crops = np.empty((len(boxes), crop_side, crop_side), np.uint8)
    for crop, box in zip(crops, boxes.tolist(), strict=True):
        left, top, side, _ = crop_place(box, margin)
        crop[:] = fit_to_crop(_cut(gray, left, top, side), crop_side)
    return crops


def crop_place(box: Box, margin: float = MARGIN) -> Box:
    """The square that `cut_faces` cuts out for a box; it may reach beyond the frame."""
    x, y, width, height = box
    side = max(2, round(max(width, height) * (1 + 2 * margin)))
    return (x + (width - side) // 2, y + (height - side) // 2, side, side)


def _cut(gray: np.ndarray, left: int, top: int, side: int) -> np.ndarray:
    height, width = gray.shape
    # At least one pixel of the frame, even for a box that lies outside it.
    x0, y0 = min(max(left, 0), width - 1), min(max(top, 0), height - 1)
    x1, y1 = max(min(left + side, width), x0 + 1), max(min(top + side, height), y0 + 1)
    inside = gray[y0:y1, x0:x1]
    beyond = (
        max(0, y0 - top),
        max(0, top + side - y1),
        max(0, x0 - left),
        max(0, left + side - x1),
    )
    return cv2.copyMakeBorder(inside, *beyond, cv2.BORDER_REPLICATE) if any(beyond) else inside
