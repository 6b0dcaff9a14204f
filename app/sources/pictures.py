"""Picture files: decoding, encoding, and a frame source of one picture."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..common.language import tr
from ..vision.readings import Frame
from .base import FrameSource, SourceError, check_file, reason
from .decoding import decode
from .kinds import PICTURE_SUFFIXES, kind_of, unreadable
from .limits import TooLargeError, UnreadableError, check_pixels, too_large
from .quiet_stderr import hushed

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
    """The picture upright (EXIF respected) on white, (H, W, 3) uint8 BGR. Raises SourceError."""
    return decode_whole(path.name, read_bytes(path), decode)


def read_bytes(path: Path) -> NDArray[np.uint8]:
    """The file, (N,) uint8. Raises SourceError, also where its kind is none that can be read."""
    check_file(path)
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise SourceError(too_large(path.name))
        # OpenCV's file functions fail on Windows where a path is not plain ASCII.
        encoded = np.fromfile(path, np.uint8)
    except OSError as error:
        raise SourceError(
            tr("{name} cannot be read: {reason}.").format(name=path.name, reason=reason(error))
        ) from error
    if sentence := unreadable(path.name, kind_of(encoded)):
        raise SourceError(sentence)
    return encoded


def decode_whole(
    name: str,
    encoded: NDArray[np.uint8],
    decode_it: Callable[[NDArray[np.uint8]], NDArray[np.uint8] | None],
) -> NDArray[np.uint8]:
    """What `decode_it` makes of a file's bytes. Raises SourceError with the file's name."""
    try:
        with hushed():
            pixels = decode_it(encoded)
        # OpenCV has our limit only where this package was imported before it.
        if pixels is not None:
            check_pixels(pixels.shape[0] * pixels.shape[1])
    except cv2.error as error:
        if "MAX_IMAGE_PIXELS" in str(error):
            raise SourceError(too_large(name)) from error
        pixels = None
    except TooLargeError as error:
        raise SourceError(too_large(name, str(error))) from error
    except UnreadableError as error:
        raise SourceError(
            tr(
                "{name} is {such_a_picture}, which cannot be read. "
                "Open it in another program and save it as JPEG or PNG."
            ).format(name=name, such_a_picture=error)
        ) from error
    if pixels is None:
        raise SourceError(
            tr(
                "{name} is not a picture that can be read, or is damaged. Open it in another "
                "program and save it as JPEG or PNG."
            ).format(name=name)
        )
    return pixels


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
            tr(
                "{name} cannot be saved: {reason}. Choose another folder, or make room there."
            ).format(name=path.name, reason=reason(error))
        ) from error


def _encode(path: Path, pixels: NDArray[np.uint8]) -> bytes:
    # Only the suffix: OpenCV crashes on a name that is not UTF-8.
    suffix = path.suffix.lower()
    if suffix not in PICTURE_SUFFIXES or not cv2.haveImageWriter(f"picture{suffix}"):
        raise SourceError(
            tr("Pictures cannot be saved as {name}. Use a name ending in .png.").format(
                name=path.name
            )
        )
    try:
        done, encoded = cv2.imencode(path.suffix, pixels)
    except cv2.error:  # such as more than 65535 pixels a side in a JPEG
        done = False
    if not done:
        raise SourceError(
            tr("This picture does not fit into {suffix}. Save it as .png.").format(
                suffix=path.suffix
            )
        )
    return encoded.tobytes()


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError:
        return  # it does not exist or cannot be removed: the first error is the one to report
