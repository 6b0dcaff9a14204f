"""Camera menu: an entry for each camera."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ..common.language import tr
from ..sources.cameras import Camera
from .live_state import LiveState


class CameraMenu(QMenu):
    """Camera menu; the open camera is checked.

    below: actions under the cameras.
    chosen: name of the camera chosen.
    """

    chosen = Signal(str)

    def __init__(
        self, state: LiveState, below: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("&Camera"), parent)
        self._group = QActionGroup(self)
        self._below = self.addSeparator()
        self.addActions(below)
        self._state = state
        state.source_changed.connect(self._tick)
        self.show_cameras(())

    def show_cameras(self, cameras: Sequence[Camera]) -> None:
        """Replace the entries."""
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
            none = QAction(tr("No camera was found"), self)
            none.setEnabled(False)
            self._group.addAction(none)
            self.insertAction(self._below, none)
        self._tick()

    def _tick(self) -> None:
        source = self._state.source
        name = source.name if source is not None and source.live else None
        for action in self._group.actions():
            action.setChecked(action.isCheckable() and action.data() == name)
