"""Cursor lines of the timeline: playhead, crosshair and selected span."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QPen

from ..access import quiet
from ..palette import faded

_HANDLE = 9  # pixels
_HANDLE_AT = 0.97  # share of the plot's height


class CursorLines:
    """Cursor lines over a view box; None hides one, and all are hidden at first."""

    def __init__(self, view: pg.ViewBox) -> None:
        self._playhead = pg.InfiniteLine(angle=90)
        self._playhead.addMarker("v", position=_HANDLE_AT, size=_HANDLE)
        self._pointer = pg.InfiniteLine(angle=90)
        self._span = pg.LinearRegionItem(movable=False)
        for item in (self._span, self._pointer, self._playhead):
            item.hide()
            view.addItem(item, ignoreBounds=True)

    def set_playhead(self, seconds: float | None) -> None:
        """Move the playhead to a time in seconds."""
        _put(self._playhead, seconds)

    def set_pointer(self, seconds: float | None) -> None:
        """Move the crosshair to a time in seconds."""
        _put(self._pointer, seconds)

    def set_span(self, span: tuple[float, float] | None) -> None:
        """Show the selected span: start and end in seconds."""
        self._span.setVisible(span is not None)
        if span is not None:
            self._span.setRegion(span)

    def set_palette(self, palette: QPalette) -> None:
        """Set the colours."""
        ink = palette.color(QPalette.ColorRole.WindowText)
        accent = palette.color(QPalette.ColorRole.Highlight)
        self._playhead.setPen(_pen(ink, 2))
        self._pointer.setPen(_pen(quiet(ink, 0.5), 1, Qt.PenStyle.DashLine))
        self._span.setBrush(faded(ink, 0.2))
        for border in self._span.lines:
            border.setPen(_pen(accent, 2))


def _put(line: pg.InfiniteLine, seconds: float | None) -> None:
    line.setVisible(seconds is not None)
    if seconds is not None:
        line.setValue(seconds)


def _pen(shade: QColor, width: int, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(shade, width, style)
    pen.setCosmetic(True)
    return pen
