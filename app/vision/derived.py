"""Derived valence and arousal: shares of votes, weighed by how people rated the emotions' words.

Derived from ratings of words, not measured of faces, and not checked against raters of faces.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import nan

import numpy as np
from numpy.typing import NDArray

from .readings import CONTEMPT

COORDINATES: dict[str, tuple[float, float]] = {
    "happy": (0.81, 0.51),
    "angry": (-0.51, 0.59),
    "disgust": (-0.60, 0.35),
    "fear": (-0.64, 0.60),
    "sad": (-0.63, -0.27),
    "surprise": (0.40, 0.67),
    CONTEMPT: (-0.24, 0.31),
    "neutral": (0.0, 0.0),  # our own choice: the table has no such word
}
"""Pleasure and arousal, -1 to 1, of the words happy, angry, disgusted, fearful, sad, surprised and
contemptuous in the table of 151 words by Russell, J. A., & Mehrabian, A. (1977). Evidence for a
three-factor theory of emotions. Journal of Research in Personality, 11(3), 273-294."""


def derived(votes: NDArray[np.float32], emotions: Sequence[str]) -> tuple[float, float]:
    """Derived valence and arousal, -1 to 1: the mean of COORDINATES, weighed by shares of votes.

    votes: (8,) for each of `emotions`, then CONTEMPT; (0,) where they are not known, which gives
        NaN, as does an emotion without coordinates.
    """
    places = _places((*emotions, CONTEMPT))
    if not votes.size or places is None:
        return nan, nan
    valence, arousal = (votes @ places).tolist()
    return valence, arousal


@cache
def _places(names: tuple[str, ...]) -> NDArray[np.float64] | None:
    """COORDINATES of these names, (N, 2); None where one has none."""
    if not COORDINATES.keys() >= set(names):
        return None
    return np.array([COORDINATES[name] for name in names])
