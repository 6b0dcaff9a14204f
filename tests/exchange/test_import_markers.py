from __future__ import annotations

import pytest

from app.exchange.import_events import Event, ImportFileError
from app.exchange.import_markers import markers_of
from app.sessions.markers import Marker
from tests.exchange.annotated import STRANGE
from tests.sessions.made import camera_session, film_session


def _events(*noted: tuple[float, str]) -> list[Event]:
    return [Event(onset, onset + 1.0, label) for onset, label in noted]


def test_new_markers_are_onsets_and_labels() -> None:
    found = markers_of(camera_session(), [*_events((2.0, "b"), (1.0004, "a")), Event(3, 3, "")])
    assert found.markers == (Marker(1.0, "a"), Marker(2.0, "b"), Marker(3.0, ""))
    assert (found.there, found.outside, found.notes) == (0, 0, ())


def test_details_are_in_the_note() -> None:
    found = markers_of(camera_session(), [Event(1.0, 1.0, "door", "Anna", "slams")])
    assert found.markers == (Marker(1.0, "door: slams"),)


@pytest.mark.parametrize("note", ["", "falls"])
def test_what_is_called_a_marker_has_its_comment_as_note(note: str) -> None:
    events = [Event(1.0, 1.0, "Marker", "", note)]
    assert markers_of(camera_session(), events).markers == (Marker(1.0, note),)


@pytest.mark.parametrize("time", [10.1, 10.15, 10.19])
def test_a_marker_told_at_its_frame_is_not_doubled(time: float) -> None:
    session = film_session([(0.0, 10.0), (0.1, 10.1), (0.3, 10.3)], marked=[Marker(0.25, "a")])
    assert markers_of(session, _events((time, "a"))).there == 1


@pytest.mark.parametrize("name", STRANGE)
def test_strange_notes(name: str) -> None:
    assert markers_of(camera_session(), _events((1.0, name))).markers == (Marker(1.0, name),)


def test_what_is_there_is_not_doubled() -> None:
    marked = [Marker(1.0, "a"), Marker(1.0, "b"), Marker(5.0, "a")]
    events = _events((1.02, "a"), (1.0, "c"), (3.0, "a"), (3.0, "a"))
    found = markers_of(camera_session(marked=marked), events)
    assert found.markers == (Marker(1.0, "c"), Marker(3.0, "a"))
    assert found.there == 2


def test_markers_close_together_are_not_one() -> None:
    events = _events((1.0, "a"), (1.03, "a"))
    assert len(markers_of(camera_session(), events).markers) == 2


def test_what_lies_outside_is_counted() -> None:
    found = markers_of(camera_session(), _events((-1.0, "a"), (59.0, "b"), (61.0, "c")))
    assert found.markers == (Marker(59.0, "b"),)
    assert found.notes == ("Annotations outside the session were left out: 2.",)


def test_a_file_of_another_film_is_said() -> None:
    with pytest.raises(ImportFileError, match=r"go from 100 to 301 s, and the recording from 0 to"):
        markers_of(camera_session(), _events((100.0, "a"), (300.0, "b")))


def test_the_times_of_a_film_are_its_own() -> None:
    shown = [(0.0, 10.0), (0.1, 10.1), (5.0, 10.2), (5.1, 10.3)]  # paused in between
    found = markers_of(film_session(shown), _events((0.1, "x"), (10.1, "a"), (10.2, "b")))
    assert found.markers == (Marker(0.1, "a"), Marker(5.0, "b"))
    assert found.outside == 1


@pytest.mark.parametrize("second", [0.1, 3.0, 7.1])
def test_a_marker_in_a_pause_or_a_second_showing_is_not_doubled(second: float) -> None:
    shown = [(0.0, 10.0), (0.1, 10.1), (5.0, 10.2), (7.0, 10.0), (7.1, 10.1)]
    session = film_session(shown, marked=[Marker(second, "a")])
    time = {0.1: 10.1, 3.0: 10.2, 7.1: 10.1}[second]
    assert markers_of(session, _events((time, "a"))).markers == ()
