"""Film showing: a study's film in its window, and the markers of what happened to it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ...common.language import tr
from ...common.text import timecode
from ...playback.stimulus_player import StimulusPlayer
from ...studies.stimulus_marks import END, FILM_START, PAUSE, RESUME
from ...vision.readings import Frame
from .stimulus_window import StimulusWindow


class FilmShowing(QObject):
    """Film showing; call close() at the end.

    player: plays the film.
    window: shows it, black until play().

    ready: signal; the film can be played, and its window is there.
    marked: signal; a marker's note, and its moment of time.monotonic().
    over: signal; the film was shown to its end.
    left: signal; the user has closed the window.
    failed: signal; why the film is not shown, as a sentence.
    """

    ready = Signal()
    marked = Signal(str, float)
    over = Signal()
    left = Signal()
    failed = Signal(str)

    def __init__(
        self,
        film: Path,
        title: str,
        beside: QWidget,
        screen: str,
        actions: Sequence[QAction] = (),
    ) -> None:
        """
        title: of the window.
        beside: the observer's window.
        actions: whose keys work in the film's window, too.
        screen: name of the screen that the user has chosen; "" for none.
        """
        super().__init__(beside)
        self._beside, self._screen = beside, screen
        self._shows = False  # begun and not ended: a marker of its end is still due
        self.window = StimulusWindow(title, actions)
        self.player = StimulusPlayer(film, self)
        self.player.opened.connect(self._open)
        self.player.frame_came.connect(self._show)
        self.player.started.connect(self._note_start)
        self.player.paused.connect(lambda moment: self.marked.emit(PAUSE, moment))
        self.player.resumed.connect(lambda moment: self.marked.emit(RESUME, moment))
        self.player.ended.connect(self._note_end)
        self.player.failed.connect(self._fail)
        self.window.closed.connect(self.left)

    @property
    def begun(self) -> bool:
        """Whether the film is on show or paused: begun, and not over."""
        return self._shows

    @property
    def rate(self) -> float | None:
        """Frames a second of the film."""
        return self.player.rate

    def words(self, seconds: float | None) -> str:
        """How far the film is, such as "0:12 of 1:30". seconds: its length."""
        at = self.player.clock.time_at(time.monotonic())
        if self.player.is_over:
            return tr("the film is over")
        if not self._shows:
            return tr("the film begins")
        if at is None:
            return tr("the film is paused")
        if seconds is None:
            return timecode(at)
        return tr("{time} of {length}").format(time=timecode(at), length=timecode(seconds))

    def toggle(self) -> None:
        """Pause, or go on."""
        if self.player.runs:
            self.player.pause()
        else:
            self.player.play()

    def restart(self) -> None:
        """Show the film again from its beginning."""
        self._end()
        self.player.restart()

    def close(self) -> None:
        """Stop the film, and close its window. May be called twice."""
        self._end()
        self.player.close()
        self.window.end()

    def _open(self) -> None:
        self.window.show_for(self._beside, self._screen)
        self.ready.emit()

    def _show(self, frame: Frame) -> None:
        moment = self.window.view.show_frame(frame)
        if moment is not None:
            self.player.shown(frame, moment)

    def _note_start(self, moment: float) -> None:
        self._shows = True
        self.marked.emit(FILM_START, moment)

    def _note_end(self, moment: float) -> None:
        self.window.view.clear()
        self._end(moment)
        self.over.emit()

    def _fail(self, sentence: str) -> None:
        self._end()
        self.failed.emit(sentence)

    def _end(self, moment: float | None = None) -> None:
        if self._shows:
            self._shows = False
            self.marked.emit(END, time.monotonic() if moment is None else moment)
