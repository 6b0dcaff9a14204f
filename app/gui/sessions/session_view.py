"""Session view: synchronised video player and timeline of a session."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ...playback.capture_thread import SourceInfo
from ...playback.player import Player
from ...sessions.blank_source import BlankSource
from ...sessions.export_video import replay_of
from ...sessions.film import open_film
from ...sessions.store import Session
from ...sources.open import FrameSource, open_source
from ...vision.readings import Analysis, Frame
from ..banner import Banner
from ..seek_bar import SeekBar
from ..timeline.timeline import Timeline
from ..video_view import VideoView

_NO_VIDEO = ""
_HEIGHTS = (400, 240)  # of the picture and the part below, as a ratio


class SessionView(QSplitter):
    """Session view: starts paused at the first frame. It shows the session's video, or the film
    that it was made from; without either, only the timeline plays.

    analysis_came: the Analysis of the frame shown.
    person_clicked: number of the person whose face was clicked.
    moved: the playback position changed.
    """

    moved = Signal()
    analysis_came = Signal(object)
    person_clicked = Signal(int)

    def __init__(self, session: Session, pause: QAction, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._session = session
        self._seconds = 0.0
        # The overlay must not be drawn twice.
        self._draws = session.metadata.video != "annotated"
        self.player = Player(self._open_source, lambda: replay_of(self._session), self)
        self.view = VideoView()
        self.timeline = Timeline()
        self._notice = Banner()
        self._transport = SeekBar(pause)
        self._lay_out()
        self._connect()
        self.timeline.set_emotions(session.metadata.emotions)
        self.timeline.set_duration(session.duration)
        if session.analysed is not None:
            self.timeline.set_unseen(session.analysed.gaps())
        self.view.setVisible(session.video is not None or session.film is not None)
        self.player.open(self._pictures(), paused=True)

    @property
    def seconds(self) -> float:
        """Playback position in seconds."""
        return self._seconds

    def show_session(self, session: Session) -> None:
        """Show the session after its people were edited."""
        self._session = session
        self.player.post(lambda replay: replay.show(session.readings))

    def show_person(self, person: int | None) -> None:
        """Show a person's readings on the timeline, and highlight the face in the picture."""
        readings = self._session.readings
        is_theirs = readings["person"] == person
        probabilities = readings.loc[is_theirs, list(self._session.metadata.emotions)].to_numpy()
        self.timeline.set_series(readings.loc[is_theirs, "seconds"].to_numpy(), probabilities)
        self.view.set_selected(person)

    def add_below(self, widget: QWidget) -> None:
        """Add a widget between the picture and the player's controls."""
        self._below.insertWidget(self._below.indexOf(self._transport), widget)

    def take_focus(self) -> None:
        """Give the keys to the picture, or to the timeline where there is none."""
        (self.view if self.view.isVisible() else self.timeline).setFocus()

    def seek(self, seconds: float) -> None:
        """Seek to a position in seconds."""
        self._show_position(seconds)
        self.player.seek(seconds)

    def stop(self) -> None:
        """Stop playback and wait for its threads."""
        self.player.close()

    def _lay_out(self) -> None:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._below = column
        column.addWidget(self._notice)
        column.addWidget(self._transport)
        column.addWidget(self.timeline, 1)
        self.setChildrenCollapsible(False)
        self.addWidget(self.view)
        self.addWidget(below)
        self.setSizes(_HEIGHTS)

    def _connect(self) -> None:
        player = self.player
        player.opened.connect(self._begin)
        player.frame_came.connect(self._show_frame)
        player.analysis_came.connect(self._show_analysis)
        player.trouble_changed.connect(partial(self._notice.say, "readings"))
        player.failed.connect(self._go_on_without_video)
        self._transport.sought.connect(self.seek)
        self.view.face_clicked.connect(self._click)
        self.timeline.sought.connect(self.seek)

    def _pictures(self) -> str:
        if self._session.video is not None:
            return str(self._session.video)
        return _NO_VIDEO if self._session.film is None else self._session.film.path

    def _open_source(self, source: str) -> FrameSource:
        if source != _NO_VIDEO:
            if self._session.video is None and self._session.film is not None:
                return open_film(self._session.film)
            return open_source(source)
        metadata = self._session.metadata
        return BlankSource(metadata.source, metadata.width, metadata.height, self._session.duration)

    def _begin(self, info: SourceInfo) -> None:
        self._transport.set_duration(max(info.duration or 0.0, self._session.duration))
        self.seek(self._seconds)

    def _show_frame(self, frame: Frame) -> None:
        self.view.show_frame(frame)
        self._show_position(frame.time)

    def _show_position(self, seconds: float) -> None:
        self._seconds = seconds
        self._transport.show_position(seconds)
        self.timeline.set_position(seconds)
        self.moved.emit()

    def _show_analysis(self, analysis: Analysis) -> None:
        self.view.show_analysis(analysis if self._draws else None)
        self.analysis_came.emit(analysis)

    def _click(self, track: int) -> None:
        """Emit the clicked person; a click outside all faces keeps the selection."""
        if track > 0:
            self.person_clicked.emit(track)

    def _go_on_without_video(self, why: str) -> None:
        self._notice.say("source", why)
        self.view.hide()
        self.player.open(_NO_VIDEO, paused=True)
