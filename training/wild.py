"""Data sets of faces from elsewhere: arrays or class folders, a part of each kept for choosing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from app.vision.crops import CROP_SIDE
from training import data
from training.copies import near_copies
from training.data import EMOTIONS, DataError, FaceSet

_FACES, _LABELS, _CHECK = "faces.npy", "labels.npy", "check.npy"
_KEPT_FOR_CHOOSING = 0.1


@dataclass(frozen=True)
class WildSets:
    """Sets to learn from, and those to choose a model on, one of each name."""

    learned: tuple[FaceSet, ...] = ()
    checked: tuple[FaceSet, ...] = ()


def load(folders: Sequence[Path], seed: int) -> WildSets:
    """The sets in `folders`, each of them a set or a folder of sets.

    A set is faces.npy (N, 48, 48) uint8 gray with labels.npy (N,), positions in EMOTIONS, and
    perhaps check.npy (N,) bool, the faces kept for choosing; or one folder of pictures for each
    emotion, as the program exports corrections. Where nothing says which faces are kept for
    choosing, a tenth of each emotion is. Raises DataError, also for two sets of one name.
    """
    places = [folder for given in folders for folder in _sets_in(given)]
    names = [folder.name for folder in places]
    if repeated := {name for name in names if names.count(name) > 1}:
        raise DataError(f"Two sets are named {min(repeated)}. Give them once, or other names.")
    found = [_split(folder, seed) for folder in places]
    return WildSets(tuple(learned for learned, _ in found), tuple(check for _, check in found))


def without_copies(
    faces: FaceSet, public: FaceSet, more: WildSets
) -> tuple[FaceSet, WildSets, dict[str, int]]:
    """What is learned from, less near copies of what is chosen on; and how many went, by name."""
    checks = np.concatenate([public.crops, *(each.crops for each in more.checked)])
    kept, gone = [], {}
    for each in (faces, *more.learned):
        copied = near_copies(each.crops, checks)
        kept.append(each.take(~copied))
        gone[each.name] = int(copied.sum())
    return kept[0], replace(more, learned=tuple(kept[1:])), gone


def _sets_in(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        raise DataError(f"There is no folder {folder}. Name one that holds labelled faces.")
    if (folder / _FACES).is_file() or data.is_class_folder(folder):
        yield folder
        return
    below = [p for p in sorted(folder.iterdir()) if (p / _FACES).is_file()]
    if not below:
        raise DataError(
            f"{folder} holds neither {_FACES} nor folders of pictures named {', '.join(EMOTIONS)}."
        )
    yield from below


def _split(folder: Path, seed: int) -> tuple[FaceSet, FaceSet]:
    name = folder.name
    if not (folder / _FACES).is_file():
        faces = data.load(folder, "all")
        rest, chosen = data.hold_out(faces, _KEPT_FOR_CHOOSING, seed)
        return replace(rest, name=name), replace(chosen, name=name)
    faces, check = _read_arrays(folder)
    if check is None:
        return data.hold_out(faces, _KEPT_FOR_CHOOSING, seed)
    return faces.take(~check), replace(faces.take(check), split=f"{name}, its tenth for choosing")


def _read_arrays(folder: Path) -> tuple[FaceSet, np.ndarray | None]:
    try:
        crops, labels = np.load(folder / _FACES), np.load(folder / _LABELS)
        check = np.load(folder / _CHECK) if (folder / _CHECK).is_file() else None
    except (OSError, ValueError, EOFError) as error:
        raise DataError(f"The faces in {folder} cannot be read: {error}.") from error
    fits = (
        crops.shape == (len(labels), CROP_SIDE, CROP_SIDE)
        and crops.dtype == np.uint8
        and labels.ndim == 1
        and np.issubdtype(labels.dtype, np.integer)
        and (check is None or (check.shape == labels.shape and check.dtype == bool))
    )
    if not fits or (len(labels) and not 0 <= labels.min() <= labels.max() < len(EMOTIONS)):
        raise DataError(
            f"{folder} must hold {_FACES} (N, {CROP_SIDE}, {CROP_SIDE}) uint8 and {_LABELS} (N,), "
            f"0 to {len(EMOTIONS) - 1}."
        )
    labels = labels.astype(np.int64)
    return FaceSet(crops, labels, split=folder.name, name=folder.name), check
