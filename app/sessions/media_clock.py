"""Media clock of a session: the film's own times for its seconds, and back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .coded_events import CodedEvent, united
from .markers import Marker, by_time
from .schema import MEDIA_TIME
from .store import Session

Times = NDArray[np.float64]
_SLACK = 0.05  # seconds outside the session that still count: times in files are rounded
_LONGEST_FRAME = 0.5  # seconds that a frame stands for, unless the film ran on to the next
_ROUNDING = 1e-6  # seconds
_LAG = 0.25  # seconds by which playback may lag behind the film's own times


class MediaClock:
    """Clock of what a session is of: its film, or the recording itself where there is none.

    A session recorded while a film was played has seconds since its start, and the film's times
    beside them: it may have been paused, searched or shown twice.

    of_film: whether the times are the film's; otherwise they are the recording's seconds.
    """

    def __init__(self, session: Session) -> None:
        frames = session.frames
        shown = None if frames is None else frames[frames[MEDIA_TIME].notna()]
        self.of_film = shown is not None and len(shown) > 0
        self._runs_alike = session.metadata.film_time or not self.of_film
        self._duration = session.duration
        if shown is not None and not self._runs_alike:
            self._seconds = shown["seconds"].to_numpy(float)
            self._times = shown[MEDIA_TIME].to_numpy(float)
            self._spans = _spans(self._seconds, self._times)

    @property
    def span(self) -> tuple[float, float]:
        """First and last of its times; (0, 0) where there are none."""
        if self._runs_alike:
            return 0.0, self._duration
        return float(self._times.min()), float((self._times + self._spans).max())

    def times(self, table: pd.DataFrame) -> Times:
        """The times of readings or frames, (N,); NaN where the film has none."""
        return table[MEDIA_TIME if self.of_film else "seconds"].to_numpy(float)

    def overlaps(self, onset: float, offset: float) -> bool:
        """Whether any of the time from `onset` to `offset` lies in the session."""
        first, last = self.span
        return onset <= last + _SLACK and offset >= first - _SLACK

    def seconds_of(self, times: Times) -> Times:
        """The recording's seconds (N,) at which these times were first shown; NaN for never."""
        if self._runs_alike:
            inside = (times >= -_SLACK) & (times <= self._duration + _SLACK)
            return np.where(inside, np.clip(times, 0.0, self._duration), np.nan)
        found = np.full(len(times), np.nan)
        for number, time in enumerate(times):
            on_show = self._times <= time
            on_show &= time < self._times + self._spans
            if not on_show.any():
                on_show = np.abs(self._times - time) <= _SLACK
            if on_show.any():
                row = int(np.argmax(on_show))
                found[number] = self._seconds[row] + max(time - self._times[row], 0.0)
        return found

    def times_at(self, seconds: Times) -> Times:
        """The times (N,) that were on show at these seconds of the recording."""
        if self._runs_alike:
            return seconds
        rows = self._rows_at(seconds)
        since = np.clip(seconds - self._seconds[rows], 0.0, self._spans[rows])
        found: Times = self._times[rows] + since
        return found

    def frame_times_at(self, seconds: Times) -> Times:
        """The times (N,) of the frames that were on show at these seconds of the recording."""
        if self._runs_alike:
            return seconds
        found: Times = self._times[self._rows_at(seconds)]
        return found

    def markers(self, marked: Iterable[Marker]) -> list[Marker]:
        """The markers at its times instead of the recording's seconds, sorted by time."""
        ordered = by_time(marked)
        times = self._rounded([one.seconds for one in ordered])
        moved = zip(ordered, times, strict=True)
        return by_time(replace(marker, seconds=time) for marker, time in moved)

    def events(self, coded: Iterable[CodedEvent]) -> list[CodedEvent]:
        """The coded events at its times, sorted by time.

        A state becomes several where the film jumped meanwhile, and what was shown twice is one.
        """
        found = []
        for event in coded:
            parts = [(event.start, event.start)]
            if event.kind == "state":
                parts = self._stretches(event.start, event.end)
            elif not self._runs_alike:
                parts = [(time, time) for time in self._rounded([event.start])]
            found += [replace(event, start=start, end=end) for start, end in parts]
        return united(found)

    def _stretches(self, start: float, end: float) -> list[tuple[float, float]]:
        """What was on show from `start` to `end`: spans of its times within which it ran on."""
        if self._runs_alike:
            return [(start, end)]
        first, last = self._rows_at(np.array([start, end], float)).tolist()
        nexts = self._times[first + 1 : last + 1]
        reached = self._times[first:last] + self._spans[first:last]
        jumps = first + np.flatnonzero(np.abs(nexts - reached) > _ROUNDING)
        begins = self._rounded([start, *self._seconds[jumps + 1].tolist()])
        shown_for = self._seconds[jumps + 1] - self._seconds[jumps]
        ends = self._times[jumps] + np.minimum(self._spans[jumps], shown_for)
        return list(zip(begins, [*ends.round(4).tolist(), *self._rounded([end])], strict=True))

    def _rounded(self, seconds: list[float]) -> list[float]:
        times: list[float] = self.times_at(np.array(seconds, float)).round(4).tolist()
        return times if not self._runs_alike else seconds

    def _rows_at(self, seconds: Times) -> NDArray[np.int64]:
        return np.maximum(np.searchsorted(self._seconds, seconds, "right") - 1, 0)


def _spans(seconds: Times, times: Times) -> Times:
    """How long each frame stands for in the film, (N,) seconds: until the next, or half a second.

    seconds, times: (N,), of the frames in the order of the recording.
    """
    steps, gaps = np.diff(times), np.diff(seconds)
    runs_on = (steps > 0) & ((steps <= _LONGEST_FRAME) | (np.abs(gaps - steps) <= _LAG))
    return np.append(np.where(runs_on, steps, _LONGEST_FRAME), _LONGEST_FRAME)
