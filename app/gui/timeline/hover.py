"""Hover handling: crosshair and tooltip at the mouse pointer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF
from PySide6.QtWidgets import QWidget

from .interactive_chart import InteractiveChart
from .readout import NO_FACE, NO_READING, NOT_ANALYSED, Readout


class Hover(QObject):
    """Hover controller of a chart.

    surface: the chart.
    room: parent widget of the tooltip.
    """

    def __init__(self, surface: InteractiveChart, room: QWidget) -> None:
        super().__init__(surface)
        self._surface = surface
        self._readout = Readout(room)
        self._pos: QPointF | None = None
        surface.hovered.connect(self._show)
        surface.left.connect(self._leave)

    def set_emotions(self, emotions: tuple[str, ...]) -> None:
        """Set the emotions, in the order of the probabilities."""
        self._leave()
        self._readout.set_emotions(emotions)

    def refresh(self) -> None:
        """Update the tooltip after the chart has moved."""
        if self._pos is not None:
            self._show(self._pos)

    def _show(self, pos: QPointF) -> None:
        surface = self._surface
        self._pos = pos
        seconds = surface.seconds_at(pos.x())
        surface.guides.set_pointer(seconds)
        values, in_view = surface.points.at(seconds), surface.end - surface.start
        self._readout.nothing = self._why_nothing(seconds)
        self._readout.show_moment(seconds, values, in_view, surface.mapToParent(pos.toPoint()))

    def _why_nothing(self, seconds: float) -> str:
        unseen = self._surface.unseen
        if unseen.spans is None:
            return NO_READING
        return NOT_ANALYSED if unseen.within(seconds) else NO_FACE

    def _leave(self) -> None:
        self._pos = None
        self._surface.guides.set_pointer(None)
        self._readout.hide()
