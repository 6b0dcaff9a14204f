"""Seek bar under a video: pause button, position slider and times."""

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

from ..common.language import tr
from ..common.text import timecode
from .keyboard import ButtonKeys

_STEPS_A_SECOND = 20
_STEP_SECONDS = 5


class _JumpStyle(QProxyStyle):
    """Proxy style: a click on a slider jumps there, instead of moving a page."""

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
    """Seek bar of a video with a known duration.

    pause: action of its button.
    sought: position to seek to, in seconds.
    """

    sought = Signal(float)

    def __init__(self, pause: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes, in all languages
        button = QToolButton()
        button.setDefaultAction(pause)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAutoRaise(True)
        ButtonKeys(button)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        # A new style by name: the proxy takes ownership of its base style.
        jumping = _JumpStyle(QApplication.style().name())
        jumping.setParent(self._slider)
        self._slider.setStyle(jumping)
        self._slider.setAccessibleName(tr("Position in the video"))
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
        """Set the duration in seconds, and the position to 0."""
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, round(seconds * _STEPS_A_SECOND))
        self._duration = seconds
        self.show_position(0.0)

    def show_position(self, seconds: float) -> None:
        """Show a position in seconds, clamped, unless the user is dragging the slider."""
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
        words = f"{timecode(seconds)} / {timecode(self._duration)}"
        if words != self._times.text():
            self._times.setText(words)
            spoken = tr("{time} of {duration}", "of a video")
            spoken = spoken.format(time=timecode(seconds), duration=timecode(self._duration))
            self._slider.setAccessibleDescription(spoken)
