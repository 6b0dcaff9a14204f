"""Mouse interaction of the chart: pan, zoom, click, span selection and marker dragging."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from .chart import Chart
from .cursor_lines import CursorLines

_ZOOM = 0.0015  # for each eighth of a degree of the wheel
_PAN = 0.001  # share of the view range, for each eighth of a degree


@dataclass
class _Press:
    """State of a press of the left button.

    pos: where it was pressed, in pixels.
    flag: index of the flag there; None without one.
    chooses_span: Shift was held.
    begin: first second in view at that time.
    held: pixels from the flag's left edge to the pointer.
    dragging: the pointer has moved far enough for a drag.
    """

    pos: QPointF
    flag: int | None
    chooses_span: bool
    begin: float
    held: float
    dragging: bool = False


class InteractiveChart(Chart):
    """Chart with mouse interaction: pans and zooms itself, and emits signals for all else.

    clicked: seconds of a click in the plot.
    hovered: position of the pointer over the plot, in pixels.
    left: the pointer has left the plot.
    range_chosen: the user has panned or zoomed.
    span_drawn: start and end in seconds, while a span is being selected.
    span_chosen: the span drawn last is selected.
    flag_clicked: index of a marker.
    flag_activated: index of a double-clicked marker.
    flag_dragged: index and seconds, while a marker is being dragged.
    flag_dropped: index of the marker that was dragged.
    flag_hinted: index and pointer position, for a tooltip.
    menu_asked: index and pointer position, for a context menu; -1 by key, for the selected marker.

    fixed: seconds that stay in place when zooming; None for the pointer's.
    """

    clicked = Signal(float)
    hovered = Signal(QPointF)
    left = Signal()
    range_chosen = Signal()
    span_drawn = Signal(float, float)
    span_chosen = Signal()
    flag_clicked = Signal(int)
    flag_activated = Signal(int)
    flag_dragged = Signal(int, float)
    flag_dropped = Signal(int)
    flag_hinted = Signal(int, QPointF)
    menu_asked = Signal(int, QPointF)

    accessibleRole = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guides = CursorLines(self.view)
        self.fixed: float | None = None
        self._press: _Press | None = None
        self._words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QVBoxLayout(self).addWidget(self._words)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    def set_palette(self, palette: QPalette) -> None:
        super().set_palette(palette)
        self.guides.set_palette(palette)

    def say(self, words: str) -> None:
        """Show a text over the chart; "" for none."""
        self._words.setText(words)

    def zoom(self, factor: float, about: float) -> None:
        """Zoom: multiply the view range by `factor`, around the time `about` in seconds."""
        still = about if self.fixed is None else self.fixed
        start = still - (still - self.start) * factor
        self.show_span(start, start + (self.end - self.start) * factor)
        self.range_chosen.emit()

    def pan(self, views: float) -> None:
        """Pan by `views` times the view range; negative is back in time."""
        step = views * (self.end - self.start)
        self.show_span(self.start + step, self.end + step)
        self.range_chosen.emit()

    def let_go(self) -> None:
        """Cancel the drag in progress."""
        self._press = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pos = event.position()
        flag = self.flags.at(pos)
        held = 0.0 if flag is None else pos.x() - self.flags.flag(flag).left()
        spans = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._press = _Press(pos, flag, spans, self.start, held)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        press, pos = self._press, event.position()
        if press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self.let_go()
            self._hover(pos)
            return
        if not press.dragging:
            distance = (pos - press.pos).manhattanLength()
            press.dragging = distance >= QApplication.startDragDistance()
        if press.dragging:
            self._drag(press, pos)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press = self._press
        if event.button() != Qt.MouseButton.LeftButton or press is None:
            return
        self._press = None
        if press.dragging and press.flag is not None:
            self.flag_dropped.emit(press.flag)
        elif press.dragging and press.chooses_span:
            self.span_chosen.emit()
        elif press.flag is not None:
            self.flag_clicked.emit(press.flag)
        elif not press.dragging and self.plot.left() <= press.pos.x() <= self.plot.right():
            self.clicked.emit(self.seconds_at(press.pos.x()))
        self._hover(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        flag = self.flags.at(event.position())
        if flag is not None and event.button() == Qt.MouseButton.LeftButton:
            self.flag_activated.emit(flag)

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        if abs(turn.x()) > abs(turn.y()):
            self.pan(-_PAN * turn.x())
        elif turn.y():
            self.zoom((1 + _ZOOM) ** -turn.y(), self.seconds_at(event.position().x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # keys go to the timeline, and from there to the window

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        pos = QPointF(event.pos())
        flag = self.flags.at(pos)
        if by_key or flag is not None:
            self.menu_asked.emit(-1 if by_key or flag is None else flag, pos)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            flag = self.flags.at(QPointF(event.pos()))
            if flag is not None:
                self.flag_hinted.emit(flag, QPointF(event.pos()))
            return True
        found: bool = super().viewportEvent(event)
        return found

    def _hover(self, pos: QPointF) -> None:
        over = self.flags.at(pos) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if self.plot.contains(pos):
            self.hovered.emit(pos)
        else:
            self.left.emit()

    def _drag(self, press: _Press, pos: QPointF) -> None:
        self.left.emit()
        if press.flag is not None:
            self.flag_dragged.emit(press.flag, self.seconds_at(pos.x() - press.held))
        elif press.chooses_span:
            ends = sorted((self.seconds_at(press.pos.x()), self.seconds_at(pos.x())))
            self.span_drawn.emit(*ends)
        else:
            length = self.end - self.start
            start = press.begin - (pos.x() - press.pos.x()) / self.plot.width() * length
            self.show_span(start, start + length)
            self.range_chosen.emit()
