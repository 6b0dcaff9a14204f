"""Cohen's kappa of two raters, with a confidence interval by bootstrap."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]
FEWEST_UNITS = 5
"""Units below which there is no confidence interval: resampled, they hardly vary."""
_RESAMPLES = 2000
_AT_ONCE = 100  # resamples, to save memory
_SEED = 20
_MOST_UNDEFINED = 0.05  # share of the resamples


def cohen_kappa(counts: Counts) -> float | None:
    """Cohen's kappa, -1 to 1: agreement beyond what chance gives.

    counts: (K, K), how often the first rater chose the row and the second the column.

    None where a rater used one category only, or nothing was rated: kappa is 0 or 0/0 then,
    however much they agree.
    """
    kappa = float(_kappas(counts[np.newaxis])[0])
    return None if np.isnan(kappa) else kappa


def kappa_interval(units: Counts) -> tuple[float, float] | None:
    """95% confidence interval of kappa, by percentile bootstrap over units.

    units: (N, K, K), the counts of each unit, such as a coded interval. Whole units are drawn with
        replacement, as the frames within one depend on each other.

    None for fewer than FEWEST_UNITS, or where kappa is often undefined in what is drawn.
    """
    if len(units) < FEWEST_UNITS:
        return None
    random = np.random.default_rng(_SEED)
    flat = units.reshape(len(units), -1).astype(float)  # integers would be multiplied slowly
    found = []
    for _ in range(_RESAMPLES // _AT_ONCE):
        tables = _times_drawn(random, len(units)) @ flat
        found.append(_kappas(tables.reshape(_AT_ONCE, *units.shape[1:])))
    kappas = np.concatenate(found)
    if np.isnan(kappas).mean() > _MOST_UNDEFINED:
        return None
    low, high = np.nanpercentile(kappas, (2.5, 97.5))
    return float(low), float(high)


def _times_drawn(random: np.random.Generator, units: int) -> NDArray[np.float64]:
    """How often each unit is drawn in each resample, (_AT_ONCE, units)."""
    drawn = random.integers(0, units, (_AT_ONCE, units)) + units * np.arange(_AT_ONCE)[:, None]
    counts = np.bincount(drawn.ravel(), minlength=_AT_ONCE * units)
    return counts.reshape(_AT_ONCE, units).astype(float)


def _kappas(tables: Counts | NDArray[np.float64]) -> NDArray[np.float64]:
    """Kappa of each of these tables (N, K, K), (N,); NaN where it is undefined."""
    total = tables.sum((1, 2))
    rows, columns = tables.sum(2), tables.sum(1)
    varied = ((rows > 0).sum(1) > 1) & ((columns > 0).sum(1) > 1)
    with np.errstate(invalid="ignore", divide="ignore"):
        observed = tables.trace(axis1=1, axis2=2) / total
        expected = (rows * columns).sum(1) / total**2
        kappas = (observed - expected) / (1 - expected)
    return np.where(varied, kappas, np.nan)
