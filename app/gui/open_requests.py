"""Open requests from later starts of the program (single instance) and from macOS (file events)."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from ..startup import open_requests
from ..startup.single_instance import Claim


class LaterStarts(QObject):
    """Single instance: a later start brings the window to the front and opens its source here.

    claim: the single-instance lock and its folder of requests.
    window: its parent; while it is closing, requests are left for the next start.
    open_source: called with the source of a request.
    """

    def __init__(self, claim: Claim, window: QWidget, open_source: Callable[[str], object]) -> None:
        super().__init__(window)
        self._claim = claim
        self._window = window
        self._open = open_source
        if not claim.is_held:
            return
        self._watcher = QFileSystemWatcher([str(claim.folder)], self)
        self._watcher.directoryChanged.connect(self._answer)
        claim.begin()
        QTimer.singleShot(0, self, self._answer)  # requests from before the window existed

    def _answer(self) -> None:
        if not self._window.isVisible():
            return
        for request in open_requests.take(self._claim.folder):
            bring_to_front(self._window, request.token)
            if request.source is not None:
                self._open(request.source)


class OpenedFiles(QObject):
    """Event filter for QFileOpenEvent: files that macOS opens with the program.

    Before deliver_to() is called, the last file is kept.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._open: Callable[[str], object] | None = None
        self._waiting = ""
        application.installEventFilter(self)

    def deliver_to(self, open_source: Callable[[str], object]) -> None:
        """Call `open_source` with the file kept, if any, and with all later ones."""
        self._open = open_source
        if self._waiting:
            open_source(self._waiting)
            self._waiting = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        source = event.file() or event.url().toString()
        if self._open is None:
            self._waiting = source
        else:
            self._open(source)
        return True


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Raise and activate a window, restoring it if it is minimised.

    token: XDG activation token of the later start, which Wayland requires; "" for none.
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt uses it for the next activation
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
