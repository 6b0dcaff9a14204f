"""Frame times: from when to when each analysed frame stands, in the recording or in the film."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..sessions.analysed_time import LONGEST_FRAME, AnalysedTime
from ..sessions.schema import FRAME_COLUMNS, MEDIA_TIME

Times = NDArray[np.float64]
RECORDING = "seconds"
"""Clock of the seconds since the recording's start; that of the film is MEDIA_TIME."""
TOUCHING = 1e-6
"""Seconds between two frames that follow each other."""
_LAG = 0.25  # seconds by which playback may lag behind the film's own times
_ROUNDED = 0.0006  # seconds: the tables know whole milliseconds
_DIGITS = 6


@dataclass(frozen=True, eq=False)
class FrameTimes:
    """The N analysed frames, in the order of the clock; none overlaps the next.

    starts, ends: (N,) seconds of the clock.
    seconds: (N,) of the recording, by which readings find their frame.
    """

    starts: Times
    ends: Times
    seconds: Times

    def frames_at(self, seconds: Times) -> NDArray[np.int64]:
        """Index of the frame that was analysed at these seconds (M,) of the recording; -1: none."""
        order = np.argsort(self.seconds, kind="stable")
        known = np.concatenate([[-np.inf], self.seconds[order], [np.inf]])
        right = np.searchsorted(known, seconds).clip(1, len(known) - 1)
        nearest = np.where(seconds - known[right - 1] < known[right] - seconds, right - 1, right)
        near = np.abs(known[nearest] - seconds) <= _ROUNDED
        return np.where(near, np.append(order, -1)[nearest - 1], -1).astype(np.int64)


def frame_times(
    readings: pd.DataFrame,
    frames: pd.DataFrame | None,
    clock: str = RECORDING,
    rate: float | None = None,
    live: bool = False,
) -> FrameTimes:
    """The times of all analysed frames.

    A frame stands until the next one, half a second at most; longer only where a film showed it for
    longer. Of a part of the film that was shown several times, the first showing counts.

    readings: with schema.columns().
    frames: with schema.FRAME_COLUMNS; None for a session of version 1, in which only frames with a
        face are known.
    clock: RECORDING or MEDIA_TIME.
    rate: frames a second of the film, for its last frame; None where it is not known.
    live: the frames are a camera's; the film is what was shown to people meanwhile.
    """
    known = _frames_with_faces(readings) if frames is None else frames
    if clock == MEDIA_TIME:
        known = known[known[MEDIA_TIME].notna()]
    known = known.drop_duplicates(RECORDING)
    seconds = known[RECORDING].to_numpy(float)
    if not len(seconds):
        return FrameTimes(seconds, seconds, seconds)
    if clock == MEDIA_TIME:
        starts, spans = known[MEDIA_TIME].to_numpy(float), _film_spans(known, live)
        seconds, starts, ends = _first_shown(seconds, starts, starts + spans, rate)
    else:
        starts, spans = seconds, AnalysedTime(known, np.inf, live).spans
        ends = _ends(starts, spans, rate)
    return FrameTimes(starts, ends, seconds)


def _frames_with_faces(readings: pd.DataFrame) -> pd.DataFrame:
    """As frames.csv would have them; what was dropped between them is not known."""
    found = readings.drop_duplicates(RECORDING).assign(faces=1, dropped_before=1)
    return found.reindex(columns=list(FRAME_COLUMNS)).sort_values(RECORDING)


def _film_spans(frames: pd.DataFrame, live: bool) -> Times:
    """How long each frame stands in the film, (N,) seconds: until the next, unless the film was
    searched there, or for as long as most."""
    steps, gaps = np.diff(frames[MEDIA_TIME]), np.diff(frames[RECORDING])
    on_show = (frames["dropped_before"].to_numpy()[1:] == 0) & (np.abs(gaps - steps) <= _LAG)
    on_show &= not live
    runs_on = (steps > 0) & ((steps <= LONGEST_FRAME) | on_show)
    usual = float(np.median(steps[runs_on])) if runs_on.any() else LONGEST_FRAME
    return np.append(np.where(runs_on, steps, min(usual, LONGEST_FRAME)), usual)


def _first_shown(
    seconds: Times, starts: Times, ends: Times, rate: float | None
) -> tuple[Times, Times, Times]:
    """The frames less what an earlier showing covers, by the film's time, as (N,) arrays each."""
    if rate:
        ends[-1] = starts[-1] + 1 / rate
    back = np.flatnonzero(np.diff(starts) <= 0) + 1
    kept: list[Sequence[Times]] = []
    covered = np.empty((0, 2))
    for part in np.split(np.arange(len(starts)), back):
        first, last = (
            starts[part].copy(),
            np.minimum(ends[part], np.append(starts[part][1:], np.inf)),
        )
        if len(covered):
            before = np.searchsorted(covered[:, 0], first + TOUCHING, "right")
            first = np.maximum(first, np.append(-np.inf, covered[:, 1])[before])
            last = np.minimum(last, np.append(covered[:, 0], np.inf)[before])
        left = last - first > TOUCHING
        kept.append((seconds[part][left], first[left], last[left]))
        covered = _merged(np.concatenate([covered, np.column_stack(kept[-1][1:])]))
    shown, first, last = (np.concatenate(arrays) for arrays in zip(*kept, strict=True))
    order = np.argsort(first, kind="stable")
    return shown[order], first[order], last[order].round(_DIGITS)


def _merged(spans: Times) -> Times:
    """Spans (N, 2) that do not overlap, by time; those that touch as one."""
    spans = spans[np.argsort(spans[:, 0], kind="stable")]
    apart = np.flatnonzero(spans[1:, 0] > spans[:-1, 1] + TOUCHING)
    firsts, lasts = np.append(0, apart + 1), np.append(apart, len(spans) - 1)
    return np.column_stack([spans[firsts, 0], spans[lasts, 1]]) if len(spans) else spans


def _ends(starts: Times, spans: Times, rate: float | None) -> Times:
    ends = (starts + spans).round(_DIGITS)
    if rate:
        ends[-1] = round(starts[-1] + 1 / rate, _DIGITS)
    found: Times = np.minimum(ends, np.append(starts[1:], np.inf))
    return found
