from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from app.playback.stimulus_clock import StimulusClock
from app.playback.stimulus_sound import NO_DEVICE, Samples, StimulusSound, default_device
from app.sources.sound_track import RATE
from tests.feeding import write_video
from tests.sources.soundtracks import film_with_sound


class _Loudspeaker:
    """Stands in for a sound device: asks for samples when the test says."""

    def __init__(self) -> None:
        self.samples: Samples | None = None
        self.closed = False

    def start(self, callback_generator: Samples) -> None:
        self.samples = callback_generator

    def close(self) -> None:
        self.closed = True

    def hear(self, seconds: float) -> np.ndarray:
        assert self.samples is not None
        heard = np.frombuffer(self.samples.send(round(seconds * RATE)), np.int16)
        return heard.reshape(-1, 2)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return film_with_sound(tmp_path / "film.mkv", 2.0, beep=(1.0, 1.5))


def _no_device() -> _Loudspeaker:
    raise OSError("none")


def test_a_film_without_sound_opens_no_device(tmp_path: Path) -> None:
    film = write_video(tmp_path / "film.avi", frames=2, rate=20)
    sound = StimulusSound(film, StimulusClock(), _no_device)
    assert sound.missing == ""
    sound.close()


def test_without_a_device_it_says_that_nobody_hears_it(film: Path) -> None:
    assert StimulusSound(film, StimulusClock(), _no_device).missing == NO_DEVICE


def test_while_the_film_does_not_run_it_is_silent(film: Path) -> None:
    speaker, clock = _Loudspeaker(), StimulusClock()
    sound = StimulusSound(film, clock, lambda: speaker)
    assert not speaker.hear(0.02).any()
    clock.show(time.monotonic(), 1.1, 0.5)
    assert np.abs(speaker.hear(0.02)).max() > 5000
    clock.halt(time.monotonic())
    assert not speaker.hear(0.02).any()
    sound.close()
    assert speaker.closed


def test_it_is_in_step_with_the_picture_wherever_that_is(film: Path) -> None:
    speaker, clock = _Loudspeaker(), StimulusClock()
    sound = StimulusSound(film, clock, lambda: speaker)
    clock.show(time.monotonic(), 0.0, 2.0)
    assert not speaker.hear(0.02).any()
    clock.show(time.monotonic(), 0.8, 1.0)  # a jump
    heard = np.abs(speaker.hear(0.3)).max(axis=1)
    begins = 0.8 + 0.04 + np.flatnonzero(heard > 1000)[0] / RATE
    assert begins == pytest.approx(1.0, abs=0.03)
    clock.show(time.monotonic(), 0.0, 2.0)  # begun again
    assert not speaker.hear(0.2).any()
    sound.close()


def test_the_real_library_plays_to_a_device_that_is_none(
    film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its null device takes samples at the pace of a real one."""
    miniaudio = pytest.importorskip("miniaudio")
    real = miniaudio.PlaybackDevice
    null = [miniaudio.Backend.NULL]
    monkeypatch.setattr(miniaudio, "PlaybackDevice", lambda **about: real(backends=null, **about))
    clock = StimulusClock()
    sound = StimulusSound(film, clock, default_device)
    assert sound.missing == ""
    clock.show(time.monotonic(), 0.0, 2.0)
    end = time.monotonic() + 5.0
    while sound._track.position < 0.3 and time.monotonic() < end:
        time.sleep(0.01)
    at = clock.time_at(time.monotonic())
    assert at is not None
    assert sound._track.position - at == pytest.approx(0.04, abs=0.08)
    sound.close()
