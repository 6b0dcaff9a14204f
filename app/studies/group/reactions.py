"""First reactions after an event: onset and peak, relative to a base before it.

The onset follows the usual rule for muscle activity (EMG): the first time at which a signal exceeds
the mean of its base by some standard deviations, and stays there for some time. Hodges, P. W., &
Bui, B. H. (1996). A comparison of computer-based methods for the determination of onset of muscle
contraction using electromyography. Electroencephalography and Clinical Neurophysiology, 101(6),
511-519. As a face at rest hardly varies, we add a least rise (`Choices.rise`); that is our own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import nan
from typing import Literal

import numpy as np

from .choices import Choices
from .courses import course
from .viewing import SIGNED, Event, Floats, Viewing

_KNOWN = 0.5  # of the cells of base and window: with less, nothing can be said
_DUST = 1e-9


@dataclass(frozen=True)
class Reaction:
    """Reaction of one measure to one event.

    state: "reacted", "none", or "unseen" where too little of base or window was seen.
    base: mean of the measure in the base; NaN where unseen.
    onset: seconds after the event at which it first exceeds the base; NaN without a reaction.
    peak: seconds after the event at which it is farthest from the base, at the onset or later
        within the window; NaN without a reaction.
    size: the peak's value less the base; NaN without a reaction.
    """

    state: Literal["reacted", "none", "unseen"]
    base: float = nan
    onset: float = nan
    peak: float = nan
    size: float = nan


_UNSEEN = Reaction("unseen")


def event_edges(choices: Choices) -> Floats:
    """Edges of the cells around an event, seconds from it on: the base's, then the window's."""
    before, after = _cells(choices)
    return np.arange(-before, after + 1, dtype=np.float64) * choices.step


def event_course(viewing: Viewing, event: Event, choices: Choices) -> Floats:
    """The viewing's measures in the cells of event_edges(), (cells, measures); NaN where missing.

    What lies outside of the stimulus is missing, as nothing was seen there.
    """
    return course(viewing, event.onset + event_edges(choices))


def reactions(values: Floats, names: Sequence[str], choices: Choices) -> dict[str, Reaction]:
    """The reaction of each measure in an event_course(), (cells, measures).

    Of emotions, a rise counts; of valence, the first of a rise and a fall. Times are the starts
    of cells of `choices.step` seconds, laid from the event on, so none is more exact than that.
    """
    before, _ = _cells(choices)
    return {
        name: reaction(values[:before, k], values[before:, k], choices, name in SIGNED)
        for k, name in enumerate(names)
    }


def reaction(base: Floats, window: Floats, choices: Choices, signed: bool = False) -> Reaction:
    """The reaction in a course of cells of `choices.step` seconds.

    base: (B,), values before the event; NaN where missing.
    window: (W,), values from the event on; NaN where missing.
    signed: whether a fall counts as well as a rise; then the earlier of them does.

    The onset is the first of the cells that exceed the base's mean by at least
    `choices.deviations` of its standard deviations, and `choices.rise`, for `choices.hold` seconds
    without a break; a missing cell is a break.
    """
    if min(_share_known(base), _share_known(window)) < _KNOWN:
        return _UNSEEN
    known = base[~np.isnan(base)]
    mean, spread = float(known.mean()), float(known.std(ddof=1)) if len(known) > 1 else 0.0
    threshold = max(choices.deviations * spread, choices.rise)
    run = max(int(np.ceil(choices.hold / choices.step - _DUST)), 1)
    found = []
    for sign in (1, -1) if signed else (1,):
        away = sign * (window - mean)
        first = _first_run(away >= threshold - _DUST, run)
        if first is not None:
            peak = first + int(np.nanargmax(away[first:]))
            found.append((first, peak, sign * float(away[peak])))
    if not found:
        return Reaction("none", mean)
    first, peak, size = min(found)
    return Reaction("reacted", mean, first * choices.step, peak * choices.step, size)


def _cells(choices: Choices) -> tuple[int, int]:
    """Numbers of cells before and after an event."""
    cells = [max(round(one / choices.step), 1) for one in (choices.base, choices.window)]
    return cells[0], cells[1]


def _share_known(values: Floats) -> float:
    return float((~np.isnan(values)).mean()) if len(values) else 0.0


def _first_run(above: np.ndarray[tuple[int], np.dtype[np.bool_]], run: int) -> int | None:
    """Position of the first of `run` positions in a row that are True; None without such."""
    if len(above) < run:
        return None
    runs = np.convolve(above, np.ones(run, int), "valid")
    full = np.flatnonzero(runs == run)
    return int(full[0]) if len(full) else None
