"""Message page: an error or empty state, shown instead of content, with action buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from .text_size import px

_TEXT_WIDTH = 460
_BUTTON_SIZE = QSize(300, 44)
_ICON_SIZE = QSize(20, 20)
_TITLE_SCALE = 1.9
_TEXT_SCALE = 1.15


class MessagePage(QScrollArea):
    """Message page: title, text, and a large button for each action."""

    def __init__(self, actions: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)  # scrolls where large text does not fit a small window
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        self._title = self._label(_TITLE_SCALE)
        self._text = self._label(_TEXT_SCALE)
        title_font = self._title.font()
        title_font.setBold(True)
        self._title.setFont(title_font)
        # Selectable, so that a message can be copied.
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        middle = QWidget()
        middle.setMaximumWidth(px(_TEXT_WIDTH))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch()
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(16)
        for action in actions:
            column.addWidget(_ActionButton(action, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        row = QHBoxLayout(page)
        row.setContentsMargins(24, 16, 24, 16)
        row.addStretch(1)
        row.addWidget(middle, 1000)  # up to its greatest width
        row.addStretch(1)
        self.setWidget(page)

    def show_message(self, title: str, text: str) -> None:
        """Set title and text, as plain text."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def _label(self, scale: float) -> QLabel:
        result = QLabel(self)
        result.setTextFormat(Qt.TextFormat.PlainText)
        result.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        result.setWordWrap(True)
        result.setFont(_scaled(result.font(), scale))
        return result


class _ActionButton(QPushButton):
    """Large button for an action."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setMinimumSize(_BUTTON_SIZE)
        self.setFont(_scaled(self.font(), _TEXT_SCALE))
        self.setIconSize(_ICON_SIZE)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setIcon(self._action.icon())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.setVisible(self._action.isVisible())


def _scaled(font: QFont, scale: float) -> QFont:
    """The font, scaled by a factor."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * scale)
    return result
