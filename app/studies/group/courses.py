"""Courses over time: viewings resampled onto a common grid of the stimulus's time."""

from __future__ import annotations

import numpy as np

from .viewing import Floats, Viewing

_COVERED = 0.5  # of a cell: with less, it is missing
_DUST = 1e-9  # seconds below which nothing was seen


def grid(length: float, step: float) -> Floats:
    """Edges of the cells of a stimulus, (cells + 1,) seconds from 0; the last cell reaches its end.

    At least one cell.
    """
    cells = max(int(np.ceil(length / step - 1e-6)), 1)
    return np.arange(cells + 1, dtype=np.float64) * step


def middles(edges: Floats) -> Floats:
    """Middles of the cells between these edges (cells + 1,), (cells,) seconds."""
    return (edges[1:] + edges[:-1]) / 2


def course(viewing: Viewing, edges: Floats) -> Floats:
    """The viewing's measures in each cell, (cells, measures); NaN where a cell is missing.

    edges: of the cells, (cells + 1,) seconds, ascending.

    A cell's value is the mean over its time, in which each reading stands for its span. A cell
    is missing where its analysed time with a face is less than half of it: gaps are never bridged.
    """
    if not len(viewing.seconds):
        return np.full((len(edges) - 1, len(viewing.measures)), np.nan)
    # Readings do not overlap: where two do, the first one ends early.
    spans = np.minimum(viewing.spans, np.append(np.diff(viewing.seconds), np.inf))
    columns = [_cell_means(viewing.seconds, spans, one, edges) for one in viewing.values.T]
    return np.column_stack(columns)


def _cell_means(seconds: Floats, spans: Floats, values: Floats, edges: Floats) -> Floats:
    """Mean of one measure in each cell, (cells,).

    seconds, spans, values: (N,); a value that is NaN covers nothing.
    """
    known = ~np.isnan(values)
    time = np.where(known, spans, 0.0)
    breaks = np.column_stack([seconds, seconds + spans]).ravel()
    covered = np.diff(_total(breaks, time, edges))
    sums = np.diff(_total(breaks, time * np.where(known, values, 0.0), edges))
    seen = (covered >= _COVERED * np.diff(edges) - _DUST) & (covered > _DUST)
    nothing = np.full(len(covered), np.nan)
    found: Floats = np.divide(sums, covered, out=nothing, where=seen)
    return found


def _total(breaks: Floats, parts: Floats, edges: Floats) -> Floats:
    """Integral up to each edge of what has `parts` (N,) between pairs of `breaks` (2N,)."""
    after = np.cumsum(parts)
    totals = np.column_stack([after - parts, after]).ravel()
    found: Floats = np.interp(edges, breaks, totals)
    return found
