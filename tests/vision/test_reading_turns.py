"""Which faces are read in a live frame."""

from __future__ import annotations

import numpy as np
import pytest

from app.vision.reading_turns import (
    CALM_READS_PER_SECOND,
    READS_PER_SECOND,
    change,
    due,
    harmless,
)


def test_no_faces_none_due() -> None:
    assert due([], [], [], 1.0, 1 / 30) == []


def test_newcomers_are_read_at_once_however_many() -> None:
    assert due([None, None, None], [0, 0, 0], [-1, -1, -1], 1.0, 1 / 30) == [0, 1, 2]


@pytest.mark.parametrize("rate", [5, 12, 15, 20, 30, 60, 120])
@pytest.mark.parametrize("count", [1, 2, 3, 5, 8])
def test_each_face_is_read_as_often_as_it_may_and_no_oftener(rate: int, count: int) -> None:
    reads: list[float | None] = [0.0] * count
    times: list[list[float]] = [[] for _ in reads]
    for frame in range(1, 2 * rate):
        now = frame / rate
        for i in due(reads, [0.0] * count, [-1.0] * count, now, 1 / rate):
            reads[i] = now
            times[i].append(now)
    for each in times:
        gaps = np.diff(each)
        assert gaps.min() >= 1 / READS_PER_SECOND - 0.005 - 1e-9
        assert gaps.max() <= 1 / READS_PER_SECOND + 1 / rate + 1e-9


@pytest.mark.parametrize("rate", [15, 24, 25, 30, 60])
def test_a_calm_face_is_read_a_third_as_often(rate: int) -> None:
    read, times = 0.0, []
    for frame in range(1, 4 * rate):
        if due([read], [3.0], [3.0], frame / rate, 1 / rate):
            read = frame / rate
            times.append(read)
    assert np.diff(times).min() >= 1 / CALM_READS_PER_SECOND - 0.005 - 1e-9
    assert np.diff(times).max() <= 1 / CALM_READS_PER_SECOND + 1 / rate + 1e-9


def test_a_calm_face_that_changes_more_is_read_at_once() -> None:
    assert due([0.0], [3.1], [3.0], 2 / 30, 1 / 30) == [0]
    assert due([0.0], [3.0], [3.0], 2 / 30, 1 / 30) == []


def test_what_changed_comes_first() -> None:
    assert due([0.0, 0.0, 0.0, 0.0], [0, 0, 9, 0], [-1] * 4, 0.0667, 1 / 30) == [0, 2]


def test_nobody_starves_beside_a_face_that_always_changes() -> None:
    reads: list[float | None] = [0.0, 0.0]
    seen = set()
    for frame in range(1, 7):
        for i in due(reads, [99.0, 0.0], [-1, -1], frame / 30, 1 / 30):
            reads[i] = frame / 30
            seen.add(i)
    assert seen == {0, 1}


def test_the_same_frame_once_more_is_read_whole() -> None:
    assert due([1.0, 1.0], [0, 0], [9, 9], 1.0, 0.0) == [0, 1]


def test_change_is_the_mean_difference_in_gray_levels() -> None:
    dark, light = np.zeros((48, 48), np.uint8), np.full((48, 48), 200, np.uint8)
    assert change(dark, None) == 0
    assert change(dark, light) == change(light, dark) == 200


def test_a_change_is_harmless_where_all_readings_say_what_is_shown() -> None:
    sure, alike, near, far = (
        np.array([happy, 1 - happy, 0, 0, 0, 0, 0], np.float32)
        for happy in (0.9, 0.892, 0.885, 0.875)
    )
    assert harmless(alike, sure, near, 4.0) == 4.0
    assert harmless(near, sure, sure, 4.0) < 0
    assert harmless(sure, sure, far, 4.0) < 0
    assert harmless(sure, None, sure, 0.0) < 0
