"""Mouse interaction of the chart: pan, zoom, click, select a span, drag a marker."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
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
_PAN = 0.001  # of what is in view, for each eighth of a degree


@dataclass
class _Press:
    """The left button's way: where it went down, on which flag if any, where it is."""

    pos: QPointF
    flag: int | None
    chooses_span: bool
    begin: float  # seconds in view at the left as it went down
    held: float  # pixels from the flag's left to where it is held
    dragging: bool = False


class InteractiveChart(Chart):
    """Says what the mouse asks for; panning and zooming it does by itself."""

    clicked = Signal(float)  # seconds
    hovered = Signal(QPointF)
    left = Signal()
    range_chosen = Signal()  # by panning or zooming
    span_drawn = Signal(float, float)  # while it is
    span_chosen = Signal()  # it is as drawn last
    flag_clicked = Signal(int)
    flag_activated = Signal(int)  # by a double click
    flag_dragged = Signal(int, float)  # while it is, to these seconds
    flag_dropped = Signal(int)
    flag_hinted = Signal(int, QPointF)  # the mouse rests on it
    menu_asked = Signal(int, QPointF)  # a flag's index; -1 by a key, for the selected one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guides = CursorLines(self.view)
        self.fixed: float | None = None  # seconds that stay in place when zooming
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
        """Write this over the chart; "" nothing."""
        self._words.setText(words)

    def zoom(self, factor: float, about: float) -> None:
        """Bring `factor` times as many seconds into view; those at `about` stay in place."""
        still = about if self.fixed is None else self.fixed
        start = still - (still - self.start) * factor
        self.show_span(start, start + (self.end - self.start) * factor)
        self.range_chosen.emit()

    def pan(self, views: float) -> None:
        """Go on by a part of what is in view, or back."""
        step = views * (self.end - self.start)
        self.show_span(self.start + step, self.end + step)
        self.range_chosen.emit()

    def let_go(self) -> None:
        """Forget what the mouse holds."""
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
        event.ignore()  # keys are the timeline's, and what it does not know the window's

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
