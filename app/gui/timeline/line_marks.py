"""Line marks: a symbol for each emotion along its curve, so that no colour is needed to tell it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ..patterns import paint_symbol
from ..text_size import px

_APART = 150  # pixels from one symbol of a line to its next, about
_RADIUS = 5.5
_HIGHEST = 10


class LineMarks(QGraphicsItem):
    """Graphics item with the symbols of all lines, each line's beside those of the others.

    They stand at times that do not move with the view.
    """

    def __init__(self, view: pg.ViewBox) -> None:
        super().__init__(view)
        self._view = view
        self._marks: list[tuple[QPointF, str, QColor]] = []
        self._edge = QColor("white")
        self.setZValue(_HIGHEST)

    @property
    def places(self) -> list[tuple[str, QPointF]]:
        """Emotion and position of each symbol, in pixels of the view."""
        return [(emotion, point) for point, emotion, _ in self._marks]

    def show_lines(
        self,
        x: NDArray[np.float64],
        lines: NDArray[np.float64],
        emotions: Sequence[tuple[str, QColor]],
        edge: QColor,
    ) -> None:
        """Set the lines.

        x: (N,) pixels, ascending.
        lines: (N, emotions) pixels, with a row of NaN at each gap.
        emotions: name and colour of each line.
        edge: colour of the symbols' outline.
        """
        self.prepareGeometryChange()
        self._edge = edge
        self._marks = []
        for place, (emotion, shade) in enumerate(emotions):
            at = self._columns(place / max(len(emotions), 1))
            points = _on_line(at, x, lines[:, place])
            self._marks += [(point, emotion, shade) for point in points]
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self._view.rect())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for point, emotion, shade in self._marks:
            paint_symbol(painter, point, px(_RADIUS), emotion, shade, self._edge)

    def _columns(self, shift: float) -> NDArray[np.float64]:
        """Positions x of a line's symbols. `shift`: share of the distance between two."""
        (start, end), _ = self._view.viewRange()
        a_second = self._view.width() / max(end - start, 1e-9)
        step = 2.0 ** np.round(np.log2(px(_APART) / max(a_second, 1e-9)))
        first = int(np.floor(start / step))
        seconds = (np.arange(first, int(np.ceil(end / step)) + 1) + shift) * step
        return np.asarray((seconds - start) * a_second, np.float64)


def _on_line(
    at: NDArray[np.float64], x: NDArray[np.float64], y: NDArray[np.float64]
) -> list[QPointF]:
    """Points of a line at positions x; none in its gaps."""
    after = np.searchsorted(x, at)
    inside = (after > 0) & (after < len(x))
    found = []
    for place, right in zip(at[inside], after[inside], strict=True):
        span = x[right] - x[right - 1]
        part = (place - x[right - 1]) / span if span > 0 else 0.0
        height = y[right - 1] + part * (y[right] - y[right - 1])
        if np.isfinite(height):
            found.append(QPointF(float(place), float(height)))
    return found
