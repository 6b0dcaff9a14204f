"""Intervals: each person's readings as states with onset and offset, for annotation programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..sessions.analysed_time import LONGEST_FRAME, AnalysedTime
from ..sessions.schema import MEDIA_TIME

UNCERTAIN, NO_FACE = "uncertain", "no face"
_NEAR = 0.002  # seconds; times were rounded when they were written
_TOUCHING = 1e-6  # seconds between the end of a frame and the start of the next


@dataclass(frozen=True)
class Interval:
    """A state of one person from `start` to `end`, in seconds.

    state: an emotion, UNCERTAIN or NO_FACE.
    """

    person: int
    state: str
    start: float
    end: float


@dataclass(frozen=True, eq=False)
class Frames:
    """Analysed frames: `starts` (N,) seconds, ascending, and the seconds that each stands for."""

    starts: NDArray[np.float64]
    spans: NDArray[np.float64]


def analysed_frames(
    readings: pd.DataFrame, frames: pd.DataFrame | None, clock: str, length: float
) -> Frames:
    """The frames that were analysed, in the time of the column `clock`.

    frames: with schema.FRAME_COLUMNS; None for a session of version 1, in which only frames with a
        face are known.
    clock: "seconds" or "media_time". What of a film was seen twice counts once, as seen last.
    length: seconds of the session or of the film.
    """
    if frames is None:
        starts = np.unique(readings[clock].to_numpy(float))
        starts = starts[np.isfinite(starts)]
        gaps = np.minimum(np.diff(starts), LONGEST_FRAME)
        last = float(np.median(gaps)) if len(gaps) else LONGEST_FRAME
        return Frames(starts, np.append(gaps, last)[: len(starts)])
    known = frames.reset_index(drop=True).dropna(subset=[clock])
    if clock == MEDIA_TIME:
        known = known.drop_duplicates(MEDIA_TIME, keep="last").sort_values(MEDIA_TIME)
        # Neighbours in the film that were not seen one after the other leave a part out.
        apart = np.diff(known.index.to_numpy(), prepend=-1) != 1
        dropped = np.where(apart, 1, known["dropped_before"])
        known = known.assign(seconds=known[MEDIA_TIME], dropped_before=dropped)
    if known.empty:
        return Frames(np.zeros(0), np.zeros(0))
    time = AnalysedTime(known, max(length, float(known["seconds"].iloc[-1])))
    return Frames(time.starts, time.spans)


def intervals(
    readings: pd.DataFrame,
    frames: Frames,
    clock: str = "seconds",
    *,
    least: float = 0.0,
    joined: float = 0.0,
) -> list[Interval]:
    """The intervals of all persons, by person and time; those of one person never overlap.

    An interval goes from its first frame to the end of its last one. Time that was not analysed is
    in none.

    readings: with schema.columns() and "person".
    clock: the column of `readings` that the frames' times are of.
    least: seconds; shorter intervals are left out.
    joined: seconds; two of a state with a gap of at most so much between them become one.
    """
    found = []
    times = readings[clock].to_numpy(float)
    shown = ~readings["held"].to_numpy(bool) & np.isfinite(times)
    rows = readings[shown].assign(_at=_frames_of(times[shown], frames.starts))
    for person, own in rows[rows["_at"] >= 0].groupby("person", sort=True):
        states = np.full(len(frames.starts), NO_FACE, object)
        said = np.where(own["certain"].to_numpy(bool), own["emotion"].to_numpy(object), UNCERTAIN)
        states[own["_at"].to_numpy(int)] = said
        found += _tidied(_runs(int(str(person)), states, frames), least, joined)
    return found


def _frames_of(times: NDArray[np.float64], starts: NDArray[np.float64]) -> NDArray[np.int64]:
    """Index of the frame at each time (N,), -1 where there is none."""
    if not len(starts):
        return np.full(len(times), -1, np.int64)
    right = np.clip(np.searchsorted(starts, times), 0, len(starts) - 1)
    left = np.maximum(right - 1, 0)
    nearest = np.where(np.abs(starts[left] - times) < np.abs(starts[right] - times), left, right)
    near = np.abs(starts[nearest] - times) <= _NEAR
    return np.where(near, nearest, -1).astype(np.int64)


def _runs(person: int, states: NDArray[np.object_], frames: Frames) -> list[Interval]:
    ends = frames.starts + frames.spans
    breaks = np.flatnonzero(
        (states[1:] != states[:-1]) | (frames.starts[1:] > ends[:-1] + _TOUCHING)
    )
    firsts = [0, *(breaks + 1)]
    lasts = [*breaks, len(states) - 1]
    return [
        Interval(person, str(states[first]), float(frames.starts[first]), float(ends[last]))
        for first, last in zip(firsts, lasts, strict=True)
    ]


def _tidied(found: Sequence[Interval], least: float, joined: float) -> list[Interval]:
    kept: list[Interval] = []
    for one in found:
        if one.end - one.start < least - _TOUCHING:
            continue
        before = kept[-1] if kept else None
        gap = np.inf if before is None else one.start - before.end
        if before is not None and before.state == one.state and gap <= joined + _TOUCHING:
            kept[-1] = replace(before, end=one.end)
        else:
            kept.append(one)
    return kept
