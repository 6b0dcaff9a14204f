from __future__ import annotations

import numpy as np
import pytest

from app.sessions.analysed_time import AnalysedTime
from tests.sessions.rows import frames


def _camera(*seconds: float, length: float) -> AnalysedTime:
    return AnalysedTime(frames(*((second, 0) for second in seconds)), length)


def test_of_no_frame_nothing_was_analysed() -> None:
    none = AnalysedTime(frames(), 10.0)
    assert (none.between(), none.words()) == (0.0, "0% of 10 s")
    assert none.spans_of(np.array([1.0])).tolist() == [0.0]
    assert none.at(1.0) == (-np.inf, 0.0)
    assert AnalysedTime(frames(), 0.0).words() == ""


def test_one_frame_stands_for_half_a_second_at_most() -> None:
    assert _camera(0.0, length=10.0).between() == 0.5
    assert _camera(0.0, length=0.2).between() == pytest.approx(0.2)


def test_frame_by_frame_all_is_analysed_whoever_is_there() -> None:
    whole = _camera(*np.arange(0, 600, 0.1), length=600.0)
    assert whole.between() == pytest.approx(600)
    assert whole.words() == "100% of 10 min 0 s"
    assert whole.words(60, 90) == "100% of 30 s"


def test_where_no_frame_was_analysed_nothing_is_known() -> None:
    times = [*np.arange(0, 10, 0.1), *np.arange(20, 30, 0.1)]
    broken = _camera(*times, length=30.0)
    assert broken.between() == pytest.approx(10 - 0.1 + 0.5 + 10)
    assert broken.words() == "68% of 30 s"
    assert broken.words(12, 18) == "0% of 6.0 s"
    assert broken.between(9, 11) == pytest.approx(1.4)


def test_nearly_all_is_not_called_all() -> None:
    times = [*np.arange(0, 500, 0.1), *np.arange(502, 600, 0.1)]
    assert _camera(*times, length=600.0).words() == ">99% of 10 min 0 s"


def test_a_frame_of_a_slow_film_stands_until_the_next() -> None:
    """A slide show: all of it was seen, though with a picture every three seconds."""
    slides = frames(*((t, 1, t) for t in (0.0, 3.0, 6.0)))
    assert AnalysedTime(slides, 9.0).between() == pytest.approx(9)


def test_not_where_frames_between_were_dropped() -> None:
    thinned = frames(*((t, 1, t, 89) for t in (0.0, 3.0, 6.0)))
    assert AnalysedTime(thinned, 9.0).between() == pytest.approx(1.5)


def test_while_a_film_is_paused_nothing_is_analysed() -> None:
    before = [(n / 10, 1, n / 10) for n in range(10)]
    after = [(20 + n / 10, 1, 1 + n / 10) for n in range(10)]
    paused = AnalysedTime(frames(*before, *after), 21.0)
    assert paused.between() == pytest.approx(2.0)
    assert paused.between(1.0, 20.0) == pytest.approx(0.0)


def test_a_seek_takes_no_time() -> None:
    first = [(n / 10, 1, n / 10) for n in range(10)]
    for target in (300.0, 0.0):
        then = [(1 + n / 10, 1, target + n / 10) for n in range(10)]
        assert AnalysedTime(frames(*first, *then), 2.0).between() == pytest.approx(2.0)


def test_a_film_that_plays_unevenly_is_analysed_whole() -> None:
    rng = np.random.default_rng(1)
    times = np.arange(0, 60, 1 / 25)
    late = times + rng.uniform(0, 0.03, len(times))
    uneven = AnalysedTime(frames(*((s, 1, t) for s, t in zip(late, times, strict=True))), 60.05)
    assert uneven.between() / (60.05 - late[0]) > 0.999


def test_what_the_frame_at_a_time_stands_for() -> None:
    broken = _camera(0.0, 0.1, 5.0, length=5.2)
    assert broken.at(0.15) == (0.1, 0.5)
    assert broken.at(5.0) == (5.0, pytest.approx(0.2))
    assert broken.spans_of(np.array([-1.0, 0.0, 0.12])).tolist() == [0.0, 0.1, 0.5]


def test_a_camera_that_stalled_saw_nothing_of_the_film_that_ran_on() -> None:
    shown = frames(*((t, 1, t) for t in (0.0, 0.1, 3.1, 3.2)))
    assert AnalysedTime(shown, 3.3, live=True).between() == pytest.approx(0.1 + 0.5 + 0.1 + 0.1)
    assert AnalysedTime(shown, 3.3).between() == pytest.approx(3.3), "a film's frame was on show"


def test_a_camera_saw_people_while_the_film_before_them_was_paused() -> None:
    shown = [(n / 10, 1, min(n / 10, 0.5)) for n in range(20)]
    assert AnalysedTime(frames(*shown), 2.0, live=True).between() == pytest.approx(2.0)


def test_gaps_are_what_no_frame_stands_for() -> None:
    assert AnalysedTime(frames(), 10.0).gaps().tolist() == [[0.0, 10.0]]
    assert _camera(*np.arange(0, 60, 0.1), length=60.0).gaps().tolist() == []
    times = [*np.arange(2, 10, 0.1), *np.arange(20, 30, 0.1)]
    broken = _camera(*times, length=30.0)
    assert broken.gaps() == pytest.approx(np.array([[0.0, 2.0], [10.4, 20.0]]))
    assert broken.between() == pytest.approx(30.0 - np.diff(broken.gaps()).sum())
