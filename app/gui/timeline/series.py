"""Time series of one person's probabilities, downsampled to what a chart can show."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_SHORTEST_GAP = 0.5  # seconds without a reading
_RECENT = 1000  # newest readings, from which the usual interval is measured
_SLOWER = 3.0  # a gap is this many times the usual interval


@dataclass(frozen=True)
class Points:
    """Downsampled points of a time series.

    seconds: (N,), ascending.
    probabilities: (N, emotions), 0 to 1, with a row of NaN at each gap.
    reach: seconds before and after a point for which it is valid.
    """

    seconds: NDArray[np.float64]
    probabilities: NDArray[np.float64]
    reach: float

    def at(self, seconds: float) -> NDArray[np.float64] | None:
        """Probabilities at a time in seconds, (emotions,); None in a gap."""
        known = np.flatnonzero(~np.isnan(self.probabilities[:, :1]).any(axis=1))
        if not len(known):
            return None
        nearest = known[np.abs(self.seconds[known] - seconds).argmin()]
        if abs(self.seconds[nearest] - seconds) > self.reach:
            return None
        found: NDArray[np.float64] | None = self.probabilities[nearest]
        return found


class Series:
    """Time series of probabilities, kept as prefix sums: the mean of any range is a subtraction.

    emotions: number of emotions.
    """

    def __init__(self, emotions: int) -> None:
        self._emotions = emotions
        self.clear()

    def clear(self) -> None:
        """Remove all readings."""
        self._count = 0
        self._seconds = np.empty(0)
        self._sums = np.zeros((1, 1 + self._emotions))  # of the seconds and of each emotion

    def __len__(self) -> int:
        return self._count

    @property
    def end(self) -> float:
        """Time of the last reading in seconds; 0 without one."""
        return float(self._seconds[self._count - 1]) if self._count else 0.0

    def replace(self, seconds: NDArray[np.float64], probabilities: NDArray[np.floating]) -> None:
        """Replace all readings.

        seconds: (N,), ascending.
        probabilities: (N, emotions), 0 to 1.
        """
        self._count = len(seconds)
        self._seconds = np.array(seconds, np.float64)
        self._sums = np.zeros((self._count + 1, 1 + self._emotions))
        np.cumsum(self._seconds, out=self._sums[1:, 0])
        np.cumsum(probabilities, axis=0, dtype=np.float64, out=self._sums[1:, 1:])

    def append(self, seconds: float, probabilities: NDArray[np.floating]) -> None:
        """Append a reading, (emotions,); one older than the last is ignored."""
        if self._count and seconds < self._seconds[self._count - 1]:
            return
        if self._count == len(self._seconds):
            self._grow()
        following = self._sums[self._count + 1]
        following[0], following[1:] = seconds, probabilities
        following += self._sums[self._count]
        self._seconds[self._count] = seconds
        self._count += 1

    def thinned(self, start: float, end: float, most: int) -> Points:
        """Downsample the readings in a range, to bin means if there are more than `most`.

        start: first second; the reading before it is included.
        end: last second; the reading after it is included.
        most: number of points, about.

        Bin edges do not move with the range, so that nothing flickers.
        """
        seconds = self._seconds[: self._count]
        first = max(int(np.searchsorted(seconds, start)) - 1, 0)
        last = min(int(np.searchsorted(seconds, end, "right")) + 1, self._count)
        gap = self._gap()
        if last - first <= most:
            return self._means(np.arange(first, last + 1), gap, gap / 2)
        width = 2.0 ** np.ceil(np.log2((end - start) / most))
        borders = width * np.arange(np.floor(start / width) - 1, np.ceil(end / width) + 2)
        edges = np.unique(np.searchsorted(seconds, borders))  # unique: empty bins have no mean
        return self._means(edges, max(gap, width), max(gap / 2, width))

    def _means(self, edges: NDArray[np.number], gap: float, reach: float) -> Points:
        """Means of the readings between edges, (bins + 1,), with a row of NaN at each gap."""
        if len(edges) < 2:
            return Points(np.empty(0), np.empty((0, self._emotions)), reach)
        means = np.diff(self._sums[edges], axis=0) / np.diff(edges)[:, None]
        inner = edges[1:-1]
        breaks = np.flatnonzero(self._seconds[inner] - self._seconds[inner - 1] > gap) + 1
        parts = []
        for run in np.split(means, breaks):
            # A line needs two points, even if they are the same.
            parts += [run if len(run) > 1 else run.repeat(2, axis=0), run[-1:].copy()]
            parts[-1][:, 1:] = np.nan
        table = np.concatenate(parts[:-1])
        return Points(table[:, 0], table[:, 1:], reach)

    def _gap(self) -> float:
        """Seconds without a reading that count as a gap, from the usual interval."""
        recent = self._seconds[max(self._count - _RECENT, 0) : self._count]
        pace = float(np.median(np.diff(recent))) if len(recent) > 2 else 0.0
        return max(_SHORTEST_GAP, _SLOWER * pace)

    def _grow(self) -> None:
        room = max(2 * self._count, _RECENT)
        seconds, sums = np.empty(room), np.empty((room + 1, 1 + self._emotions))
        seconds[: self._count] = self._seconds[: self._count]
        sums[: self._count + 1] = self._sums[: self._count + 1]
        self._seconds, self._sums = seconds, sums
