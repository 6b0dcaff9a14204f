"""Camera watch: polls the list of connected cameras in a background thread."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ..sources.cameras import Camera

INTERVAL = 3.0
"""Polling interval in seconds."""
_JOIN_TIMEOUT = 0.5
"""Seconds that close() waits for the thread to end."""


class CameraWatch(QObject):
    """Polls the connected cameras in a background thread, as some drivers are slow.

    list_cameras: called in that thread.
    interval: seconds between two calls.

    found: signal; a tuple[Camera, ...], at the start, at each change and after refresh().
    """

    found = Signal(object)

    def __init__(
        self,
        list_cameras: Callable[[], tuple[Camera, ...]],
        parent: QObject | None = None,
        interval: float = INTERVAL,
    ) -> None:
        super().__init__(parent)
        self._list_cameras = list_cameras
        self._interval = interval
        self._wake = threading.Event()
        self._telling = threading.Lock()
        self._closed = False
        self._asked = True
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start polling."""
        # A daemon thread: a driver that hangs must not block the exit of the program.
        self._thread = threading.Thread(target=self._run, name="camera watch", daemon=True)
        self._thread.start()

    def refresh(self) -> None:
        """Poll at once, and emit `found` even if nothing has changed."""
        self._asked = True
        self._wake.set()
        if self._thread is None and not self._closed:
            self.start()

    def close(self) -> None:
        """Stop polling; no signal follows. A thread that hangs in a driver is left behind."""
        with self._telling:
            self._closed = True
        self._wake.set()
        thread = self._thread
        if thread is not None:
            thread.join(_JOIN_TIMEOUT)

    def _run(self) -> None:
        try:
            self._poll()
        finally:
            # After an unexpected exception the receivers still get a signal, and the next
            # refresh() starts a new thread.
            self._thread = None
            self._tell(())

    def _poll(self) -> None:
        known: tuple[Camera, ...] = ()
        while True:
            self._wake.clear()
            if self._closed:
                return
            asked, self._asked = self._asked, False
            cameras = self._list_cameras()
            if asked or cameras != known:
                known = cameras
                self._tell(cameras)
            self._wake.wait(self._interval)

    def _tell(self, cameras: tuple[Camera, ...]) -> None:
        # The lock delays close(), after which this object may be deleted.
        with self._telling:
            if not self._closed:
                self.found.emit(cameras)
