"""Recording clock: seconds since the first frame of a recording."""

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
    def now(self) -> datetime:
        """Wall clock time of the last frame, with zone."""
        return self.start + timedelta(seconds=self._last)

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
