"""Reference embeddings: bundled faces on which an adapted model must agree with the shipped one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .files import read_arrays

WIDTH = 512
"""Of an embedding."""


@dataclass(frozen=True, eq=False)
class References:
    """What the shipped model says of faces that nobody corrects.

    embeddings: (N, 512) float32.
    probabilities: (N, 7) float32, rows sum to 1.
    """

    embeddings: NDArray[np.float32]
    probabilities: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.embeddings)


def load_references(path: Path, model_sha256: str, emotions: int = 7) -> References:
    """The references that `training references` wrote for the model of this sha256. Raises
    PersonalError."""
    shapes = {"embeddings": (None, WIDTH), "probabilities": (None, emotions)}
    arrays = read_arrays(path, shapes, model_sha256)
    return References(arrays["embeddings"], arrays["probabilities"])
