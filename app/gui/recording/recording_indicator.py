"""Recording indicator in the status bar: red, with the elapsed time."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from ...common.language import tr, tr_noop
from ...common.text import timecode
from ..live_state import LiveState

_REFRESH_MS = 500
_STYLE = "background: {}; color: white; border-radius: 4px; padding: 1px 8px;"
_RECORDING = tr_noop("● Recording {time}")
_PAUSED = tr_noop("Ⅱ Paused, nothing is recorded {time}")
_RED, _GRAY = "#c62828", "#5a5e64"


class RecordingIndicator(QLabel):
    """Recording indicator: visible during a recording; gray while paused, when time runs on."""

    def __init__(self, state: LiveState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setToolTip(tr("A session is being recorded (Ctrl+R stops it)"))
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._show_time)
        state.recording_changed.connect(self._follow)
        state.paused_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        recording = self._state.recording
        if recording is None:
            self._timer.stop()
            self.hide()
            return
        self.setStyleSheet(_STYLE.format(_GRAY if self._state.paused else _RED))
        self._show_time()
        self.show()
        self._timer.start()

    def _show_time(self) -> None:
        recording = self._state.recording
        if recording is not None:
            doing = tr(_PAUSED if self._state.paused else _RECORDING)
            self.setText(doing.format(time=timecode(recording.seconds)))
