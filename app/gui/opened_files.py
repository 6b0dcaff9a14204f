"""Files that macOS hands to the program: dropped on its icon, or opened with it in the Finder."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class OpenedFiles(QObject):
    """Passes each on to be opened; before there is a window for them, the last one waits."""

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
