"""Reference embeddings: bundled faces that an adapted model must read as the shipped one does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .files import read_arrays

WIDTH = 512
"""Length of an embedding."""


@dataclass(frozen=True, eq=False)
class References:
    """Reference faces: embeddings, and readings of the shipped model.

    embeddings: (N, 512) float32.
    probabilities: (N, 7) float32; each row sums to 1.
    """

    embeddings: NDArray[np.float32]
    probabilities: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.embeddings)


def load_references(path: Path, model_sha256: str, emotions: int = 7) -> References:
    """Load the references that `training references` wrote. Raises PersonalError.

    model_sha256: of the model that they must belong to.
    emotions: number of the model's emotions.
    """
    shapes = {"embeddings": (None, WIDTH), "probabilities": (None, emotions)}
    arrays = read_arrays(path, shapes, model_sha256)
    return References(arrays["embeddings"], arrays["probabilities"])
