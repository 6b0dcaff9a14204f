"""Help page: a dialog with a text to read."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

_MARGIN = 14  # around the text, in pixels
_SPARE = 8  # pixels, so that no scroll bar is needed
_OF_SCREEN = 0.85


class HelpPage(QDialog):
    """Help page (dialog), large enough for the whole text where the screen is.

    html: the text.
    width: of the dialog, in heights of a line.
    """

    def __init__(self, title: str, html: str, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = QTextBrowser()
        self.text.setAccessibleName(title)
        self.text.document().setDocumentMargin(_MARGIN)
        self.text.setHtml(html)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addWidget(close)
        self._fit(width * self.fontMetrics().lineSpacing(), close.sizeHint().height())

    def _fit(self, width: int, button: int) -> None:
        """Resize to the text, within the screen."""
        edge = 2 * self.text.frameWidth()
        around = QSize(32 + edge, 42 + edge + button + _SPARE)
        document = self.text.document().clone(self)
        document.setTextWidth(width - around.width())
        wanted = QSize(width, round(document.size().height()) + around.height())
        document.deleteLater()
        self.resize(wanted.boundedTo(self.screen().availableSize() * _OF_SCREEN))


def show_page(title: str, html: str, width: int, parent: QWidget) -> HelpPage:
    """Open a help page (not blocking)."""
    page = HelpPage(title, html, width, parent)
    page.open()
    page.finished.connect(page.deleteLater)
    return page
