"""Scrolling: content that a small screen, or large text, has no room for at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

_OF_SCREEN = 0.92
_LEAST = 120  # pixels of height


class ScrollPage(QScrollArea):
    """Scroll area as large as its content would like to be, that shrinks where it must.

    What gets the focus is scrolled into view. No bar across: content gets narrower first.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        wanted = self._content.sizeHint()
        if self._content.hasHeightForWidth():
            wanted.setHeight(max(wanted.height(), self._content.heightForWidth(wanted.width())))
        return wanted + QSize(2, 2)

    def minimumSizeHint(self) -> QSize:
        content = self._content.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(content.width() + bar, min(_LEAST, content.height()))


def fit_screen(dialog: QDialog, wanted: QSize | None = None) -> None:
    """Resize a dialog to the size it would like to have, within the screen.

    wanted: the size; None for that of its layout.
    """
    room = dialog.screen().availableSize() * _OF_SCREEN
    dialog.resize((wanted or dialog.sizeHint()).boundedTo(room))
