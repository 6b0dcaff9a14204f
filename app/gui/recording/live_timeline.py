"""The timeline under the picture: the shown face's probabilities as they come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from ...sessions.markers import Marker
from ...vision.readings import Analysis, Face, Frame
from .history import History

if TYPE_CHECKING:
    from ..timeline.timeline import Timeline


class LiveTimeline(QDockWidget):
    """Remembers every face, shows one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Timeline", parent)
        self.setObjectName("timeline")  # QMainWindow.saveState knows it by this
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setTitleBarWidget(QWidget(self))
        self._history = History()
        self._timeline: Timeline | None = None
        self._markers: Sequence[Marker] = ()
        self._begin: float | None = None
        self._last: Frame | None = None
        self._shown: tuple[int, int] | None = None  # scene and track

    def clear(self) -> None:
        """Begin anew, with another source or a recording: the next reading is at second 0."""
        self._history.clear()
        self._begin = self._last = self._shown = None
        self.show_markers(())
        if self._timeline is not None:
            self._timeline.clear()

    def show_markers(self, markers: Sequence[Marker]) -> None:
        self._markers = markers
        if self._timeline is not None:
            self._timeline.set_markers(markers)

    def show_analysis(self, analysis: Analysis, face: Face | None) -> None:
        """face: the one to show, of the analysis's; None leaves the last one on show."""
        frame = analysis.frame
        if frame is self._last or frame.still:
            return
        self._last = frame
        self._begin = frame.captured if self._begin is None else self._begin
        seconds = frame.captured - self._begin
        self._history.add(analysis, seconds)
        if self._timeline is None or not self.isVisible():
            self._shown = None  # what comes meanwhile is drawn when it is looked at again
            return
        if face is None:
            return
        if (analysis.scene, face.track) == self._shown:
            self._timeline.append(seconds, face.probabilities)
            return
        self._shown = (analysis.scene, face.track)
        self._timeline.set_emotions(analysis.emotions)
        self._timeline.set_series(*self._history.of(face.track))

    def showEvent(self, event: QShowEvent) -> None:
        if self._timeline is None:
            # Only now: who never looks at it need not wait for its library to load.
            from ..timeline.timeline import Timeline

            self._timeline = Timeline()
            self._timeline.follow(True)
            self._timeline.set_markers(self._markers)
            self.setWidget(self._timeline)
        super().showEvent(event)
