"""Live timeline: dock widget under the picture with the shown face's probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from ...common.language import tr
from ...vision.readings import Frame
from ..live_state import LiveState
from .history import History

if TYPE_CHECKING:
    from ..timeline.timeline import Timeline


class LiveTimeline(QDockWidget):
    """Live timeline: keeps the history of all faces, and shows that of one.

    Second 0 is the first reading of the source or of the recording.
    """

    def __init__(self, state: LiveState, parent: QWidget | None = None) -> None:
        super().__init__(tr("Timeline"), parent)
        self.setObjectName("timeline")  # QMainWindow.saveState knows it by this
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setTitleBarWidget(QWidget(self))
        self._state = state
        self._history = History()
        self._timeline: Timeline | None = None
        self._begin: float | None = None
        self._last: Frame | None = None
        self._shown: tuple[int, int] | None = None  # scene and track
        state.analysis_changed.connect(self._add)
        state.selected_changed.connect(self._show)
        state.source_changed.connect(self._clear)
        state.recording_changed.connect(self._note_recording)
        state.markers_changed.connect(self._show_markers)
        for signal in (state.settings_changed, state.source_changed):
            signal.connect(self._show_or_hide)
        self._show_or_hide()

    def _clear(self) -> None:
        """Clear the timeline: the next reading is at second 0."""
        self._history.clear()
        self._begin = self._last = self._shown = None
        if self._timeline is not None:
            self._timeline.clear()
        self._show_markers()

    def _note_recording(self) -> None:
        if self._state.recording is not None:
            self._clear()

    def _show_markers(self) -> None:
        if self._timeline is not None:
            self._timeline.set_markers(self._state.markers)

    def _show_or_hide(self) -> None:
        self.setVisible(self._state.settings.timeline and self._state.moves)

    def _add(self) -> None:
        analysis = self._state.analysis
        if analysis is None or analysis.frame is self._last or analysis.frame.still:
            return
        frame = analysis.frame
        self._last = frame
        self._begin = frame.captured if self._begin is None else self._begin
        seconds = frame.captured - self._begin
        self._history.add(analysis, seconds)
        face = self._state.face
        is_shown = face is not None and (analysis.scene, face.track) == self._shown
        if face is not None and is_shown and self._timeline is not None and self.isVisible():
            self._timeline.append(seconds, face.probabilities)
        else:
            self._show()

    def _show(self) -> None:
        """Show the history of the face to show; without one, the last face stays."""
        analysis, face = self._state.analysis, self._state.face
        if self._timeline is None or not self.isVisible():
            self._shown = None  # drawn when it becomes visible again
        elif analysis is not None and face is not None and not analysis.frame.still:
            self._shown = (analysis.scene, face.track)
            self._timeline.set_emotions(analysis.emotions)
            self._timeline.set_series(*self._history.of(face.track))

    def showEvent(self, event: QShowEvent) -> None:
        if self._timeline is None:
            # Imported on demand: pyqtgraph takes half a second to load.
            from ..timeline.timeline import Timeline

            self._timeline = Timeline()
            self._timeline.follow(True)
            self.setWidget(self._timeline)
            self._show_markers()
        super().showEvent(event)
        self._show()
