"""Coding of a session: what annotation programs are told of it, in its film's or video's time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
import pandas as pd

from ..common.text import as_utf8
from ..sessions.markers import Marker
from ..sessions.schema import MEDIA_TIME
from ..sessions.store import Session
from .intervals import Interval, analysed_frames, intervals


@dataclass(frozen=True, eq=False)
class Coding:
    """Coding of a session.

    title: the session's name.
    start: when it was recorded, ISO 8601 with zone.
    emotions: names of the emotions.
    people: number of each person and the name of their tier, which no other person has.
    intervals: of all persons, by person and time.
    markers: by time.
    curves: by person, a table with "time" in seconds, the emotions' probabilities and "valence".
    media: the film or the session's video; None without one.
    length: seconds.
    rate: frames a second of the film; None where it is not known.
    """

    title: str
    start: str
    emotions: tuple[str, ...]
    people: Mapping[int, str]
    intervals: Sequence[Interval]
    markers: Sequence[Marker]
    curves: Mapping[int, pd.DataFrame]
    media: Path | None
    length: float
    rate: float | None = None

    @property
    def date(self) -> datetime:
        return datetime.fromisoformat(self.start)


def code(session: Session, least: float = 0.0, joined: float = 0.0) -> Coding:
    """The coding of a session: of a film in the film's time, else in seconds since its start.

    least, joined: seconds, as for `intervals.intervals`.
    """
    metadata, readings = session.metadata, session.readings
    film = metadata.film
    clock = "seconds" if film is None else MEDIA_TIME
    length = session.duration if film is None else film.duration or 0.0
    frames = analysed_frames(readings, session.frames, clock, length)
    found = intervals(readings, frames, clock, least=least, joined=joined)
    ends = [one.end for one in found]
    markers = session.markers if film is None else _in_the_film(session)
    return Coding(
        title=session.folder.name,
        start=metadata.start,
        emotions=metadata.emotions,
        people=tier_names(readings),
        intervals=found,
        markers=markers,
        curves=_curves(readings, clock, metadata.emotions),
        media=session.video if film is None else Path(film.path),
        length=max([length, *ends, *(one.seconds for one in markers)]),
        rate=None if film is None else film.rate,
    )


def tier_names(readings: pd.DataFrame) -> dict[int, str]:
    """A name for each person that no other one has: their own, or "Person 3", or "Anna (3)"."""
    own = {
        int(str(person)): as_utf8(str(rows["name"].iloc[0])).strip()
        for person, rows in readings.groupby("person", sort=True)
    }
    names = {person: name or f"Person {person}" for person, name in own.items()}
    used = list(names.values())
    return {
        person: name if used.count(name) == 1 else f"{name} ({person})"
        for person, name in names.items()
    }


def _curves(readings: pd.DataFrame, clock: str, emotions: Sequence[str]) -> dict[int, pd.DataFrame]:
    found = {}
    known = readings[~readings["held"].to_numpy(bool) & readings[clock].notna()]
    for person, rows in known.groupby("person", sort=True):
        own = rows.drop_duplicates(clock, keep="last").sort_values(clock)
        table = own[[clock, *emotions, "valence"]].rename(columns={clock: "time"})
        found[int(str(person))] = table.round(5).reset_index(drop=True)
    return found


def _in_the_film(session: Session) -> list[Marker]:
    """The markers at the film's own time: that of the last frame analysed before them."""
    if session.metadata.film_time:
        return session.markers
    times = session.readings if session.frames is None else session.frames
    times = times.dropna(subset=[MEDIA_TIME])
    if times.empty:
        return []
    seconds, media = times["seconds"].to_numpy(float), times[MEDIA_TIME].to_numpy(float)
    found = []
    for marker in session.markers:
        row = max(int(np.searchsorted(seconds, marker.seconds, "right")) - 1, 0)
        found.append(Marker(float(media[row]), marker.note))
    return sorted(found)
