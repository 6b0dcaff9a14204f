from __future__ import annotations

from math import gamma, isnan, sqrt

import numpy as np
import pytest

from app.studies.group.choices import Choices
from app.studies.group.effects import compare, hedges_g

_CHOICES = Choices()
_NOBODY = np.empty(0)


def test_an_empty_group_has_no_difference() -> None:
    found = compare(_NOBODY, np.array([1.0, 2.0]), _CHOICES)
    assert isnan(found.difference)
    assert found.n == (0, 2)
    assert found.too_few


def test_one_participant_a_group_has_a_difference_alone() -> None:
    found = compare(np.array([1.0]), np.array([0.25, 0.75]), _CHOICES)
    assert found.difference == 0.5
    assert (found.interval, found.g_interval, found.too_few) == (None, None, True)
    assert isnan(found.g)


def test_g_by_hand() -> None:
    """Means 2 and 4, pooled standard deviation 1, four degrees of freedom."""
    correction = gamma(2.0) / (sqrt(2.0) * gamma(1.5))
    found = hedges_g(np.array([1.0, 2.0, 3.0]), np.array([3.0, 4.0, 5.0]))
    assert found == pytest.approx(-2.0 * correction)
    assert correction == pytest.approx(1 - 3 / (4 * 4 - 1), abs=0.003), "the usual approximation"


def test_g_is_that_of_scipys_t() -> None:
    stats = pytest.importorskip("scipy.stats")
    random = np.random.default_rng(1)
    one, other = random.normal(0.4, 1.0, 14), random.normal(0.0, 1.5, 9)
    t = stats.ttest_ind(one, other).statistic
    degrees = 14 + 9 - 2
    expected = t * sqrt(1 / 14 + 1 / 9) * (1 - 3 / (4 * degrees - 1))
    assert hedges_g(one, other) == pytest.approx(expected, rel=1e-3)


def test_g_is_not_biased_in_small_groups() -> None:
    random = np.random.default_rng(2)
    found = [hedges_g(random.normal(1.0, 1.0, 5), random.normal(size=5)) for _ in range(4000)]
    assert np.mean(found) == pytest.approx(1.0, abs=0.04)


def test_the_interval_is_that_of_scipy() -> None:
    stats = pytest.importorskip("scipy.stats")
    random = np.random.default_rng(3)
    one, other = random.normal(1.0, 1.0, 20), random.normal(0.0, 1.0, 15)
    found = compare(one, other, Choices(resamples=10000))
    samples = {"n_resamples": 6000, "method": "percentile", "rng": np.random.default_rng(4)}
    for statistic, mine in (
        (lambda a, b: a.mean() - b.mean(), found.interval),
        (hedges_g, found.g_interval),
    ):
        theirs = stats.bootstrap((one, other), statistic, vectorized=False, **samples)
        assert mine is not None
        assert mine[0] == pytest.approx(theirs.confidence_interval.low, abs=0.04)
        assert mine[1] == pytest.approx(theirs.confidence_interval.high, abs=0.04)


def test_groups_in_which_nobody_varies_have_no_g() -> None:
    found = compare(np.full(4, 0.5), np.full(4, 0.2), _CHOICES)
    assert found.difference == pytest.approx(0.3)
    assert found.interval == pytest.approx((0.3, 0.3))
    assert isnan(found.g)
    assert found.g_interval is None


def test_pairs_so_small_that_g_is_often_undefined_have_no_interval_of_it() -> None:
    found = compare(np.array([1.0, 2.0]), np.array([3.0, 4.5]), _CHOICES)
    assert found.interval is not None
    assert not isnan(found.g)
    assert found.g_interval is None


def test_those_who_are_not_known_do_not_count() -> None:
    found = compare(np.array([1.0, np.nan, 3.0]), np.array([0.0, 1.0]), _CHOICES)
    assert found.n == (2, 2)
    assert found.difference == pytest.approx(1.5)
