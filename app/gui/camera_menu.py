"""The menu of cameras, by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ..sources.cameras import Camera


class CameraMenu(QMenu):
    """One entry a camera, the running one ticked, and the actions given below them."""

    chosen = Signal(str)  # the camera's name

    def __init__(self, below: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__("&Camera", parent)
        self._group = QActionGroup(self)
        self._below = self.addSeparator()
        self.addActions(below)
        self._current: str | None = None
        self.show_cameras(())

    def show_cameras(self, cameras: Sequence[Camera]) -> None:
        for action in self._group.actions():
            self._group.removeAction(action)
            self.removeAction(action)
            action.deleteLater()
        for camera in cameras:
            action = QAction(camera.name.replace("&", "&&"), self)
            action.setCheckable(True)
            action.setData(camera.name)
            action.triggered.connect(lambda _=False, name=camera.name: self.chosen.emit(name))
            self._group.addAction(action)
            self.insertAction(self._below, action)
        if not cameras:
            none = QAction("No camera was found", self)
            none.setEnabled(False)
            self._group.addAction(none)
            self.insertAction(self._below, none)
        self.tick(self._current)

    def tick(self, name: str | None) -> None:
        """Mark the running camera; None: it is none of these."""
        self._current = name
        for action in self._group.actions():
            action.setChecked(action.isCheckable() and action.data() == name)
