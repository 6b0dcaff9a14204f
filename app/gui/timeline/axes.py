"""Chart axes of the timeline: time as h:mm:ss, probability in percent."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ...common.text import timecode
from ..text_size import px

SHARES_WIDTH = 44  # pixels
MARGIN = 28  # pixels right of the plot: half of the longest tick label
_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400)  # seconds
_APART = 90  # pixels between two ticks, at least
_TEXT = 12  # pixels, height of the labels
_GRID = 60  # opacity, 0 to 255


class _Axis(pg.AxisItem):
    """Base class of the axes.

    overhang: pixels, horizontal and vertical, by which labels extend beyond the ends.
    """

    overhang = (0, 0)

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.enableAutoSIPrefix(False)

    def boundingRect(self) -> QRectF:
        across, down = self.overhang
        return QRectF(super().boundingRect()).adjusted(-across, -down, across, down)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        # Drawn directly: the QPicture that pyqtgraph replays looks up its font each time, which
        # takes longer than drawing all lines.
        painter.setFont(self.style["tickFont"])
        parts = self.generateDrawSpecs(painter)
        if parts is not None:
            self.drawPicture(painter, *parts)


class ClockAxis(_Axis):
    """Time axis: tick labels such as 12:30, on round seconds, minutes or hours."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.overhang = (px(MARGIN), 0)
        self.setStyle(tickLength=4, tickTextOffset=3)
        self.setHeight(px(22))

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        least = (maxVal - minVal) * px(_APART) / max(size, 1.0)
        return [(float(next((step for step in _STEPS if step >= least), _STEPS[-1])), 0.0)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [timecode(round(value)) for value in values]


class ShareAxis(_Axis):
    """Probability axis: ticks at 0, 50 and 100%, with grid lines."""

    def __init__(self) -> None:
        super().__init__("left")
        self.overhang = (0, px(_TEXT))
        self.setStyle(tickLength=0, tickTextOffset=6)
        self.setTicks([[(0.0, "0"), (0.5, "50%"), (1.0, "100%")], [(0.25, ""), (0.75, "")]])
        self.setWidth(px(SHARES_WIDTH))
        self.setGrid(_GRID)
