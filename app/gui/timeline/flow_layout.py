"""Flow layout: widgets side by side, going on in another line where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Flow layout. With room for one line, the last `at_end` widgets are at its right end."""

    def __init__(self, parent: QWidget, at_end: int) -> None:
        super().__init__(parent)
        self._at_end = at_end
        self._items: list[QLayoutItem] = []

    def insert(self, place: int, widget: QWidget) -> None:
        """Add a widget at a place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        widest = max((size.width() for size in sizes), default=0)
        highest = max((size.height() for size in sizes), default=0)
        return QSize(widest, highest).grownBy(self._margins())

    def sizeHint(self) -> QSize:
        wide = sum(item.sizeHint().width() + self.spacing() for item in self._items)
        return self.minimumSize().expandedTo(QSize(wide, 0).grownBy(self._margins()))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _margins(self) -> QMargins:
        return self.contentsMargins()

    def _arrange(self, rect: QRect, place: bool) -> int:
        """Lay the items out from the upper left of a rectangle; returns the height needed."""
        inner = rect.marginsRemoved(self._margins())
        shown = [item for item in self._items if not item.isEmpty()]
        widths = [item.sizeHint().width() for item in shown]
        spare = inner.width() - sum(widths) - self.spacing() * max(len(widths) - 1, 0)
        x, y, high = inner.left(), inner.top(), 0
        for number, (item, wide) in enumerate(zip(shown, widths, strict=True)):
            if spare >= 0 and number == len(shown) - self._at_end:
                x += spare
            elif spare < 0 and x > inner.left() and x + wide > inner.right() + 1:
                x, y, high = inner.left(), y + high, 0
            if place:
                item.setGeometry(QRect(x, y, wide, item.sizeHint().height()))
            x += wide + self.spacing()
            high = max(high, item.sizeHint().height())
        bottom = self._margins().bottom()
        return y + high + bottom - rect.top()
