"""Marker flags (graphics item): a vertical line with a labelled flag above the plot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ...sessions.markers import Marker
from ..card_style import font
from ..text_size import px

_LANE = 20  # pixels above the plot
_TEXT = 11
_PADDING = 6
_WIDEST = 160
_SMALLEST = 9
_APART = 2
_FEW = 3  # letters; a shorter rest of a note is not shown


class MarkerFlags(QGraphicsItem):
    """Graphics item of all marker flags.

    place: pixel position x of a time in seconds.
    """

    def __init__(self, place: Callable[[float], float]) -> None:
        super().__init__()
        self._place = place
        self._plot = QRectF()
        self._palette = QPalette()
        self._markers: Sequence[Marker] = ()
        self._selected: int | None = None
        self.setZValue(10)

    def set_markers(self, markers: Sequence[Marker], selected: int | None) -> None:
        """Set the markers; `selected` is the index of the highlighted one."""
        self._markers, self._selected = markers, selected
        self.update()

    def lay_out(self, plot: QRectF) -> None:
        """Set the rectangle of the plot in pixels: lines cross it, flags are above it."""
        self.prepareGeometryChange()
        self._plot = plot
        self.update()

    def set_palette(self, palette: QPalette) -> None:
        """Set the colours."""
        self._palette = palette
        self.update()

    def flag(self, index: int) -> QRectF:
        """Rectangle of a marker's flag in pixels; empty if the marker is out of view."""
        x = self._place(self._markers[index].seconds)
        if not self._plot.left() - 1 <= x <= self._plot.right() + 1:
            return QRectF()
        others = (self._place(m.seconds) for m in self._markers)
        edge = min(
            (other - px(_APART) for other in others if other > x), default=self._plot.right()
        )
        metrics = QFontMetricsF(font(px(_TEXT)))
        words = self._elided(index, metrics, min(edge - x, px(_WIDEST)) - 2 * px(_PADDING))
        width = metrics.horizontalAdvance(words) + 2 * px(_PADDING) if words else px(_SMALLEST)
        return QRectF(x, self._plot.top() - lane() + 2, width, lane() - 4)

    def at(self, pos: QPointF) -> int | None:
        """Index of the marker whose flag is at a position; None without one."""
        found = (i for i in reversed(range(len(self._markers))) if self.flag(i).contains(pos))
        return next(found, None)

    def boundingRect(self) -> QRectF:
        return self._plot.adjusted(-2, -lane(), px(_SMALLEST), 0)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(px(_TEXT)))
        for index in range(len(self._markers)):
            flag = self.flag(index)
            if not flag.isEmpty():
                self._paint_flag(painter, index, flag)

    def _paint_flag(self, painter: QPainter, index: int, flag: QRectF) -> None:
        roles = QPalette.ColorRole
        ink, base = self._palette.color(roles.WindowText), self._palette.color(roles.Base)
        fill, text = _blend(ink, base, 0.75), base
        if index == self._selected:
            fill, text = (self._palette.color(r) for r in (roles.Highlight, roles.HighlightedText))
        painter.setPen(QPen(fill, 2 if index == self._selected else 1))
        painter.drawLine(QPointF(flag.x(), flag.top()), QPointF(flag.x(), self._plot.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(flag, 3, 3)
        painter.drawRect(QRectF(flag.x() - 0.5, flag.y(), 3, flag.height()))
        line = flag.adjusted(px(_PADDING), 0, -px(_PADDING) + 2, 0)
        painter.setPen(text)
        words = self._elided(index, QFontMetricsF(painter.font()), line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)

    def _elided(self, index: int, metrics: QFontMetricsF, room: float) -> str:
        """What the marker says, elided to fit; "" where hardly anything fits, and for a stop."""
        marker = self._markers[index]
        words = "" if marker.kind == "stop" else " ".join(marker.words.split())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        return shown if shown == words or len(shown) > _FEW else ""


def _blend(one: QColor, other: QColor, share: float) -> QColor:
    """Blend of two colours, opaque: `share` of one, the rest of the other."""
    red, green, blue = (
        share * a + (1 - share) * b
        for a, b in (
            (one.redF(), other.redF()),
            (one.greenF(), other.greenF()),
            (one.blueF(), other.blueF()),
        )
    )
    return QColor.fromRgbF(red, green, blue)


def lane() -> int:
    """Height of the flags' lane above the plot, in pixels."""
    return px(_LANE)
