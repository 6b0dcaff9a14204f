from __future__ import annotations

import numpy as np
import pytest

from app.vision.smoothing import follow_box, follow_roll, follow_turn, share


def test_no_time_moves_nothing_and_no_constant_all() -> None:
    assert share(0.0, 0.2) == 0.0
    assert share(0.1, 0.0) == 1.0
    assert share(0.2, 0.2) == pytest.approx(0.632, abs=0.001)


def test_a_box_follows_a_leap_at_once_and_jitter_gently() -> None:
    box = np.array([100.0, 100.0, 50.0, 50.0])
    right = np.array([1.0, 0.0, 0.0, 0.0])
    leap, jitter = box + 30 * right, box + right
    np.testing.assert_allclose(follow_box(box, leap, 1 / 30), leap)
    assert 0 < follow_box(box, jitter, 1 / 30)[0] - 100 < 0.5


def test_a_roll_goes_the_short_way_round() -> None:
    assert follow_roll(175.0, -175.0, 10.0) == pytest.approx(-175.0, abs=0.1)
    assert 0 < follow_roll(0.0, 1.0, 1 / 30) < 0.5
    assert follow_roll(0.0, 60.0, 1 / 30) == pytest.approx(60.0)


def test_a_turn_is_smoothed() -> None:
    assert 0 < follow_turn(0.0, 1.0, 1 / 30) < 0.5
    assert follow_turn(0.0, 1.0, 10.0) == pytest.approx(1.0, abs=0.01)
