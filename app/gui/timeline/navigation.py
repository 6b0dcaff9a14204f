"""Keyboard and mouse navigation of the timeline: seek, zoom, pan and span selection."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from .interactive_chart import InteractiveChart
from .markers import Markers
from .view_range import ViewRange

_STEP = 1.0  # seconds
_CLOSER = 0.7
_NUDGE = 0.1  # seconds that a key moves a marker
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Navigation(QObject):
    """Navigation controller of the timeline.

    sought: position to seek to, in seconds.
    span_changed: (start, end) in seconds; None for no span.
    """

    sought = Signal(float)
    span_changed = Signal(object)

    def __init__(self, surface: InteractiveChart, scope: ViewRange, markers: Markers) -> None:
        super().__init__(surface)
        self._surface = surface
        self._scope = scope
        self._position: float | None = None
        self._span: tuple[float, float] | None = None
        self._anchor = self._edge = 0.0  # seconds: where the span began, and which end moves
        self._keys = self._bind(surface, markers)
        surface.clicked.connect(self.seek)
        surface.span_drawn.connect(self._draw_span)
        surface.span_chosen.connect(lambda: self.span_changed.emit(self._span))

    def press(self, event: QKeyEvent) -> bool:
        """Handle a key press; returns False if the key does nothing."""
        for known in (_CONTROL | _SHIFT, _CONTROL):  # Shift may be part of typing "+"
            combined = QKeyCombination(event.modifiers() & known, Qt.Key(event.key()))
            act = self._keys.get(QKeySequence(combined).toString())
            if act is not None:
                return act() is not False
        return False

    def set_position(self, seconds: float | None) -> None:
        """Move the playhead, and scroll along if it was in view; None hides it."""
        if seconds is not None:
            self._scope.turn_page(self._position, seconds)
        self._position = seconds
        self._surface.guides.set_playhead(seconds)

    def seek(self, seconds: float) -> None:
        """Emit `sought` for a position in seconds, clamped to the session."""
        seconds = min(max(seconds, 0.0), self._surface.extent)
        if not self._scope.following:
            self.set_position(seconds)
        self.sought.emit(seconds)

    def clear_span(self) -> bool:
        """Clear the selected span; returns False without one."""
        if self._span is None:
            return False
        self._span = None
        self._surface.guides.set_span(None)
        self.span_changed.emit(None)
        return True

    def _bind(
        self, surface: InteractiveChart, markers: Markers
    ) -> dict[str, Callable[[], bool | None]]:
        """Key bindings; a function returns False where it had nothing to do."""
        return {
            "Left": lambda: self.seek(self._here() - _STEP),
            "Right": lambda: self.seek(self._here() + _STEP),
            "Home": lambda: self.seek(0.0),
            "End": lambda: self.seek(surface.extent),
            "PgUp": lambda: surface.pan(-1.0),
            "PgDown": lambda: surface.pan(1.0),
            "+": lambda: self._zoom(_CLOSER),
            "=": lambda: self._zoom(_CLOSER),  # "+" without Shift
            "-": lambda: self._zoom(1 / _CLOSER),
            "Ctrl+Left": lambda: markers.step(self._here(), forward=False),
            "Ctrl+Right": lambda: markers.step(self._here(), forward=True),
            "Shift+Left": lambda: self._stretch(-_STEP),
            "Shift+Right": lambda: self._stretch(_STEP),
            "Ctrl+Shift+Left": lambda: markers.nudge(-_NUDGE),
            "Ctrl+Shift+Right": lambda: markers.nudge(_NUDGE),
            "F2": markers.edit,
            "Return": markers.edit,
            "Enter": markers.edit,
            "Del": markers.delete,
            "Esc": self.clear_span,
        }

    def _here(self) -> float:
        return self._position or 0.0

    def _zoom(self, factor: float) -> None:
        """Zoom around the playhead, or around the middle where it is out of view."""
        surface, here = self._surface, self._position
        if here is None or not surface.start <= here <= surface.end:
            here = (surface.start + surface.end) / 2
        surface.zoom(factor, here)

    def _stretch(self, step: float) -> None:
        """Select a span from the playhead on, or move the end of the span that moved last."""
        if self._span is None:
            self._anchor = self._edge = self._here()
        self._edge = min(max(self._edge + step, 0.0), self._surface.extent)
        if self._edge == self._anchor:
            self.clear_span()
            return
        edge, anchor = self._edge, self._anchor
        self._draw_span(min(edge, anchor), max(edge, anchor))
        self._anchor, self._edge = anchor, edge
        self.span_changed.emit(self._span)

    def _draw_span(self, start: float, end: float) -> None:
        self._anchor, self._edge = start, end
        self._span = (start, end)
        self._surface.guides.set_span(self._span)
