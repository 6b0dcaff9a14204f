"""Reads labelled faces: FER2013's CSV, FER+'s votes beside it, or one folder for each class."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.vision.crops import CROP_SIDE, fit_to_crop
from training.errors import TrainingError

if TYPE_CHECKING:
    import pandas as pd

EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
"""FER2013's labels, in its own order."""

FERPLUS_EMOTIONS = (*EMOTIONS, "contempt")
"""What FER+ votes for, in FER2013's order with contempt last."""

VALENCES = ("negative", "neutral", "positive")
"""The three classes that some programs tell apart; surprise counts as positive."""

_VALENCE_OF = np.array([0, 0, 0, 2, 0, 2, 1])
_VOTE_COLUMNS = ["anger", "disgust", "fear", "happiness", "sadness", "surprise", "neutral"]
_VOTE_COLUMNS += ["contempt", "unknown", "NF"]
_FOLDER_NAMES = {name: i for i, name in enumerate(EMOTIONS)} | {
    name: i for i, name in enumerate(_VOTE_COLUMNS[: len(EMOTIONS)])
}
_PICTURES = {".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"}
# What pandas and numpy raise for another table, a number above 255, a compressed file cut short.
_UNREADABLE = (KeyError, ValueError, OverflowError, OSError, EOFError)
SPLITS = ("Training", "PublicTest", "PrivateTest")


class DataError(TrainingError):
    """The data cannot be used; the message says what is wrong and what to do."""


@dataclass(frozen=True)
class FaceSet:
    """Labelled faces.

    crops: (N, 48, 48) uint8 gray. labels: (N,) int64, positions in EMOTIONS.
    votes: (N, 10) float32 counts in the order of FERPLUS_EMOTIONS, unknown, no face; or None.
    split: where they are from, in words for a record. name: of the data set.
    """

    crops: np.ndarray
    labels: np.ndarray
    votes: np.ndarray | None = None
    split: str = ""
    name: str = "fer2013"

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, which: np.ndarray) -> FaceSet:
        """The faces at `which`: positions (M,) int or a mask (N,) bool."""
        votes = None if self.votes is None else self.votes[which]
        return replace(self, crops=self.crops[which], labels=self.labels[which], votes=votes)

    def valences(self) -> np.ndarray:
        """The labels as positions in VALENCES, (N,) int64."""
        return _VALENCE_OF[self.labels]

    def soft_targets(self) -> np.ndarray:
        """Shares of FER+'s votes among its eight emotions, (N, 8) float32.

        A face without votes for any of the eight gets its FER2013 label as its only vote.
        """
        targets = np.eye(len(FERPLUS_EMOTIONS), dtype=np.float32)[self.labels]
        if self.votes is not None:
            emotions = self.votes[:, : len(FERPLUS_EMOTIONS)]
            total = emotions.sum(axis=1, keepdims=True)
            targets = np.where(total > 0, emotions / np.maximum(total, 1), targets)
        return targets.astype(np.float32)

    def plurality(self) -> np.ndarray:
        """FER+'s winner of its ten columns as a position in EMOTIONS, (N,) int64.

        It is -1 where two tie, where the winner is none of the seven, or without votes.
        """
        if self.votes is None:
            return np.full(len(self), -1, dtype=np.int64)
        winner = self.votes.argmax(axis=1)
        alone = (self.votes == self.votes.max(axis=1, keepdims=True)).sum(axis=1) == 1
        return np.where(alone & (winner < len(EMOTIONS)), winner, -1)

    def are_faces(self) -> np.ndarray:
        """False where most of FER+'s votes say that there is no face, (N,) bool."""
        if self.votes is None:
            return np.ones(len(self), dtype=bool)
        return self.votes[:, -1] <= self.votes.sum(axis=1) / 2


def load(folder: Path, split: str) -> FaceSet:
    """Faces of one split of `folder`, which holds fer2013.csv or one sub-folder for each class.

    A folder of classes has no splits: all of it is returned. Raises DataError.
    """
    return _load_splits(folder, split)[0]


def load_for_training(folder: Path, seed: int, held_out: float = 0.0) -> tuple[FaceSet, FaceSet]:
    """Training and validation faces: FER2013's Training and PublicTest splits.

    With `held_out`, that share of Training is the validation; of class folders it is a tenth
    at least, since they have no splits. Raises DataError.
    """
    faces, *others = _load_splits(folder, "Training", "PublicTest")
    if not held_out and others and len(others[0]):
        return faces, others[0]
    return hold_out(faces, held_out or 0.1, seed)


def hold_out(faces: FaceSet, share: float, seed: int) -> tuple[FaceSet, FaceSet]:
    """All other faces, and `share` (0 to 1) of them, of each emotion alike. Raises DataError."""
    from sklearn.model_selection import train_test_split

    counts = np.unique(faces.labels, return_counts=True)[1]
    # Where an emotion has no face to give, or the share has no room for each, chance decides.
    fits = counts.min(initial=2) >= 2 and share * len(faces) > len(counts) - 1
    alike = faces.labels if fits else None
    try:
        rest, chosen = train_test_split(
            np.arange(len(faces)), test_size=share, random_state=seed, stratify=alike
        )
    except ValueError as error:
        raise DataError(f"{len(faces)} faces are too few to train on.") from error
    split = f"{share:.0%} of {faces.split}, held out"
    return faces.take(rest), replace(faces.take(chosen), split=split)


def fewer(faces: FaceSet, count: int | None) -> FaceSet:
    """`count` of the faces, the same ones each time and of each emotion alike; None: all of them.

    Raises DataError where they are too few to choose from.
    """
    if count is None or count >= len(faces):
        return faces
    return replace(hold_out(faces, count / len(faces), seed=1)[1], split=faces.split)


def is_class_folder(folder: Path) -> bool:
    """Whether `folder` holds a folder for one emotion at least."""
    return any(p.is_dir() and p.name.lower() in _FOLDER_NAMES for p in folder.iterdir())


def _load_splits(folder: Path, *splits: str) -> list[FaceSet]:
    """The faces of each split, or all of a folder of classes. Only the first must hold some."""
    if not folder.is_dir():
        raise DataError(f"There is no folder {folder}. Name the one that holds fer2013.csv.")
    table = _table(folder)
    sets = _load_csv(table, splits) if table else [_load_folders(folder)]
    if not len(sets[0]):
        raise DataError(f"{folder} holds no faces of the split {splits[0]}.")
    return sets


def _table(folder: Path) -> Path | None:
    """fer2013.csv, or a compressed one; None in a folder of classes."""
    return min((path for path in folder.glob("fer2013.csv*") if path.is_file()), default=None)


def _load_csv(path: Path, splits: tuple[str, ...]) -> list[FaceSet]:
    """The faces of each split; both tables are read once, since they are large."""
    import pandas as pd

    try:
        table = pd.read_csv(path, dtype={"emotion": np.int64, "pixels": str, "Usage": str})
        sets = [_rows_of(table, split) for split in splits]
    except _UNREADABLE as error:
        columns = "emotion, pixels and Usage"
        raise DataError(f"{path} is not FER2013's table of {columns}: {error}.") from error
    labels = np.concatenate([faces.labels for _, faces in sets])
    if len(labels) and not (labels.min() >= 0 and labels.max() < len(EMOTIONS)):
        raise DataError(f"{path} has labels other than 0 to {len(EMOTIONS) - 1}.")
    votes = _load_votes(path.parent / "fer2013new.csv", len(table))
    return [replace(faces, votes=None if votes is None else votes[rows]) for rows, faces in sets]


def _rows_of(table: pd.DataFrame, split: str) -> tuple[np.ndarray, FaceSet]:
    """Where a split's rows are in FER2013's table, and their faces, without votes."""
    rows = np.flatnonzero(table["Usage"] == split)
    crops = [np.array(str(t).split(), dtype=np.uint8) for t in table["pixels"].to_numpy()[rows]]
    shape = (len(rows), CROP_SIDE, CROP_SIDE)
    pixels = np.concatenate(crops).reshape(shape) if crops else np.empty(shape, np.uint8)
    return rows, FaceSet(pixels, table["emotion"].to_numpy()[rows], split=split)


def _load_votes(path: Path, length: int) -> np.ndarray | None:
    """FER+'s votes for the first `length` rows of FER2013's table, (length, 10) float32."""
    import pandas as pd

    if not path.is_file():
        return None
    try:
        votes = pd.read_csv(path)[_VOTE_COLUMNS].to_numpy(np.float32)
    except _UNREADABLE as error:
        raise DataError(f"{path} is not FER+'s table of votes: {error}.") from error
    if len(votes) < length:
        raise DataError(f"{path} has {len(votes)} rows, fewer than fer2013.csv's {length}.")
    return votes[:length]


def _load_folders(folder: Path) -> FaceSet:
    crops, labels = [], []
    for sub in sorted(p for p in folder.iterdir() if p.name.lower() in _FOLDER_NAMES):
        for path in sorted(p for p in sub.rglob("*") if p.suffix.lower() in _PICTURES):
            crops.append(fit_to_crop(_read_gray(path)))
            labels.append(_FOLDER_NAMES[sub.name.lower()])
    if not crops:
        raise DataError(
            f"{folder} holds neither fer2013.csv nor folders of pictures named "
            f"{', '.join(EMOTIONS)}."
        )
    return FaceSet(np.stack(crops), np.array(labels, dtype=np.int64), split="class folders")


def _read_gray(path: Path) -> np.ndarray:
    """A picture as (H, W) uint8."""
    try:
        # imdecode, since imread cannot open non-ASCII paths on every system.
        gray = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_GRAYSCALE)
    except (OSError, cv2.error) as error:  # cv2's for an empty file
        raise DataError(f"{path} cannot be read. Take it out.") from error
    if gray is None:
        raise DataError(f"{path} is no picture that can be read. Take it out.")
    return gray
