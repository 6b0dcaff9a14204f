"""Shares of time and means of all participants, in the stimulus or an event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from .bootstrap import Means, means
from .choices import Choices
from .effects import Difference, compare
from .occurrences import Occurrence, span_of
from .shares import SpanFigures, span_figures
from .viewing import Viewing

Pair = tuple[str, str]
"""Names of two groups."""


@dataclass(frozen=True, eq=False)
class SpanResult:
    """Shares and means of all participants in a span.

    label: of the event; "" for the whole stimulus.
    when: such as "0:12"; "" for the whole stimulus.
    onset: seconds of the event in the stimulus; NaN where it is not the same for all.
    each: by position of the viewing.
    shares: over participants, of each emotion and of uncertain time.
    means: over participants, of each measure.
    differences: by pair of groups, of each measure.
    """

    label: str
    when: str
    onset: float
    each: Mapping[int, SpanFigures]
    shares: Means
    means: Means
    differences: Mapping[Pair, tuple[Difference, ...]]


def span_result(
    found: Occurrence, kept: Sequence[Viewing], groups: Sequence[str], choices: Choices
) -> SpanResult:
    """Figures of an occurrence, of each viewing and over participants, and by pairs of groups."""
    each = {
        position: span_figures(kept[position], *span_of(event, choices.window))
        for position, event in found.events.items()
    }
    emotions, columns = (len(kept[0].emotions), len(kept[0].measures)) if kept else (0, 0)
    shares = np.array([one.shares for one in each.values()]).reshape(len(each), emotions + 1)
    values = np.array([one.means for one in each.values()]).reshape(len(each), columns)
    group_of = [kept[position].group for position in each]
    differences = {
        (first, second): tuple(
            compare(
                values[[one == first for one in group_of], k],
                values[[one == second for one in group_of], k],
                choices,
            )
            for k in range(columns)
        )
        for first, second in combinations(groups, 2)
    }
    return SpanResult(
        found.label,
        found.when if found.label else "",
        found.onset,
        each,
        means(shares, choices),
        means(values, choices),
        differences,
    )
