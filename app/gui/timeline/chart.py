"""Chart of the timeline: axes, curves and markers, on screen and in saved pictures."""

from __future__ import annotations

from collections.abc import Sequence, Set

import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from ...sessions.markers import Marker
from ..card_style import font
from ..palette import faded
from .axes import MARGIN, SHARES_WIDTH, ClockAxis, ShareAxis
from .curves import Curves
from .marker_flags import LANE, MarkerFlags
from .series import Points, Series

_TEXT = 11
_PIXELS_A_POINT = 2
_SHORTEST = 2.0  # seconds in view
_HEADROOM = 0.02  # so that a line at 100% is seen whole


class Chart(pg.GraphicsLayoutWidget):
    """Shows the seconds `start` to `end` out of 0 to `extent`, once it was given a palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = Series(0)
        self._points = self._series.thinned(0.0, 1.0, 1)
        self.view = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self._axes = (ClockAxis(), ShareAxis())
        self.curves = Curves(self.view)
        self.flags = MarkerFlags(self.x_of)
        self._arrange()
        self.extent = _SHORTEST
        self.set_extent(_SHORTEST)
        self.show_span(0.0, _SHORTEST)

    def sizeHint(self) -> QSize:
        return QSize(800, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 110)

    @property
    def start(self) -> float:
        return float(self.view.viewRange()[0][0])

    @property
    def end(self) -> float:
        return float(self.view.viewRange()[0][1])

    @property
    def points(self) -> Points:
        """What the curves are drawn through."""
        return self._points

    @property
    def plot(self) -> QRectF:
        """Where the curves are, in pixels."""
        return QRectF(self.view.sceneBoundingRect())

    def x_of(self, seconds: float) -> float:
        """Where these seconds are, in pixels from the left."""
        plot = self.plot
        return plot.left() + (seconds - self.start) / (self.end - self.start) * plot.width()

    def seconds_at(self, x: float) -> float:
        """The time at a pixel; the nearest end for one outside."""
        plot = self.plot
        seconds = self.start + (x - plot.left()) / plot.width() * (self.end - self.start)
        return min(max(seconds, 0.0), self.extent)

    def set_emotions(self, emotions: tuple[str, ...]) -> None:
        """Show nothing, and then probabilities in this order."""
        self._series = Series(len(emotions))
        self.curves.set_emotions(emotions)
        self.redraw()

    def set_series(self, series: Series) -> None:
        """Show these readings; call redraw() when they have grown."""
        self._series = series
        self.redraw()

    def set_extent(self, seconds: float) -> None:
        """How long the whole is: nothing beyond comes into view."""
        self.extent = max(seconds, _SHORTEST)
        self.view.setLimits(xMin=0.0, xMax=self.extent, minXRange=_SHORTEST, maxXRange=self.extent)

    def show_span(self, start: float, end: float) -> None:
        """Bring these seconds into view, or the nearest as long as these."""
        self.view.setXRange(start, end, padding=0)

    def set_style(self, stacked: bool, hidden: Set[str]) -> None:
        """Lines or stacked areas, of all emotions but the hidden ones."""
        self.curves.stacked, self.curves.hidden = stacked, hidden
        self.redraw()

    def set_markers(self, markers: Sequence[Marker], selected: int | None = None) -> None:
        self.flags.set_markers(markers, selected)

    def set_palette(self, palette: QPalette) -> None:
        """Draw on this palette's base in its text colour."""
        self.setPalette(palette)
        base = palette.color(QPalette.ColorRole.Base)
        ink = palette.color(QPalette.ColorRole.WindowText)
        self.setBackground(base)
        for axis in self._axes:
            axis.setPen(faded(ink, 0.4))
            axis.setTextPen(faded(ink, 0.75))
        self.curves.set_background(base)
        self.flags.set_palette(palette)

    def redraw(self) -> None:
        """Draw what is in view of the readings."""
        most = max(int(self.plot.width()) // _PIXELS_A_POINT, 1)
        self._points = self._series.thinned(self.start, self.end, most)
        self.curves.show(self._points)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:  # pyqtgraph's own constructor has none
            self.ci.layout.activate()
            self._lay_out()

    def _arrange(self) -> None:
        self.view.disableAutoRange()
        self.view.setYRange(0.0, 1.0 + _HEADROOM, padding=0)
        self.view.sigXRangeChanged.connect(self._lay_out)
        time, share = self._axes
        layout = self.ci.layout
        layout.setContentsMargins(0, LANE, MARGIN, 0)
        layout.setSpacing(0)
        for item, row, column in ((share, 0, 0), (self.view, 0, 1), (time, 1, 1)):
            self.addItem(item, row, column)
        for axis in self._axes:
            axis.linkToView(self.view)
            axis.setTickFont(font(_TEXT))
        layout.setColumnFixedWidth(0, SHARES_WIDTH)
        self.scene().addItem(self.flags)

    def _lay_out(self) -> None:
        self.flags.lay_out(self.plot)
        self.redraw()
