"""The banner under the picture: sentences that stay visible as long as they are true."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class Banner(QLabel):
    """Shows one sentence about each matter, such as the source and the readings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        # A sentence may quote a path or a device's name: it is never markup.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # One pair of colours that reads well in light and dark themes alike.
        self.setStyleSheet("background: #f0c24b; color: #1d1d1d; padding: 8px; font-weight: 600;")
        self._sentences: dict[str, str] = {}
        self.hide()

    def say(self, about: str, sentence: str) -> None:
        """Show the sentence about this matter; "" takes it away."""
        self._sentences[about] = sentence
        text = "\n".join(filter(None, self._sentences.values()))
        self.setText(text)
        self.setVisible(text != "")
