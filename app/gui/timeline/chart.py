"""Chart of the timeline: axes, curves and marker flags, on screen and in saved pictures."""

from __future__ import annotations

from collections.abc import Sequence, Set

import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from ...sessions.markers import Marker
from ..access import quiet
from ..card_style import font
from ..text_size import px
from .axes import MARGIN, SHARES_WIDTH, ClockAxis, ShareAxis
from .curves import Curves
from .marker_flags import MarkerFlags, lane
from .series import Points, Series
from .state_bars import StateBars
from .unseen_bands import UnseenBands

_TEXT = 11
_PIXELS_A_POINT = 2
_SHORTEST = 2.0  # seconds in view, at least
_HEADROOM = 0.02  # above 100%, so that a line there is fully visible


class Chart(pg.GraphicsLayoutWidget):
    """Chart widget; call set_palette() before it is shown.

    view: pyqtgraph's view box.
    curves: the emotions' curves.
    flags: the marker flags.
    states: the bars of an observer's states.
    unseen: the bands where nothing was analysed.
    extent: length of the whole time axis, in seconds.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = Series(0)
        self._points = self._series.thinned(0.0, 1.0, 1)
        self.view = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self._axes = (ClockAxis(), ShareAxis())
        self.curves = Curves(self.view)
        self.flags = MarkerFlags(self.x_of)
        self.states = StateBars(self.x_of)
        self.unseen = UnseenBands(self.x_of)
        self._arrange()
        self.extent = _SHORTEST
        self.set_extent(_SHORTEST)
        self.show_span(0.0, _SHORTEST)

    def sizeHint(self) -> QSize:
        return QSize(800, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 64)

    @property
    def start(self) -> float:
        """First second in view."""
        return float(self.view.viewRange()[0][0])

    @property
    def end(self) -> float:
        """Last second in view."""
        return float(self.view.viewRange()[0][1])

    @property
    def points(self) -> Points:
        """The downsampled points that the curves are drawn through."""
        return self._points

    @property
    def plot(self) -> QRectF:
        """Rectangle of the plot, in pixels of the widget."""
        return QRectF(self.view.sceneBoundingRect())

    def x_of(self, seconds: float) -> float:
        """Pixel position of a time: x from the left edge of the widget."""
        plot = self.plot
        return plot.left() + (seconds - self.start) / (self.end - self.start) * plot.width()

    def seconds_at(self, x: float) -> float:
        """Time in seconds at a pixel position, clamped to 0..extent."""
        plot = self.plot
        seconds = self.start + (x - plot.left()) / plot.width() * (self.end - self.start)
        return min(max(seconds, 0.0), self.extent)

    def set_emotions(self, emotions: tuple[str, ...]) -> None:
        """Clear the chart and set the emotions, in the order of the probabilities to come."""
        self._series = Series(len(emotions))
        self.curves.set_emotions(emotions)
        self.redraw()

    def set_series(self, series: Series) -> None:
        """Show a time series; call redraw() after it has grown."""
        self._series = series
        self.redraw()

    def set_extent(self, seconds: float) -> None:
        """Set the length of the whole time axis in seconds; the view stays within it."""
        self.extent = max(seconds, _SHORTEST)
        self.view.setLimits(xMin=0.0, xMax=self.extent, minXRange=_SHORTEST, maxXRange=self.extent)

    def show_span(self, start: float, end: float) -> None:
        """Set the view range in seconds, moved into 0..extent if needed."""
        self.view.setXRange(start, end, padding=0)

    def set_style(self, stacked: bool, hidden: Set[str]) -> None:
        """Set the chart's style.

        stacked: stacked areas instead of lines.
        hidden: names of emotions not to show.
        """
        self.curves.stacked, self.curves.hidden = stacked, hidden
        self.redraw()

    def set_patterns(self, patterns: bool) -> None:
        """Set whether curves have symbols, and areas hatches, beside their colours."""
        self.curves.set_patterns(patterns)
        self.redraw()

    def set_markers(self, markers: Sequence[Marker], selected: int | None = None) -> None:
        """Show marker flags; `selected` is the index of the highlighted one."""
        self.flags.set_markers(markers, selected)
        self.states.set_markers(markers)

    def set_palette(self, palette: QPalette) -> None:
        """Set the colours: background and text of a palette."""
        self.setPalette(palette)
        base = palette.color(QPalette.ColorRole.Base)
        ink = palette.color(QPalette.ColorRole.WindowText)
        self.setBackground(base)
        for axis in self._axes:
            axis.setPen(quiet(ink, 0.4))
            axis.setTextPen(quiet(ink, 0.75))
        self.curves.set_background(base)
        self.flags.set_palette(palette)
        self.states.set_palette(palette)
        self.unseen.set_palette(palette)

    def redraw(self) -> None:
        """Redraw the readings in view."""
        most = max(int(self.plot.width()) // _PIXELS_A_POINT, 1)
        self._points = self._series.thinned(self.start, self.end, most)
        self.curves.show(self._points)
        self.states.lay_out(self.plot, self._series.end)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:  # pyqtgraph's constructor passes None
            self.ci.layout.activate()
            self._lay_out()

    def _arrange(self) -> None:
        self.view.disableAutoRange()
        self.view.setYRange(0.0, 1.0 + _HEADROOM, padding=0)
        self.view.sigXRangeChanged.connect(self._lay_out)
        time, share = self._axes
        self.ci.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes, in all languages
        layout = self.ci.layout
        layout.setContentsMargins(0, lane(), px(MARGIN), 0)
        layout.setSpacing(0)
        for item, row, column in ((share, 0, 0), (self.view, 0, 1), (time, 1, 1)):
            self.addItem(item, row, column)
        for axis in self._axes:
            axis.linkToView(self.view)
            axis.setTickFont(font(px(_TEXT)))
        layout.setColumnFixedWidth(0, px(SHARES_WIDTH))
        self.scene().addItem(self.flags)
        self.scene().addItem(self.states)
        self.scene().addItem(self.unseen)

    def _lay_out(self) -> None:
        self.flags.lay_out(self.plot)
        self.unseen.lay_out(self.plot)
        self.redraw()
