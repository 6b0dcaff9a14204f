"""Bootstrap over participants: means and percentile intervals.

Participants are drawn with replacement, each with all that is theirs: frames of one face depend on
each other, and are never drawn. Percentile method: Efron, B., & Tibshirani, R. J. (1993). An
Introduction to the Bootstrap, chapter 13.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ...sessions.progress import Progress, untold
from .choices import Choices
from .viewing import Floats

_AT_ONCE = 1_000_000  # numbers, to save memory
_MOST_UNDEFINED = 0.05  # share of the resamples, above which there is no interval


@dataclass(frozen=True, eq=False)
class Means:
    """Means over participants, with their interval; all (C,).

    mean: NaN where nobody is known.
    low, high: of the interval; NaN for fewer than two participants.
    n: int64, participants that are known.
    """

    mean: Floats
    low: Floats
    high: Floats
    n: np.ndarray[tuple[int], np.dtype[np.int64]]


@lru_cache(maxsize=4)
def drawn(participants: int, choices: Choices, salt: int = 0) -> Floats:
    """How often each participant is drawn in each resample, (resamples, participants).

    salt: another number gives other draws with the same seed.
    """
    random = np.random.default_rng((choices.seed, salt))
    equal = np.full(participants, 1 / participants)
    found: Floats = random.multinomial(participants, equal, choices.resamples).astype(float)
    found.flags.writeable = False  # kept, as the same draws are asked for again and again
    return found


def means(values: Floats, choices: Choices, progress: Progress = untold) -> Means:
    """Means over participants of each column, with intervals by bootstrap over them.

    values: (P, C), a row for each participant; NaN where one is not known. A resample's mean is
        that of those drawn who are known.
    progress: called with the part done, 0 to 1. Raises what it raises.
    """
    known = ~np.isnan(values)
    n = known.sum(0)
    filled = np.where(known, values, 0.0)
    nothing = np.full(values.shape[1], np.nan)
    found = Means(
        np.divide(filled.sum(0), n, out=nothing.copy(), where=n > 0), nothing.copy(), nothing, n
    )
    if len(values) < 2:
        return found
    draws = drawn(len(values), choices)
    at_once = max(_AT_ONCE // choices.resamples, 1)
    for first in range(0, values.shape[1], at_once):
        progress(first / values.shape[1])
        part = slice(first, first + at_once)
        counts = draws @ known[:, part]
        sums = draws @ filled[:, part]
        samples = np.divide(sums, counts, out=np.full(sums.shape, np.nan), where=counts > 0)
        low, high = percentiles(samples, choices.level)
        enough = n[part] >= 2
        found.low[part] = np.where(enough, low, np.nan)
        found.high[part] = np.where(enough, high, np.nan)
    progress(1.0)
    return found


def percentiles(samples: Floats, level: float) -> tuple[Floats, Floats]:
    """Ends of the central part of each column that holds `level` of it, (C,) each.

    samples: (B, C); NaN is passed over, and a column without a number gives NaN. As
        numpy.nanpercentile, which takes many times as long.
    """
    ordered = np.sort(samples, axis=0)  # NaN comes last
    last = (~np.isnan(samples)).sum(0) - 1
    return _at(ordered, last, (1 - level) / 2), _at(ordered, last, (1 + level) / 2)


def interval(samples: Floats, level: float) -> tuple[float, float] | None:
    """Percentile interval of one figure's resamples (B,); None where it is often undefined."""
    if np.isnan(samples).mean() > _MOST_UNDEFINED:
        return None
    low, high = percentiles(samples[:, None], level)
    return float(low[0]), float(high[0])


def _at(ordered: Floats, last: np.ndarray[tuple[int], np.dtype[np.int64]], part: float) -> Floats:
    """Values (C,) at this part, 0 to 1, of the first `last + 1` of each ordered column."""
    place = np.maximum(last, 0) * part
    below = np.floor(place).astype(int)
    above = np.minimum(below + 1, np.maximum(last, 0))
    columns = np.arange(ordered.shape[1])
    low, high = ordered[below, columns], ordered[above, columns]
    found: Floats = low + (high - low) * (place - below)
    return found
