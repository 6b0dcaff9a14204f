"""Full screen mode: hides menu bar, toolbar and status bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from .actions import Actions


class FullScreen(QObject):
    """Full screen controller of a window."""

    def __init__(
        self,
        actions: Actions,
        bars: Sequence[QWidget],
        before: Callable[[], object],
        window: QWidget,
    ) -> None:
        """
        bars: widgets to hide.
        before: called before the window changes, to save its geometry.
        """
        super().__init__(window)
        self._actions = actions
        self._bars = bars
        self._before = before
        self._window = window
        actions.full_screen.triggered.connect(self._set)
        actions.leave_full_screen.triggered.connect(lambda: self._set(False))

    def follow(self) -> None:
        """Update after the window's state has changed."""
        full = self._window.isFullScreen()
        for bar in self._bars:
            bar.setVisible(not full)
        self._actions.full_screen.setChecked(full)
        self._actions.leave_full_screen.setEnabled(full)

    def _set(self, on: bool) -> None:
        self._before()
        # Only this flag: a maximised window stays maximised afterwards.
        bit, now = Qt.WindowState.WindowFullScreen, self._window.windowState()
        self._window.setWindowState(now | bit if on else now & ~bit)
