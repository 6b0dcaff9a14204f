from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.sources.sound_track import RATE, SoundTrack
from tests.feeding import write_video
from tests.sources.soundtracks import film_with_sound


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return film_with_sound(tmp_path / "film.mkv", 1.0, beep=(0.5, 0.75))


def _loud(samples: np.ndarray) -> tuple[float, float]:
    """Seconds from when to when there is sound."""
    heard = np.flatnonzero(np.abs(samples).max(axis=1) > 1000)
    return float(heard[0] / RATE), float(heard[-1] / RATE)


def test_a_film_without_sound_is_silent(tmp_path: Path) -> None:
    track = SoundTrack(write_video(tmp_path / "film.avi", frames=2, rate=20))
    assert not track.has_sound
    assert not track.read(100).any()
    track.close()
    assert not SoundTrack(tmp_path / "gone.mp4").has_sound


def test_sound_is_where_the_film_has_it(film: Path) -> None:
    track = SoundTrack(film)
    assert track.has_sound
    samples = np.concatenate([track.read(1000) for _ in range(60)])
    assert samples.shape == (60_000, 2)
    assert _loud(samples) == pytest.approx((0.5, 0.75), abs=0.005)
    assert track.position == pytest.approx(60_000 / RATE)
    track.close()


def test_it_goes_to_a_time_forwards_and_back(film: Path) -> None:
    track = SoundTrack(film)
    track.go_to(0.4)
    assert _loud(track.read(RATE // 2))[0] == pytest.approx(0.1, abs=0.005)
    track.go_to(0.45)
    assert track.position == pytest.approx(0.45)
    assert _loud(track.read(RATE // 2))[0] == pytest.approx(0.05, abs=0.005)
    track.close()


def test_after_the_end_it_is_silent(film: Path) -> None:
    track = SoundTrack(film)
    track.go_to(5.0)
    assert not track.read(500).any()
    track.close()
    track.close()
