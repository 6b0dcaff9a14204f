"""What trained models answer on faces, for a student to learn from (Hinton et al. 2015)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from training import files
from training.losses import Targets
from training.models import open_model

_HEADS = ("fer2013", "ferplus", "wild")


def answers(models: Sequence[Path], crops: np.ndarray) -> Targets:
    """Mean over the models, and over each of crops (N, 48, 48) and its mirror image.

    By head (N, classes), each the mean of the models that have it.
    """
    asked = [open_model(path) for path in models]
    views = (crops, np.ascontiguousarray(crops[:, :, ::-1]))
    outputs = [model(view) for model in asked for view in views]
    found = {}
    for head in _HEADS:
        if said := [each[head] for each in outputs if head in each]:
            mean = np.mean(said, axis=0)
            found[head] = mean / mean.sum(axis=1, keepdims=True)
    return found


def kept_answers(models: Sequence[Path], crops: np.ndarray, path: Path) -> Targets:
    """The same, read from `path` (.npz) where they were kept before for as many faces."""
    if path.is_file():
        with np.load(path) as kept:
            found = {head: kept[head] for head in kept}
        if all(len(rows) == len(crops) for rows in found.values()):
            return found
    found = answers(models, crops)
    files.write_arrays(path, found)
    return found
