from __future__ import annotations

import numpy as np
import pytest

from app.sessions.progress import Cancelled
from app.studies.group.bootstrap import drawn, interval, means, percentiles
from app.studies.group.choices import Choices

_CHOICES = Choices()


def test_nobody_has_no_mean() -> None:
    found = means(np.empty((0, 3)), _CHOICES)
    assert np.isnan(found.mean).all()
    assert np.isnan(found.low).all()
    assert found.n.tolist() == [0, 0, 0]
    assert means(np.empty((4, 0)), _CHOICES).mean.shape == (0,)


def test_one_participant_has_a_mean_without_an_interval() -> None:
    found = means(np.array([[0.2, np.nan]]), _CHOICES)
    assert found.mean[0] == 0.2
    assert np.isnan(found.mean[1])
    assert np.isnan([found.low, found.high]).all()


def test_identical_participants_have_a_band_without_width() -> None:
    found = means(np.tile([0.1, 0.7], (6, 1)), _CHOICES)
    assert found.mean == pytest.approx([0.1, 0.7])
    assert found.high - found.low == pytest.approx([0.0, 0.0], abs=1e-12)


def test_missing_cells_count_for_nobody() -> None:
    values = np.array([[1.0, np.nan, np.nan], [3.0, 5.0, np.nan], [5.0, 7.0, 2.0]])
    found = means(values, _CHOICES)
    assert found.mean.tolist() == [3.0, 6.0, 2.0]
    assert found.n.tolist() == [3, 2, 1]
    assert (found.low[1], found.high[1]) == (5.0, 7.0)
    assert np.isnan(found.low[2]), "a single one has no interval, however many take part"


def test_two_participants_span_the_interval() -> None:
    """A quarter of the resamples is each of them twice."""
    found = means(np.array([[0.0], [1.0]]), _CHOICES)
    assert (found.low[0], found.high[0]) == (0.0, 1.0)


def test_the_interval_is_that_of_scipy() -> None:
    stats = pytest.importorskip("scipy.stats")
    values = np.random.default_rng(1).gamma(2.0, size=40)
    found = means(values[:, None], Choices(resamples=10000))
    theirs = stats.bootstrap(
        (values,), np.mean, n_resamples=10000, method="percentile", rng=np.random.default_rng(2)
    ).confidence_interval
    assert found.low[0] == pytest.approx(theirs.low, abs=0.02)
    assert found.high[0] == pytest.approx(theirs.high, abs=0.02)


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    """Of normal samples of 25, a percentile interval at 90% covers somewhat less than 90%."""
    random = np.random.default_rng(3)
    found = means(random.normal(0.0, 1.0, (25, 2000)), Choices(level=0.9, resamples=500))
    inside = ((found.low <= 0) & (found.high >= 0)).mean()
    assert 0.84 < inside < 0.91


@pytest.mark.parametrize(("people", "held"), [(3, 0.75), (5, 0.85), (8, 0.89), (20, 0.92)])
def test_intervals_of_few_are_as_much_too_narrow_as_the_report_says(
    people: int, held: float
) -> None:
    values = np.random.default_rng(6).normal(size=(people, 3000))
    found = means(values, Choices(resamples=500))
    assert ((found.low <= 0) & (found.high >= 0)).mean() == pytest.approx(held, abs=0.02)


def test_it_draws_participants_and_not_their_frames() -> None:
    """Cells of the same participant move together: the draws are the same in all columns."""
    values = np.random.default_rng(4).normal(size=(8, 1))
    found = means(np.repeat(values, 1300, axis=1), _CHOICES)
    assert np.ptp(found.low) == pytest.approx(0.0, abs=1e-12)
    assert found.high[0] - found.low[0] > 0.1


def test_the_same_seed_gives_the_same_draws() -> None:
    assert np.array_equal(drawn(7, _CHOICES), drawn(7, _CHOICES))
    assert not np.array_equal(drawn(7, _CHOICES), drawn(7, _CHOICES, salt=1))
    assert not np.array_equal(drawn(7, _CHOICES), drawn(7, Choices(seed=17)))
    assert (drawn(7, _CHOICES).sum(1) == 7).all()


def test_percentiles_are_those_of_numpy() -> None:
    samples = np.random.default_rng(5).normal(size=(101, 6))
    samples[:40, 1] = np.nan
    samples[1:, 2] = np.nan
    samples[:, 3] = np.nan
    low, high = percentiles(samples, 0.9)
    known = [0, 1, 2, 4, 5]
    assert low[known] == pytest.approx(np.nanpercentile(samples[:, known], 5, axis=0))
    assert high[known] == pytest.approx(np.nanpercentile(samples[:, known], 95, axis=0))
    assert np.isnan([low[3], high[3]]).all()


def test_a_figure_that_is_often_undefined_has_no_interval() -> None:
    samples = np.linspace(0.0, 1.0, 1001)
    assert interval(samples, 0.9) == pytest.approx((0.05, 0.95))
    samples[:40] = np.nan
    assert interval(samples, 0.9) is not None
    samples[:100] = np.nan
    assert interval(samples, 0.9) is None


def test_it_can_be_called_off() -> None:
    def stop(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        means(np.zeros((3, 2)), _CHOICES, stop)
