"""Line chart and stacked area chart of the emotions' probabilities."""

from __future__ import annotations

from collections.abc import Set

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ..palette import colour, contrast
from ..patterns import hatch
from .line_marks import LineMarks
from .series import Points

_LINE = 1.7  # pixels
_VISIBLE = 1.7  # contrast ratio that a thin line needs at least
_DARKER = 104  # percent: factor of QColor.darker() for each step
_BEHIND_GUIDES = -1
_EDGE = 115  # percent: factor of QColor.darker() for an area's outline


class Curves:
    """Curves of a chart, one for each emotion, as lines or stacked areas.

    hidden: names of emotions not to show.
    stacked: areas instead of lines.
    patterns: symbols on lines, and hatches on areas, beside the colours; see set_patterns().

    Drawn in pixels: thick lines take four times as long in the ViewBox's own units.
    """

    def __init__(self, view: pg.ViewBox) -> None:
        self._view = view
        self._emotions: tuple[str, ...] = ()
        self._lines: list[pg.PlotCurveItem] = []
        self._areas = _Areas(view)
        self._marks = LineMarks(view)
        self._marks.hide()
        self._background = QColor("white")
        self.hidden: Set[str] = frozenset()
        self.stacked = False
        self.patterns = False

    def set_emotions(self, emotions: tuple[str, ...]) -> None:
        """Set the emotions, in the order of the probabilities to come."""
        for line in self._lines:
            self._view.scene().removeItem(line)
        self._emotions = emotions
        self._lines = [pg.PlotCurveItem(antialias=True, connect="finite") for _ in emotions]
        for depth, line in enumerate(self._lines):
            # Segmented lines: a single path would take twenty times as long.
            line.setSegmentedLineMode("on")
            line.setZValue(_BEHIND_GUIDES - depth)
            line.setParentItem(self._view)
        self.set_background(self._background)

    def set_background(self, background: QColor) -> None:
        """Choose line colours that are visible on this background."""
        self._background = background
        for emotion, line in zip(self._emotions, self._lines, strict=True):
            line.setPen(QPen(line_colour(emotion, background), _LINE))

    def set_patterns(self, patterns: bool) -> None:
        """Set whether there are patterns; show() draws them."""
        self.patterns = patterns

    def draw_finely(self) -> None:
        """Draw each line as one path, with proper joins: slower, for exported pictures."""
        for line in self._lines:
            line.setSegmentedLineMode("off")

    def show(self, points: Points) -> None:
        """Draw these points."""
        shown = [i for i, emotion in enumerate(self._emotions) if emotion not in self.hidden]
        shares = points.probabilities[:, shown]
        x, y = self._pixels(points.seconds, np.cumsum(shares, axis=1) if self.stacked else shares)
        for line in self._lines:
            line.hide()
        self._areas.setVisible(self.stacked)
        self._marks.setVisible(self.patterns and not self.stacked)
        if self.stacked:
            names = self._names(shown)
            over = [hatch(name) if self.patterns else None for name in names]
            self._areas.show_tops(x, y, [colour(name) for name in names], over)
            return
        if self.patterns:
            emotions = [(n, line_colour(n, self._background)) for n in self._names(shown)]
            self._marks.show_lines(x, y, emotions, self._background)
        for i, values in zip(shown, y.T, strict=True):
            self._lines[i].setData(x, values)
            self._lines[i].show()

    def _names(self, shown: list[int]) -> list[str]:
        return [self._emotions[i] for i in shown]

    def _pixels(
        self, seconds: NDArray[np.float64], shares: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Pixel coordinates from the view's upper left: x (N,), y (N, curves) in column order."""
        (start, end), (low, high) = self._view.viewRange()
        x = (seconds - start) * (self._view.width() / (end - start))
        y = (high - shares) * (self._view.height() / (high - low))
        return x, np.asfortranarray(y)


class _Areas(QGraphicsItem):
    """Stacked areas: each reaches down to the view's bottom, painted over the next higher one."""

    def __init__(self, view: pg.ViewBox) -> None:
        super().__init__(view)
        self.setZValue(_BEHIND_GUIDES)
        self._view = view
        self._x = np.empty(0)
        self._tops = np.empty((0, 0))
        self._colours: list[QColor] = []
        self._hatches: list[QBrush | None] = []

    def show_tops(
        self,
        x: NDArray[np.float64],
        tops: NDArray[np.float64],
        colours: list[QColor],
        hatches: list[QBrush | None],
    ) -> None:
        """Set the areas.

        x: (N,) pixels, ascending.
        tops: (N, areas) pixels, with a row of NaN at each gap.
        colours: one for each area.
        hatches: a pattern over each area; None for a plain one.
        """
        self.prepareGeometryChange()
        self._x, self._tops, self._colours, self._hatches = x, tops, colours, hatches
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self._view.rect())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        known = np.flatnonzero(~np.isnan(self._tops).any(axis=1))
        if not len(known):
            return
        pieces = np.split(known, np.flatnonzero(np.diff(known) > 1) + 1)
        areas = list(zip(self._colours, self._hatches, self._tops.T, strict=True))
        for shade, over, top in reversed(areas):
            # Antialiased polygons would take five times as long as these outlines.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            for rows in pieces:
                painter.drawPolygon(self._area(rows, top))
            if over is not None:
                painter.setBrush(over)
                for rows in pieces:
                    painter.drawPolygon(self._area(rows, top))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(shade.darker(_EDGE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(pg.functions.arrayToQPath(self._x, top, connect="finite"))

    def _area(self, rows: NDArray[np.integer], top: NDArray[np.float64]) -> QPolygonF:
        """Polygon of an area over a run of points."""
        bottom = self._view.height()
        x, y = self._x[rows], top[rows]
        found: QPolygonF = pg.functions.arrayToQPolygonF(
            np.concatenate((x, x[-1:], x[:1])), np.concatenate((y, (bottom, bottom)))
        )
        return found


def line_colour(emotion: str, background: QColor) -> QColor:
    """Line colour of an emotion: its colour, darkened for contrast on a light background."""
    shade = colour(emotion)
    while background.lightnessF() > 0.5 and contrast(shade, background) < _VISIBLE:
        shade = shade.darker(_DARKER)
    return shade
