"""PNG files of face crops, single or as a folder for each emotion."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..common.language import tr
from ..sources.base import reason
from ..sources.quiet_stderr import hushed
from ..vision.crops import CROP_SIDE
from .errors import PersonalError


def encode_crop(crop: NDArray[np.uint8]) -> bytes:
    """PNG encoding of a crop (48, 48) uint8."""
    return cv2.imencode(".png", crop)[1].tobytes()


def read_crop(path: Path) -> NDArray[np.uint8]:
    """Read a crop (48, 48) uint8 from a PNG file. Raises OSError; ValueError for other files."""
    try:
        encoded = np.frombuffer(path.read_bytes(), np.uint8)
        with hushed():
            crop = cv2.imdecode(encoded, cv2.IMREAD_GRAYSCALE)
    except cv2.error:  # an empty file
        crop = None
    if crop is None or crop.shape != (CROP_SIDE, CROP_SIDE):
        raise ValueError(f"{path} is not a crop of a face")
    return np.asarray(crop, np.uint8)


def write_folders(target: Path, crops: Iterable[tuple[str, str, NDArray[np.uint8]]]) -> None:
    """Atomic export of crops to target/EMOTION/NAME.png. Raises PersonalError.

    target: a new or empty folder.
    crops: tuples of emotion, name and crop (48, 48) uint8.
    """
    try:
        if target.is_dir() and any(target.iterdir()):
            raise PersonalError(
                tr("{target} is not empty. Choose a new folder.").format(target=target)
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(dir=target.parent, prefix=target.name))
        try:
            for emotion, name, crop in crops:
                (part / emotion).mkdir(exist_ok=True)
                (part / emotion / f"{name}.png").write_bytes(encode_crop(crop))
            if target.is_dir():
                target.rmdir()  # Windows does not rename over an existing folder, even an empty one
            part.rename(target)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        raise PersonalError(
            tr(
                "The folders cannot be written: {reason}. Choose another folder, or make room "
                "there."
            ).format(reason=reason(error))
        ) from error
