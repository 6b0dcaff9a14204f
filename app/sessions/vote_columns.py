"""Columns of ten people's votes: the shares of each emotion, and what is derived of them."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan

import numpy as np
from numpy.typing import NDArray

from ..vision.derived import derived
from ..vision.readings import CONTEMPT

DERIVED = ("derived_valence", "derived_arousal")
"""Columns of `vision.derived`: derived from ratings of words, not measured."""
_DIGITS = 3  # a thousandth of ten people is far below what the model can tell


def share_columns(emotions: Sequence[str]) -> list[str]:
    """Column names of the shares of votes, such as "votes_happy"; that of contempt is the last."""
    return [f"votes_{name}" for name in (*emotions, CONTEMPT)]


def vote_columns(emotions: Sequence[str]) -> list[str]:
    """Column names of the shares and of DERIVED, in order."""
    return [*share_columns(emotions), *DERIVED]


def vote_values(votes: NDArray[np.float32], emotions: Sequence[str]) -> list[float | None]:
    """Values of vote_columns(); None where they are not known.

    votes: (8,), 0 to 1, or (0,), as Face has them.
    """
    shares = votes.tolist() or [None] * (len(emotions) + 1)
    values = (*shares, *derived(votes, emotions))
    return [None if value is None or isnan(value) else round(value, _DIGITS) for value in values]
