"""Face crops: the one way a face is cut out, for the window, the command line and training."""

from __future__ import annotations

from math import ceil, cos, floor, radians, sin

import cv2
import numpy as np
from numpy.typing import NDArray

from .readings import Box

CROP_SIDE = 48
MARGIN = 0.0
"""Of a box's side, added on each side of it.

FER2013's pictures are as wide as the detector's boxes: on the 1,407 of 1,795 PublicTest pictures,
edges repeated, in which it found a face, the box's side had a median of 47 of their 48 pixels and
its middle lay within half a pixel of theirs. What the model makes of them at other margins:

    margin   right, as shown   FER2013's head   FER+'s head   mean certainty
    -0.10    0.653             0.684            0.850         0.681
    -0.05    0.660             0.702            0.869         0.695
     0.00    0.658             0.699            0.870         0.705
     0.05    0.650             0.693            0.863         0.694
     0.10    0.641             0.680            0.859         0.686
     0.20    0.611             0.652            0.826         0.667
"""
TRAINED_TILT = 10.0
"""Degrees that the emotion model's training turned its faces by: a tilt up to that is left in a
crop. Of 3,397 PublicTest faces 0.665 were read right as they are, 0.666 turned back entirely and
0.668 beyond these degrees alone: all the same, and a tilt measured in each frame anew would make a
still face's crops wobble."""
_UPRIGHT = 0.5  # degrees; a face turned by less is cut as it stands


def fit_to_crop(gray: np.ndarray, side: int = CROP_SIDE) -> np.ndarray:
    """A gray picture (H, W) uint8 of one face, made (side, side) uint8."""
    interpolation = cv2.INTER_AREA if min(gray.shape) > side else cv2.INTER_LINEAR
    return cv2.resize(gray, (side, side), interpolation=interpolation)


def cut_faces(
    gray: np.ndarray,
    boxes: np.ndarray,
    margin: float = MARGIN,
    crop_side: int = CROP_SIDE,
    rolls: np.ndarray | None = None,
) -> NDArray[np.uint8]:
    """Cut faces out of a gray frame (H, W) uint8 at boxes (N, 4): crops (N, side, side) uint8.

    A crop is square, around the box's middle, `margin` of the box's side wider on each side; what
    lies outside the frame repeats its edge.

    rolls: (N,) degrees that each box is turned by, positive clockwise on screen, which the crop is
        turned back by; None for upright boxes.
    """
    crops = np.empty((len(boxes), crop_side, crop_side), np.uint8)
    turns = np.zeros(len(boxes)) if rolls is None else rolls
    for crop, box, roll in zip(crops, boxes.tolist(), turns.tolist(), strict=True):
        if abs(roll) < _UPRIGHT:
            left, top, side, _ = crop_place(box, margin)
            crop[:] = fit_to_crop(_cut(gray, left, top, side), crop_side)
        else:
            x, y, width, height = box
            side = max(2.0, max(width, height) * (1 + 2 * margin))
            crop[:] = cut_turned(gray, (x + width / 2, y + height / 2), side, roll, crop_side)
    return crops


def upright(rolls: np.ndarray) -> np.ndarray:
    """By how many degrees (N,) crops of faces with these rolls are turned back."""
    turned: np.ndarray = np.sign(rolls) * np.maximum(np.abs(rolls) - TRAINED_TILT, 0)
    return turned


def cut_turned(
    gray: np.ndarray, middle: tuple[float, float], side: float, roll: float, pixels: int
) -> NDArray[np.uint8]:
    """A square of a gray frame (H, W) uint8, `side` wide and turned clockwise by `roll` degrees
    around `middle` (x, y), turned back and made (pixels, pixels) uint8.

    One affine warp with steps of about a pixel, then whole blocks averaged. A large face is halved
    first, until a pixel of the crop is less than four wide.
    """
    reach = ceil(side * 0.71) + 2  # of the turned square, from its middle
    left, top = floor(middle[0]) - reach, floor(middle[1]) - reach
    part = _cut(gray, left, top, 2 * reach)
    x, y = middle[0] - left - 0.5, middle[1] - top - 0.5
    while side >= 4 * pixels:
        part = cv2.resize(part, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        side, x, y = side / 2, (x - 0.5) / 2, (y - 0.5) / 2
    blocks = max(1, round(side / pixels))
    step = side / (pixels * blocks)
    across, down = step * cos(radians(roll)), step * sin(radians(roll))
    first = (1 - pixels * blocks) / 2  # the first pixel's middle, from the square's
    x0, y0 = x + first * (across - down), y + first * (down + across)
    matrix = np.array([[across, -down, x0], [down, across, y0]])
    size = (pixels * blocks, pixels * blocks)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    warped = cv2.warpAffine(part, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    if blocks > 1:
        warped = cv2.resize(warped, (pixels, pixels), interpolation=cv2.INTER_AREA)
    return warped.astype(np.uint8, copy=False)


def crop_place(box: Box, margin: float = MARGIN) -> Box:
    """The square that `cut_faces` cuts out for a box; it may reach beyond the frame."""
    x, y, width, height = box
    side = max(2, round(max(width, height) * (1 + 2 * margin)))
    left, top = floor(x + (width - side) / 2), floor(y + (height - side) / 2)
    return (left, top, side, side)


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
