"""Effect size between two groups of participants: Hedges' g, with an interval by bootstrap.

Hedges, L. V. (1981). Distribution theory for Glass's estimator of effect size and related
estimators. Journal of Educational Statistics, 6(2), 107-128.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, lgamma, log, nan, sqrt

import numpy as np

from .bootstrap import drawn, interval
from .choices import Choices
from .viewing import Floats

Span = tuple[float, float]
FEWEST = 2
"""Participants that each group needs at the least."""


@dataclass(frozen=True)
class Difference:
    """Difference between two groups, over participants' means.

    difference: mean of the first group less that of the second; NaN where one has nobody.
    interval: of that, by bootstrap over participants within each group; None for too few.
    g: Hedges' g; NaN for too few, and where nobody differs from the others of their group.
    g_interval: of that; None for too few, and where g is often undefined in what is drawn.
    n: participants in each.
    """

    difference: float
    interval: Span | None
    g: float
    g_interval: Span | None
    n: tuple[int, int]

    @property
    def too_few(self) -> bool:
        """Whether a group has too few for an interval and for g."""
        return min(self.n) < FEWEST


def compare(first: Floats, second: Floats, choices: Choices) -> Difference:
    """Compare two groups of participants' means, (N,) and (M,); those that are NaN do not count."""
    groups = [one[~np.isnan(one)] for one in (first, second)]
    n = (len(groups[0]), len(groups[1]))
    if min(n) == 0:
        return Difference(nan, None, nan, None, n)
    difference = float(groups[0].mean() - groups[1].mean())
    if min(n) < FEWEST:
        return Difference(difference, None, nan, None, n)
    means, squares = zip(
        *(_resampled(one, choices, salt) for salt, one in enumerate(groups, 1)), strict=True
    )
    differences = means[0] - means[1]
    spread = np.sqrt((squares[0] + squares[1]) / (sum(n) - 2))
    sizes = _correction(sum(n) - 2) * _ratio(differences, spread)
    return Difference(
        difference,
        interval(differences, choices.level),
        hedges_g(*groups),
        interval(sizes, choices.level),
        n,
    )


def hedges_g(first: Floats, second: Floats) -> float:
    """Hedges' g of two samples, (N,) and (M,), at least two each; NaN where nothing varies.

    The difference of the means over the pooled standard deviation, times Hedges' exact correction
    for small samples.
    """
    degrees = len(first) + len(second) - 2
    squares = sum(float(((one - one.mean()) ** 2).sum()) for one in (first, second))
    difference = np.array([first.mean() - second.mean()])
    spread = np.array([sqrt(squares / degrees)])
    return float(_correction(degrees) * _ratio(difference, spread)[0])


def _correction(degrees: int) -> float:
    """J(m) = Γ(m/2) / (√(m/2) Γ((m-1)/2)), about 1 - 3 / (4m - 1)."""
    half = degrees / 2
    return exp(lgamma(half) - lgamma(half - 0.5) - log(half) / 2)


def _ratio(differences: Floats, spread: Floats) -> Floats:
    nothing = np.full(len(spread), nan)
    found: Floats = np.divide(differences, spread, out=nothing, where=spread > 1e-9)
    return found


def _resampled(values: Floats, choices: Choices, salt: int) -> tuple[Floats, Floats]:
    """Mean and sum of squared deviations of each resample, (resamples,) each."""
    counts = drawn(len(values), choices, salt)
    means: Floats = counts @ values / len(values)
    squares: Floats = (counts * (values - means[:, None]) ** 2).sum(1)
    return means, squares
