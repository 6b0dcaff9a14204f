"""History: the last hour's readings of each face, for the timeline."""

from __future__ import annotations

from array import array

import numpy as np
from numpy.typing import NDArray

from ...vision.readings import Analysis

MOST = 110_000  # readings kept of a face: an hour of them at 30/s
LONGEST = 3600.0  # seconds for which one is remembered who is gone


class _Series:
    """One face's readings, as compact as an array."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.seconds = array("d")
        self.values = array("f")

    def append(self, seconds: float, probabilities: NDArray[np.float32]) -> None:
        self.seconds.append(seconds)
        self.values.extend(probabilities.tolist())
        if len(self.seconds) > MOST + MOST // 10:  # seldom, since it moves all that stays
            del self.seconds[:-MOST]
            del self.values[: -MOST * self.width]


class History:
    """Remembers readings by face; a face seen in another scene is another one."""

    def __init__(self) -> None:
        self._series: dict[int, _Series] = {}
        self._scene: int | None = None

    def clear(self) -> None:
        self._series, self._scene = {}, None

    def add(self, analysis: Analysis, seconds: float) -> None:
        """Remember the analysis's faces as read at this second."""
        if analysis.scene != self._scene:
            self._series, self._scene = {}, analysis.scene
        for face in analysis.faces:
            if face.track not in self._series:
                self._forget_before(seconds - LONGEST)
                self._series[face.track] = _Series(len(analysis.emotions))
            self._series[face.track].append(seconds, face.probabilities)

    def of(self, track: int) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
        """Seconds (N,) and probabilities (N, emotions) of a face; empty for one never seen."""
        series = self._series.get(track, _Series(1))
        values = np.array(series.values, np.float32).reshape(-1, series.width)
        return np.array(series.seconds, np.float64), values

    def _forget_before(self, seconds: float) -> None:
        """Whoever was last seen before: people come and go for as long as the window is open."""
        kept = {track: one for track, one in self._series.items() if one.seconds[-1] >= seconds}
        self._series = kept
