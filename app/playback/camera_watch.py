"""Camera watch: lists in the background which cameras are plugged in."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ..sources.cameras import Camera

INTERVAL = 3.0
"""Seconds between two looks."""
_FAREWELL = 0.5
"""Seconds that close() gives a look to end."""


class CameraWatch(QObject):
    """Lists the cameras every few seconds, away from the window's thread: some drivers are slow.

    found: a tuple[Camera, ...]; at first, when it changed, and after refresh().
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
        # A daemon: a driver that never answers must not keep the program from ending.
        self._thread = threading.Thread(target=self._run, name="camera watch", daemon=True)
        self._thread.start()

    def refresh(self) -> None:
        """Look at once, and say what is there even if nothing changed."""
        self._asked = True
        self._wake.set()
        if self._thread is None and not self._closed:
            self.start()

    def close(self) -> None:
        """Say nothing any more, and leave no thread behind but one that a driver holds."""
        with self._telling:
            self._closed = True
        self._wake.set()
        thread = self._thread
        if thread is not None:
            thread.join(_FAREWELL)

    def _run(self) -> None:
        try:
            self._look_again_and_again()
        finally:
            # Where the listing failed in a way nobody foresaw, whoever waits for it must hear of
            # it; the next refresh() tries anew.
            self._thread = None
            self._tell(())

    def _look_again_and_again(self) -> None:
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
        # The lock keeps this object from being closed, and then deleted, in between.
        with self._telling:
            if not self._closed:
                self.found.emit(cameras)
