"""Showings of a stimulus in a session: when it ran, and the stimulus's time of each moment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...common.language import tr
from ...common.text import timecode
from ...sessions.analysed_time import LONGEST_FRAME
from ...sessions.coded_events import CodedEvent
from ...sessions.schema import MEDIA_TIME
from ...sessions.store import Session
from ..stimulus_marks import END, FILM_START, START, plain
from .viewing import Event, Floats

_BACK = 0.25  # seconds that a film goes back where it was started again
_SLACK = 1.0  # seconds that a showing may lack at either end and still be complete


@dataclass(frozen=True)
class Showing:
    """One showing of a stimulus.

    start, end: seconds of the session, the end excluded.
    length: seconds of the stimulus at which it ended, at the latest.
    complete: whether it ran from the beginning to the end.
    film: whether the stimulus's time is the column `media_time`; otherwise it is the time since
        `start`.
    """

    start: float
    end: float
    length: float
    complete: bool
    film: bool

    def rows(self, table: pd.DataFrame) -> pd.DataFrame:
        """The rows of readings or frames that lie in it, with the stimulus's time in "seconds".

        Without the rows at which the stimulus was paused.
        """
        inside, times = self._within(table)
        return table[inside].assign(seconds=times[inside])

    def events(self, coded: Iterable[CodedEvent], frames: pd.DataFrame) -> tuple[Event, ...]:
        """The coded events that begin in it, in the stimulus's time.

        frames: of the session.
        """
        inside, times = self._within(frames)
        known = frames["seconds"].to_numpy(float)[inside]

        def time(seconds: float) -> float:
            if not self.film:
                return min(seconds - self.start, self.length)
            return float(np.interp(seconds, known, times[inside]))

        mine = [one for one in coded if self.start <= one.start < self.end and inside.any()]
        pairs = [(one.code, time(one.start), time(one.end)) for one in mine]
        return tuple(Event(name, start, max(end - start, 0.0)) for name, start, end in pairs)

    def _within(self, table: pd.DataFrame) -> tuple[NDArray[np.bool_], Floats]:
        """Which rows lie in it, (N,), and the stimulus's time of all rows, (N,)."""
        seconds = table["seconds"].to_numpy(float)
        inside = (seconds >= self.start) & (seconds < self.end)
        times = table[MEDIA_TIME].to_numpy(float) if self.film else seconds - self.start
        return inside & ~np.isnan(times) & (times >= 0) & (times <= self.length), times


def film_showings(session: Session, frames: pd.DataFrame, seconds: float | None) -> list[Showing]:
    """Showings of a film that the program played, by time.

    frames: of the session.
    seconds: length of the film; None where it is not known.

    A film that goes back was started again, and so was one at a marker “stimulus”.
    """
    shown = frames[frames[MEDIA_TIME].notna()]
    if shown.empty:
        return []
    at, times = shown["seconds"].to_numpy(float), shown[MEDIA_TIME].to_numpy(float)
    starts = [one.seconds for one in session.markers if plain(one.note) in (FILM_START, START)]
    marked = np.searchsorted(starts, at, "right")
    again = (np.diff(times) < -_BACK) | ((np.diff(marked) > 0) & (np.diff(times) < 0))
    cuts = [0, *(np.flatnonzero(again) + 1), len(at)]
    found = []
    for first, last in pairwise(cuts):
        end = at[last] if last < len(at) else np.inf
        whole = times[first] <= _SLACK and _reaches(times[last - 1], seconds)
        length = float(min(times[last - 1] + LONGEST_FRAME, np.inf if seconds is None else seconds))
        found.append(Showing(float(at[first]), float(end), length, whole, True))
    return found


def marked_showings(session: Session, seconds: float | None) -> list[Showing]:
    """Showings of a stimulus that is elsewhere, from its START to the next, its END or its length.

    seconds: length of the stimulus; None where it is not known: then one that was started again is
        not complete.
    """
    starts = [one.seconds for one in session.markers if plain(one.note) == START]
    ends = [one.seconds for one in session.markers if plain(one.note) == END]
    found = []
    for start, following in pairwise([*starts, np.inf]):
        ended = min((one for one in ends if start < one <= following), default=np.inf)
        end = min(following, ended, session.duration, start + (seconds or np.inf))
        cut = following <= end if seconds is None else not _reaches(end - start, seconds)
        # The last frame lies at the session's very end.
        found.append(Showing(start, np.nextafter(end, np.inf), end - start, not cut, False))
    return found


def chosen(showings: Sequence[Showing]) -> tuple[Showing, str]:
    """The showing that counts, and a sentence on the others; "" where there are none.

    The last complete one; where none is, the last.

    showings: at least one.
    """
    whole = [one for one in showings if one.complete]
    best = whole[-1] if whole else showings[-1]
    if len(showings) == 1:
        return best, ""
    others = ", ".join(timecode(one.start) for one in showings if one is not best)
    if whole:
        said = tr(
            "The stimulus was started %n times; the last complete showing counts, from {time} of "
            "the recording on. Left out: {others}.",
            "",
            len(showings),
        )
    else:
        said = tr(
            "The stimulus was started %n times; none was complete, and the last counts, from "
            "{time} of the recording on. Left out: {others}.",
            "",
            len(showings),
        )
    return best, said.format(time=timecode(best.start), others=others)


def _reaches(time: float, seconds: float | None) -> bool:
    return seconds is None or time >= seconds - _SLACK
