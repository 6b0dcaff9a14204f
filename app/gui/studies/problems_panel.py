"""Problems panel: what is missing or wrong in a study, one sentence each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from ...common.language import tr, tr_noop
from ..message_page import MessagePage
from .widgets import button

_LOOKING = (
    tr_noop("Looking…"),
    tr_noop("All films and sessions are read, which may take a while."),
)
_NOTHING = (
    tr_noop("Nothing is wrong"),
    tr_noop("All films, events and sessions are as they should be."),
)


class ProblemsPanel(QWidget):
    """Problems panel.

    check_asked: the study is to be checked again.
    """

    check_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Problems"))
        self._list.setWordWrap(True)
        self._list.setAlternatingRowColors(True)
        self._list.setSpacing(3)
        self._message = MessagePage()
        self._message.show_message(*map(tr, _LOOKING))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._message)
        self._pages.addWidget(self._list)
        row = QHBoxLayout()
        row.addWidget(button(tr("Check a&gain"), self._check))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self._pages, 1)
        column.addLayout(row)

    def show_problems(self, sentences: Sequence[str]) -> None:
        """Show what is wrong."""
        self._list.clear()
        self._list.addItems(list(sentences))
        self._message.show_message(*map(tr, _NOTHING))
        self._pages.setCurrentIndex(1 if sentences else 0)

    def _check(self) -> None:
        self._message.show_message(*map(tr, _LOOKING))
        self._pages.setCurrentIndex(0)
        self.check_asked.emit()
