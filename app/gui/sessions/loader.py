"""Background loader (QThread) of the list of sessions and its thumbnails."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from ...sessions.schema import SessionError
from ...sessions.store import listing, thumbnail
from ..images import to_image


class SessionsLoader(QThread):
    """Background loader of the list of sessions and their thumbnails.

    listed: the entries of store.listing(), a list.
    failed: error message, where the folder cannot be read.
    pictured: a session's folder and its thumbnail as a QImage, one by one.
    """

    listed = Signal(object)
    failed = Signal(str)
    pictured = Signal(object, object)

    def __init__(self, root: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._root = root
        self._stopping = False

    def stop(self) -> None:
        """Stop after the thumbnail being loaded, and wait for the thread."""
        self._stopping = True
        self.wait()

    def leave(self, keeper: QObject) -> None:
        """Stop without waiting: `keeper` owns the thread until it has stopped and is deleted."""
        self._stopping = True
        self.setParent(keeper)
        self.finished.connect(self.deleteLater)
        if self.isFinished():
            self.deleteLater()

    def run(self) -> None:
        try:
            entries = listing(self._root)
        except SessionError as error:
            if not self._stopping:
                self.failed.emit(str(error))
            return
        if not self._stopping:
            self.listed.emit(entries)
        for entry in entries:
            if self._stopping:
                return
            pixels = thumbnail(entry.folder) if entry.has_video else None
            if pixels is not None and not self._stopping:
                self.pictured.emit(entry.folder, to_image(pixels))
