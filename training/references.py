"""Writes what the model says of some faces, for the program to hold its adaptations to."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import numpy as np

from app.vision.emotions import EmotionClassifier, ModelError
from training import files
from training.data import FaceSet
from training.errors import TrainingError

_EACH = 72  # references of each emotion that the model sees
_LOOKED_AT = 4 * _EACH  # faces of each label to choose them from: model and labels differ


def write_references(model: Path, faces: FaceSet, out: Path) -> np.ndarray:
    """Write embeddings (N, 512) and probabilities (N, 7), float16, and the model's sha256 to `out`.

    The faces are of each emotion alike, as the model reads them; no picture is written. Returns how
    many there are of each, (7,) int. Raises TrainingError, OSError.
    """
    try:
        classifier = EmotionClassifier(model)
    except ModelError as error:
        raise TrainingError(str(error)) from error
    answers = classifier.answers(faces.crops[_first_of_each(faces.labels, _LOOKED_AT)])
    labels = answers["probabilities"].argmax(axis=1)
    chosen = _first_of_each(labels, _EACH)
    content = io.BytesIO()
    np.savez_compressed(
        content,
        embeddings=answers["embedding"][chosen].astype(np.float16),
        probabilities=answers["probabilities"][chosen].astype(np.float16),
        model_sha256=np.array(hashlib.sha256(model.read_bytes()).hexdigest()),
    )
    files.write_whole(out, content.getvalue())
    return np.bincount(labels[chosen], minlength=len(classifier.emotions))


def _first_of_each(labels: np.ndarray, count: int) -> np.ndarray:
    """Positions of the first `count` of each label, in ascending order."""
    return np.sort(
        np.concatenate([np.flatnonzero(labels == label)[:count] for label in np.unique(labels)])
    )
