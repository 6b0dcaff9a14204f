"""Welcome page: the large choices of the first start, before any camera is opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..common.language import tr, tr_noop
from .base_actions import plain_text

TITLE = tr_noop("What do you want to look at?")
PRIVACY = tr_noop(
    "Everything is computed on this computer: no picture ever leaves it, "
    "and the camera stays off until you choose it."
)
_WIDTH = 36  # of the page, in heights of a line
_ICON = 40  # pixels
_TITLE_SCALE, _NAME_SCALE, _TEXT_SCALE = 1.9, 1.35, 1.1


class WelcomePage(QScrollArea):
    """Welcome page: a title, a large button for each choice, and a sentence on privacy.

    choices: an action for each button, with the sentence under its text.
    """

    def __init__(
        self, choices: Sequence[tuple[QAction, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)  # scrolls where large text does not fit a small window
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Page Up and Down come from the buttons
        self.setAccessibleName(tr(TITLE))
        self.setAccessibleDescription(tr(PRIVACY))
        page = QWidget()
        page.setMaximumWidth(_WIDTH * self.fontMetrics().lineSpacing())
        column = QVBoxLayout(page)
        column.setSpacing(14)
        column.addStretch()
        column.addWidget(_label(tr(TITLE), _TITLE_SCALE, bold=True))
        column.addSpacing(6)
        for action, sentence in choices:
            column.addWidget(_Choice(action, sentence))
        column.addSpacing(6)
        column.addWidget(_label(tr(PRIVACY), _TEXT_SCALE))
        column.addStretch()
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.addStretch(1)
        row.addWidget(page, 1000)  # up to its greatest width
        row.addStretch(1)
        self.setWidget(whole)


class _Choice(QPushButton):
    """Large button for an action: its icon, its text, and a sentence."""

    def __init__(self, action: QAction, sentence: str) -> None:
        super().__init__()
        self._action = action
        name = plain_text(action)
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(True)  # Return chooses it, as Space does
        self._picture = QLabel()
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 14, 18, 14)
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._picture, 0, 0, 2, 1)
        for line, label in enumerate(
            (_label(name, _NAME_SCALE, bold=True), _label(sentence, _TEXT_SCALE))
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label, line, 1)
        for part in self.findChildren(QLabel):  # the click is the button's
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """That of the layout: a push button's own knows only its text."""
        layout = self.layout()
        assert layout is not None
        return layout.totalMinimumSize()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None
        return layout.totalHeightForWidth(width)

    def _follow(self) -> None:
        icon = self._action.icon()
        self._picture.setPixmap(icon.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())


def _label(text: str, scale: float, bold: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(bold)
    label.setFont(font)
    return label
