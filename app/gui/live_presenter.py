"""Brings what the player says onto the screen: picture, readings, figures, messages."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..playback.threads import SourceInfo
from ..vision.readings import Analysis, Frame
from .face_dock import FaceDock
from .status_figures import StatusFigures
from .video_area import Stage

_NO_TRACK = -1


class Display(QObject):
    """Knows what is on the screen. analysis: the newest, or None while nothing is read."""

    def __init__(
        self, stage: Stage, dock: FaceDock, figures: StatusFigures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._dock = dock
        self._figures = figures
        self._unmeasured: Frame | None = None
        self._name = ""
        self._has_picture = False
        self._is_paused = False
        self.analysis: Analysis | None = None
        stage.view.face_clicked.connect(self._select)
        stage.view.painted.connect(self._measure)
        # Elsewhere in the video the same number may be another face's.
        stage.transport.sought.connect(lambda: self._select(_NO_TRACK))

    def begin(self, info: SourceInfo) -> None:
        """Make room for a new source."""
        self._forget()
        self._name = info.name
        self._stage.prepare(info.duration)

    def show_message(self, title: str, text: str) -> None:
        """Show this instead of a picture."""
        self._forget()
        self._stage.view.clear()
        self._stage.show_message(title, text)

    def show_frame(self, frame: Frame) -> None:
        if not self._has_picture:
            self._has_picture = True
            self._stage.show_picture()
            self._stage.view.setFocus()
        self._stage.view.show_frame(frame)
        self._stage.transport.show_position(frame.time)

    def show_analysis(self, analysis: Analysis, dropped: int) -> None:
        """dropped: frames of this source that were not analysed."""
        is_new = self.analysis is None or analysis.frame is not self.analysis.frame
        self._unmeasured = analysis.frame if is_new else self._unmeasured
        self.analysis = analysis
        self._stage.view.show_analysis(analysis)
        self._dock.show_analysis(analysis)
        self._figures.note_analysed(len(analysis.faces), dropped)

    def show_status(self, status: str) -> None:
        """What the source is doing while it sends nothing; with no picture yet, instead of it."""
        if self._has_picture:
            self._stage.notice.say("source", status)
        elif status:
            self._stage.show_message(f"No picture from {self._name} yet", status)

    def show_trouble(self, trouble: str) -> None:
        """Why nothing is being read; old readings go, so that none stands by a new picture."""
        self._stage.notice.say("readings", trouble)
        if trouble:
            self.analysis = None
            self._stage.view.show_analysis(None)
            self._dock.show_analysis(None)
            self._figures.note_trouble()

    def note_paused(self, paused: bool) -> None:
        self._is_paused = paused

    def _forget(self) -> None:
        self.analysis = None
        self._unmeasured = None
        self._has_picture = False
        self._select(_NO_TRACK)
        self._dock.show_analysis(None)
        self._figures.reset()

    def _select(self, track: int) -> None:
        selected = None if track == _NO_TRACK else track
        self._stage.view.set_selected(selected)
        self._dock.select(selected)

    def _measure(self, analysis: Analysis) -> None:
        frame = analysis.frame
        # A picture that stands still may come to the screen any time later, as when a minimised
        # window is opened again: that says nothing of the delay.
        if frame is self._unmeasured and not (frame.still or self._is_paused):
            self._figures.note_painted(frame.captured)
        self._unmeasured = None
