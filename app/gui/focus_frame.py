"""Focus frame: a ring around the control that the keyboard has come to, in all windows."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QMenu,
    QMenuBar,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

SHOWS_FOCUS_ITSELF = "showsFocusItself"
"""Dynamic property of widgets that paint where the focus is."""
_MARGINS = (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin)
_AWAY = 4  # pixels outside the control
_INNER = 2.5  # pixels of the ring
_RADIUS = 3.0


class _RingStyle(QProxyStyle):
    """Proxy style: a ring outside the control, above all that is beside it."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in _MARGINS:
            return _AWAY
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returnData)


class FocusRing(QObject):
    """Focus ring: its frame follows the application's focus, while the keyboard moves it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._style = application.style().name()
        self._frame = FocusFrame(self._style)
        self._by_keyboard = False
        application.focusChanged.connect(self._follow)

    @property
    def frame(self) -> FocusFrame:
        """The frame. It belongs to the window that it is shown in, and is deleted with it: then
        this is a new one."""
        if not isValid(self._frame):
            self._frame = FocusFrame(self._style)
        return self._frame

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            self.frame.setWidget(None)  # type: ignore[arg-type]
            return
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keyboard = False
            now.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
        elif now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self._by_keyboard = True
        shows = self._by_keyboard and _needs_frame(now)
        self.frame.setWidget(now if shows else None)  # type: ignore[arg-type]


class FocusFrame(QFocusFrame):
    """Focus frame: two rings, of the highlight and of the background's colour, are seen on any
    ground."""

    def __init__(self, style: str) -> None:
        """style: name of the application's style."""
        super().__init__()
        # A new style by name: the proxy takes ownership of its base style.
        ring = _RingStyle(style)
        ring.setParent(self)
        self.setStyle(ring)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        outer = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Window), 1))
        painter.drawRoundedRect(outer, _RADIUS, _RADIUS)
        inner = outer.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), _INNER))
        painter.drawRoundedRect(inner, _RADIUS, _RADIUS)


def _needs_frame(widget: QWidget) -> bool:
    if isinstance(widget, QMenu | QMenuBar) or widget.isWindow():
        return False
    return not widget.property(SHOWS_FOCUS_ITSELF)
