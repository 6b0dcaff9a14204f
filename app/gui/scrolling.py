"""Scrolling: content that a small screen, or large text, has no room for at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

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
        holder = _Shrinkable(content)
        holder.changed.connect(self.updateGeometry)  # of which a scroll area takes no notice
        self.setWidget(holder)

    def sizeHint(self) -> QSize:
        wanted = self._content.sizeHint()
        if self._content.hasHeightForWidth():
            wanted.setHeight(max(wanted.height(), self._content.heightForWidth(wanted.width())))
        return wanted + QSize(2, 2)

    def minimumSizeHint(self) -> QSize:
        content = self._content.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(content.width() + bar, min(_LEAST, content.height()))


class _Shrinkable(QWidget):
    """Holder of content that may be as low as its layout can be made at its width.

    A scroll area alone would give content with wrapped lines no less than it would like to have.

    changed: the content needs another size.
    """

    changed = Signal()

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        content.setParent(self)
        content.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        least, layout = self._content.minimumSizeHint(), self._content.layout()
        least = least.expandedTo(self._content.minimumSize())
        if layout is not None and layout.hasHeightForWidth():
            wide = max(self.width(), least.width())
            least.setHeight(max(least.height(), layout.minimumHeightForWidth(wide)))
        return least

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._content.setGeometry(self.rect())
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.changed.emit()
        return super().eventFilter(watched, event)


def fit_screen(window: QWidget, wanted: QSize | None = None) -> None:
    """Resize a window to the size it would like to have, within the screen.

    wanted: the size; None for that of its layout.
    """
    room = window.screen().availableSize() * _OF_SCREEN
    window.resize((wanted or window.sizeHint()).boundedTo(room))
