"""Grabber thread: opens a camera or stream, reads it continuously and keeps the newest frame."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

_PAUSE = 0.01  # seconds between reads of a device that returns at once but has nothing new


class Capture(Protocol):
    """Protocol: the part of cv2.VideoCapture that is used, so that tests can replace it."""

    def isOpened(self) -> bool: ...
    def read(self) -> tuple[bool, NDArray[np.generic] | None]: ...
    def release(self) -> None: ...


class CannotOpen(Exception):
    """Exception: a device cannot be opened. Its message says why and what to do."""


OpenCapture = Callable[[], Capture]
"""Factory that opens a device, called in the grabber's thread. May raise CannotOpen."""


class Grabber:
    """Grabber thread for one attempt to open and read a device.

    The owner must hold `changed` when it reads an attribute.

    count: frames grabbed so far.
    progress: time.monotonic() at the start, at opening and at the latest frame.
    opened: the device is open.
    finished: the thread has released the device.
    repeats: the latest frame equals the one before it bit for bit, which no live sensor gives.
        Such a frame is kept only with `keep_repeats`.
    reason: why the device cannot be opened, in sentences; "" where unknown.
    """

    def __init__(
        self, open_capture: OpenCapture, changed: threading.Condition, *, keep_repeats: bool
    ) -> None:
        self.count = 0
        self.progress = time.monotonic()
        self.opened = False
        self.finished = False
        self.repeats = False
        self.reason = ""
        self._open_capture = open_capture
        self._changed = changed
        self._keep_repeats = keep_repeats
        self._newest: tuple[NDArray[np.uint8], float] | None = None
        self._stopping = threading.Event()
        # A daemon thread: a device that hangs must not block the exit of the program.
        self._thread = threading.Thread(target=self._run, name="grabber", daemon=True)
        self._thread.start()

    def take(self) -> tuple[NDArray[np.uint8], float] | None:
        """The newest frame (H, W, 3) uint8 BGR and its time.monotonic(); None if there is none.

        Each frame is returned once.
        """
        newest, self._newest = self._newest, None
        return newest

    def stop(self) -> None:
        """Ask the thread to release the device and end. Does not wait."""
        self._stopping.set()

    def join(self, timeout: float) -> None:
        """Wait up to `timeout` seconds for the thread to end. Do not hold `changed`."""
        self._thread.join(timeout)

    def _run(self) -> None:
        capture: Capture | None = None
        try:
            capture = self._open_capture()
            if capture.isOpened():
                self._note_opened()
                self._grab(capture)
        except CannotOpen as error:
            self.reason = str(error)  # read only once `finished` is set, under the lock
        except cv2.error:
            pass  # the device failed: the owner sees `finished`, reports it and tries again
        finally:
            if capture is not None:
                capture.release()
            with self._changed:
                self.finished = True
                self._changed.notify_all()

    def _note_opened(self) -> None:
        with self._changed:
            self.opened = True
            self.progress = time.monotonic()
            self._changed.notify_all()

    def _grab(self, capture: Capture) -> None:
        previous: NDArray[np.uint8] | None = None
        while not self._stopping.is_set():
            delivered, decoded = capture.read()
            if not delivered or decoded is None or decoded.size == 0:
                self._stopping.wait(_PAUSE)
                continue
            pixels = np.asarray(decoded, np.uint8)
            repeats = previous is not None and _same(previous, pixels)
            self._keep(pixels, repeats)
            if repeats:
                self._stopping.wait(_PAUSE)
            previous = pixels

    def _keep(self, pixels: NDArray[np.uint8], repeats: bool) -> None:
        captured = time.monotonic()
        with self._changed:
            self.repeats = repeats
            if repeats and not self._keep_repeats:
                return
            self.count += 1
            self.progress = captured
            self._newest = pixels, captured
            self._changed.notify_all()


def _same(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> bool:
    # A few pixels nearly always differ, at a hundredth of the cost.
    return np.array_equal(first[::16, ::16], second[::16, ::16]) and np.array_equal(first, second)
