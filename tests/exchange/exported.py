"""Sessions to export, and codings made by hand, for the tests of what is written of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pandas as pd

from app.exchange.coding import Coding
from app.exchange.intervals import NO_FACE, UNCERTAIN, Interval
from app.sessions.coded_events import CodedEvent
from app.sessions.markers import Marker
from app.sessions.schema import Film
from app.sessions.store import Session
from tests.sessions.rows import EMOTIONS, frames, metadata, readings, row

AWKWARD = (
    *('Ann, "the\tfirst"', "two\nlines\r\n\nmore", "😀 مرحبا שלום", "a --> <b>&amp;</b> ]]>"),
    *("=1+1", "markers", "Person 1", "'", "  spaces  ", "\\", '""', 'class = "x"'),
)
"""Names that formats may stumble over; none begins or ends in another's way."""
EVENTS = (
    CodedEvent(0.5, 0.5, "laughs", "loud", "point"),
    CodedEvent(1.0, 2.5, "speaks", "", "state"),
    CodedEvent(1.2, 3.0, "waves", "left hand", "state"),
    CodedEvent(4.0, 4.0, "speaks", "", "point"),
    CodedEvent(5.0, 5.0, "waves", "", "state"),
)
"""What an observer coded: overlapping states, one of no length, and a code of both kinds."""


def session(
    rows: Iterable[dict[str, Any]] = (),
    analysed: pd.DataFrame | None = None,
    marked: Sequence[Marker] = (),
    video: Path | None = None,
    **changes: Any,
) -> Session:
    """A session as store.load() gives it."""
    table = readings(*rows)
    return Session(Path("a session"), metadata(**changes), table, list(marked), video, analysed)


def played(
    shown: Iterable[tuple[float, float]], emotions: Iterable[str], person: int = 1
) -> tuple[list[dict[str, Any]], pd.DataFrame]:
    """Rows and frames of a film that was played: seconds and film time, and what was shown then;
    "" for no face, "?" for uncertain, and "held" for one that was not found in the frame."""
    rows = []
    times = list(shown)
    for (seconds, media_time), emotion in zip(times, emotions, strict=True):
        if emotion:
            shows = emotion if emotion in EMOTIONS else "happy"
            one = row(seconds, shows, certain=emotion != "?", person=person)
            rows.append({**one, "media_time": media_time, "held": emotion == "held"})
    faces = [(s, 1, m) for s, m in times]
    return rows, frames(*faces)


def film_session(
    shown: Iterable[tuple[float, float]], emotions: Iterable[str], **changes: Any
) -> Session:
    """A session of a film of 25 frames a second."""
    rows, analysed = played(shown, emotions)
    film = Film("/films/a film.mp4", "0" * 64, 3600.0, 25.0, 1)
    return session(rows, analysed, live=False, **{"film": film, **changes})


def coding(
    names: Sequence[str] = (),
    intervals: Sequence[Interval] = (),
    markers: Sequence[Marker] = (),
    **changes: Any,
) -> Coding:
    """A coding; person 1 has the first name."""
    people = dict(enumerate(names, 1))
    curves = pd.DataFrame({"time": [0.0, 0.04], "happy": [0.5, 0.25], "valence": [0.5, -0.5]})
    facts: dict[str, Any] = {
        "title": "2026-11-22 19.35.04",
        "start": datetime.fromisoformat("2026-11-22T19:35:04+01:00"),
        "emotions": EMOTIONS,
        "names": people,
        "titles": people,
        "intervals": intervals,
        "markers": markers,
        "curves": dict.fromkeys(people, curves),
        "media": "",
        "length": 10.0,
    }
    return Coding(**{**facts, **changes})


def three_states(person: int = 1) -> list[Interval]:
    """Happy, then uncertain, then a second that was not analysed, then no face."""
    return [
        Interval(person, 0.0, 1.48, "happy"),
        Interval(person, 1.48, 2.0004, UNCERTAIN),
        Interval(person, 3.0, 4.5, NO_FACE),
    ]
