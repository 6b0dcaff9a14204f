"""Source label in the status bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from .live_state import LiveState


class SourceLabel(QLabel):
    """Source label: name of the open source; empty without one."""

    def __init__(self, state: LiveState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setContentsMargins(6, 0, 0, 0)
        # Plain text: a file's name may look like markup.
        self.setTextFormat(Qt.TextFormat.PlainText)
        state.source_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        source = self._state.source
        self.setText("" if source is None else source.name)
