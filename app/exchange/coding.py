"""Coding of a session: what annotation programs are told of it, in its film's or video's time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import numpy as np
import pandas as pd

from ..common.language import tr
from ..common.text import as_utf8
from ..sessions.coded_events import CodedEvent, coded
from ..sessions.markers import Marker
from ..sessions.media_clock import MediaClock
from ..sessions.schema import MEDIA_TIME, SessionError
from ..sessions.store import Session
from .frame_times import RECORDING, FrameTimes, frame_times
from .intervals import Interval, intervals
from .texts import free_name

Clock = Literal["film", "recording"]
CLOCKS: tuple[Clock, ...] = ("film", "recording")
"""What times may be of: the film, or the recording (and the session's video)."""
_DIGITS = 5


@dataclass(frozen=True, eq=False)
class Coding:
    """Coding of a session.

    title: the session's name.
    start: when it was recorded.
    emotions: names of the emotions.
    names: of each person, by number; "" without a name, and two people may have the same.
    titles: of each person, by number, such as "Anna" or "Person 3"; no two are the same.
    intervals: of all people, by person and time.
    markers: by time, those without an event code.
    events: what an observer coded by key, by time.
    curves: by person, a table with "time" in seconds, the emotions' probabilities and "valence".
    media: path of the film or of the session's video, as that system writes it; "" without one.
    length: seconds; all times are within it.
    rate: frames a second of the film; None where it is not known.
    """

    title: str
    start: datetime
    emotions: tuple[str, ...]
    names: Mapping[int, str]
    titles: Mapping[int, str]
    intervals: Sequence[Interval]
    markers: Sequence[Marker]
    curves: Mapping[int, pd.DataFrame]
    media: str
    length: float
    rate: float | None = None
    events: Sequence[CodedEvent] = ()


def code(
    session: Session, clock: Clock | None = None, least: float = 0.0, joined: float = 0.0
) -> Coding:
    """The coding of a session. Raises SessionError where there are no times of a film.

    clock: None for the film's where the session is of one, otherwise the recording's; the film that
        a study's participant was shown is "film", too.
    least, joined: seconds, as for intervals().
    """
    metadata, readings = session.metadata, session.readings
    shown = MediaClock(session)
    clock = clock or ("film" if shown.of_film and not metadata.live else "recording")
    if clock == "film" and not (shown.of_film or metadata.film_time):
        raise SessionError(
            tr("The session in {folder} is not of a film. Use the recording's times.").format(
                folder=session.folder
            )
        )
    film = metadata.film if clock == "film" or metadata.film_time else None
    column = MEDIA_TIME if clock == "film" and shown.of_film else RECORDING
    rate = None if film is None or metadata.live else film.rate
    times = frame_times(readings, session.frames, column, rate, metadata.live)
    found = intervals(readings, times, least=least, joined=joined)
    events, markers = coded(session.markers, session.duration)
    if clock == "film":
        events, markers = shown.events(events), shown.markers(markers)
    names = _names(readings)
    marked = [*(one.seconds for one in markers[-1:]), *(one.end for one in events)]
    ends = [*times.ends[-1:].tolist(), *marked]
    whole = session.duration if film is None else film.duration or 0.0
    return Coding(
        title=session.folder.name,
        start=_moment(metadata.start),
        emotions=metadata.emotions,
        names=names,
        titles=_titles(names),
        intervals=found,
        markers=markers,
        curves=_curves(readings, times, metadata.emotions),
        media=str(session.video or "") if film is None else film.path,
        length=max([whole, *ends]),
        rate=None if film is None else film.rate,
        events=events,
    )


def by_code(events: Iterable[CodedEvent]) -> dict[str, list[CodedEvent]]:
    """Events by code, in the order in which the codes were first pressed.

    A code that was once a point and once a state has two: "waves", and "waves (state)".
    """
    found: dict[str, list[CodedEvent]] = {}
    for event in events:
        name = event.code
        if found.get(name, [event])[0].kind != event.kind:
            name = f"{event.code} ({event.kind})"
        found.setdefault(name, []).append(event)
    return found


def _moment(start: str) -> datetime:
    """The start; in local time where no zone is told, and 1970 where it is none at all."""
    try:
        return datetime.fromisoformat(start).astimezone()
    except (ValueError, OSError, OverflowError):
        return datetime.fromtimestamp(0).astimezone()


def _names(readings: pd.DataFrame) -> dict[int, str]:
    own = readings.drop_duplicates("person").sort_values("person")
    pairs = zip(own["person"], own["name"], strict=True)
    return {int(person): as_utf8(str(name)) for person, name in pairs}


def _titles(names: Mapping[int, str]) -> dict[int, str]:
    """A name that no other person has: their own, or "Person 3", or "Anna (person 3)"."""
    shown = {
        person: name.strip() or f"Person {person}"  # untranslated
        for person, name in names.items()
    }
    given = list(shown.values())
    titles: dict[int, str] = {}
    for person, title in shown.items():
        told_apart = f"{title} (person {person})"
        alone = given.count(title) == 1
        titles[person] = title if alone else free_name(told_apart, [*given, *titles.values()])
    return titles


def _curves(
    readings: pd.DataFrame, times: FrameTimes, emotions: Sequence[str]
) -> dict[int, pd.DataFrame]:
    everybody = np.unique(readings["person"].to_numpy(int))
    known = readings[~readings["held"].to_numpy(bool)]
    at = times.frames_at(known["seconds"].to_numpy(float))
    known, at = known[at >= 0], at[at >= 0]
    numbers = known[[*emotions, "valence"]].astype(float).round(_DIGITS)
    numbers.insert(0, "time", times.starts[at])
    person = known["person"].to_numpy(int)
    order = np.argsort(at, kind="stable")
    return {
        int(one): numbers.iloc[order[person[order] == one]].drop_duplicates("time")
        for one in everybody
    }
