"""Markers panel: list of a session's markers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from ...common.language import tr, tr_noop
from ...common.text import timecode
from ...sessions.markers import Marker
from .panel_buttons import panel_buttons

_NOTHING = tr_noop("Press K to mark a moment and note what happened.")


class MarkersPanel(QWidget):
    """Markers panel: list sorted by time.

    chosen: index of the marker to seek to.
    """

    chosen = Signal(int)

    def __init__(self, tools: Sequence[QAction], parent: QWidget | None = None) -> None:
        """tools: actions for the selected marker, shown as buttons."""
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Markers"))
        self._list.itemClicked.connect(self._tell)
        self._list.itemActivated.connect(self._tell)
        nothing = QLabel(tr(_NOTHING))
        nothing.setWordWrap(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(nothing)
        self._pages.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._pages, 1)
        column.addLayout(panel_buttons(tools))

    @property
    def position(self) -> int | None:
        """Index of the selected marker; None without one."""
        row = self._list.currentRow()
        return row if row >= 0 else None

    def show_markers(self, markers: Sequence[Marker]) -> None:
        """Show these markers; the selected index stays selected."""
        before = self._list.currentRow()
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItems([f"{timecode(m.seconds)}   {m.shown}".rstrip() for m in markers])
            self._list.setCurrentRow(min(before, len(markers) - 1))
        self._pages.setCurrentIndex(1 if markers else 0)

    def choose(self, position: int) -> None:
        """Select the marker at an index."""
        self._list.setCurrentRow(position)

    def _tell(self) -> None:
        if self.position is not None:
            self.chosen.emit(self.position)
