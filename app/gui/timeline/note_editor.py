"""In-place editor of a marker's note."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ...common.language import tr

_WIDTH = 220
_LONGEST = 500


class NoteEditor(QLineEdit):
    """In-place editor (line edit): Enter or a click elsewhere accepts, Escape cancels."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._before = ""
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(tr("Marker's note"))
        self.hide()

    def open(self, note: str, flag: QRectF) -> None:
        """Start editing a note, at the rectangle of its flag."""
        width = min(_WIDTH, self._room.width())
        left = min(max(int(flag.left()), 0), self._room.width() - width)
        self.setGeometry(left, 0, width, self.sizeHint().height())
        self._before = note
        self.setText(note)
        self.selectAll()
        self.show()
        self.setFocus()

    def close_quietly(self) -> None:
        """Cancel editing."""
        self.setText(self._before)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
            self._room.setFocus()
        else:
            super().keyPressEvent(event)
            event.accept()  # keys do not reach the timeline
