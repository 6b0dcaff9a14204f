"""Note line: one line below the picture, in which the note of a marker is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from ..common.language import tr

LONGEST = 500
"""Characters of a note."""
_KEPT_OPEN = (
    Qt.FocusReason.ActiveWindowFocusReason,  # the user looks at another window
    Qt.FocusReason.PopupFocusReason,  # the line's own menu
)


class _Editor(QLineEdit):
    """Line edit that tells when it is left, and lets no key through to the window."""

    cancelled = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        # Otherwise Escape would leave the full screen.
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
        event.accept()  # arrows and the like do not reach the picture

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _KEPT_OPEN:
            self.left.emit()


class NoteLine(QWidget):
    """Note line (label and line edit), hidden until ask().

    Enter, or a click elsewhere, keeps the note; Escape leaves the marker without one.

    kept: the note, stripped; emitted where it is not empty.
    closed: emitted once the line is hidden again.
    finished: emitted after Enter and Escape, when the focus belongs elsewhere again.
    """

    kept = Signal(str)
    closed = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._editor = _Editor()
        self._editor.setMaxLength(LONGEST)
        self._editor.setPlaceholderText(
            tr("A note, if you like: Enter keeps it, Esc leaves it out")
        )
        self._editor.setAccessibleName(tr("Marker's note"))
        self._label.setBuddy(self._editor)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 10, 3)
        row.setSpacing(10)
        row.addWidget(self._label)
        row.addWidget(self._editor, 1)
        self._editor.returnPressed.connect(self._finish)
        self._editor.cancelled.connect(self._cancel)
        self._editor.left.connect(self.keep)
        self.hide()

    def ask(self, words: str) -> None:
        """Open the line and give it the focus; a note that is still being written is kept.

        words: before the line, such as "Marker at 0:12".
        """
        self.keep()
        self._label.setText(words)
        self.show()
        self._editor.setFocus()

    def keep(self) -> None:
        """Keep what was written, and close the line; ignored while it is closed."""
        if self.isHidden():
            return
        note = self._editor.text().strip()
        self._close()
        if note:
            self.kept.emit(note)

    def _finish(self) -> None:
        self.keep()
        self.finished.emit()

    def _cancel(self) -> None:
        self._close()
        self.finished.emit()

    def _close(self) -> None:
        if not self.isHidden():
            self._editor.clear()
            self.hide()
            self.closed.emit()
