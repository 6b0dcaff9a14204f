from __future__ import annotations

import numpy as np
import pytest

from app.studies.group.courses import course, grid, middles
from tests.sessions.rows import EMOTIONS
from tests.studies.group.viewings import viewing

_HAPPY = EMOTIONS.index("happy")


def test_a_viewing_without_a_face_has_only_missing_cells() -> None:
    found = course(viewing(seen=np.zeros(200, bool)), grid(10.0, 0.25))
    assert found.shape == (40, 9)
    assert np.isnan(found).all()


def test_the_grid_reaches_the_end() -> None:
    assert grid(0.0, 0.25).tolist() == [0.0, 0.25]
    assert grid(1.0, 0.25).tolist() == [0.0, 0.25, 0.5, 0.75, 1.0]
    assert len(grid(0.3, 0.1)) == 4, "not one more by rounding"
    assert grid(1.1, 0.5)[-1] == 1.5
    assert middles(grid(1.0, 0.5)).tolist() == [0.25, 0.75]


def test_a_cell_is_the_mean_over_its_time() -> None:
    happy = np.repeat([0.2, 0.6], 2)  # 0.4 s of cells of 0.2 s, then again with uneven spans
    found = course(viewing(happy, rate=10.0, length=0.4), grid(0.4, 0.2))
    assert found[:, _HAPPY] == pytest.approx([0.2, 0.6])
    uneven = viewing([0.0, 1.0], rate=10.0, length=0.2, seconds=np.array([0.0, 0.75]))
    uneven.spans[:] = [0.75, 0.25]
    assert course(uneven, grid(1.0, 1.0))[0, _HAPPY] == pytest.approx(0.25)


def test_a_reading_that_reaches_into_the_next_cell_counts_in_both() -> None:
    one = viewing([0.4], rate=2.0, length=0.5)
    found = course(one, grid(1.0, 0.25))
    assert found[:2, _HAPPY] == pytest.approx([0.4, 0.4])
    assert np.isnan(found[2:, _HAPPY]).all()


def test_gaps_are_missing_and_never_bridged() -> None:
    times = np.arange(200) / 20
    seen = (times < 3) | (times >= 6)
    found = course(viewing(0.3, seen=seen), grid(10.0, 0.25))[:, _HAPPY]
    missing = (middles(grid(10.0, 0.25)) > 3) & (middles(grid(10.0, 0.25)) < 6)
    assert np.array_equal(np.isnan(found), missing)
    assert found[~missing] == pytest.approx(0.3)


def test_a_cell_with_less_than_half_its_time_is_missing() -> None:
    seen = np.arange(200) < 2  # 0.1 s
    assert np.isnan(course(viewing(seen=seen), grid(0.25, 0.25))).all()
    seen = np.arange(200) < 3
    assert course(viewing(0.5, seen=seen), grid(0.25, 0.25))[0, _HAPPY] == pytest.approx(0.5)


def test_readings_do_not_overlap() -> None:
    """Two faces that were named one person may both be in a frame."""
    one = viewing([0.2, 0.2, 0.8, 0.8], rate=4.0, length=1.0)
    one.spans[:] = 0.5
    found = course(one, grid(1.0, 0.5))
    assert found[:, _HAPPY] == pytest.approx([0.2, 0.8])


def test_a_measure_that_is_not_known_is_missing_alone() -> None:
    derived = np.where(np.arange(200) < 100, np.nan, 0.4)
    found = course(viewing(0.3, derived=derived), grid(10.0, 5.0))
    assert np.isnan(found[0, 8])
    assert found[1, 8] == pytest.approx(0.4)
    assert found[:, _HAPPY] == pytest.approx([0.3, 0.3])
