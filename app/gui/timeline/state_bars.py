"""State bars (graphics item): from when until when an observer's states lasted, over the plot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import inf

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ...sessions.coded_events import CodedEvent, coded
from ...sessions.markers import Marker
from ..palette import faded

HEIGHT = 5  # pixels of a bar
_STEP = HEIGHT + 2
_NARROWEST = 2


class StateBars(QGraphicsItem):
    """Graphics item of all states: a row for each code, the first at the plot's top.

    place: pixel position x of a time in seconds.
    """

    def __init__(self, place: Callable[[float], float]) -> None:
        super().__init__()
        self._place = place
        self._plot = QRectF()
        self._ink = QColor(Qt.GlobalColor.black)
        self._states: Sequence[CodedEvent] = ()
        self._rows: dict[str, int] = {}
        self._extent = inf
        self.setZValue(9)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def set_markers(self, markers: Sequence[Marker]) -> None:
        """Show the states of these markers; one that was not stopped runs to the end."""
        self._states = [one for one in coded(markers, inf).events if one.kind == "state"]
        codes = dict.fromkeys(one.code for one in self._states)
        self._rows = {code: row for row, code in enumerate(codes)}
        self.update()

    def lay_out(self, plot: QRectF, extent: float) -> None:
        """Set the plot's rectangle in pixels, and the second that a running state is drawn to."""
        if plot != self._plot:
            self.prepareGeometryChange()
        self._plot, self._extent = plot, extent
        self.update()

    def set_palette(self, palette: QPalette) -> None:
        """Set the colours."""
        self._ink = palette.color(QPalette.ColorRole.WindowText)
        self.update()

    def bars(self) -> list[QRectF]:
        """Rectangles of the bars in view, in pixels."""
        found = []
        for state in self._states:
            left = max(self._place(state.start), self._plot.left())
            end = state.end if state.end < inf else max(self._extent, state.start)
            right = min(self._place(end), self._plot.right())
            if right >= self._plot.left() and left <= self._plot.right():
                top = self._plot.top() + 1 + _STEP * self._rows[state.code]
                found.append(QRectF(left, top, max(right - left, _NARROWEST), HEIGHT))
        return found

    def boundingRect(self) -> QRectF:
        return self._plot

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(self._ink, 0.55))
        for bar in self.bars():
            painter.drawRoundedRect(bar, 2, 2)
