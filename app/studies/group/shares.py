"""Shares of time and means of one viewing, within a span of the stimulus."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .viewing import Floats, Viewing, covered, overlaps


@dataclass(frozen=True, eq=False)
class SpanFigures:
    """Figures of one viewing in a span.

    shares: (E + 1,), of the time in which the face was read, by emotion shown; the last is that
        in which none led clearly. Sum 1; NaN where there was no such time.
    means: (E + 2,), means of the measures over that time; NaN where one is not known.
    seen: that time as a share of the span, 0 to 1.
    analysed: the time that was analysed, with a face or without, as a share of the span, 0 to 1.
    """

    shares: Floats
    means: Floats
    seen: float
    analysed: float


def span_figures(viewing: Viewing, start: float, end: float) -> SpanFigures:
    """Figures of the viewing from `start` to `end`, seconds in the stimulus.

    Each reading counts for the part of its time that lies in the span.
    """
    weights = overlaps(viewing.seconds, viewing.spans, start, end)
    time = float(weights.sum())
    length = max(end - start, 1e-9)
    states = len(viewing.emotions) + 1
    shares = np.full(states, np.nan)
    if time > 0:
        shares = np.bincount(viewing.shown, weights, states) / time
    return SpanFigures(
        shares=shares,
        means=_means(viewing.values, weights),
        seen=min(time / length, 1.0),
        analysed=min(covered(viewing.analysed_at, viewing.analysed_spans, start, end) / length, 1),
    )


def _means(values: Floats, weights: Floats) -> Floats:
    """Weighted means of the columns of `values` (N, K), over what is known; (K,)."""
    known = ~np.isnan(values)
    total = weights @ known
    sums = weights @ np.where(known, values, 0.0)
    nothing = np.full(values.shape[1], np.nan)
    found: Floats = np.divide(sums, total, out=nothing, where=total > 0)
    return found
