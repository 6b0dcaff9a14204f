"""Full screen: nothing but the picture and its panels."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from .actions import Actions


class FullScreen(QObject):
    """Connects the actions with the window's state, and hides its bars in full screen."""

    def __init__(
        self,
        actions: Actions,
        bars: Sequence[QWidget],
        before: Callable[[], object],
        window: QWidget,
    ) -> None:
        """
        bars: what is hidden.
        before: called while the window still has its usual place.
        """
        super().__init__(window)
        self._actions = actions
        self._bars = bars
        self._before = before
        self._window = window
        actions.full_screen.triggered.connect(self._set)
        actions.leave_full_screen.triggered.connect(lambda: self._set(False))

    def follow(self) -> None:
        """The window's state has changed."""
        full = self._window.isFullScreen()
        for bar in self._bars:
            bar.setVisible(not full)
        self._actions.full_screen.setChecked(full)
        self._actions.leave_full_screen.setEnabled(full)

    def _set(self, on: bool) -> None:
        self._before()
        # Only this bit: a maximised window comes back maximised.
        bit, now = Qt.WindowState.WindowFullScreen, self._window.windowState()
        self._window.setWindowState(now | bit if on else now & ~bit)
