"""Capture thread: opens a source and reads its frames in real time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from ..common.mailbox import Mailbox
from ..sources.base import VideoStream
from ..sources.open import FrameSource, SourceError
from ..vision.readings import Frame

PATIENCE = 0.1
"""Timeout for a frame in seconds, after which the stop flag is checked."""


@dataclass(frozen=True)
class SourceInfo:
    """Properties of an open source; the fields are those of FrameSource."""

    name: str
    live: bool
    still: bool
    duration: float | None
    mirrors: bool = False
    notice: str = ""
    streams: tuple[VideoStream, ...] = ()
    stream: VideoStream | None = None
    rate: float | None = None
    path: Path | None = None


def _info(source: FrameSource) -> SourceInfo:
    return SourceInfo(**{each.name: getattr(source, each.name) for each in fields(SourceInfo)})


class CaptureThread(QThread):
    """Worker thread: opens a source, puts its frames into two mailboxes in real time, releases it.

    open_source: opens the source, called in this thread.
    for_view: mailbox of the frames to show.
    for_analysis: mailbox of the frames to read.

    opened: signal; the source's SourceInfo.
    frame_waiting: signal; `for_view` was empty and now has a frame.
    status_changed: signal; what the source is doing while no frames come; otherwise "".
    ended: signal; the file's last frame was put into the mailboxes.
    failed: signal; why the source cannot be opened or read any further, as a sentence.
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
        """Ask the thread to end, within a second unless it is opening a source. Does not wait."""
        self._stopping = True
        self._orders.set()

    def set_paused(self, paused: bool) -> None:
        """Pause or resume; a live source is still read, and its frames are discarded."""
        self._paused = paused
        self._orders.set()

    def seek(self, seconds: float) -> None:
        """Seek to a time of the file in seconds; while paused, show the frame there."""
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
        pauses = 0.0  # seconds of all pauses; the time of the frames leaves them out
        since: float | None = None  # the source's time at which the pause began
        while not self._stopping:
            # Read while paused, too: old frames must not queue up in the camera.
            frame = source.read(PATIENCE)
            self._say_status(source.status)
            if frame is None:
                continue
            if self._paused:
                since = frame.time if since is None else since
                continue
            if since is not None:
                pauses += frame.time - since
                since = None
            self._put(replace(frame, time=frame.time - pauses) if pauses else frame)

    def _play_file(self, source: FrameSource) -> None:
        zero: float | None = None  # time.monotonic() at which the file's second 0 is due
        was_ended = False
        sought = False  # the frame of a seek is still to come
        while True:
            self._orders.clear()  # before the orders are read, so that none is missed
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
                # A file's frame is captured when it is due, not when it is decoded. The frame of
                # a seek while paused is a still: no second frame comes to confirm its faces.
                alone = frame.still or (self._paused and sought)
                self._put(replace(frame, captured=time.monotonic(), still=alone))
            sought = False

    def _put(self, frame: Frame) -> None:
        self._for_analysis.put(frame)
        if self._for_view.put(frame):
            self.frame_waiting.emit()

    def _say_status(self, status: str) -> None:
        if status != self._status:
            self._status = status
            self.status_changed.emit(status)
