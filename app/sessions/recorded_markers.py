"""Markers of a running recording; those set or changed after its end are saved at once."""

from __future__ import annotations

import threading
from pathlib import Path

from . import markers
from .coded_events import stops
from .markers import Marker


class RecordedMarkers:
    """Markers of a recording, which its writer thread saves until close().

    folder: the session's.

    Thread safety: all methods may be called in any thread.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._markers: tuple[Marker, ...] = ()
        self._lock = threading.RLock()
        self._closed = False

    @property
    def all(self) -> tuple[Marker, ...]:
        """The markers so far, in the order in which they were set."""
        return self._markers

    def add(self, marker: Marker) -> None:
        """Add a marker. Raises SessionError where it cannot be saved, after close()."""
        with self._lock:
            self._set((*self._markers, marker))

    def replace(self, marker: Marker, other: Marker) -> None:
        """Put another marker in a marker's place. Raises SessionError as add() does."""
        with self._lock:
            self._set(tuple(other if one == marker else one for one in self._markers))

    def stop_states(self, seconds: float) -> None:
        """Stop the states that still run, at the recording's end."""
        with self._lock:
            self._markers = (*self._markers, *stops(self._markers, seconds))

    def close(self, saved: tuple[Marker, ...]) -> None:
        """From now on, save each change at once. Raises SessionError.

        saved: the markers that the writer thread saved last.
        """
        with self._lock:
            self._closed = True
            if saved != self._markers:
                markers.save(self._folder, self._markers)

    def _set(self, changed: tuple[Marker, ...]) -> None:
        if self._closed:
            markers.save(self._folder, changed)
        self._markers = changed
