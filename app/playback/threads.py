"""The capture thread, which brings frames, and the analysis thread, which reads them."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

from ..common.mailbox import Mailbox
from ..sources.open import FrameSource, SourceError
from ..vision.emotions import ModelError
from ..vision.faces import DetectorError
from ..vision.readings import Analysis, Frame
from .stage_log import StageLog

# How long a thread waits for a frame before it looks whether it should stop, in seconds.
PATIENCE = 0.1


class Reader(Protocol):
    """What reads frames: an Analyzer, or a Replay of what was read when a session was recorded."""

    def step(self, frame: Frame) -> Analysis: ...


R = TypeVar("R", bound=Reader)


@dataclass(frozen=True)
class SourceInfo:
    """What the window has to know of an open source; the fields are those of FrameSource."""

    name: str
    live: bool
    still: bool
    duration: float | None
    mirrors: bool = False


def _info(source: FrameSource) -> SourceInfo:
    return SourceInfo(source.name, source.live, source.still, source.duration, source.mirrors)


class CaptureThread(QThread):
    """Opens a source, hands its frames to both mailboxes in real time, and releases it.

    opened: the source's SourceInfo.
    frame_waiting: for_view was empty and holds a frame now.
    status_changed: what the source is doing while it sends nothing; "" else.
    ended: the file's last frame was handed over.
    failed: why the source cannot be opened, or read any further.
    """

    opened = Signal(object)
    frame_waiting = Signal()
    status_changed = Signal(str)
    ended = Signal()
    failed = Signal(str)

    def __init__(
        self,
        open_source: Callable[[], FrameSource],
        for_view: Mailbox[Frame],
        for_analysis: Mailbox[Frame],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_source = open_source
        self._for_view = for_view
        self._for_analysis = for_analysis
        self._orders = threading.Event()  # set when one of the next three changes
        self._stopping = False
        self._paused = False
        self._seeks: Mailbox[float] = Mailbox()
        self._status = ""

    def stop(self) -> None:
        """Ask the thread to end; it does so within a second, unless a source is being opened."""
        self._stopping = True
        self._orders.set()

    def set_paused(self, paused: bool) -> None:
        self._paused = paused
        self._orders.set()

    def seek(self, seconds: float) -> None:
        """Go on from there; while paused, show the frame that is there."""
        self._seeks.put(seconds)
        self._orders.set()

    def run(self) -> None:
        try:
            with self._open_source() as source:
                self.opened.emit(_info(source))
                play = self._play_live if source.live else self._play_file
                play(source)
        except SourceError as error:
            self.failed.emit(str(error))

    def _play_live(self, source: FrameSource) -> None:
        skipped = 0.0  # seconds that passed unseen: for who looks on, time stood still
        since: float | None = None  # source's time at which the pause began
        while not self._stopping:
            # Read on while paused: old frames must not pile up inside the camera.
            frame = source.read(PATIENCE)
            self._say_status(source.status)
            if frame is None:
                continue
            if self._paused:
                since = frame.time if since is None else since
                continue
            if since is not None:
                skipped += frame.time - since
                since = None
            self._hand_over(replace(frame, time=frame.time - skipped) if skipped else frame)

    def _play_file(self, source: FrameSource) -> None:
        zero: float | None = None  # time.monotonic() at which the file's second 0 is due
        was_ended = False
        sought = False  # the frame that a seek asked for has not come yet
        while True:
            self._orders.clear()  # before the orders are looked at, so that none is missed
            if self._stopping:
                return
            target = self._seeks.take()
            if target is not None:
                source.seek(target)
                self._say_status(source.status)
                sought = True
                zero = None
            elif source.ended or (self._paused and not sought):
                if source.ended and not was_ended:
                    self._say_status(source.status)
                    self.ended.emit()
                was_ended = source.ended
                zero = None
                self._orders.wait()
                continue
            frame = source.read(PATIENCE)
            if frame is None:
                continue
            was_ended = False
            if zero is None:
                zero = time.monotonic() - frame.time
            self._orders.wait(max(0.0, zero + frame.time - time.monotonic()))
            if not self._stopping and not self._seeks.full:
                # A file's frame begins to count when it is due, not when it was decoded. One
                # sought while paused stands alone: no second frame comes to confirm its faces.
                alone = source.still or (self._paused and sought)
                self._hand_over(replace(frame, captured=time.monotonic(), still=alone))
            sought = False

    def _hand_over(self, frame: Frame) -> None:
        self._for_analysis.put(frame)
        if self._for_view.put(frame):
            self.frame_waiting.emit()

    def _say_status(self, status: str) -> None:
        if status != self._status:
            self._status = status
            self.status_changed.emit(status)


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
            frame = self._frames.take(PATIENCE)
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
