from __future__ import annotations

import time
from datetime import datetime, timedelta

import pytest

from app.sessions.recording_clock import FilmClock, RecordingClock


def test_before_the_first_frame_no_time_passes() -> None:
    clock = RecordingClock()
    time.sleep(0.02)
    assert clock.seconds == 0
    clock.stop()
    assert clock.seconds == 0


def test_frames_count_by_their_own_time_from_the_first_on() -> None:
    clock = RecordingClock()
    assert [clock.tick(captured) for captured in (500.0, 500.25, 4100.0)] == [0.0, 0.25, 3600.0]
    assert clock.now - clock.start == timedelta(hours=1)
    assert clock.seconds >= 3600


def test_time_never_goes_back() -> None:
    clock = RecordingClock()
    assert [clock.tick(captured) for captured in (5.0, 7.0, 6.0, 7.5)] == [0.0, 2.0, 2.0, 2.5]


def test_time_goes_on_while_no_frame_comes_until_stopped() -> None:
    clock = RecordingClock()
    clock.tick(5.0)
    time.sleep(0.05)
    assert 0.05 <= clock.seconds < 5
    clock.stop()
    stopped = clock.seconds
    time.sleep(0.02)
    assert clock.seconds == stopped


def test_the_start_is_the_first_frame_s_and_has_a_zone() -> None:
    clock = RecordingClock()
    time.sleep(0.03)
    before = datetime.now().astimezone()
    clock.tick(77.0)
    assert clock.start >= before
    assert clock.start.utcoffset() == before.utcoffset()
    assert clock.start.timestamp() == pytest.approx(time.time(), abs=5)


def test_a_film_s_clock_shows_the_film_s_own_time() -> None:
    clock = FilmClock()
    assert (clock.seconds, clock.end) == (0.0, clock.start)
    assert [clock.tick(time) for time in (2.5, 2.54, 2.53, 3.0)] == [2.5, 2.54, 2.54, 3.0]
    time.sleep(0.02)
    clock.stop()
    assert clock.seconds == 3.0
    assert clock.start <= clock.now == clock.end <= datetime.now().astimezone()
    assert clock.end.utcoffset() is not None


def test_the_second_of_a_moment_counts_from_the_first_frame() -> None:
    clock = RecordingClock()
    assert clock.second_of(500.0) is None
    clock.tick(500.0)
    assert [clock.second_of(moment) for moment in (499.5, 500.0, 502.25)] == [-0.5, 0.0, 2.25]


def test_a_second_s_moment_is_the_other_way_round() -> None:
    clock = RecordingClock()
    assert clock.moment_of(1.0) is None
    clock.tick(500.0)
    assert clock.moment_of(2.5) == 502.5
    assert clock.second_of(502.5) == 2.5
