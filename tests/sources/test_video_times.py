from __future__ import annotations

from math import inf, nan

import pytest

from app.sources.video_times import believable_duration, believable_rate, early_end, follows


def test_nothing_is_known_of_a_file_that_says_nothing() -> None:
    assert believable_duration(0.0) is None
    assert early_end("a.mp4", 0.0, None) == ""


@pytest.mark.parametrize(
    ("rate", "believed"), [(0, None), (-1, None), (nan, None), (inf, None), (1e-6, None)]
)
def test_rates_that_are_none(rate: float, believed: float | None) -> None:
    assert believable_rate(rate) is believed
    assert believable_rate(29.97) == 29.97


def test_a_film_of_a_day_is_believed_and_one_of_a_year_is_not() -> None:
    assert believable_duration(86400.0) == 86400
    assert believable_duration(365 * 86400.0) is None


@pytest.mark.parametrize(
    ("time", "before", "duration", "expected"),
    [
        (0.0, -inf, None, True),
        (5000.0, -inf, None, True),  # after a seek
        (inf, -inf, None, False),
        (1e9, -inf, None, False),
        (1e9, 1.0, None, False),
        (nan, -inf, None, False),
        (1.04, 1.0, 2.0, True),
        (1.0, 1.0, 2.0, False),
        (0.5, 1.0, 2.0, False),
        (nan, 1.0, 2.0, False),
        (31.0, 1.0, None, True),
        (3.0, 1.0, 2.0, True),  # a length is often told a little short
        (100.0, 1.0, 2.0, False),
        (100.0, 1.0, None, True),  # a still of a minute and more
        (100.0, 1.0, 200.0, True),  # a slide that stands long
    ],
)
def test_what_follows(time: float, before: float, duration: float | None, expected: bool) -> None:
    assert follows(time, before, duration) is expected


@pytest.mark.parametrize(
    ("end", "duration", "early"),
    [(9.5, 10.0, False), (8.9, 10.0, True), (0.1, 0.9, False), (95.0, 100.0, False)],
)
def test_an_early_end(end: float, duration: float, early: bool) -> None:
    words = early_end("a.mp4", end, duration)
    assert words.startswith(f"a.mp4 ends after {end} of the {duration} seconds") is early
    assert bool(words) is early
