"""History buffer: the last hour's readings of each face, for the live timeline."""

from __future__ import annotations

from array import array

import numpy as np
from numpy.typing import NDArray

from ...vision.readings import Analysis

MOST = 110_000
"""Readings kept for each face: an hour of them at 30 a second."""
LONGEST = 3600.0
"""Seconds for which a face that is out of view is kept."""


class _Series:
    """Readings of one face, in compact arrays.

    width: number of emotions.
    seconds: N times.
    values: N * width probabilities, row by row.
    """

    def __init__(self, width: int) -> None:
        self.width = width
        self.seconds = array("d")
        self.values = array("f")

    def append(self, seconds: float, probabilities: NDArray[np.float32]) -> None:
        self.seconds.append(seconds)
        self.values.extend(probabilities.tolist())
        if len(self.seconds) > MOST + MOST // 10:  # in large steps: it copies the rest
            del self.seconds[:-MOST]
            del self.values[: -MOST * self.width]


class History:
    """History buffer of readings by track; a new scene clears it."""

    def __init__(self) -> None:
        self._series: dict[int, _Series] = {}
        self._scene: int | None = None

    def clear(self) -> None:
        """Remove all readings."""
        self._series, self._scene = {}, None

    def add(self, analysis: Analysis, seconds: float) -> None:
        """Add an analysis, read at a time in seconds."""
        if analysis.scene != self._scene:
            self._series, self._scene = {}, analysis.scene
        for face in analysis.faces:
            if face.track not in self._series:
                self._forget_before(seconds - LONGEST)
                self._series[face.track] = _Series(len(analysis.emotions))
            self._series[face.track].append(seconds, face.probabilities)

    def of(self, track: int) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
        """Readings of a track: seconds, (N,), and probabilities, (N, emotions), 0 to 1.

        N is 0 for an unknown track.
        """
        series = self._series.get(track, _Series(1))
        values = np.array(series.values, np.float32).reshape(-1, series.width)
        return np.array(series.seconds, np.float64), values

    def _forget_before(self, seconds: float) -> None:
        """Remove faces last seen before a time in seconds, to limit the memory used."""
        kept = {track: one for track, one in self._series.items() if one.seconds[-1] >= seconds}
        self._series = kept
