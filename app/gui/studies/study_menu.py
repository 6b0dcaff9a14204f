"""Study menu: new, open, recent studies, close."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ...common.language import tr
from ..live_state import LiveState


class StudyMenu(QMenu):
    """Study menu; recent studies that are gone are disabled.

    chosen: folder of a recent study, as text.
    """

    chosen = Signal(str)

    def __init__(self, state: LiveState, parent: QWidget | None = None) -> None:
        super().__init__(tr("St&udy"), parent)
        self.setToolTipsVisible(True)
        self._state = state
        self.new = QAction(tr("&New study…"), self)
        self.open = QAction(tr("&Open a study…"), self)
        self.front = QAction(tr("&Show the open study"), self)
        self.shut = QAction(tr("&Close the study"), self)
        self._recent: list[QAction] = []
        self.addActions([self.new, self.open])
        self.addSeparator()
        self._after = self.addSeparator()  # the recent ones stand before it
        self.addActions([self.front, self.shut])
        self.aboutToShow.connect(self.refresh)
        self.show_open(False)
        self.refresh()

    def show_open(self, is_open: bool) -> None:
        """Enable what goes with an open study."""
        self.front.setEnabled(is_open)
        self.shut.setEnabled(is_open)

    def refresh(self) -> None:
        """Fill the menu, looking which recent studies are still there."""
        for action in self._recent:
            self.removeAction(action)
            action.deleteLater()
        self._recent = [self._entry(path) for path in self._state.settings.recent_studies]
        self.insertActions(self._after, self._recent)

    def _entry(self, path: str) -> QAction:
        folder = Path(path)
        is_there = folder.is_dir()
        text = folder.name if is_there else tr("{folder}: not found").format(folder=folder.name)
        action = QAction(text.replace("&", "&&"), self)
        action.setToolTip(path)
        action.setEnabled(is_there)
        action.triggered.connect(lambda: self.chosen.emit(path))
        return action
