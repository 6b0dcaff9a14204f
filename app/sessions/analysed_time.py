"""Analysed time of a session: which of its seconds were looked at, with faces or without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..common.language import tr
from ..common.text import length, percent_of_some

if TYPE_CHECKING:  # imported on demand: the list of sessions must not wait for pandas
    import pandas as pd

LONGEST_FRAME = 0.5
"""Seconds that a frame stands for at most, unless a film shows it for longer."""
_SLACK = 0.25  # seconds by which a film's playback may lag behind its own times
_LEAST_GAP = 1e-6  # seconds; less is rounding
_ALL = 0.9995  # share that is called 100%


class AnalysedTime:
    """Analysed time: each analysed frame stands for the time until the next one.

    It is half a second at most: what comes later was not looked at. A film's frame may stand for
    longer, where it was on show until the next and none between them was dropped; and for less,
    where the film was paused. A camera's frame does not: what its media time tells is a stimulus
    that ran on, whether the camera looked or not.

    starts: (N,) float64, seconds of the frames, ascending.
    spans: (N,) float64, seconds that each stands for.
    length: of the session, in seconds.
    """

    def __init__(self, frames: pd.DataFrame, length: float, live: bool = False) -> None:
        """
        frames: with schema.FRAME_COLUMNS, sorted by seconds.
        live: they are a camera's, whatever their media time is of.
        """
        self.length = length
        self.starts = frames["seconds"].to_numpy(float)
        gaps = np.maximum(np.diff(self.starts), 0.0)
        own_times = frames["media_time"].to_numpy(float)
        steps = np.diff(np.full_like(own_times, np.nan) if live else own_times)
        lag = gaps - steps
        on_show = (frames["dropped_before"].to_numpy()[1:] == 0) & (np.abs(lag) <= _SLACK)
        spans = np.where(on_show, gaps, np.minimum(gaps, LONGEST_FRAME))
        paused = (steps > 0) & (lag > _SLACK)
        spans = np.where(paused, np.minimum(spans, steps), spans)
        # The last frame has no next one: it stands for as much as most do.
        usual = float(np.median(spans)) if len(spans) else LONGEST_FRAME
        rest = length - self.starts[-1:]
        self.spans = np.append(spans, np.clip(rest, 0.0, usual))

    def between(self, start: float | None = None, end: float | None = None) -> float:
        """Seconds analysed from `start` to `end`; None for those of the session."""
        first, last = self._bounds(start, end)
        ends = np.minimum(self.starts + self.spans, last)
        return float(np.maximum(ends - np.maximum(self.starts, first), 0.0).sum())

    def words(self, start: float | None = None, end: float | None = None) -> str:
        """How much was analysed, such as "92% of 10 min 0 s"; "" for a span without length."""
        first, last = self._bounds(start, end)
        if last <= first:
            return ""
        share = self.between(first, last) / (last - first)
        percent = ">99%" if 0.995 <= share < _ALL else percent_of_some(share)
        return tr("{percent} of {length}", "part of a time").format(
            percent=percent, length=length(last - first)
        )

    def at(self, seconds: float) -> tuple[float, float]:
        """The last analysed frame at a time: its second, and the seconds that it stands for.

        Minus infinity and 0 before the first.
        """
        row = int(np.searchsorted(self.starts, seconds, "right")) - 1
        return (float(self.starts[row]), float(self.spans[row])) if row >= 0 else (-np.inf, 0.0)

    def gaps(self) -> NDArray[np.float64]:
        """When nothing was analysed: (M, 2) float64, from and until, in seconds, ascending."""
        ends = np.concatenate([[0.0], np.minimum(self.starts + self.spans, self.length)])
        starts = np.append(self.starts, self.length)
        gaps: NDArray[np.float64] = np.column_stack([ends, starts])
        long: NDArray[np.float64] = gaps[gaps[:, 1] - gaps[:, 0] > _LEAST_GAP]
        return long

    def spans_of(self, seconds: NDArray[np.float64]) -> NDArray[np.float64]:
        """What the last frames at these times (M,) each stand for, (M,) seconds."""
        rows = np.searchsorted(self.starts, seconds, "right")
        found: NDArray[np.float64] = np.concatenate([[0.0], self.spans])[rows]
        return found

    def _bounds(self, start: float | None, end: float | None) -> tuple[float, float]:
        return 0.0 if start is None else start, self.length if end is None else end
