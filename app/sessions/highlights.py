"""Highlights: the moments of the most probable emotions."""

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
    """Highlight: a moment of strong expression.

    seconds: since the recording's start.
    wall_clock: ISO 8601 with zone.
    emotion: its name.
    probability: 0 to 1.
    box: the face, in pixels of the recorded frame.
    """

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
    """Highlights: up to five rows with the most probable emotions, neutral excluded.

    They are at least 3 seconds apart, the most probable first.

    rows: N readings of one person.
    shown: (N,) int64, index of each row's emotion; len(emotions) where it was uncertain.
    probabilities: (N, len(emotions)) float64, 0 to 1.
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
