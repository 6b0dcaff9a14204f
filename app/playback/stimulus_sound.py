"""Sound of a stimulus: plays a film's sound track in step with its pictures."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Protocol

import numpy as np

from ..common.language import tr, tr_noop
from ..sources.quiet_stderr import hushed
from ..sources.sound_track import RATE, SoundTrack
from .stimulus_clock import StimulusClock

_PERIOD = 20  # milliseconds that the device asks for at once
_PERIODS = 3
_AHEAD = _PERIOD * (_PERIODS - 1) / 1000  # seconds until what is handed over is heard, about
_APART = 0.08  # seconds between sound and picture at which the sound jumps: EBU R37 allows 60 late
NO_DEVICE = tr_noop(
    "The film has sound, but this computer has no loudspeaker or headphones that "
    "can be used. Connect one and begin again if people are to hear it."
)
Samples = Generator[bytes, int, None]


class Device(Protocol):
    """Protocol of a sound device: miniaudio's PlaybackDevice."""

    def start(self, callback_generator: Samples) -> None: ...
    def close(self) -> None: ...


class StimulusSound:
    """Sound of a film, silent while the film does not run.

    missing: a sentence on why there is none, though the film has sound; otherwise "".

    open_device: raises OSError where there is no device.
    """

    def __init__(
        self, film: Path, clock: StimulusClock, open_device: Callable[[], Device] | None = None
    ) -> None:
        self.missing = ""
        self._clock = clock
        self._device: Device | None = None
        self._track = SoundTrack(film)
        if not self._track.has_sound:
            return
        try:
            self._device = (open_device or default_device)()
            samples = self._samples()
            next(samples)
            self._device.start(samples)
        except OSError:
            self.missing = tr(NO_DEVICE)
            self.close()

    def close(self) -> None:
        """Stop, and release the device. May be called twice."""
        if self._device is not None:
            self._device.close()
        self._device = None
        self._track.close()

    def _samples(self) -> Samples:
        """Generator of samples: is sent how many, in the device's own thread."""
        asked = yield b""
        while True:
            asked = yield self._next(asked)

    def _next(self, count: int) -> bytes:
        at = self._clock.time_at(time.monotonic())
        if at is None:
            return bytes(4 * count)
        if abs(at + _AHEAD - self._track.position) > _APART:
            self._track.go_to(at + _AHEAD)
        return np.ascontiguousarray(self._track.read(count)).tobytes()


def default_device() -> Device:
    """The computer's own loudspeakers or headphones. Raises OSError where there are none."""
    try:
        import miniaudio  # imported on demand: only films with sound need it
    except ImportError as error:  # a system that has no wheel of it
        raise OSError(str(error)) from error
    try:
        with hushed():  # the sound system's libraries print what they look for
            device: Device = miniaudio.PlaybackDevice(
                sample_rate=RATE, buffersize_msec=_PERIOD, callback_periods=_PERIODS
            )
    except miniaudio.MiniaudioError as error:
        raise OSError(str(error)) from error
    return device
