"""Highlights: the moments in which a face expressed an emotion most strongly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..vision.readings import Box

_NEUTRAL = "neutral"
_MOST = 5
_APART = 3.0  # seconds


@dataclass(frozen=True)
class Highlight:
    """A strong expression: when, which, how probable (0 to 1), and where the face was."""

    seconds: float
    wall_clock: str
    emotion: str
    probability: float
    box: Box


def find_highlights(
    rows: pd.DataFrame,
    shown: NDArray[np.int64],
    probabilities: NDArray[np.float64],
    emotions: tuple[str, ...],
) -> tuple[Highlight, ...]:
    """The five rows surest of an emotion other than neutral, 3 seconds apart, surest first.

    shown: (N,) int, the position of each row's emotion, len(emotions) where it was uncertain.
    probabilities: (N, len(emotions)).
    """
    sure = shown < len(emotions)
    if _NEUTRAL in emotions:
        sure &= shown != emotions.index(_NEUTRAL)
    strength = np.where(sure, probabilities[np.arange(len(rows)), shown * sure], -1.0)
    seconds = rows["seconds"].to_numpy(float)
    found: list[Highlight] = []
    for _ in range(_MOST):
        best = int(strength.argmax())
        if strength[best] < 0:
            break
        row = rows.iloc[best]
        box = (int(row["x"]), int(row["y"]), int(row["width"]), int(row["height"]))
        clock, at = str(row["wall_clock"]), float(seconds[best])
        found.append(Highlight(at, clock, emotions[shown[best]], float(strength[best]), box))
        strength[np.abs(seconds - at) < _APART] = -1.0
    return tuple(found)
