"""Open requests: from a later start of the program, and from macOS (a file dropped on the icon)."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from ..startup import open_requests
from ..startup.single_instance import Claim


class LaterStarts(QObject):
    """Answers later starts: the window comes to the front and opens what they were started with.

    Lives as long as `window`; what comes while that is closing is left for the next
    start.
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
        QTimer.singleShot(0, self, self._answer)  # what came before the window was there

    def _answer(self) -> None:
        if not self._window.isVisible():
            return
        for request in open_requests.take(self._claim.folder):
            bring_to_front(self._window, request.token)
            if request.source is not None:
                self._open(request.source)


class OpenedFiles(QObject):
    """Passes on each file that macOS hands to the program; before there is a window for them, the
    last one waits."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._open: Callable[[str], object] | None = None
        self._waiting = ""
        application.installEventFilter(self)

    def deliver_to(self, open_source: Callable[[str], object]) -> None:
        """Call `open_source` with the file that waits, if any, and with those to come."""
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
    """Show `window` before all others, as it was before it was minimised.

    token: the desktop's leave to do so, as it gave it to the other program (Wayland asks for it).
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt uses it up in the next activation
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
