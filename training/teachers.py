"""What trained models answer on faces, for a student to learn from (Hinton et al. 2015)."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from training.data import FaceSet
from training.losses import Targets
from training.models import open_model

_HEADS = ("fer2013", "ferplus")


def answers(models: list[Path], faces: FaceSet) -> Targets:
    """Mean over the models, and over each face and its mirror image, by head (N, classes)."""
    asked = [open_model(path) for path in models]
    views = (faces.crops, np.ascontiguousarray(faces.crops[:, :, ::-1]))
    outputs = [model(view) for model in asked for view in views]
    means = {head: np.mean([found[head] for found in outputs], axis=0) for head in _HEADS}
    return {head: mean / mean.sum(axis=1, keepdims=True) for head, mean in means.items()}


def kept_answers(models: list[Path], faces: FaceSet, path: Path) -> Targets:
    """The same, read from `path` (.npz) where they were kept before for as many faces."""
    if path.is_file():
        with np.load(path) as kept:
            found = {head: kept[head] for head in _HEADS}
        if len(found["fer2013"]) == len(faces):
            return found
    found = answers(models, faces)
    part = path.with_name(f"part-{path.name}")
    np.savez_compressed(part, fer2013=found["fer2013"], ferplus=found["ferplus"])
    part.replace(path)
    return found
