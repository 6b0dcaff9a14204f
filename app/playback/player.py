"""Player: plays one source at a time, and opens the next when the last has released its device."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic

from PySide6.QtCore import QObject, Signal

from ..sources.open import FrameSource
from ..vision.readings import Analysis
from .analysis_thread import Listener, R
from .capture_thread import SourceInfo
from .playback import Playback


class Player(QObject, Generic[R]):
    """Player: one Playback at a time, whose signals it repeats. R reads the frames (an Analyzer).

    open_source: opens a source by its name, with `stream` if one is asked for; called in the
        capture thread.
    make_reader: factory of the reader, called in the analysis thread.

    ended: signal; the end of a video, not of a picture.
    paused_changed: signal; True while paused, also at a video's end.
    """

    opened = Signal(object)
    frame_came = Signal(object)
    analysis_came = Signal(object)
    status_changed = Signal(str)
    trouble_changed = Signal(str)
    failed = Signal(str)
    ended = Signal()
    paused_changed = Signal(bool)

    def __init__(
        self,
        open_source: Callable[..., FrameSource],
        make_reader: Callable[[], R],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_source = open_source
        self._make_reader = make_reader
        self._playback: Playback[R] | None = None
        self._next: Callable[[], FrameSource] | None = None
        self._standing: dict[str, Callable[[R], object]] = {}
        self._listener: Listener | None = None
        self._is_still = False
        self._is_paused = False
        self._begins_paused = False
        self._has_ended = False

    def open(self, source: str, stream: int | None = None, paused: bool = False) -> None:
        """Play a source, as soon as the last one is released.

        source, stream: as for sources.open.open_source.
        paused: begin paused, with no frame shown until one is sought.
        """
        self._begins_paused = paused
        self._next = partial(self._open_source, source)
        if stream is not None:
            self._next = partial(self._open_source, source, stream=stream)
        if self._playback is None:
            self._start(self._next)
        else:
            self._playback.stop()

    def stop(self) -> None:
        """Stop the playback. Does not wait."""
        self._next = None
        if self._playback is not None:
            self._playback.stop()

    def close(self) -> None:
        """Stop the playback and wait for its threads."""
        self.stop()
        if self._playback is not None:
            self._playback.wait()

    def toggle_paused(self) -> None:
        """Pause or resume; at its end, a video starts again."""
        self._set_paused(not self._is_paused)

    def seek(self, seconds: float) -> None:
        """Seek to a time of a video in seconds."""
        self._has_ended = False
        if self._playback is not None:
            self._playback.seek(seconds)

    def post(self, task: Callable[[R], object]) -> None:
        """Queue a task for this source, as AnalysisThread.post."""
        if self._playback is not None:
            self._playback.post(task)

    def post_always(self, about: str, task: Callable[[R], object]) -> None:
        """Queue a task for this and all later sources; replaces the last task about the same."""
        self._standing[about] = task
        self.post(task)

    def set_sink(self, sink: Callable[[Analysis], object] | None) -> None:
        """Set the callback for analyses of this source, as AnalysisThread.set_sink."""
        if self._playback is not None:
            self._playback.set_sink(sink)

    def set_listener(self, listener: Listener | None) -> None:
        """Set what is told the analyses of this and all later sources, as AnalysisThread does."""
        self._listener = listener
        if self._playback is not None:
            self._playback.set_listener(listener)

    def _set_paused(self, paused: bool) -> None:
        if self._playback is None:
            return
        if self._has_ended and not paused:
            self._playback.seek(0.0)
        self._has_ended = False
        self._is_paused = paused
        self._playback.set_paused(paused)
        self.paused_changed.emit(paused)

    def _start(self, open_source: Callable[[], FrameSource]) -> None:
        self._next = None
        playback = Playback(open_source, self._make_reader, self)
        playback.opened.connect(self._note_opened)
        playback.frame_came.connect(self.frame_came)
        playback.analysis_came.connect(self.analysis_came)
        playback.status_changed.connect(self.status_changed)
        playback.trouble_changed.connect(self.trouble_changed)
        playback.ended.connect(self._note_ended)
        playback.failed.connect(self._note_failed)
        playback.over.connect(self._note_over)
        for task in self._standing.values():
            playback.post(task)
        playback.set_listener(self._listener)
        self._playback = playback
        self._is_paused, self._has_ended = self._begins_paused, False
        playback.set_paused(self._is_paused)
        self.paused_changed.emit(self._is_paused)
        # Clear the messages of the last source. Not at `opened`: by then the analysis of this one
        # may already have failed.
        self.status_changed.emit("")
        self.trouble_changed.emit("")
        playback.start()

    def _note_opened(self, info: SourceInfo) -> None:
        self._is_still = info.still
        self.opened.emit(info)

    def _note_ended(self) -> None:
        if not self._is_still:
            self._set_paused(True)
            self._has_ended = True
            self.ended.emit()

    def _note_failed(self, message: str) -> None:
        self.stop()
        self.failed.emit(message)

    def _note_over(self) -> None:
        if self._playback is not None:
            self._playback.wait()
            self._playback.deleteLater()
            self._playback = None
        if self._next is not None:
            self._start(self._next)
