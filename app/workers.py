"""The two threads behind the window: one brings frames, the other reads them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QThread, Signal

from app.mailbox import Mailbox
from app.vision.emotions import ModelError
from app.vision.faces import DetectorError
from app.vision.pipeline import Analyzer
from app.vision.readings import Analysis, Frame
from app.vision.sources import FrameSource, SourceError

# How long a thread waits for a frame before it looks whether it should stop, in seconds.
PATIENCE = 0.1


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
    """Opens a source, hands its frames to both mailboxes in real time, and releases it."""

    opened = Signal(object)  # SourceInfo
    frame_waiting = Signal()  # for_view was empty and holds a frame now
    status_changed = Signal(str)
    ended = Signal()  # the file's last frame was handed over
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
        while not self._stopping:
            # Read on while paused: old frames must not pile up inside the camera.
            frame = source.read(PATIENCE)
            self._say_status(source.status)
            if frame is not None and not self._paused:
                self._hand_over(frame)

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
                sought = True
                zero = None
            elif source.ended or (self._paused and not sought):
                if source.ended and not was_ended:
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


class AnalysisThread(QThread):
    """Builds an Analyzer and reads the newest frame with it, again and again."""

    analysis_waiting = Signal()  # `analyses` was empty and holds one now
    trouble_changed = Signal(str)  # why nothing is being read; "" once it works again

    def __init__(
        self,
        make_analyzer: Callable[[], Analyzer],
        frames: Mailbox[Frame],
        analyses: Mailbox[Analysis],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_analyzer = make_analyzer
        self._frames = frames
        self._analyses = analyses
        self._stopping = False
        self._choices: Mailbox[tuple[float, float]] = Mailbox()
        self._trouble = ""

    def stop(self) -> None:
        """Ask the thread to end; it does so once the frame in work is read."""
        self._stopping = True

    def configure(self, smoothing: float, smallest_face: float) -> None:
        """As Analyzer.configure. If no newer frame comes, the last one is read once more."""
        self._choices.put((smoothing, smallest_face))

    def run(self) -> None:
        try:
            analyzer = self._make_analyzer()
        except (ModelError, DetectorError) as error:
            self._say_trouble(str(error))
            return
        last: Frame | None = None
        while not self._stopping:
            frame = self._frames.take(PATIENCE)
            choices = self._choices.take()
            if choices is not None:
                analyzer.configure(*choices)
                frame = frame or last
            if frame is None:
                continue
            last = frame
            self._analyse(analyzer, frame)

    def _analyse(self, analyzer: Analyzer, frame: Frame) -> None:
        try:
            analysis = analyzer.step(frame)
        except (ModelError, DetectorError) as error:
            self._say_trouble(str(error))
            return
        self._say_trouble("")
        if self._analyses.put(analysis):
            self.analysis_waiting.emit()

    def _say_trouble(self, trouble: str) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self.trouble_changed.emit(trouble)
