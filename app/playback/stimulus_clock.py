"""Stimulus clock: which time of a film was on show at a moment, from when its frames were shown."""

from __future__ import annotations

import threading
from bisect import bisect_right
from dataclasses import dataclass

_KEPT, _SPARE = 4096, 512  # showings; a camera's frame asks for a moment of some seconds ago


@dataclass(frozen=True)
class _Shown:
    """A frame on show from a moment on; `time` is None while there is none, or it stands still.

    time: seconds in the film. span: seconds that it is due to be shown.
    """

    moment: float
    time: float | None
    span: float = 0.0


class StimulusClock:
    """Clock of a film that is played to people.

    Between two frames it runs on, as the film does, but never past the time of the next one while
    that is not on show: so its time is always within the frame that people saw.

    Thread safety: all methods may be called in any thread.
    """

    def __init__(self) -> None:
        self._shown: list[_Shown] = []
        self._lock = threading.Lock()

    def show(self, moment: float, time: float, span: float) -> None:
        """Note that a frame came on show.

        moment: time.monotonic() of it, never before the last one.
        time: the frame's presentation time, seconds in the film.
        span: seconds until the next one is due.
        """
        self._add(_Shown(moment, time, max(span, 0.0)))

    def halt(self, moment: float) -> None:
        """Note that the film is paused, or over, from a moment of time.monotonic() on."""
        self._add(_Shown(moment, None))

    def time_at(self, moment: float) -> float | None:
        """Seconds in the film that were on show at a moment of time.monotonic().

        None before the film begins, while it is paused and after it is over.
        """
        with self._lock:
            row = bisect_right(self._shown, moment, key=lambda one: one.moment) - 1
            if row < 0:
                return None
            one = self._shown[row]
        if one.time is None:
            return None
        return one.time + min(moment - one.moment, one.span)

    def _add(self, one: _Shown) -> None:
        with self._lock:
            if self._shown and one.moment < self._shown[-1].moment:
                raise ValueError("A moment before the last one.")
            self._shown.append(one)
            if len(self._shown) >= _KEPT + _SPARE:  # in large steps: it copies the rest
                del self._shown[:-_KEPT]
