"""Playback of one source: capture thread, analysis thread and their mailboxes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic

from PySide6.QtCore import QObject, Signal

from ..common.language import tr, tr_noop
from ..common.mailbox import Mailbox
from ..sources.open import FrameSource
from ..vision.readings import Analysis, Frame
from .analysis_thread import AnalysisThread, Listener, R
from .capture_thread import CaptureThread

_CAPTURE_DIED = tr_noop("The video has stopped unexpectedly. Try again, or open something else.")
_ANALYSIS_DIED = tr_noop("Faces are no longer being read: the analysis has stopped. Try again.")


class Playback(QObject, Generic[R]):
    """Playback of one source by two worker threads, with signals in the thread of its owner.

    After stop(), only `over` is emitted.

    open_source: opens the source, called in the capture thread.
    make_reader: factory of the reader, called in the analysis thread.

    opened: signal; the source's SourceInfo.
    frame_came: signal; the newest Frame.
    analysis_came: signal; the newest Analysis.
    status_changed: signal; what the source is doing while no frames come; otherwise "".
    trouble_changed: signal; why no faces are read; otherwise "".
    ended: signal; the file's last frame was shown.
    failed: signal; why the source cannot be opened or read any further.
    over: signal; both threads have ended, and the source is released.
    """

    opened = Signal(object)
    frame_came = Signal(object)
    analysis_came = Signal(object)
    status_changed = Signal(str)
    trouble_changed = Signal(str)
    ended = Signal()
    failed = Signal(str)
    over = Signal()

    def __init__(
        self,
        open_source: Callable[[], FrameSource],
        make_reader: Callable[[], R],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._for_view: Mailbox[Frame] = Mailbox()
        self._for_analysis: Mailbox[Frame] = Mailbox()
        self._analyses: Mailbox[Analysis] = Mailbox()
        self._stopping = False
        self._has_failed = False
        self._is_over = False
        self._has_trouble = False
        self._capture = CaptureThread(open_source, self._for_view, self._for_analysis, self)
        self._analysis = AnalysisThread(make_reader, self._for_analysis, self._analyses, self)
        self._connect()

    def _connect(self) -> None:
        self._capture.opened.connect(self._pass_on_opened)
        self._capture.frame_waiting.connect(self._pass_on_frame)
        self._capture.status_changed.connect(self._pass_on_status)
        self._capture.ended.connect(self._pass_on_ended)
        self._capture.failed.connect(self._pass_on_failure)
        self._capture.finished.connect(self._note_finished_capture)
        self._analysis.analysis_waiting.connect(self._pass_on_analysis)
        self._analysis.trouble_changed.connect(self._pass_on_trouble)
        self._analysis.finished.connect(self._note_finished_analysis)

    def start(self) -> None:
        """Start both threads."""
        self._capture.start()
        self._analysis.start()

    def stop(self) -> None:
        """Ask both threads to end. Does not wait; `over` follows."""
        self._stopping = True
        self._capture.stop()
        self._analysis.stop()
        for mailbox in (self._for_view, self._for_analysis, self._analyses):
            mailbox.close()

    def wait(self) -> None:
        """Wait until both threads have ended; call stop() first."""
        self._capture.wait()
        self._analysis.wait()

    def set_paused(self, paused: bool) -> None:
        """Pause or resume, as CaptureThread.set_paused."""
        self._capture.set_paused(paused)

    def seek(self, seconds: float) -> None:
        """Seek, as CaptureThread.seek."""
        self._capture.seek(seconds)

    def post(self, task: Callable[[R], object]) -> None:
        """Queue a task, as AnalysisThread.post."""
        self._analysis.post(task)

    def set_sink(self, sink: Callable[[Analysis], object] | None) -> None:
        """Set the callback for analyses, as AnalysisThread.set_sink."""
        self._analysis.set_sink(sink)

    def set_listener(self, listener: Listener | None) -> None:
        """Set the listener, as AnalysisThread.set_listener."""
        self._analysis.set_listener(listener)

    def _pass_on_opened(self, info: object) -> None:
        if not self._stopping:
            self.opened.emit(info)

    def _pass_on_frame(self) -> None:
        frame = self._for_view.take()
        if frame is not None:
            self.frame_came.emit(frame)

    def _pass_on_analysis(self) -> None:
        analysis = self._analyses.take()
        if analysis is not None:
            self.analysis_came.emit(analysis)

    def _pass_on_status(self, status: str) -> None:
        if not self._stopping:
            self.status_changed.emit(status)

    def _pass_on_ended(self) -> None:
        if not self._stopping:
            self.ended.emit()

    def _pass_on_failure(self, message: str) -> None:
        self._has_failed = True
        if not self._stopping:
            self.failed.emit(message)

    def _pass_on_trouble(self, trouble: str) -> None:
        self._has_trouble = trouble != ""
        if not self._stopping:
            self.trouble_changed.emit(trouble)

    # A thread that ends by itself has raised an unexpected exception. The user must see that,
    # and not a frozen video or a video without faces.
    def _note_finished_capture(self) -> None:
        if not self._stopping and not self._has_failed:
            self._pass_on_failure(tr(_CAPTURE_DIED))
        self._note_finished()

    def _note_finished_analysis(self) -> None:
        if not self._stopping and not self._has_trouble:
            self._pass_on_trouble(tr(_ANALYSIS_DIED))
        self._note_finished()

    def _note_finished(self) -> None:
        # Called for each thread; at the first call, both may have ended already.
        if not self._is_over and self._capture.isFinished() and self._analysis.isFinished():
            self._is_over = True
            self.over.emit()
