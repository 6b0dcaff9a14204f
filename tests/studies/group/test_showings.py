from __future__ import annotations

from math import nan

import pandas as pd
import pytest

from app.sessions.markers import Marker
from app.sessions.store import Session
from app.studies.group.showings import Showing, chosen, film_showings, marked_showings
from tests.sessions.made import camera_session, film_session


def _film(*shown: tuple[float, float], marked: tuple[Marker, ...] = ()) -> Session:
    return film_session(shown, marked=marked, live=True)


def _run(start: float, first: float, last: float) -> list[tuple[float, float]]:
    """Frames every second of a film from `first` to `last`, from `start` of the session on."""
    count = round(last - first) + 1
    return [(start + n, first + n) for n in range(count)]


def _showings(session: Session, seconds: float | None = 10.0) -> list[Showing]:
    assert session.frames is not None
    return film_showings(session, session.frames, seconds)


def test_nothing_shown_is_no_showing() -> None:
    assert _showings(_film()) == []
    assert _showings(_film((0.0, nan), (1.0, nan))) == []
    assert marked_showings(camera_session(), None) == []


def test_one_showing_of_a_film() -> None:
    (found,) = _showings(_film((0.0, nan), *_run(2.0, 0.0, 9.8), (12.5, nan)))
    assert (found.start, found.complete, found.film) == (2.0, True, True)
    assert found.length == 10.0


def test_a_film_that_goes_back_was_started_again() -> None:
    first, second = _showings(_film(*_run(0.0, 0.0, 4.0), *_run(5.0, 0.0, 10.0)))
    assert (first.start, first.end, first.complete) == (0.0, 5.0, False)
    assert (second.start, second.complete) == (5.0, True)
    assert first.length == 4.5


def test_a_film_that_lags_for_a_moment_was_not_started_again() -> None:
    assert len(_showings(_film((0.0, 0.0), (1.0, 1.0), (1.1, 0.9), (2.0, 2.0)))) == 1


def test_a_pause_is_no_new_showing() -> None:
    shown = [*_run(0.0, 0.0, 4.0), (5.0, nan), (6.0, nan), *_run(7.0, 5.0, 10.0)]
    (found,) = _showings(_film(*shown))
    assert found.complete
    session = _film(*shown)
    assert session.frames is not None
    assert found.rows(session.frames)["seconds"].tolist() == [float(n) for n in range(11)]


def test_a_showing_that_begins_late_or_ends_early_is_not_complete() -> None:
    assert not _showings(_film(*_run(0.0, 3.0, 10.0)))[0].complete
    assert not _showings(_film(*_run(0.0, 0.0, 8.0)))[0].complete
    assert _showings(_film(*_run(0.0, 0.0, 8.0)), None)[0].complete, "no length is known"


def test_elsewhere_time_counts_from_the_marker_on() -> None:
    session = camera_session(marked=[Marker(5.0, " Stimulus start "), Marker(7.0, "note")])
    (found,) = marked_showings(session, None)
    assert (found.start, found.length, found.complete) == (5.0, 55.0, True)
    table = pd.DataFrame({"seconds": [4.9, 5.0, 8.0, 60.0], "media_time": [nan] * 4})
    assert found.rows(table)["seconds"].tolist() == pytest.approx([0.0, 3.0, 55.0])


def test_elsewhere_it_ends_with_its_length_or_its_marker() -> None:
    started = Marker(5.0, "stimulus start")
    (found,) = marked_showings(camera_session(marked=[started]), 20.0)
    assert (found.length, found.complete) == (20.0, True)
    session = camera_session(marked=[started, Marker(15.0, "stimulus end")])
    assert marked_showings(session, None)[0].length == 10.0
    assert not marked_showings(session, 20.0)[0].complete


def test_elsewhere_a_restart_ends_what_went_before() -> None:
    marked = [Marker(5.0, "stimulus start"), Marker(15.0, "stimulus start")]
    first, second = marked_showings(camera_session(marked=marked), None)
    assert (first.length, first.complete) == (10.0, False)
    assert (second.length, second.complete) == (45.0, True)


def _made(start: float, complete: bool) -> Showing:
    return Showing(start, start + 10, 10.0, complete, False)


def test_the_last_complete_showing_counts_and_the_others_are_named() -> None:
    one, other, cut = _made(0.0, True), _made(20.0, True), _made(65.0, False)
    assert chosen([one]) == (one, "")
    found, words = chosen([one, other, cut])
    assert found is other
    assert words == (
        "The stimulus was started 3 times; the last complete showing counts, from 0:20 of the "
        "recording on. Left out: 0:00, 1:05."
    )


def test_where_none_is_complete_the_last_counts_and_that_is_said() -> None:
    found, words = chosen([_made(0.0, False), _made(20.0, False)])
    assert found.start == 20.0
    assert "none was complete, and the last counts" in words
