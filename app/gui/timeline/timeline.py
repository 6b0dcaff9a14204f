"""Timeline widget: one person's probabilities over time, with the session's markers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...sessions.markers import Marker
from .legend_bar import LegendBar
from .series import Series

_REDRAW_MS = 100


class Timeline(QWidget):
    """Timeline widget: draws one person's readings; its signals say what the user asks for.

    sought: seconds.
    span_changed: (start, end) in seconds, or None.
    marker_moved: index (in the order of set_markers) and seconds.
    marker_renamed: index and note.
    marker_deleted, marker_chosen: index.

    After a marker signal, call set_markers() with the markers as they are now.
    """

    sought = Signal(float)
    span_changed = Signal(object)
    marker_chosen = Signal(int)
    marker_moved = Signal(int, float)
    marker_renamed = Signal(int, str)
    marker_deleted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # pyqtgraph takes half a second to load: nobody shall wait for it who sees no timeline.
        from .hover import Hover
        from .interactive_chart import InteractiveChart
        from .markers import Markers
        from .navigation import Navigation
        from .view_range import ViewRange

        self._emotions: tuple[str, ...] = ()
        self._series = Series(0)
        self._bar = LegendBar()
        self._surface = InteractiveChart()
        self._scope = ViewRange(self._surface)
        self._markers = Markers(self._surface)
        self._navigation = Navigation(self._surface, self._scope, self._markers)
        self._hover = Hover(self._surface, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._surface, 1)
        self.setAutoFillBackground(True)
        self.setAccessibleName("Timeline")
        self.setFocusProxy(self._surface)
        self._connect()
        self._surface.set_palette(self.palette())
        self._show_readings()

    def sizeHint(self) -> QSize:
        return QSize(960, 210)

    # Who and what is shown

    def set_emotions(self, emotions: tuple[str, ...]) -> None:
        """The order of all probabilities to come. Others than before take the readings away."""
        if emotions == self._emotions:
            return
        self._emotions = emotions
        self._series = Series(len(emotions))
        self._bar.set_emotions(emotions)
        self._hover.set_emotions(emotions)
        self._surface.set_emotions(emotions)
        self._surface.set_series(self._series)
        self._show_readings()

    def set_series(self, seconds: NDArray[np.float64], probabilities: NDArray[np.floating]) -> None:
        """Show a person: (N,) seconds, ascending, and (N, emotions) from 0 to 1."""
        self._series.replace(seconds, probabilities)
        self._show_readings()

    def append(self, seconds: float, probabilities: NDArray[np.floating]) -> None:
        """Add the person's newest reading, (emotions,); it is drawn soon, with those after it."""
        self._series.append(seconds, probabilities)
        if not self._later.isActive():
            self._later.start(_REDRAW_MS)

    def clear(self) -> None:
        """Show nothing: no readings, markers, span or position, of a session without length."""
        self._series.clear()
        self.set_markers(())
        self.set_position(None)
        self._navigation.clear_span()
        self._scope.clear()
        self._show_readings()

    def set_duration(self, seconds: float) -> None:
        """How long the session is, should that be longer than the readings go."""
        self._scope.set_duration(seconds)

    def set_position(self, seconds: float | None) -> None:
        """Where the session is being played, None for nowhere. It is kept in view."""
        self._navigation.set_position(seconds)

    def set_markers(self, markers: Sequence[Marker]) -> None:
        self._markers.set_markers(markers)

    # How it is shown

    @property
    def stacked(self) -> bool:
        """Whether areas are shown, not lines."""
        return self._bar.stacked.isChecked()

    def set_style(self, stacked: bool) -> None:
        """Stacked areas, or lines."""
        (self._bar.stacked if stacked else self._bar.lines).setChecked(True)

    def follow(self, on: bool) -> None:
        """Keep the newest minute in view while readings are coming, unless the user leaves it."""
        self._scope.follow(on)
        self._offer_live()

    def reset_view(self) -> None:
        """Show the whole session."""
        self._scope.show_whole()
        self._offer_live()

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, Right: a second back or on. Home, End. +, -: zoom. Page keys: pan. Ctrl with Left,
        Right: to a marker; F2, Enter: rename it; Delete. Escape: no span."""
        if not self._navigation.press(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._surface.set_palette(self.palette())

    def _connect(self) -> None:
        surface, markers, bar = self._surface, self._markers, self._bar
        self._later.timeout.connect(self._show_readings)
        self._navigation.sought.connect(self.sought)
        self._navigation.span_changed.connect(self.span_changed)
        surface.range_chosen.connect(self._keep_chosen)
        markers.chosen.connect(self._choose_marker)
        markers.moved.connect(self.marker_moved)
        markers.renamed.connect(self.marker_renamed)
        markers.deleted.connect(self.marker_deleted)
        bar.style_chosen.connect(surface.set_style)
        bar.whole_asked.connect(self.reset_view)
        bar.live_asked.connect(self._return_to_live)

    def _choose_marker(self, index: int, seconds: float) -> None:
        self.marker_chosen.emit(index)
        self._navigation.seek(seconds)

    def _show_readings(self) -> None:
        """Draw all readings anew."""
        self._later.stop()
        self._scope.set_newest(self._series.end)
        self._surface.fixed = self._scope.still
        self._surface.redraw()
        self._hover.refresh()
        self._surface.say("" if len(self._series) else "No readings yet")

    def _keep_chosen(self) -> None:
        self._scope.keep_chosen()
        self._offer_live()
        self._hover.refresh()

    def _return_to_live(self) -> None:
        self._scope.show_newest()
        self._offer_live()

    def _offer_live(self) -> None:
        self._surface.fixed = self._scope.still
        self._bar.live.setVisible(self._scope.away)
