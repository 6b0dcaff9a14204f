"""Banner under the picture: notices that stay visible as long as they apply."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class Banner(QLabel):
    """Banner (label): one notice for each topic, such as the source and the readings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        # Plain text: a notice may contain a path or device name that looks like markup.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Colours with enough contrast in light and dark themes.
        self.setStyleSheet("background: #f0c24b; color: #1d1d1d; padding: 8px; font-weight: 600;")
        self._sentences: dict[str, str] = {}
        self.hide()

    def say(self, about: str, sentence: str) -> None:
        """Set the notice of a topic; "" removes it."""
        self._sentences[about] = sentence
        text = "\n".join(filter(None, self._sentences.values()))
        self.setText(text)
        self.setVisible(text != "")
