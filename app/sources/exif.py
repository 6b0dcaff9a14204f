"""EXIF orientation of WebP and PNG pictures.

OpenCV applies it to JPEG, and to others only where it also drops their alpha and depth; with WebP
it does so or not, depending on how the EXIF data begins.
"""

from __future__ import annotations

import struct

import cv2
import numpy as np
from numpy.typing import NDArray

_ORIENTATION = 0x0112
_FLIPS = {2: 1, 3: -1, 4: 0, 6: 1, 7: -1, 8: 0}
"""cv2.flip's code for each orientation; from 5 on, after a transpose."""


def decode_upright(encoded: NDArray[np.uint8]) -> np.ndarray | None:
    """WebP and PNG decoder: an upright picture as deep as in the file; None where it is damaged.

    encoded: the file's bytes, (N,) uint8.
    Gives (H, W) gray, (H, W, 3) BGR or (H, W, 4) BGRA.
    """
    pixels, kinds, chunks = cv2.imdecodeWithMetadata(encoded, flags=cv2.IMREAD_UNCHANGED)
    if pixels is None:
        return None
    for kind, chunk in zip(kinds, chunks, strict=True):
        if kind == cv2.IMAGE_METADATA_EXIF:
            pixels = turn_upright(pixels, read_orientation(np.asarray(chunk).tobytes()))
    return pixels


def read_orientation(exif: bytes) -> int:
    """EXIF orientation, 1 (upright as stored) to 8; 1 where it is missing or damaged."""
    tiff = exif.removeprefix(b"Exif\0\0")
    order = "<" if tiff.startswith(b"II") else ">"
    try:
        (start,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, start)
        for entry in range(start + 2, start + 2 + 12 * count, 12):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, entry)
            if tag == _ORIENTATION:
                return int(value)
    except struct.error:
        return 1
    return 1


def turn_upright(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """Apply an EXIF orientation: rotate and flip a stored picture until it is upright.

    pixels: (H, W, ...) of any type.
    orientation: 2 to 8; any other number changes nothing.
    """
    if orientation in (5, 6, 7, 8):
        pixels = cv2.transpose(pixels)
    flip = _FLIPS.get(orientation)
    return pixels if flip is None else cv2.flip(pixels, flip)
