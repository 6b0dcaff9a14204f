"""Analysis thread: reads the newest frame in a loop."""

from __future__ import annotations

import queue
from collections.abc import Callable
from dataclasses import replace
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

from ..common.mailbox import Mailbox
from ..vision.emotions import ModelError
from ..vision.faces import DetectorError
from ..vision.readings import Analysis, Frame
from .stage_log import StageLog

_PATIENCE = 0.1  # seconds; timeout for a frame, after which the stop flag is checked


class Reader(Protocol):
    """Protocol of what reads frames: an Analyzer, or the Replay of a recorded session."""

    def step(self, frame: Frame) -> Analysis: ...


R = TypeVar("R", bound=Reader)
Listener = Callable[[Analysis | None], object]
"""Told every analysis, and None when there are no readings any more."""


class AnalysisThread(QThread, Generic[R]):
    """Worker thread: creates a reader, and reads the newest frame with it in a loop.

    make_reader: factory of the reader, called in this thread.
    frames: mailbox of the frames to read.
    analyses: mailbox for the analyses.

    analysis_waiting: signal; `analyses` was empty and now has an item.
    trouble_changed: signal; why frames cannot be read, as a sentence; "" once they can.
    """

    analysis_waiting = Signal()
    trouble_changed = Signal(str)

    def __init__(
        self,
        make_reader: Callable[[], R],
        frames: Mailbox[Frame],
        analyses: Mailbox[Analysis],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_reader = make_reader
        self._frames = frames
        self._analyses = analyses
        self._stopping = False
        self._tasks: queue.SimpleQueue[Callable[[R], object]] = queue.SimpleQueue()
        self._sink: Callable[[Analysis], object] | None = None
        self._listener: Listener | None = None
        self._trouble = ""
        self._stage_log = StageLog()

    def stop(self) -> None:
        """Ask the thread to end; it ends after the current frame. Does not wait."""
        self._stopping = True

    def post(self, task: Callable[[R], object]) -> None:
        """Queue a task: called with the reader in this thread, between two frames.

        If no newer frame comes, the last one is read again.
        """
        self._tasks.put(task)
        self._frames.nudge()

    def set_sink(self, sink: Callable[[Analysis], object] | None) -> None:
        """Set the callback for every analysis, called in this thread; None: no callback."""
        self._sink = sink

    def set_listener(self, listener: Listener | None) -> None:
        """Set what is told every analysis, in this thread; None at an error, and at the end.

        It must neither block nor raise.
        """
        self._listener = listener

    def run(self) -> None:
        try:
            reader = self._make_reader()
        except (ModelError, DetectorError) as error:
            self._say_trouble(str(error))
            return
        try:
            self._loop(reader)
        finally:
            self._tell(None)

    def _loop(self, reader: R) -> None:
        last: Frame | None = None
        while not self._stopping:
            frame = self._frames.take(_PATIENCE)
            try:
                if self._run_tasks(reader):
                    frame = frame or last
                if frame is not None:
                    last = frame
                    self._read(reader, frame)
            except (ModelError, DetectorError) as error:
                self._tell(None)
                self._say_trouble(str(error))

    def _run_tasks(self, reader: R) -> bool:
        """Run the queued tasks. True if there were any."""
        did = False
        while True:
            try:
                task = self._tasks.get_nowait()
            except queue.Empty:
                return did
            task(reader)
            did = True

    def _read(self, reader: R, frame: Frame) -> None:
        analysis = replace(reader.step(frame), dropped=self._frames.dropped)
        self._say_trouble("")
        sink = self._sink  # read once: another thread may change it
        if sink is not None:
            sink(analysis)
        self._tell(analysis)
        if self._analyses.put(analysis):
            self.analysis_waiting.emit()
        self._stage_log.add(analysis)

    def _tell(self, analysis: Analysis | None) -> None:
        listener = self._listener  # read once, as above
        if listener is not None:
            listener(analysis)

    def _say_trouble(self, trouble: str) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self.trouble_changed.emit(trouble)
