"""Pixels of any depth, gray or in colour, with or without alpha, made 8-bit BGR on white.

What is white: what the file states, where no value is above it. Otherwise of whole numbers in more
than 8 bits the most that 8, 10, 12, 14 or 16 bits hold, whichever first holds the largest value;
of fractions 1, or the largest value where that is above 1. Nothing in 8 bits is stretched unasked.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

_DEPTHS = (8, 10, 12, 14, 16)
_AT_ONCE = 1_000_000
"""Pixels; what is computed in fractions takes 12 to 16 bytes for each."""
_WHITE = 255.0


def to_bgr(
    pixels: np.ndarray,
    stated: float | None = None,
    *,
    premultiplied: bool = False,
    inverted: bool = False,
) -> NDArray[np.uint8]:
    """Gray (H, W), BGR (H, W, 3) or BGRA (H, W, 4) of any type, as (H, W, 3) uint8 BGR.

    stated: the value of white, if the file says so.
    premultiplied: the colours were multiplied with alpha already.
    inverted: 0 is white.
    """
    has_alpha = pixels.ndim == 3 and pixels.shape[2] == 4
    if pixels.dtype == np.uint8 and stated in (None, _WHITE) and not has_alpha and not inverted:
        plain = pixels if pixels.ndim == 3 else cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR)
        return np.asarray(plain, np.uint8)
    white = _white(pixels.dtype, _largest(pixels, has_alpha), stated)
    opaque = _white_of_alpha(pixels, white) if has_alpha else white
    done = np.empty((*pixels.shape[:2], 3), np.uint8)
    for rows in _bands(pixels):
        band = _fractions(pixels[rows], white)
        colours = band[..., :3] if band.ndim == 3 else band[..., None]
        if inverted:
            colours = 1 - colours
        if has_alpha:
            alpha = _fractions(pixels[rows, :, 3:], opaque)
            colours = (colours if premultiplied else colours * alpha) + (1 - alpha)
        done[rows] = np.rint(np.minimum(colours, 1) * _WHITE)
    return done


def _bands(pixels: np.ndarray) -> Iterator[slice]:
    step = max(1, _AT_ONCE // max(1, pixels.shape[1]))
    for start in range(0, pixels.shape[0], step):
        yield slice(start, start + step)


def _fractions(values: np.ndarray, white: float) -> np.ndarray:
    """0 to 1, float32. What is no number is black."""
    shares = np.nan_to_num(values.astype(np.float32) / np.float32(white), nan=0.0)
    return np.asarray(np.clip(shares, 0, 1))


def _largest(pixels: np.ndarray, has_alpha: bool) -> float:
    """Of the colours that can be seen; 0 where there is none."""
    most = 0.0
    for rows in _bands(pixels):
        band = pixels[rows]
        seen = band[..., :3][band[..., 3] > 0] if has_alpha else band
        if seen.dtype.kind == "f":
            seen = seen[np.isfinite(seen)]
        most = max(most, float(seen.max(initial=0)))
    return most


def _white(kind: np.dtype, largest: float, stated: float | None) -> float:
    if kind.kind == "f":
        return stated if stated and largest <= stated else max(1.0, largest)
    highest = float(np.iinfo(kind).max)
    if stated:
        return stated if largest <= stated else highest
    if highest <= _WHITE:
        return highest
    fitting = (2.0**depth - 1 for depth in _DEPTHS if largest <= 2**depth - 1)
    return min(next(fitting, largest), highest)


def _white_of_alpha(pixels: np.ndarray, white: float) -> float:
    """What is opaque: as with the colours, but some programs scale only one of them."""
    largest = float(pixels[..., 3].max(initial=0))
    if pixels.dtype.kind == "f":
        return max(1.0, largest)
    return white if largest <= white else float(np.iinfo(pixels.dtype).max)
