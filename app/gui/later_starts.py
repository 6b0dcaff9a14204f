"""Answers later starts: the window comes to the front and opens what they were given."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app import requests
from app.gui.front import bring_to_front
from app.single_instance import Claim


class LaterStarts(QObject):
    """Lives as long as `window`; what comes while that is closing is left for the next start."""

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
        for request in requests.take(self._claim.folder):
            bring_to_front(self._window, request.token)
            if request.source is not None:
                self._open(request.source)
