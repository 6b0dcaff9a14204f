"""Recording clock: seconds since a recording began, without its pauses."""

from __future__ import annotations

import time
from datetime import datetime, timedelta


class RecordingClock:
    """Counts seconds from the first frame on, by the frames' own time.

    start: the wall clock's time at second 0, with its zone.
    """

    def __init__(self) -> None:
        self.start = datetime.now().astimezone()
        self._captured: float | None = None  # when the first frame was, as the next one
        self._began = 0.0  # time.monotonic() when it came here
        self._last = 0.0
        self._stopped = False

    @property
    def seconds(self) -> float:
        """How long it has been; also while no frame comes."""
        if self._captured is None or self._stopped:
            return self._last
        return max(self._last, time.monotonic() - self._began)

    @property
    def now(self) -> datetime:
        """The wall clock's time of the last frame."""
        return self.start + timedelta(seconds=self._last)

    def tick(self, captured: float) -> float:
        """The second of a frame, never before the last one's.

        captured: as Frame.captured.
        """
        if self._captured is None:
            self._captured = captured
            self._began = time.monotonic()
            self.start = datetime.now().astimezone()
        self._last = max(self._last, captured - self._captured)
        return self._last

    def stop(self) -> None:
        """Stand still from now on."""
        self._last = self.seconds
        self._stopped = True
