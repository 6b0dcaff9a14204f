"""Stimulus bar: below the picture, whose session is recorded, and what is shown to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget


class StimulusBar(QWidget):
    """Stimulus bar, hidden until say()."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """actions: of its buttons, in order."""
        super().__init__(parent)
        self._words, self._trouble = QLabel(), QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 10, 3)
        for label in (self._words, self._trouble):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        row.addWidget(self._words)
        row.addWidget(self._trouble, 1)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            # No focus: the keys stay the window's.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        self.hide()

    @property
    def words(self) -> str:
        """All that it says."""
        return f"{self._words.text()} {self._trouble.text()}".strip()

    def say(self, words: str, trouble: str = "") -> None:
        """Show it, with these words."""
        if self._words.text() != words:
            self._words.setText(words)
        self._trouble.setText(trouble)
        self.show()
