"""Labelled candidates of the cascades, as arrays: crops, and what is known of each."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from training.errors import TrainingError

SIDE = 32
MARGIN = 0.15
"""Of a candidate's side, added on each side of it before it is cut out."""

FACE, DX, DY, SIZE, ROLL, TURN = range(6)
_COLUMNS = ("face", "dx", "dy", "size", "roll", "turn")
_NEEDED = {"crop", "photo", *_COLUMNS}
_MOST_TURN = 1.5  # eye distances; what is beyond was a guess
_TURNED = 0.4  # from here on a face is turned, and rare
_TURNED_WEIGHT = 2.0


@dataclass(frozen=True, eq=False)
class Candidates:
    """crops: (N, 32, 32) uint8 gray. truth: (N, 6) float32, columns FACE (1 or 0), DX and DY (the
    face's middle less the candidate's, in the candidate's sides), SIZE (logarithm of the face's
    side in the candidate's), ROLL (degrees, clockwise on screen), TURN (eye distances, to the
    right of the screen); all but FACE are 0 where there is no face. weights: (N,) float32."""

    crops: np.ndarray
    truth: np.ndarray
    weights: np.ndarray

    def __len__(self) -> int:
        return len(self.crops)

    @property
    def faces(self) -> np.ndarray:
        """Which are faces, (N,) bool."""
        return self.truth[:, FACE] > 0.5


def read(folder: Path, part: str) -> Candidates:
    """The candidates of the part "train" or "check". Raises TrainingError."""
    path = folder / f"candidates_{part}.npz"
    if not path.is_file():
        raise TrainingError(f"There is no file {path}. Give the folder of labelled candidates.")
    try:
        with np.load(path) as arrays:
            if missing := _NEEDED - set(arrays):
                raise TrainingError(f"{path} lacks {', '.join(sorted(missing))}.")
            columns = {name: arrays[name] for name in _NEEDED}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
        raise TrainingError(f"{path} is damaged, or holds no candidates.") from error
    return _checked(path, columns)


def _checked(path: Path, columns: dict[str, np.ndarray]) -> Candidates:
    crops, count = columns["crop"], len(columns["face"])
    if crops.shape != (count, SIDE, SIDE) or crops.dtype != np.uint8:
        raise TrainingError(f"The crops in {path} are not {SIDE} x {SIDE} gray bytes.")
    if any(columns[name].shape != (count,) for name in _NEEDED - {"crop"}):
        raise TrainingError(f"The columns in {path} are not all as long as its crops.")
    truth = np.stack([columns[name].astype(np.float32) for name in _COLUMNS], axis=1)
    if not np.isfinite(truth).all() or not np.isin(truth[:, FACE], (0, 1)).all():
        raise TrainingError(f"The labels in {path} are not all numbers, or not face or none.")
    if len(np.unique(truth[:, FACE])) < 2:
        raise TrainingError(f"{path} needs faces and candidates that are none.")
    truth[:, TURN] = np.clip(truth[:, TURN], -_MOST_TURN, _MOST_TURN)
    truth[truth[:, FACE] == 0, DX:] = 0
    return Candidates(crops, truth, weights(truth, columns["photo"]))


def weights(truth: np.ndarray, photo: np.ndarray) -> np.ndarray:
    """How much each candidate counts, (N,) float32, mean 1.

    Of n candidates of one kind in one photo, much alike, each counts 1 / sqrt(n); turned faces,
    which are few, count twice.
    """
    kinds = np.stack([photo, truth[:, FACE].astype(photo.dtype)], axis=1)
    _, which, counts = np.unique(kinds, axis=0, return_inverse=True, return_counts=True)
    found = 1 / np.sqrt(counts[which.ravel()])
    found[np.abs(truth[:, TURN]) > _TURNED] *= _TURNED_WEIGHT
    weights: np.ndarray = (found / found.mean()).astype(np.float32)
    return weights


def joined(candidates: Candidates, negatives: np.ndarray, weight: float) -> Candidates:
    """`candidates` and, after them, crops (M, 32, 32) that are no faces, each of this weight."""
    return Candidates(
        np.concatenate([candidates.crops, negatives]),
        np.pad(candidates.truth, ((0, len(negatives)), (0, 0))),
        np.pad(candidates.weights, (0, len(negatives)), constant_values=weight),
    )
