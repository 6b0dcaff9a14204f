"""A packed corpus: all faces in one small file, as WebP mosaics.

For machines that are lent for minutes and take little with them.
"""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.vision.crops import CROP_SIDE
from training import files
from training.data import DataError, FaceSet
from training.wild import WildSets

if TYPE_CHECKING:
    from training.corpus import Sets

_COLUMNS = 64  # of a mosaic, which has as many rows at most
QUALITY = 75
"""Of WebP: 84,000 faces in 34 MB."""

_PARTS = ("learned", "checked")


def write(path: Path, sets: Sets, more: WildSets, quality: int = QUALITY) -> None:
    """Write all sets to `path` (.npz).

    quality: of WebP, 1 to 100; above, nothing is lost.
    """
    entries: dict[str, np.ndarray] = {}
    learned, checked = (sets[0], *more.learned), (sets[1], *more.checked)
    entries["names"] = np.array([faces.name for faces in learned])
    for part, of_part in zip(_PARTS, (learned, checked), strict=True):
        for number, faces in enumerate(of_part):
            key = f"{number}.{part}"
            entries[f"{key}.labels"] = faces.labels.astype(np.uint8)
            entries[f"{key}.split"] = np.array(faces.split)
            if faces.votes is not None:
                entries[f"{key}.votes"] = faces.votes.astype(np.uint8)
            for place, mosaic in enumerate(_mosaics(faces.crops, quality)):
                entries[f"{key}.faces.{place}"] = mosaic
    files.write_arrays(path, entries)


def read(path: Path) -> tuple[Sets, WildSets]:
    """The sets that `write` packed. Raises DataError."""
    try:
        with np.load(path) as entries:
            names = [str(name) for name in entries["names"]]
            learned, checked = (
                [_faces(entries, f"{number}.{part}", name) for number, name in enumerate(names)]
                for part in _PARTS
            )
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, cv2.error) as error:
        raise DataError(f"{path} is no file that `pack` wrote: {error}.") from error
    return (learned[0], checked[0]), WildSets(tuple(learned[1:]), tuple(checked[1:]))


def _mosaics(crops: np.ndarray, quality: int) -> list[np.ndarray]:
    """Crops (N, 48, 48) uint8 as WebP files (bytes,) uint8 of up to 64 x 64 of them."""
    found = []
    for start in range(0, len(crops), _COLUMNS**2):
        part = crops[start : start + _COLUMNS**2]
        rows = -(-len(part) // _COLUMNS)
        sheet = np.zeros((rows * _COLUMNS, CROP_SIDE, CROP_SIDE), np.uint8)
        sheet[: len(part)] = part
        grid = sheet.reshape(rows, _COLUMNS, CROP_SIDE, CROP_SIDE).swapaxes(1, 2)
        picture = grid.reshape(rows * CROP_SIDE, -1)
        done, content = cv2.imencode(".webp", picture, [cv2.IMWRITE_WEBP_QUALITY, quality])
        if not done:
            raise DataError("OpenCV here writes no WebP. Install opencv-python-headless.")
        found.append(content.ravel())
    return found


def _faces(entries: np.lib.npyio.NpzFile, key: str, name: str) -> FaceSet:
    labels = entries[f"{key}.labels"].astype(np.int64)
    sheets = []
    for place in range(-(-len(labels) // _COLUMNS**2)):
        sheet = cv2.imdecode(entries[f"{key}.faces.{place}"], cv2.IMREAD_GRAYSCALE)
        if sheet is None:
            raise ValueError(f"a mosaic of {name} is damaged")
        rows = sheet.shape[0] // CROP_SIDE
        cut = sheet.reshape(rows, CROP_SIDE, _COLUMNS, CROP_SIDE).swapaxes(1, 2)
        sheets.append(cut.reshape(-1, CROP_SIDE, CROP_SIDE))
    empty = np.empty((0, CROP_SIDE, CROP_SIDE), np.uint8)
    crops = np.concatenate([empty, *sheets])[: len(labels)]
    votes = entries[f"{key}.votes"].astype(np.float32) if f"{key}.votes" in entries else None
    faces = FaceSet(crops, labels, votes, name=name)
    return replace(faces, split=str(entries[f"{key}.split"]))
