"""Recent files menu: the files opened last, the newest first, and how they are remembered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ..common.language import tr
from ..playback.source_chooser import SourceChooser
from ..settings import MOST_RECENT
from .live_state import LiveState


class RecentMenu(QMenu):
    """Recent files menu, disabled while it is empty; files that are gone are disabled.

    chosen: path of the file chosen.
    cleared: the list is to be forgotten.
    """

    chosen = Signal(str)
    cleared = Signal()

    def __init__(self, state: LiveState, parent: QWidget | None = None) -> None:
        super().__init__(tr("Open &recent"), parent)
        self.setToolTipsVisible(True)
        self._state = state
        self.aboutToShow.connect(self.refresh)
        state.settings_changed.connect(self._follow)
        self._follow()

    def refresh(self) -> None:
        """Fill the menu, looking which files are still there."""
        self.clear()
        recent = self._state.settings.recent
        names = Counter(Path(path).name for path in recent)
        for path in recent:
            name, folder = Path(path).name, Path(path).parent.name
            text = name if names[name] == 1 else f"{name} ({folder})"
            is_there = Path(path).is_file()
            if not is_there:
                text = tr("{file}: not found").format(file=text)
            action = self._add(text, path)
            action.setEnabled(is_there)
        self.addSeparator()
        forget = QAction(tr("&Clear this list"), self)
        forget.triggered.connect(self.cleared)
        self.addAction(forget)

    def _add(self, text: str, path: str) -> QAction:
        action = QAction(text.replace("&", "&&"), self)
        action.setToolTip(path)
        action.triggered.connect(lambda: self.chosen.emit(path))
        self.addAction(action)
        return action

    def _follow(self) -> None:
        self.menuAction().setEnabled(bool(self._state.settings.recent))


class RecentFiles(QObject):
    """Remembers in the settings which files were opened, once they could be.

    change: changes fields of Settings, and saves.
    leave_out: path of the demo picture, which is always at hand.
    """

    def __init__(
        self,
        state: LiveState,
        chooser: SourceChooser,
        change: Callable[..., Any],
        leave_out: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._chooser = chooser
        self._change = change
        self._leave_out = leave_out
        state.source_changed.connect(self._note)

    def _note(self) -> None:
        source, path = self._state.source, self._chooser.source
        if source is None or source.live or path is None or not Path(path).is_file():
            return
        path = str(Path(path).absolute())
        if Path(path) != self._leave_out:
            others = [other for other in self._state.settings.recent if other != path]
            self._change(recent=(path, *others)[:MOST_RECENT])
