"""The seek bar under a video: play or pause, position and length."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QProxyStyle,
    QSlider,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QToolButton,
    QWidget,
)

from ..common.text import timecode

_STEPS_A_SECOND = 20
_STEP_SECONDS = 5


class _JumpStyle(QProxyStyle):
    """Lets a click on a slider jump there, where most styles would go a page towards it."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Slider_AbsoluteSetButtons:
            return Qt.MouseButton.LeftButton.value
        return super().styleHint(hint, option, widget, returnData)


class SeekBar(QWidget):
    """Shows and changes the position in a video of known length.

    sought: the position that the user wants, in seconds.
    """

    sought = Signal(float)

    def __init__(self, pause: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        button = QToolButton()
        button.setDefaultAction(pause)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAutoRaise(True)
        # Space belongs to the pause action, not to whatever button was clicked last.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        # A style of its own: the proxy would take the program's into its possession.
        jumping = _JumpStyle(QApplication.style().name())
        jumping.setParent(self._slider)
        self._slider.setStyle(jumping)
        self._slider.setAccessibleName("Position in the video")
        self._slider.setSingleStep(_STEPS_A_SECOND)
        self._slider.setPageStep(_STEP_SECONDS * _STEPS_A_SECOND)
        self._slider.valueChanged.connect(self._seek)
        self._times = QLabel()
        self._duration = 0.0
        row = QHBoxLayout(self)
        row.addWidget(button)
        row.addWidget(self._slider, 1)
        row.addWidget(self._times)

    def set_duration(self, seconds: float) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, round(seconds * _STEPS_A_SECOND))
        self._duration = seconds
        self.show_position(0.0)

    def show_position(self, seconds: float) -> None:
        """Move the slider there, or to the nearest end, unless the user holds it."""
        if self._slider.isSliderDown():
            return
        seconds = min(max(seconds, 0.0), self._duration)
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(seconds * _STEPS_A_SECOND))
        self._show_times(seconds)

    def _seek(self, step: int) -> None:
        seconds = step / _STEPS_A_SECOND
        self._show_times(seconds)
        self.sought.emit(seconds)

    def _show_times(self, seconds: float) -> None:
        self._times.setText(f"{timecode(seconds)} / {timecode(self._duration)}")
