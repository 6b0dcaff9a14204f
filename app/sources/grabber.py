"""Grabber thread: opens a camera or stream, reads it without pause, and keeps the newest frame."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Protocol

import cv2
import numpy as np

_BREATH = 0.01
"""Seconds between reads of a device that answers at once but gives nothing new."""


class Capture(Protocol):
    """The part of cv2.VideoCapture that is used, which a stand-in can provide."""

    def isOpened(self) -> bool: ...
    def read(self) -> tuple[bool, np.ndarray | None]: ...
    def release(self) -> None: ...


class CannotOpen(Exception):
    """A device cannot be opened; the message says in plain sentences why, and what to do."""


OpenCapture = Callable[[], Capture]
"""Opens a device, in the grabber's thread. May raise CannotOpen where it knows why it cannot."""


class Grabber:
    """One attempt at a device. The owner guards every attribute with `changed`.

    count: pictures so far.
    progress: time.monotonic() when it began, opened, or last got a picture.
    opened, finished: how far it is.
    repeats: the last picture was the one before it, bit for bit, which no live sensor does; such a
        picture is kept only with `keep_repeats`.
    reason: why it cannot be opened, in sentences; "" where nothing is known.
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
        self._newest: tuple[np.ndarray, float] | None = None
        self._stopping = threading.Event()
        # A daemon: a device that never answers must not keep the program from ending.
        self._thread = threading.Thread(target=self._run, name="grabber", daemon=True)
        self._thread.start()

    def take(self) -> tuple[np.ndarray, float] | None:
        """The newest picture (H, W, 3) uint8 BGR and when it was captured, each only once."""
        newest, self._newest = self._newest, None
        return newest

    def stop(self) -> None:
        """Have the thread release the device as soon as it answers. Returns at once."""
        self._stopping.set()

    def join(self, timeout: float) -> None:
        """Wait up to `timeout` seconds for the thread to end; `changed` must not be held."""
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
            pass  # the device is of no use: the owner sees `finished`, says so and tries again
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
        previous: np.ndarray | None = None
        while not self._stopping.is_set():
            delivered, pixels = capture.read()
            if not delivered or pixels is None or pixels.size == 0:
                self._stopping.wait(_BREATH)
                continue
            repeats = previous is not None and _same(previous, pixels)
            self._keep(pixels, repeats)
            if repeats:
                self._stopping.wait(_BREATH)
            previous = pixels

    def _keep(self, pixels: np.ndarray, repeats: bool) -> None:
        captured = time.monotonic()
        with self._changed:
            self.repeats = repeats
            if repeats and not self._keep_repeats:
                return
            self.count += 1
            self.progress = captured
            self._newest = pixels, captured
            self._changed.notify_all()


def _same(first: np.ndarray, second: np.ndarray) -> bool:
    # A few pixels tell nearly always, at a hundredth of the cost.
    return np.array_equal(first[::16, ::16], second[::16, ::16]) and np.array_equal(first, second)
