"""The red light in the status bar: a session is being recorded, and for how long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from ...common.text import timecode

_REFRESH_MS = 500
_STYLE = "background: {}; color: white; border-radius: 4px; padding: 1px 8px;"
_RED, _GRAY = "#c62828", "#5a5e64"


class RecordingLight(QLabel):
    """Shown while something is recorded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_paused = False
        self.setStyleSheet(_STYLE.format(_RED))
        self.setToolTip("A session is being recorded (Ctrl+R stops it)")
        self._seconds: Callable[[], float] = float
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._show)
        self.hide()

    def switch_on(self, seconds: Callable[[], float]) -> None:
        """seconds: tells how long the recording is by now."""
        self._seconds = seconds
        self._show()
        self.show()
        self._timer.start()

    def switch_off(self) -> None:
        self._timer.stop()
        self.hide()

    def set_paused(self, paused: bool) -> None:
        """paused: nothing is read, so nothing is recorded, while time goes on."""
        self._is_paused = paused
        self.setStyleSheet(_STYLE.format(_GRAY if paused else _RED))
        self._show()

    def _show(self) -> None:
        doing = "Ⅱ Paused, nothing is recorded" if self._is_paused else "● Recording"
        self.setText(f"{doing} {timecode(self._seconds())}")
