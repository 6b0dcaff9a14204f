"""Looks in the background which cameras are plugged in."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from app.vision.cameras import Camera

INTERVAL = 3.0
"""Seconds between two looks."""


class CameraWatch(QThread):
    """Lists the cameras every few seconds, away from the window's thread: some drivers are slow."""

    found = Signal(object)  # tuple[Camera, ...]: at first, when it changed, and after refresh()

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
        self._stopping = False
        self._asked = True

    def refresh(self) -> None:
        """Look at once, and say what is there even if nothing changed."""
        self._asked = True
        self._wake.set()

    def stop(self) -> None:
        self._stopping = True
        self._wake.set()

    def run(self) -> None:
        known: tuple[Camera, ...] = ()
        while True:
            self._wake.clear()
            if self._stopping:
                return
            asked, self._asked = self._asked, False
            cameras = self._list_cameras()
            if asked or cameras != known:
                known = cameras
                self.found.emit(cameras)
            self._wake.wait(self._interval)
