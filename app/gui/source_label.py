"""The label in the status bar that names the source."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from .live_state import LiveState


class SourceLabel(QLabel):
    """Says what is open; empty while nothing is."""

    def __init__(self, state: LiveState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setContentsMargins(6, 0, 0, 0)
        # A file's name is never markup.
        self.setTextFormat(Qt.TextFormat.PlainText)
        state.source_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        source = self._state.source
        self.setText("" if source is None else source.name)
