"""Video stream menu: an entry for each video stream of a file that has several."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ..common.language import tr
from .live_state import LiveState


class StreamMenu(QMenu):
    """Video stream menu, hidden unless there is a choice; the stream shown is checked.

    chosen: signal; number of the stream chosen.
    """

    chosen = Signal(int)

    def __init__(self, state: LiveState, parent: QWidget | None = None) -> None:
        super().__init__(tr("&Video in the file"), parent)
        self._group = QActionGroup(self)
        self._state = state
        state.source_changed.connect(self._show_streams)
        self._show_streams()

    def _show_streams(self) -> None:
        for action in self._group.actions():
            self._group.removeAction(action)
            self.removeAction(action)
            action.deleteLater()
        source = self._state.source
        streams = () if source is None else source.streams
        for stream in streams:
            action = QAction(stream.label.replace("&", "&&"), self)
            action.setCheckable(True)
            action.setChecked(source is not None and stream == source.stream)
            action.triggered.connect(lambda _=False, n=stream.number: self.chosen.emit(n))
            self._group.addAction(action)
            self.addAction(action)
        self.menuAction().setVisible(len(streams) > 1)
