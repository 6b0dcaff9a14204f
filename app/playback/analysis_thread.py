"""The analysis thread: reads the newest frame, again and again."""

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

_PATIENCE = 0.1  # seconds that it waits for a frame before it looks whether it should stop


class Reader(Protocol):
    """What reads frames: an Analyzer, or a Replay of what was read when a session was recorded."""

    def step(self, frame: Frame) -> Analysis: ...


R = TypeVar("R", bound=Reader)


class AnalysisThread(QThread, Generic[R]):
    """Builds a reader and reads the newest frame with it, again and again.

    analysis_waiting: `analyses` was empty and holds one now.
    trouble_changed: why nothing is being read; "" once it works again.
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
        self._trouble = ""
        self._stage_log = StageLog()

    def stop(self) -> None:
        """Ask the thread to end; it does so once the frame in work is read."""
        self._stopping = True

    def post(self, task: Callable[[R], object]) -> None:
        """Have `task` called with the reader, in this thread and between two frames. If no newer
        frame comes, the last one is read once more."""
        self._tasks.put(task)
        self._frames.nudge()

    def set_sink(self, sink: Callable[[Analysis], object] | None) -> None:
        """Have `sink` called with every analysis from now on, in this thread; None: no longer."""
        self._sink = sink

    def run(self) -> None:
        try:
            reader = self._make_reader()
        except (ModelError, DetectorError) as error:
            self._say_trouble(str(error))
            return
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
                self._say_trouble(str(error))

    def _run_tasks(self, reader: R) -> bool:
        """Call the tasks that wait; True if there were any."""
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
        sink = self._sink  # asked once: another thread may set it meanwhile
        if sink is not None:
            sink(analysis)
        if self._analyses.put(analysis):
            self.analysis_waiting.emit()
        self._stage_log.add(analysis)

    def _say_trouble(self, trouble: str) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self.trouble_changed.emit(trouble)
