from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.exchange.frame_times import FrameTimes, frame_times
from app.sessions.schema import MEDIA_TIME
from tests.exchange.exported import played
from tests.sessions.rows import frames, readings, row


def _spans(times: FrameTimes) -> list[tuple[float, float]]:
    return list(zip(times.starts.round(6).tolist(), times.ends.tolist(), strict=True))


def _film(*shown: tuple[float, float], rate: float | None = None) -> FrameTimes:
    """The film's times of frames shown at these seconds and film times."""
    rows, analysed = played(shown, ["happy"] * len(shown))
    return frame_times(readings(*rows), analysed, MEDIA_TIME, rate)


@pytest.mark.parametrize("clock", ["seconds", MEDIA_TIME])
@pytest.mark.parametrize("analysed", [None, frames()])
def test_an_empty_session(analysed: pd.DataFrame | None, clock: str) -> None:
    times = frame_times(readings(), analysed, clock)
    assert _spans(times) == []
    assert times.frames_at(np.array([0.0, 1.0])).tolist() == [-1, -1]


def test_a_frame_stands_until_the_next_and_the_last_for_as_long_as_most() -> None:
    times = frame_times(readings(), frames((0.0, 0), (0.1, 1), (0.2, 0), (0.4, 0)))
    assert _spans(times) == [(0.0, 0.1), (0.1, 0.2), (0.2, 0.4), (0.4, 0.5)]


def test_the_last_frame_of_a_film_is_as_long_as_its_rate_says() -> None:
    times = frame_times(readings(), frames((0.0, 0, 0.0), (0.1, 0, 0.1)), rate=25.0)
    assert _spans(times) == [(0.0, 0.1), (0.1, 0.14)]


def test_half_a_second_later_nothing_was_looked_at() -> None:
    times = frame_times(readings(), frames((0.0, 0), (0.1, 0), (3.0, 0)))
    assert _spans(times)[:2] == [(0.0, 0.1), (0.1, 0.6)]


def test_of_version_1_the_frames_with_faces_are_known() -> None:
    rows = readings(row(0.0), row(0.0, person=2), row(0.1), row(5.0))
    assert _spans(frame_times(rows, None))[:2] == [(0.0, 0.1), (0.1, 0.6)]
    without = rows.drop(columns=MEDIA_TIME)  # as tables had it before
    assert _spans(frame_times(without, None)) == _spans(frame_times(rows, None))
    assert _spans(frame_times(rows, None, MEDIA_TIME)) == []


def test_a_film_paused_stands_still() -> None:
    assert _spans(_film((0.0, 8.0), (0.04, 8.04), (60.0, 8.08), rate=25.0)) == [
        (8.0, 8.04),
        (8.04, 8.08),
        (8.08, 8.12),
    ]


def test_a_film_of_variable_rate() -> None:
    shown = [(0.0, 0.0), (0.04, 0.04), (1.54, 1.54), (1.56, 1.56)]
    ends = [0.04, 1.54, 1.56, 1.60]
    assert _film(*shown, rate=25.0).ends.tolist() == pytest.approx(ends)


def test_a_search_leaves_out_what_it_jumps_over() -> None:
    times = _film((0.0, 8.0), (0.04, 8.04), (0.08, 50.0), (0.12, 50.04))
    assert _spans(times) == [(8.0, 8.04), (8.04, 8.08), (50.0, 50.04), (50.04, 50.08)]


def test_of_what_was_shown_twice_the_first_counts() -> None:
    first = [(n / 10, 10 + n / 10) for n in range(5)]
    again = [(1 + n / 10, 10.15 + n / 10) for n in range(5)]  # between the first ones
    times = _film(*first, *again)
    assert times.seconds.tolist() == pytest.approx([0.0, 0.1, 0.2, 0.3, 0.4, 1.3, 1.4])
    assert times.starts.tolist() == pytest.approx([10.0, 10.1, 10.2, 10.3, 10.4, 10.5, 10.55])
    assert np.allclose(times.ends[:-1], times.starts[1:])
    assert times.ends[-1] == pytest.approx(10.65)


def test_a_showing_fills_what_others_left() -> None:
    late, early = (
        [(n / 10, 20 + n / 10) for n in range(5)],
        [(1.0 + n / 10, 19.75 + n / 10) for n in range(10)],
    )
    times = _film(*late, *early)
    assert times.starts.tolist() == sorted(times.starts.tolist())
    assert (times.ends[:-1] <= times.starts[1:] + 1e-9).all()
    assert (times.starts[0], times.ends[-1]) == pytest.approx((19.75, 20.75))
    assert np.allclose(times.ends[:-1], times.starts[1:])


def test_readings_find_their_frame_by_the_recordings_seconds() -> None:
    times = _film((0.0, 20.0), (0.1, 20.1), (0.2, 10.0), (0.3, 10.1))
    found = times.frames_at(np.array([0.0, 0.1, 0.2, 0.3, 0.15, 9.0, -1.0]))
    assert times.starts[found[:4]].tolist() == [20.0, 20.1, 10.0, 10.1]
    assert found[4:].tolist() == [-1, -1, -1]


def test_a_camera_s_frame_stands_for_half_a_second_of_the_film_before_people() -> None:
    rows, analysed = played(((0.0, 10.0), (0.1, 10.1), (3.1, 13.1)), ["happy"] * 3)
    found = frame_times(readings(*rows), analysed, MEDIA_TIME, live=True)
    assert _spans(found)[:2] == [(10.0, 10.1), (10.1, pytest.approx(10.2))]
    assert _spans(frame_times(readings(*rows), analysed, MEDIA_TIME))[1] == (10.1, 13.1)
