"""Live sources: webcams and streams, reopened with backoff when they hang or disconnect."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..common.language import tr
from ..vision.readings import Frame
from .base import FrameSource
from .capture_log import note_failure
from .grabber import Grabber, OpenCapture

_STEADY = 3  # frames after which a device that had failed counts as working again
_MOST_HANGING = 3  # attempts that may hang at the same time; each occupies a thread
_JOIN_TIMEOUT = 0.5  # seconds that close() waits for a device to answer


@dataclass(frozen=True)
class Timeouts:
    """Timeouts of a live source, in seconds.

    opening: until the device is open.
    reading: until the next frame.
    pauses: the backoff, before the second, third, ... attempt; the last one repeats.
    """

    opening: float = 10.0
    reading: float = 3.0
    pauses: tuple[float, ...] = (0.5, 1.0, 2.0, 4.0, 8.0)


class LiveSource(FrameSource):
    """Live frame source: the newest frames of a device, reopened with backoff when it fails.

    Frame numbers count all grabbed frames, so that a gap shows how many were dropped.

    open_capture: opens the device; called in a new thread for each attempt.
    advice: what the user can do, in sentences; shown where no reason is known.
    expect_noise: True where frames that repeat bit for bit mean a frozen device (webcams).
    patience: the timeouts; None: the defaults.
    """

    live = True

    def __init__(
        self,
        name: str,
        open_capture: OpenCapture,
        *,
        advice: str,
        expect_noise: bool = False,
        patience: Timeouts | None = None,
    ) -> None:
        super().__init__(name)
        self._open_capture = open_capture
        self._advice = advice
        self._keep_repeats = not expect_noise
        self._patience = patience or Timeouts()
        self._changed = threading.Condition()
        self._began = time.monotonic()
        self._grabbed_before = 0
        self._failures = 0
        self._trouble = ""
        self._retry_at = self._began
        self._hanging: list[Grabber] = []
        self._closed = False
        self._grabber: Grabber | None = self._attempt()

    @property
    def status(self) -> str:
        with self._changed:
            if self._closed:
                return ""
            grabber = self._grabber
            if self._failures == 0:
                waiting = grabber is None or grabber.count == 0
                return tr("Opening {name}…").format(name=self.name) if waiting else ""
            if grabber is not None:
                return tr("{trouble} Trying again now…").format(trouble=self._trouble)
            wait = max(1, math.ceil(self._retry_at - time.monotonic()))
            again = tr("{trouble} Trying again in {seconds} s…")
            return again.format(trouble=self._trouble, seconds=wait)

    @property
    def trouble(self) -> str:
        """Error message: why the device sends no frames, in sentences; "" unless it has failed."""
        with self._changed:
            return self._trouble if self._failures else ""

    def read(self, timeout: float = 0.5) -> Frame | None:
        until = time.monotonic() + timeout
        with self._changed:
            while not self._closed:
                newest = self._grabber.take() if self._grabber else None
                if newest is not None:
                    return self._frame(*newest)
                now = time.monotonic()
                if now >= until:
                    return None
                wake = min(until, self._supervise(now))
                self._changed.wait(max(wake - now, 0.0))
        return None

    def close(self) -> None:
        with self._changed:
            self._closed = True
            grabber, self._grabber = self._grabber, None
            self._changed.notify_all()
        if grabber is not None:
            grabber.stop()
            grabber.join(_JOIN_TIMEOUT)

    def _frame(self, pixels: NDArray[np.uint8], captured: float) -> Frame:
        assert self._grabber is not None
        if self._grabber.count >= _STEADY:
            self._failures = 0
        number = self._grabbed_before + self._grabber.count - 1
        return Frame(pixels, number, captured - self._began, captured)

    def _attempt(self) -> Grabber:
        return Grabber(self._open_capture, self._changed, keep_repeats=self._keep_repeats)

    def _supervise(self, now: float) -> float:
        """Watchdog: ends a failed attempt or starts the next. Returns when to check again."""
        grabber = self._grabber
        if grabber is None:
            if now < self._retry_at:
                return self._retry_at
            self._hanging = [old for old in self._hanging if not old.finished]
            if len(self._hanging) >= _MOST_HANGING:
                self._retry_at = now + self._patience.pauses[-1]
                return self._retry_at
            grabber = self._grabber = self._attempt()
        limit = self._patience.reading if grabber.opened else self._patience.opening
        if not grabber.finished and now < grabber.progress + limit:
            return grabber.progress + limit
        self._give_up(grabber)
        pauses = self._patience.pauses
        self._retry_at = now + pauses[min(self._failures, len(pauses)) - 1]
        trouble = self._trouble.replace(self.name, "The device")  # untranslated
        note_failure(trouble, self._failures, self._retry_at - now)
        return self._retry_at

    def _give_up(self, grabber: Grabber) -> None:
        grabber.stop()
        self._hanging.append(grabber)
        self._grabber = None
        self._grabbed_before += grabber.count
        self._failures += 1
        self._trouble = grabber.reason or f"{_failing(grabber, self.name)} {tr(self._advice)}"
        # Only one frame since it was opened: a still image, as from a virtual camera or a closed
        # shutter, and not a frozen device. Reopening it would not help.
        if grabber.repeats and grabber.count == 1:
            self._keep_repeats = True


def _failing(grabber: Grabber, name: str) -> str:
    """What the device of a failed attempt did, as a sentence."""
    if grabber.count:
        return tr("{name} has stopped sending frames.").format(name=name)
    if grabber.opened:
        return tr("{name} sends no frames.").format(name=name)
    if grabber.finished:
        return tr("{name} cannot be opened.").format(name=name)
    return tr("{name} does not answer.").format(name=name)
