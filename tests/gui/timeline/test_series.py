from __future__ import annotations

import numpy as np
import pytest

from app.gui.timeline.series import Points, Series


def _series(seconds: np.ndarray, probabilities: np.ndarray) -> Series:
    series = Series(probabilities.shape[1])
    series.replace(seconds, probabilities)
    return series


def _sure_of(seconds: np.ndarray) -> np.ndarray:
    """(N, 2): the first of two emotions, always."""
    return np.tile((1.0, 0.0), (len(seconds), 1))


def _known(points: Points) -> np.ndarray:
    return ~np.isnan(points.probabilities[:, 0])


def test_nothing_is_no_point() -> None:
    series = Series(7)
    points = series.thinned(0.0, 60.0, 500)
    assert (len(series), series.end) == (0, 0.0)
    assert points.seconds.shape == (0,)
    assert points.probabilities.shape == (0, 7)
    assert points.at(1.0) is None


def test_few_readings_are_drawn_as_they_are() -> None:
    seconds = np.arange(20) / 10
    probabilities = np.random.default_rng(1).dirichlet(np.ones(7), 20)
    points = _series(seconds, probabilities).thinned(0.0, 2.0, 500)
    np.testing.assert_allclose(points.seconds, seconds)
    np.testing.assert_allclose(points.probabilities, probabilities)


def test_many_readings_become_means_of_what_they_stand_for() -> None:
    seconds = np.arange(3600 * 30) / 30
    probabilities = np.column_stack((seconds / 3600, 1 - seconds / 3600))
    points = _series(seconds, probabilities).thinned(0.0, 3600.0, 600)
    assert 300 <= len(points.seconds) <= 602
    np.testing.assert_allclose(points.probabilities[:, 0], points.seconds / 3600, atol=1e-6)
    np.testing.assert_allclose(points.probabilities.sum(axis=1), 1.0)


def test_bins_lie_still_while_the_view_moves() -> None:
    seconds = np.arange(600 * 30) / 30
    series = _series(seconds, np.random.default_rng(2).dirichlet((1, 1), len(seconds)))
    before, after = series.thinned(100, 300, 200), series.thinned(103.7, 303.7, 200)
    both = np.intersect1d(before.seconds, after.seconds)
    assert len(both) > 90


def test_what_lies_just_outside_leads_the_line_out_of_the_view() -> None:
    seconds = np.arange(100.0) / 4
    points = _series(seconds, _sure_of(seconds)).thinned(10.1, 12.1, 500)
    assert points.seconds[0] == 10.0
    assert points.seconds[-1] == 12.25


@pytest.mark.parametrize("most", [1000, 20])
def test_half_a_second_without_a_reading_is_a_gap(most: int) -> None:
    seconds = np.concatenate((np.arange(0, 4, 0.1), np.arange(8, 12, 0.1)))
    points = _series(seconds, _sure_of(seconds)).thinned(0.0, 12.0, most)
    between = ~_known(points)
    assert between.sum() == 1
    assert points.seconds[np.flatnonzero(between)[0] + 1] >= 8
    assert points.at(6.0) is None
    assert points.at(8.0) is not None


def test_slow_readings_are_no_gaps() -> None:
    seconds = np.arange(0.0, 20.0)
    assert _known(_series(seconds, _sure_of(seconds)).thinned(0.0, 20.0, 500)).all()


def test_a_single_reading_is_a_line_without_length() -> None:
    seconds = np.array([0.0, 0.1, 0.2, 5.0, 9.0, 9.1])
    points = _series(seconds, _sure_of(seconds)).thinned(0.0, 10.0, 500)
    assert (points.seconds[_known(points)] == 5.0).sum() == 2


def test_appending_is_replacing_in_small_steps() -> None:
    seconds = np.arange(5000) / 30
    probabilities = np.random.default_rng(3).dirichlet(np.ones(7), len(seconds))
    grown = Series(7)
    for second, row in zip(seconds, probabilities, strict=True):
        grown.append(second, row)
    at_once = _series(seconds, probabilities)
    assert (len(grown), grown.end) == (5000, seconds[-1])
    for most in (10, 300, 9000):
        one, other = (s.thinned(20.0, 150.0, most) for s in (grown, at_once))
        np.testing.assert_allclose(one.probabilities, other.probabilities)


def test_a_reading_from_before_is_left_out() -> None:
    series = Series(2)
    series.append(2.0, np.array((1.0, 0.0)))
    series.append(1.0, np.array((0.0, 1.0)))
    assert (len(series), series.end) == (1, 2.0)


def test_readings_can_go_on_after_a_whole_series() -> None:
    seconds = np.arange(10) / 10
    series = _series(seconds, _sure_of(seconds))
    series.append(1.0, np.array((0.0, 1.0)))
    values = series.thinned(0.0, 2.0, 500).at(1.0)
    assert values is not None
    assert values.tolist() == [0.0, 1.0]
