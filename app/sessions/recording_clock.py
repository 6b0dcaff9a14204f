"""Clocks of a recording: seconds since its first frame, or a film's own."""

from __future__ import annotations

import time
from datetime import datetime, timedelta


class RecordingClock:
    """Clock of a recording, driven by the frames' capture times.

    start: wall clock time of second 0, with zone.
    """

    def __init__(self) -> None:
        self.start = datetime.now().astimezone()
        self._captured: float | None = None  # Frame.captured of the first frame
        self._began = 0.0  # time.monotonic() when it arrived
        self._last = 0.0
        self._stopped = False

    @property
    def seconds(self) -> float:
        """Seconds since the first frame; runs on while no frame comes, until stop()."""
        if self._captured is None or self._stopped:
            return self._last
        return max(self._last, time.monotonic() - self._began)

    @property
    def end(self) -> datetime:
        """Wall clock time of the recording's last second, with zone."""
        return self.start + timedelta(seconds=self.seconds)

    @property
    def now(self) -> datetime:
        """Wall clock time of the last frame, with zone."""
        return self.start + timedelta(seconds=self._last)

    def second_of(self, moment: float) -> float | None:
        """Second of a moment, negative before the first frame; None while there is no frame.

        moment: time.monotonic() then, as Frame.captured.
        """
        return None if self._captured is None else moment - self._captured

    def moment_of(self, seconds: float) -> float | None:
        """Moment of time.monotonic() of a second, see second_of(); None while there is no frame."""
        return None if self._captured is None else self._captured + seconds

    def tick(self, captured: float) -> float:
        """Register a frame and return its second, never less than the last one's.

        captured: time.monotonic() of the frame, as Frame.captured.
        """
        if self._captured is None:
            self._captured = captured
            self._began = time.monotonic()
            self.start = datetime.now().astimezone()
        self._last = max(self._last, captured - self._captured)
        return self._last

    def stop(self) -> None:
        """Stop the clock."""
        self._last = self.seconds
        self._stopped = True


class FilmClock(RecordingClock):
    """Clock of a film that is read as fast as the machine goes: its seconds are the film's own.

    start: wall clock time at which it was made, with zone.
    """

    def __init__(self) -> None:
        super().__init__()
        self._when = self.start

    @property
    def seconds(self) -> float:
        """Time in the film of the last frame."""
        return self._last

    @property
    def now(self) -> datetime:
        """Wall clock time at which the last frame was analysed, with zone."""
        return self._when

    @property
    def end(self) -> datetime:
        """The same: the time at which the last frame was analysed."""
        return self._when

    def tick(self, time_in_film: float) -> float:
        """Register a frame and return its time in the film, never less than the last one's."""
        self._when = datetime.now().astimezone()
        self._last = max(self._last, time_in_film)
        return self._last

    def stop(self) -> None:
        """Nothing runs on."""
