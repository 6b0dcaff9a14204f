from __future__ import annotations

import numpy as np
import pytest

from app.sessions.coded_events import CodedEvent
from app.sessions.markers import Marker
from app.sessions.media_clock import MediaClock
from app.sessions.schema import Film
from tests.sessions.made import camera_session, film_session
from tests.sessions.rows import row

_PLAYED = [(n / 10, 100 + n / 10) for n in range(50)]  # five seconds from 1:40 on


def _seconds(clock: MediaClock, *times: float) -> list[float]:
    return clock.seconds_of(np.array(times)).tolist()


def _times(clock: MediaClock, *seconds: float) -> list[float]:
    return clock.times_at(np.array(seconds)).tolist()


def test_an_empty_session() -> None:
    clock = MediaClock(film_session([]))
    assert (clock.of_film, clock.span) == (False, (0.0, 0.0))
    assert _seconds(clock, 0.0) == [0.0]
    assert np.isnan(_seconds(clock, 1.0)).all()


def test_without_a_film_its_times_are_the_recordings() -> None:
    clock = MediaClock(camera_session([row(2.0)]))
    assert (clock.of_film, clock.span) == (False, (0.0, 60.0))
    assert _seconds(clock, 0.0, 12.5, 60.04) == [0.0, 12.5, 60.0]
    assert np.isnan(_seconds(clock, -0.1, 60.1)).all()
    assert _times(clock, 12.5) == [12.5]
    assert clock.times(camera_session([row(2.0)]).readings).tolist() == [2.0]


def test_a_film_that_was_played() -> None:
    session = film_session(_PLAYED, [row(2.0)])
    clock = MediaClock(session)
    assert clock.of_film
    assert clock.span == pytest.approx((100.0, 105.4))
    assert _seconds(clock, 100.0, 102.54, 105.0) == pytest.approx([0.0, 2.54, 5.0])
    assert np.isnan(_seconds(clock, 2.0, 99.9, 106.0)).all()
    assert clock.times(session.readings).tolist() == [102.0]


def test_a_pause_does_not_move_the_film() -> None:
    shown = [(0.0, 10.0), (0.1, 10.1), (5.0, 10.2), (5.1, 10.3)]
    clock = MediaClock(film_session(shown))
    assert _times(clock, 0.0, 0.15, 3.0, 5.05) == pytest.approx([10.0, 10.15, 10.2, 10.25])
    assert clock.frame_times_at(np.array([0.15, 3.0])).tolist() == [10.1, 10.1]
    assert _seconds(clock, 10.15, 10.25) == pytest.approx([0.15, 5.05])


def test_after_a_search_the_film_goes_on_elsewhere() -> None:
    shown = [(0.0, 10.0), (0.1, 10.1), (0.2, 50.0), (0.3, 50.1)]
    clock = MediaClock(film_session(shown))
    assert _seconds(clock, 10.05, 50.05) == pytest.approx([0.05, 0.25])
    assert np.isnan(_seconds(clock, 30.0)).all()


def test_what_was_shown_twice_is_where_it_was_first() -> None:
    shown = [(0.0, 10.0), (0.1, 10.1), (0.2, 10.0), (0.3, 10.1)]
    clock = MediaClock(film_session(shown))
    assert _seconds(clock, 10.05) == pytest.approx([0.05])
    assert _times(clock, 0.05, 0.25) == pytest.approx([10.05, 10.05])


def test_frames_far_apart_that_played_on() -> None:
    clock = MediaClock(film_session([(0.0, 10.0), (2.0, 12.0), (4.0, 14.0)]))
    assert _seconds(clock, 11.5, 13.0) == pytest.approx([1.5, 3.0])


def test_a_film_that_was_analysed_whole_has_no_other_times() -> None:
    film = Film("talk.mp4", duration=90.0)
    clock = MediaClock(film_session([(5.0, 5.0), (6.0, 6.0)], film=film, film_time=True))
    assert clock.span == (0.0, 90.0)
    assert _seconds(clock, 0.5, 80.0) == [0.5, 80.0]
    assert _times(clock, 80.0) == [80.0]


def test_what_overlaps_it_counts() -> None:
    clock = MediaClock(camera_session([row(2.0)]))
    assert clock.overlaps(-5.0, 1.0) and clock.overlaps(59.0, 70.0) and clock.overlaps(60.0, 60.0)
    assert not clock.overlaps(-5.0, -1.0) and not clock.overlaps(60.2, 61.0)


def _state(start: float, end: float) -> CodedEvent:
    return CodedEvent(start, end, "speaks", "", "state")


def _spans(clock: MediaClock, *coded: CodedEvent) -> list[tuple[float, float]]:
    return [(one.start, one.end) for one in clock.events(coded)]


def test_what_was_coded_without_a_film_keeps_its_times() -> None:
    clock = MediaClock(camera_session([row(0.0)]))
    point = CodedEvent(2.0, 2.0, "laughs", "", "point")
    assert clock.events([]) == clock.markers([]) == []
    assert clock.events([point, _state(1.0, 3.0)]) == [_state(1.0, 3.0), point]
    assert clock.markers([Marker(2.0, "b"), Marker(1.0, "a")]) == [
        Marker(1.0, "a"),
        Marker(2.0, "b"),
    ]


def test_a_state_of_a_film_that_jumped_is_in_parts() -> None:
    shown = [(0.0, 10.0), (0.1, 10.1), (0.2, 50.0), (0.3, 50.1), (0.4, 50.2)]
    clock = MediaClock(film_session(shown))
    assert _spans(clock, _state(0.05, 0.35)) == [(10.05, 10.2), (50.0, 50.15)]
    assert _spans(clock, _state(0.25, 0.35)) == [(50.05, 50.15)]


def test_a_state_through_what_was_shown_twice_is_one() -> None:
    shown = [(0.0, 10.0), (0.1, 10.1), (0.2, 10.2), (0.3, 10.0), (0.4, 10.1), (0.5, 10.2)]
    assert _spans(MediaClock(film_session(shown)), _state(0.1, 0.5)) == [(10.0, 10.3)]


def test_a_state_that_began_and_ended_in_a_pause_has_no_length() -> None:
    clock = MediaClock(film_session([(0.0, 10.0), (0.1, 10.1), (5.0, 10.2), (5.1, 10.3)]))
    assert _spans(clock, _state(2.0, 3.0)) == [(10.2, 10.2)]


def test_markers_keep_their_code_in_the_films_time() -> None:
    clock = MediaClock(film_session([(0.0, 10.0), (0.1, 10.1)]))
    assert clock.markers([Marker(0.05, "", "laughs", "point")]) == [
        Marker(10.05, "", "laughs", "point")
    ]
