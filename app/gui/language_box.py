"""Language box: the window's language, and a line on when it changes."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ..common.language import tr
from ..common.languages import LANGUAGES, offered
from .languages import system_language


class LanguageBox(QWidget):
    """Language box: languages by their own names, the system's first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox()
        of_system = LANGUAGES[system_language()]
        self.combo.addItem(tr("As the system ({language})").format(language=of_system), "")
        for code, name in offered().items():
            self.combo.addItem(name, code)
        later = QLabel(tr("Another language is shown from the next start on"))
        later.setWordWrap(True)
        self.combo.setAccessibleDescription(later.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.combo)
        column.addWidget(later)

    @property
    def chosen(self) -> str:
        """As in Settings.language."""
        code: str = self.combo.currentData()
        return code

    def fill(self, code: str) -> None:
        """Show a language, also one that is not offered."""
        if self.combo.findData(code) < 0:
            self.combo.addItem(LANGUAGES[code], code)
        self.combo.setCurrentIndex(self.combo.findData(code))
