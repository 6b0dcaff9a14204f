"""Intervals: each person's readings as states with onset and offset, for annotation programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .frame_times import TOUCHING, FrameTimes

UNCERTAIN, NO_FACE = "uncertain", "no face"
"""States beside the emotions: no emotion led clearly; the frame was analysed, and the person not
found in it."""


@dataclass(frozen=True, order=True)
class Interval:
    """A state of one person from `start` to `end`, in seconds.

    person: its number.
    state: an emotion, UNCERTAIN or NO_FACE.
    """

    person: int
    start: float
    end: float
    state: str


def intervals(
    readings: pd.DataFrame, frames: FrameTimes, *, least: float = 0.0, joined: float = 0.0
) -> list[Interval]:
    """The intervals of all people, by person and time; those of one person never overlap.

    An interval goes from its first frame to the end of its last one. Time that was not analysed is
    in none.

    readings: with schema.columns() and "person", as people.apply() says who is who.
    frames: of the same session; the intervals' times are of its clock.
    least: seconds; shorter intervals are left out.
    joined: seconds; intervals of one emotion become one over a gap of at most so much, in which no
        emotion was shown; and so do uncertain ones, over a gap without the face.
    """
    rows = readings[~readings["held"].to_numpy(bool)]
    at = frames.frames_at(rows["seconds"].to_numpy(float))
    known = at >= 0
    person, emotion = rows["person"].to_numpy(int)[known], rows["emotion"].to_numpy(object)[known]
    said = np.where(rows["certain"].to_numpy(bool)[known], emotion, UNCERTAIN)
    codes, names = pd.factorize(said)
    states = [*map(str, names), NO_FACE]
    found: list[Interval] = []
    for number in np.unique(person):
        own = person == number
        shown = np.full(len(frames.starts), len(names))
        shown[at[known][own]] = codes[own]
        found += _tidied(list(_runs(int(number), shown, states, frames)), least, joined)
    return found


def _runs(
    person: int, shown: NDArray[np.int64], states: Sequence[str], frames: FrameTimes
) -> Iterator[Interval]:
    """An interval for each run of frames with the same state, nothing between them.

    shown: (N,) index of the state in each frame.
    """
    apart = frames.starts[1:] > frames.ends[:-1] + TOUCHING
    breaks = np.flatnonzero((shown[1:] != shown[:-1]) | apart)
    for first, last in zip([0, *(breaks + 1)], [*breaks, len(shown) - 1], strict=True):
        start, end = float(frames.starts[first]), float(frames.ends[last])
        yield Interval(person, start, end, states[shown[first]])


def _tidied(found: Sequence[Interval], least: float, joined: float) -> Sequence[Interval]:
    if joined > 0:
        found = _joined(found, joined)
    if least > 0:
        found = [one for one in found if one.end - one.start >= least - TOUCHING]
        found = _joined(found, joined) if joined > 0 else found
    return found


def _joined(found: Sequence[Interval], longest: float) -> list[Interval]:
    kept: list[Interval] = []
    for one in found:
        before = _same_before(kept, one, longest)
        if before is None:
            kept.append(one)
        else:
            kept[before:] = [replace(kept[before], end=one.end)]
    return kept


def _same_before(kept: Sequence[Interval], one: Interval, longest: float) -> int | None:
    """Index of the interval that `one` goes on with; None without one."""
    if one.state == NO_FACE:  # what was not analysed is no absence
        return None
    for index in range(len(kept) - 1, -1, -1):
        before = kept[index]
        if one.start - before.end > longest + TOUCHING:
            return None
        if before.state == one.state:
            return index
        if _weight(before.state) >= _weight(one.state):
            return None
    return None


def _weight(state: str) -> int:
    return {NO_FACE: 0, UNCERTAIN: 1}.get(state, 2)
