from __future__ import annotations

from math import sqrt

import numpy as np
import pytest

from app.studies.group.choices import Choices
from app.studies.group.intersubject import agreement

_CHOICES = Choices(step=0.25, shared=10.0)


def test_nobody_and_one_alone_cannot_agree() -> None:
    nobody = agreement(np.empty((0, 60)), _CHOICES)
    assert (nobody.n, nobody.troubles) == (0, ())
    assert np.isnan(nobody.mean)
    alone = agreement(np.random.default_rng(0).random((1, 60)), _CHOICES)
    assert (alone.n, alone.troubles) == (0, ("short",))


def test_identical_participants_agree_wholly() -> None:
    found = agreement(np.tile(np.sin(np.arange(60)), (5, 1)), _CHOICES)
    assert found.each == pytest.approx(np.ones(5))
    assert found.mean == pytest.approx(1.0)


def test_two_who_do_the_opposite() -> None:
    wave = np.sin(np.arange(60))
    found = agreement(np.array([wave, 0.5 - wave]), _CHOICES)
    assert found.each == pytest.approx([-1.0, -1.0])


def test_each_is_correlated_with_the_mean_of_the_others_as_in_scipy() -> None:
    stats = pytest.importorskip("scipy.stats")
    courses = np.random.default_rng(1).random((4, 80)).cumsum(1)
    found = agreement(courses, _CHOICES)
    for position in range(4):
        others = np.delete(courses, position, axis=0).mean(0)
        theirs = stats.pearsonr(courses[position], others).statistic
        assert found.each[position] == pytest.approx(theirs)


def test_a_common_signal_in_noise_gives_what_theory_says() -> None:
    """With variances 1 of signal and 4 of noise, and 9 others: 1 / √((1 + 4) (1 + 4/9))."""
    random = np.random.default_rng(2)
    courses = random.normal(size=20000) + 2 * random.normal(size=(10, 20000))
    expected = 1 / sqrt(5 * (1 + 4 / 9))
    assert agreement(courses, _CHOICES).mean == pytest.approx(expected, abs=0.02)


def test_unrelated_courses_do_not_agree() -> None:
    courses = np.random.default_rng(3).normal(size=(10, 20000))
    assert agreement(courses, _CHOICES).mean == pytest.approx(0.0, abs=0.02)


def test_missing_cells_are_left_out_for_the_one_alone() -> None:
    wave = np.sin(np.arange(80))
    courses = np.array([wave, wave, 2 * wave])
    courses[0, :20] = np.nan
    found = agreement(courses, _CHOICES)
    rest = courses[1:, 20:].mean(0)
    assert found.each[0] == pytest.approx(np.corrcoef(wave[20:], rest)[0, 1])
    assert found.n == 3


def test_what_cannot_be_computed_says_why() -> None:
    wave = np.sin(np.arange(80))
    flat, brief = np.full(80, 0.3), wave.copy()
    brief[39:] = np.nan  # 39 cells are less than 10 s
    found = agreement(np.array([wave, wave, flat, brief]), _CHOICES)
    assert found.troubles == ("", "", "constant", "short")
    assert found.n == 2
    assert np.isnan(found.each[2:]).all()


def test_with_a_single_correlation_there_is_no_mean() -> None:
    found = agreement(np.array([np.sin(np.arange(80)), np.full(80, 0.3)]), _CHOICES)
    assert found.troubles == ("constant", "constant")
    assert np.isnan(found.mean)
