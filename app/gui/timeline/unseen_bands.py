"""Bands (graphics item) where nothing was analysed: that must not look like nobody there."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ..palette import faded

_NONE: NDArray[np.float64] = np.empty((0, 2))


class UnseenBands(QGraphicsItem):
    """Graphics item of hatched bands.

    place: pixel position x of a time in seconds.
    spans: (N, 2) seconds from and until when nothing was analysed, ascending; None: not known.
    """

    def __init__(self, place: Callable[[float], float]) -> None:
        super().__init__()
        self._place = place
        self._plot = QRectF()
        self._ink = QColor(Qt.GlobalColor.black)
        self.spans: NDArray[np.float64] | None = None
        self.setZValue(-1)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def set_spans(self, spans: NDArray[np.float64] | None) -> None:
        """Set the spans (N, 2), in seconds, ascending; None: not known."""
        self.spans = spans
        self.update()

    def lay_out(self, plot: QRectF) -> None:
        """Set the plot's rectangle in pixels."""
        self.prepareGeometryChange()
        self._plot = plot
        self.update()

    def set_palette(self, palette: QPalette) -> None:
        """Set the colours."""
        self._ink = palette.color(QPalette.ColorRole.WindowText)
        self.update()

    def within(self, seconds: float) -> bool:
        """Whether it is known that nothing was analysed then."""
        spans = _NONE if self.spans is None else self.spans
        return bool(((spans[:, 0] <= seconds) & (seconds < spans[:, 1])).any())

    def bands(self) -> list[QRectF]:
        """Rectangles of the bands in view that are a pixel wide or more, in pixels."""
        found = []
        for start, end in () if self.spans is None else self.spans.tolist():
            left = max(self._place(start), self._plot.left())
            right = min(self._place(end), self._plot.right())
            if right - left >= 1:
                found.append(QRectF(left, self._plot.top(), right - left, self._plot.height()))
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
        painter.setBrush(QBrush(faded(self._ink, 0.3), Qt.BrushStyle.BDiagPattern))
        for band in self.bands():
            painter.drawRect(band)
