from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.exchange.coding import by_code, code
from app.exchange.intervals import NO_FACE, Interval
from app.sessions.coded_events import CodedEvent
from app.sessions.markers import Marker
from app.sessions.schema import Film, SessionError
from tests.exchange.exported import AWKWARD, EVENTS, film_session, session
from tests.sessions.rows import EMOTIONS, frames, row

_PLAYED = [(n / 10, 100 + n / 10) for n in range(6)]
_SHOWN = ["happy", "happy", "", "sad", "sad", "sad"]


def test_an_empty_session() -> None:
    coding = code(session())
    assert (coding.titles, coding.intervals, coding.markers, coding.curves) == ({}, [], [], {})
    assert (coding.title, coding.media, coding.rate) == ("a session", "", None)
    assert coding.emotions == EMOTIONS
    assert code(session((), frames())).length == 0.0
    assert code(film_session([], []), "recording").length == 0.0


def test_of_a_camera_in_seconds_since_the_start() -> None:
    marked = [Marker(0.05, "look"), Marker(7.5, "gone")]
    coding = code(session([row(0.0), row(0.1)], frames((0.0, 1), (0.1, 1)), marked))
    assert coding.intervals == [Interval(1, 0.0, 0.2, "neutral")]
    assert coding.markers == marked
    assert coding.length == 7.5
    assert coding.start.isoformat(timespec="seconds").startswith("2026-11-22T")


def test_a_sessions_video_is_its_media() -> None:
    coding = code(session([row(0.0)], video=Path("/sessions/one/video.mp4")))
    assert coding.media == str(Path("/sessions/one/video.mp4"))


def test_of_a_film_in_the_films_time() -> None:
    coding = code(
        film_session(
            _PLAYED,
            _SHOWN,
        )
    )
    assert coding.intervals == [
        Interval(1, 100.0, 100.2, "happy"),
        Interval(1, 100.2, 100.3, NO_FACE),
        Interval(1, 100.3, 100.54, "sad"),
    ]
    assert (coding.media, coding.rate, coding.length) == ("/films/a film.mp4", 25.0, 3600.0)
    assert coding.curves[1]["time"].tolist() == [100.0, 100.1, 100.3, 100.4, 100.5]


def test_of_a_film_in_the_recordings_time_if_asked_for() -> None:
    coding = code(film_session(_PLAYED, _SHOWN), "recording")
    assert coding.intervals[0] == Interval(1, 0.0, 0.2, "happy")
    assert (coding.media, coding.rate) == ("", None)


def test_a_film_that_analyze_read_has_one_time_only() -> None:
    at = [(n / 25, n / 25) for n in range(3)]
    film = Film("/films/a.mp4", None, 0.12, 25.0)
    one = film_session(at, ["happy"] * 3, film=film, film_time=True)
    for clock in ("film", "recording", None):
        coding = code(one, clock)
        assert coding.intervals == [Interval(1, 0.0, 0.12, "happy")]
        assert (coding.media, coding.length) == ("/films/a.mp4", 0.12)


def test_the_films_time_of_a_camera_is_refused() -> None:
    with pytest.raises(SessionError, match="not of a film"):
        code(session([row(0.0)]), "film")


def test_of_a_film_whose_times_were_not_kept_in_the_recordings_time() -> None:
    one = session([row(1.0)], film=Film("/films/a.mp4"), live=False)
    assert code(one).intervals[0].start == 1.0


def test_least_and_joined() -> None:
    assert len(code(film_session(_PLAYED, _SHOWN), least=0.2).intervals) == 2
    shows = ["happy", "", "happy", "sad", "", "sad"]
    assert len(code(film_session(_PLAYED, shows), joined=0.1).intervals) == 2


def test_markers_are_at_the_films_time() -> None:
    twice = [*_PLAYED, *((1 + n / 10, 50 + n / 10) for n in range(6))]
    one = film_session(twice, _SHOWN * 2)
    one.markers = [Marker(0.0, "a"), Marker(0.25, "b"), Marker(1.13, "c"), Marker(9.0, "late")]
    assert code(one).markers == [
        Marker(50.13, "c"),
        Marker(51.0, "late"),
        Marker(100.0, "a"),
        Marker(100.25, "b"),
    ]


def test_names_are_kept_and_titles_tell_people_apart() -> None:
    names = ["Ann", "Ann", "", "Person 3", "Ann (person 1)", "two\nlines"]
    coding = code(session([row(0.0, person=n, name=name) for n, name in enumerate(names, 1)]))
    assert list(coding.names.values()) == names
    titles = list(coding.titles.values())
    assert len(set(titles)) == len(names)
    assert titles[0] == "Ann (person 1) (2)" and titles[1] == "Ann (person 2)"
    assert titles[2:] == [
        "Person 3 (person 3)",
        "Person 3 (person 4)",
        "Ann (person 1)",
        "two\nlines",
    ]


def test_awkward_names() -> None:
    rows = [row(0.0, person=n, name=name) for n, name in enumerate(AWKWARD, 1)]
    coding = code(session(rows))
    assert list(coding.names.values()) == list(AWKWARD)
    assert [one.strip() for one in AWKWARD] == list(coding.titles.values())


def test_a_name_that_is_not_utf_8() -> None:
    assert code(session([row(0.0, name="a\udce9")])).names == {1: "a\\udce9"}


def test_a_person_whose_face_was_never_found() -> None:
    rows = [row(0.0), {**row(0.0, person=2), "held": True}]
    coding = code(session(rows, frames((0.0, 1))))
    assert list(coding.titles) == [1, 2]
    assert coding.curves[2].empty and list(coding.curves[2]) == ["time", *EMOTIONS, "valence"]
    assert [one.person for one in coding.intervals] == [1]


def test_curves_are_numbers_with_rising_times() -> None:
    rows = [row(n / 10, "happy", strength=0.8, person=1 + n % 2) for n in range(10)]
    coding = code(session(rows))
    for person in (1, 2):
        curve = coding.curves[person]
        assert (np.diff(curve["time"]) > 0).all() and curve.notna().all(axis=None)
        assert curve["happy"].tolist() == [0.8] * 5


@pytest.mark.parametrize("start", ["", "yesterday", "0001-01-01T00:00:00"])
def test_a_start_that_is_none(start: str) -> None:
    assert code(session(start=start)).start.tzinfo is not None


def test_what_was_coded_by_key() -> None:
    marked = [
        *(Marker(1.0, "", "speaks", "start"), Marker(2.0, "", "laughs", "point")),
        *(Marker(3.0, "", "speaks", "stop"), Marker(4.0, "left")),
    ]
    coding = code(session([row(0.0)], frames((0.0, 1)), marked))
    assert coding.markers == [Marker(4.0, "left")]
    assert [(one.start, one.end, one.words) for one in coding.events] == [
        *((1.0, 3.0, "speaks"), (2.0, 2.0, "laughs")),
    ]


def test_of_a_film_what_was_coded_is_in_its_time() -> None:
    marked = [Marker(0.1, "", "speaks", "start"), Marker(0.4, "", "laughs", "point")]
    coding = code(replace(film_session(_PLAYED, _SHOWN), markers=marked))
    assert [(one.start, one.end) for one in coding.events] == [(100.1, 100.5), (100.4, 100.4)]
    assert code(replace(film_session(_PLAYED, _SHOWN), markers=marked), "recording").events[0] == (
        CodedEvent(0.1, 0.5, "speaks", "", "state")
    )


def test_events_by_code_and_kind() -> None:
    assert by_code([]) == {}
    named = by_code(EVENTS)
    assert list(named) == ["laughs", "speaks", "waves", "speaks (point)"]
    assert len(named["waves"]) == 2


def test_a_camera_s_session_is_in_its_own_time_unless_the_shown_film_s_is_asked_for() -> None:
    shown = film_session(_PLAYED, _SHOWN)
    shown = replace(shown, metadata=replace(shown.metadata, live=True))
    assert code(shown).intervals[0] == Interval(1, 0.0, 0.2, "happy")
    film = code(shown, "film")
    assert film.intervals[0] == Interval(1, 100.0, 100.2, "happy")
    assert film.intervals[-1].end == pytest.approx(100.6), "the last frame is the camera's"
