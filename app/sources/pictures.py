"""Picture files: decoding, encoding, and a frame source of one picture."""

from __future__ import annotations

import os
import struct
import time
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from .. import LARGEST_PICTURE
from ..vision.readings import Frame
from .base import FrameSource, SourceError, check_file, reason
from .exif import decode_webp
from .quiet_stderr import hushed

PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jfif", ".png", ".bmp", ".tif", ".tiff", ".webp", ".avif"}
)
_PNG = b"\x89PNG\r\n\x1a\n"
_LARGEST_FILE = 1 << 30
"""Bytes; more than any picture of the largest size needs."""


class PictureSource(FrameSource):
    """Frame source of a picture file: one frame. Raises SourceError where it cannot be read."""

    still = True

    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        self._pixels: NDArray[np.uint8] | None = read_picture(path)

    @property
    def ended(self) -> bool:
        return self._pixels is None

    def read(self, timeout: float = 0.5) -> Frame | None:
        if self._pixels is None:
            return None
        frame = Frame(self._pixels, number=0, time=0.0, captured=time.monotonic(), still=True)
        self._pixels = None
        return frame

    def close(self) -> None:
        self._pixels = None


def read_picture(path: Path) -> NDArray[np.uint8]:
    """Decode a picture file as (H, W, 3) uint8 BGR, by its EXIF orientation. Raises SourceError."""
    check_file(path)
    too_large = f"{path.name} has more than 100 megapixels. Make it smaller first."
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise SourceError(too_large)
        # OpenCV's file functions fail on Windows where a path is not plain ASCII.
        encoded = np.fromfile(path, np.uint8)
        with hushed():
            pixels = _decode(encoded)
    except OSError as error:
        raise SourceError(f"{path.name} cannot be read: {reason(error)}.") from error
    except cv2.error as error:
        if "MAX_IMAGE_PIXELS" in str(error):
            raise SourceError(too_large) from error
        pixels = None
    if pixels is None:
        raise SourceError(
            f"{path.name} is not a picture that can be read, or is damaged. "
            "Open it in another program and save it as JPEG or PNG."
        )
    # OpenCV has our limit only where this package was imported before it.
    if pixels.shape[0] * pixels.shape[1] > LARGEST_PICTURE:
        raise SourceError(too_large)
    return pixels


def _decode(encoded: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    if encoded[:8].tobytes() == _PNG and not _has_whole_chunks(encoded):
        return None
    if encoded[8:12].tobytes() == b"WEBP":
        return decode_webp(encoded)
    decoded = cv2.imdecode(encoded, cv2.IMREAD_COLOR)
    return None if decoded is None else np.asarray(decoded, np.uint8)


def _has_whole_chunks(png: NDArray[np.uint8]) -> bool:
    """PNG chunk check: False where a chunk claims to be longer than the file.

    OpenCV would allocate as much for it, up to 2 GB.
    """
    start, kind = len(_PNG), b""
    while start + 8 <= len(png) and kind != b"IEND":
        length, kind = struct.unpack(">I4s", png[start : start + 8].tobytes())
        start += length + 12  # for length, kind and checksum
    return start <= len(png)


def write_picture(path: Path, pixels: NDArray[np.uint8]) -> None:
    """Atomic write of a picture file, in the format of its suffix. Raises SourceError.

    pixels: (H, W, 3) uint8 BGR.
    """
    encoded = _encode(path, pixels)
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(encoded)
        os.replace(part, path)
    except OSError as error:
        _remove(part)
        raise SourceError(
            f"{path.name} cannot be saved: {reason(error)}. "
            "Choose another folder, or make room there."
        ) from error


def _encode(path: Path, pixels: NDArray[np.uint8]) -> bytes:
    # Only the suffix: OpenCV crashes on a name that is not UTF-8.
    suffix = path.suffix.lower()
    if suffix not in PICTURE_SUFFIXES or not cv2.haveImageWriter(f"picture{suffix}"):
        raise SourceError(f"Pictures cannot be saved as {path.name}. Use a name ending in .png.")
    try:
        done, encoded = cv2.imencode(path.suffix, pixels)
    except cv2.error:  # such as more than 65535 pixels a side in a JPEG
        done = False
    if not done:
        raise SourceError(f"This picture does not fit into {path.suffix}. Save it as .png.")
    return encoded.tobytes()


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError:
        return  # it does not exist or cannot be removed: the first error is the one to report
