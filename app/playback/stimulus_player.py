"""Stimulus player: plays a film to people at its own pace, and keeps its clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ..common.language import tr, tr_noop
from ..common.mailbox import Mailbox
from ..sources.stimulus_film import StimulusFilm
from ..vision.readings import Frame
from .capture_thread import CaptureThread
from .stimulus_clock import StimulusClock
from .stimulus_sound import StimulusSound

_DIED = tr_noop("The film has stopped unexpectedly. Try again, or choose another stimulus.")
_HIDDEN = tr_noop(
    "The film was played, but its window was not visible, so nobody saw it. Begin "
    "again, and leave the window where it can be seen."
)
_MS = 1000
OpenSound = Callable[[Path, StimulusClock], StimulusSound]


class StimulusPlayer(QObject):
    """Stimulus player of one film, which is opened at once and stands before its beginning.

    Whoever shows its frames tells it, by shown(), when each came on show. The moments of the
    signals are time.monotonic().

    clock: the film's time at each moment.

    opened: signal; the film can be played.
    frame_came: signal; the newest Frame, when it is due.
    started: signal; the moment at which the film began, also after restart().
    paused: signal; the moment at which it stood still.
    resumed: signal; the moment at which it went on.
    ended: signal; the moment at which its last frame had been shown for as long as it is due.
    failed: signal; why the film cannot be played, as a sentence.
    """

    opened = Signal()
    frame_came = Signal(object)
    started = Signal(float)
    paused = Signal(float)
    resumed = Signal(float)
    ended = Signal(float)
    failed = Signal(str)

    def __init__(
        self, film: Path, parent: QObject | None = None, open_sound: OpenSound = StimulusSound
    ) -> None:
        super().__init__(parent)
        self.clock = StimulusClock()
        self._open_sound = open_sound
        self._sound: StimulusSound | None = None
        self._path = film
        self._film: StimulusFilm | None = None
        self._for_view: Mailbox[Frame] = Mailbox()
        self._nobody: Mailbox[Frame] = Mailbox()  # nothing is read in the film
        self._first: float | None = None  # time of the film's first frame
        self._runs = self._begun = self._is_over = self._closed = False
        self._restarting = False
        self._left: tuple[float, float] | None = None  # of the last frame, at a pause: time, span
        self._last = QTimer(self)  # runs while the last frame is on show
        self._last.setSingleShot(True)
        self._last.timeout.connect(self._end)
        self._capture = CaptureThread(self._open, self._for_view, self._nobody, self)
        self._capture.opened.connect(self._note_opened)
        self._capture.frame_waiting.connect(self._pass_on)
        self._capture.ended.connect(self._note_read)
        self._capture.failed.connect(self._fail)
        self._capture.finished.connect(lambda: self._fail(tr(_DIED)))
        self._capture.set_paused(True)
        self._capture.start()

    @property
    def runs(self) -> bool:
        """Whether the film is being played: begun, not paused, not over."""
        return self._runs

    @property
    def rate(self) -> float | None:
        """Frames a second; None where it is not known."""
        return None if self._film is None else self._film.rate

    @property
    def silence(self) -> str:
        """Sentence on why the film's sound is not heard; "" where it is, or has none."""
        return "" if self._sound is None else self._sound.missing

    @property
    def is_over(self) -> bool:
        """Whether the film was played to its end."""
        return self._is_over

    def play(self) -> None:
        """Begin, or go on after a pause."""
        if self._is_over or self._runs:
            return
        self._runs = True
        self._capture.set_paused(False)
        if self._left is not None:  # no other frame comes
            moment = time.monotonic()
            self.clock.show(moment, *self._left)
            self._last.start(round(self._left[1] * _MS))
            self._left = None
            self.resumed.emit(moment)

    def pause(self) -> None:
        """Stand still; ignored unless it runs."""
        if not self._runs or self._is_over:
            return
        self._runs = False
        moment = time.monotonic()
        if self._last.isActive():
            span = self._last.remainingTime() / _MS
            self._left = (self.clock.time_at(moment) or 0.0, span)
            self._last.stop()
        self._capture.set_paused(True)
        self.clock.halt(moment)
        if self._begun:
            self.paused.emit(moment)

    def restart(self) -> None:
        """Begin again."""
        self._last.stop()
        self.clock.halt(time.monotonic())
        self._begun = self._is_over = False
        self._runs = self._restarting = True
        self._left = None
        self._for_view.take()
        self._capture.seek(0.0)
        self._capture.set_paused(False)

    def shown(self, frame: Frame, moment: float) -> None:
        """Note that a frame came on show at a moment of time.monotonic()."""
        film = self._film
        if film is None or not self._runs or self._is_over:
            return
        self._first = frame.time if self._first is None else self._first
        if not self._begun and frame.time > self._first:
            return  # of before the restart
        span = film.span_of(frame)
        stood = self.clock.time_at(moment) is None
        self.clock.show(moment, frame.time, span)
        if not self._begun:
            self._begun, self._restarting = True, False
            self.started.emit(moment)
        elif stood:
            self.resumed.emit(moment)
        if film.is_last(frame):
            self._last.start(max(round((moment + span - time.monotonic()) * _MS), 0))

    def close(self) -> None:
        """Stop, and wait for the thread; no signal follows. May be called twice."""
        self._closed = True
        self._runs = False
        self._last.stop()
        self.clock.halt(time.monotonic())
        self._capture.stop()
        self._for_view.close()
        self._nobody.close()
        self._capture.wait()
        if self._sound is not None:
            self._sound.close()

    def _open(self) -> StimulusFilm:
        self._film = StimulusFilm(self._path)
        return self._film

    def _note_opened(self) -> None:
        if not self._closed:
            self._sound = self._open_sound(self._path, self.clock)
            self.opened.emit()

    def _pass_on(self) -> None:
        frame = self._for_view.take()
        if frame is not None and not self._closed:
            self.frame_came.emit(frame)

    def _note_read(self) -> None:
        """The film's last frame came; where its window is hidden, it was not shown."""
        if self._closed or self._is_over or self._restarting or not self._runs:
            return
        if not self._begun:
            self._fail(tr(_HIDDEN))
        elif not self._last.isActive():
            self._end()

    def _end(self) -> None:
        self._is_over, self._runs = True, False
        moment = time.monotonic()
        self.clock.halt(moment)
        self.ended.emit(moment)

    def _fail(self, sentence: str) -> None:
        if not self._closed:
            self.close()
            self.failed.emit(sentence)
