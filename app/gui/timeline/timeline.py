"""Timeline widget: one person's probabilities over time, with the session's markers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...common.language import tr, tr_noop
from ...sessions.markers import Marker
from ..access import access
from ..screen_reader import announce
from .legend_bar import LegendBar
from .moment_words import moment_words
from .series import Series

_REDRAW_MS = 100
_NO_READINGS_YET = tr_noop("No readings yet. They appear here as soon as a face is read.")
_NO_READINGS = tr_noop("No face was read here")


class Timeline(QWidget):
    """Timeline widget: chart with legend, navigation and marker editing.

    sought: position to seek to, in seconds.
    span_changed: (start, end) in seconds; None for no span.
    marker_chosen: index, in the order of set_markers().
    marker_moved: index and seconds.
    marker_renamed: index and note.
    marker_deleted: index.

    After a marker signal, call set_markers() with the saved markers.
    """

    sought = Signal(float)
    span_changed = Signal(object)
    marker_chosen = Signal(int)
    marker_moved = Signal(int, float)
    marker_renamed = Signal(int, str)
    marker_deleted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Imported on demand: pyqtgraph takes half a second to load.
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
        self.setAccessibleName(tr("Timeline"))
        self._surface.setAccessibleName(tr("Timeline"))
        self.setFocusProxy(self._surface)
        self._connect()
        self._apply_access()
        access().changed.connect(self._apply_access)
        self._show_readings()

    def sizeHint(self) -> QSize:
        return QSize(960, 210)

    # Content

    def set_emotions(self, emotions: tuple[str, ...]) -> None:
        """Set the emotions, in the order of the probabilities; a change clears the readings."""
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
        """Show a person's readings.

        seconds: (N,), ascending.
        probabilities: (N, emotions), 0 to 1.
        """
        self._series.replace(seconds, probabilities)
        self._show_readings()

    def append(self, seconds: float, probabilities: NDArray[np.floating]) -> None:
        """Append a reading, (emotions,); redraws are throttled to ten a second."""
        self._series.append(seconds, probabilities)
        if not self._later.isActive():
            self._later.start(_REDRAW_MS)

    def clear(self) -> None:
        """Remove readings, markers, span and position, and set the duration to 0."""
        self._series.clear()
        self.set_markers(())
        self.set_unseen(None)
        self.set_position(None)
        self._navigation.clear_span()
        self._scope.clear()
        self._show_readings()

    def set_duration(self, seconds: float) -> None:
        """Set the session's duration in seconds; the chart is at least as long as the readings."""
        self._scope.set_duration(seconds)

    def set_position(self, seconds: float | None) -> None:
        """Move the playhead to a position in seconds, and keep it in view; None hides it."""
        self._navigation.set_position(seconds)

    def set_unseen(self, spans: NDArray[np.float64] | None) -> None:
        """Set when nothing was analysed, (N, 2) seconds, ascending; None where it is not known."""
        self._surface.unseen.set_spans(spans)

    def set_markers(self, markers: Sequence[Marker]) -> None:
        """Set the markers."""
        self._markers.set_markers(markers)

    # View

    @property
    def stacked(self) -> bool:
        """Whether stacked areas are shown instead of lines."""
        return self._bar.stacked.isChecked()

    def set_style(self, stacked: bool) -> None:
        """Show stacked areas or lines."""
        (self._bar.stacked if stacked else self._bar.lines).setChecked(True)

    def follow(self, on: bool) -> None:
        """Follow live readings: the newest minute stays in view, unless the user pans away."""
        self._scope.follow(on)
        self._offer_live()
        self._say_if_empty()

    def reset_view(self) -> None:
        """Show the whole session."""
        self._scope.show_whole()
        self._offer_live()

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys: Left, Right: seek a second. Home, End: seek. +, -: zoom. Page Up, Down: pan.
        Shift+Left, Shift+Right: select a span. Ctrl+Left, Ctrl+Right: select a marker. With Shift:
        move it. F2, Enter: rename it. Delete: delete it.
        Escape: clear the span."""
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
        self._navigation.sought.connect(self._tell_moment)
        self._navigation.span_changed.connect(self.span_changed)
        surface.range_chosen.connect(self._keep_chosen)
        markers.chosen.connect(self._choose_marker)
        markers.moved.connect(self.marker_moved)
        markers.renamed.connect(self.marker_renamed)
        markers.deleted.connect(self.marker_deleted)
        bar.style_chosen.connect(surface.set_style)
        bar.whole_asked.connect(self.reset_view)
        bar.live_asked.connect(self._return_to_live)

    def _apply_access(self) -> None:
        self._scope.move_by_pages(access().less_motion)
        self._surface.set_patterns(access().patterns)
        self._surface.set_palette(self.palette())
        self._bar.update()

    def _tell_moment(self, seconds: float) -> None:
        """Have a screen reader say what was read where the user went."""
        words = moment_words(seconds, self._emotions, self._surface.points.at(seconds))
        self._surface.setAccessibleDescription(words)
        announce(self._surface, words)

    def _choose_marker(self, index: int, seconds: float) -> None:
        self.marker_chosen.emit(index)
        self._navigation.seek(seconds)

    def _show_readings(self) -> None:
        """Redraw all readings."""
        self._later.stop()
        self._scope.set_newest(self._series.end)
        self._surface.fixed = self._scope.still
        self._surface.redraw()
        self._hover.refresh()
        self._say_if_empty()

    def _say_if_empty(self) -> None:
        nothing = _NO_READINGS_YET if self._scope.following else _NO_READINGS
        self._surface.say("" if len(self._series) else tr(nothing))

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
