"""Face crops as PNG files, single or in a folder for each emotion."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..sources.base import reason
from ..sources.quiet_stderr import hushed
from ..vision.crops import CROP_SIDE
from .errors import PersonalError


def encode_crop(crop: NDArray[np.uint8]) -> bytes:
    """A crop (48, 48) uint8 as PNG."""
    return cv2.imencode(".png", crop)[1].tobytes()


def read_crop(path: Path) -> NDArray[np.uint8]:
    """The crop in a PNG, (48, 48) uint8. Raises OSError; ValueError where it holds none."""
    try:
        encoded = np.frombuffer(path.read_bytes(), np.uint8)
        with hushed():
            crop = cv2.imdecode(encoded, cv2.IMREAD_GRAYSCALE)
    except cv2.error:  # an empty file
        crop = None
    if crop is None or crop.shape != (CROP_SIDE, CROP_SIDE):
        raise ValueError(f"{path} is no crop of a face")
    return np.asarray(crop, np.uint8)


def write_folders(target: Path, crops: Iterable[tuple[str, str, NDArray[np.uint8]]]) -> None:
    """Write each (emotion, name, crop) as target/emotion/name.png, all or none.

    target: new, or an empty folder. Raises PersonalError.
    """
    try:
        if target.is_dir() and any(target.iterdir()):
            raise PersonalError(f"{target} is not empty. Choose a new folder.")
        target.parent.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(dir=target.parent, prefix=target.name))
        try:
            for emotion, name, crop in crops:
                (part / emotion).mkdir(exist_ok=True)
                (part / emotion / f"{name}.png").write_bytes(encode_crop(crop))
            if target.is_dir():
                target.rmdir()  # Windows renames onto nothing, not even an empty folder
            part.rename(target)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        raise PersonalError(
            f"The folders cannot be written: {reason(error)}. Choose another place, or make room "
            "there."
        ) from error
