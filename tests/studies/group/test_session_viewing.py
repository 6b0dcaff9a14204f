from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from app.sessions.markers import Marker
from app.sessions.schema import SessionError
from app.sessions.store import Session
from app.studies.group.session_viewing import session_viewing
from app.studies.group.viewing import Viewing
from app.studies.stimuli import ELSEWHERE, FILM, Stimulus
from tests.sessions.made import camera_session, film_session
from tests.sessions.rows import EMOTIONS, frames, row

_FILM = Stimulus("film1", FILM, "stimuli/film1.mp4", "", 4.0)
_TASK = Stimulus("task1", ELSEWHERE)
_HAPPY = EMOTIONS.index("happy")


def _viewing(session: Session, stimulus: Stimulus = _FILM) -> Viewing:
    return session_viewing(session, stimulus, "sub-01", "a", 1)


def _played(**changes: Any) -> Session:
    """A film of 4 s from second 1 on, 10 frames a second; happy from its second 2 on."""
    shown = [(n / 10, n / 10 - 1 if n >= 10 else np.nan) for n in range(51)]
    rows = [row(second, "happy" if second >= 3 else "neutral") for second, _ in shown]
    return film_session(shown, [*rows, *changes.pop("rows", [])], **{"live": True, **changes})


def test_a_session_of_an_old_version_says_so() -> None:
    with pytest.raises(SessionError, match="does not say what was analysed"):
        _viewing(camera_session())


def test_without_the_stimulus_there_is_no_viewing() -> None:
    session = replace(camera_session(), frames=frames((0.0, 0), (1.0, 0)))
    with pytest.raises(SessionError, match="no frame has a time in the film"):
        _viewing(session)
    with pytest.raises(SessionError, match="no marker “stimulus start”"):
        _viewing(session, _TASK)


def test_a_viewing_without_a_face() -> None:
    session = replace(
        camera_session(marked=[Marker(0.0, "stimulus start")]), frames=frames((0.0, 0), (0.5, 0))
    )
    found = _viewing(session, _TASK)
    assert len(found.seconds) == 0
    assert found.values.shape == (0, 9)
    assert found.analysed_spans.sum() > 0


def test_readings_are_in_the_films_time() -> None:
    found = _viewing(_played())
    assert found.seconds[0] == pytest.approx(0.0)
    assert found.seconds[-1] == pytest.approx(4.0)
    assert found.length == pytest.approx(4.0)
    assert found.shown[found.seconds >= 2.0].tolist() == [_HAPPY] * 21
    assert found.spans.sum() == pytest.approx(4.0)
    assert found.analysed_share(4.0) == pytest.approx(1.0)
    assert (found.in_view_share, found.readable_share) == (1.0, 1.0)
    assert found.notes == ()


def test_readings_are_counted_from_the_marker_where_the_stimulus_is_elsewhere() -> None:
    rows = [row(n / 10, "happy" if n >= 30 else "neutral") for n in range(51)]
    session = replace(
        camera_session(rows, [Marker(1.0, "stimulus start")], seconds=5.0),
        frames=frames(*((n / 10, 1) for n in range(51))),
    )
    found = _viewing(session, _TASK)
    assert found.seconds[[0, -1]] == pytest.approx([0.0, 4.0])
    assert found.seconds[found.shown == _HAPPY].min() == pytest.approx(2.0)


def test_a_frame_stands_for_half_a_second_at_most() -> None:
    """A camera that stalls while the film runs on did not see it."""
    shown = [(0.0, 0.0), (0.1, 0.1), (3.0, 3.0), (3.1, 3.1)]
    found = _viewing(film_session(shown, [row(second) for second, _ in shown], live=True))
    assert found.analysed_spans[1] == pytest.approx(0.5)
    assert found.spans[1] == pytest.approx(0.5)


def test_the_person_seen_longest_is_the_participant_and_others_are_named() -> None:
    visitor = [row(2.0 + n / 10, "angry", person=2) for n in range(10)]
    found = _viewing(_played(rows=visitor))
    assert EMOTIONS.index("angry") not in found.shown
    assert found.in_view_share == pytest.approx(1.0)
    assert "One other person was in view, for 1.0 s at most, and left out." in found.notes[0]


def test_faces_that_were_held_do_not_count() -> None:
    session = _played()
    session.readings["held"] = session.readings["seconds"] >= 3
    found = _viewing(session)
    assert found.seconds.max() < 2.0
    assert found.in_view_share == pytest.approx(0.5)


def test_one_person_in_two_tracks_counts_once_in_a_frame() -> None:
    session = _played(rows=[row(3.0, "sad", person=1)])
    assert len(_viewing(session).seconds) == 41


def test_model_settings_and_resting_face_make_its_kind() -> None:
    settings = {"smoothing": 0.3, "adapted": False, "mirror": True}
    resting = {"track": 1, "from": 0.0, "to": None, "offsets": [0.0] * 7}
    plain = _viewing(_played(settings=settings)).kind
    assert plain.settings == (("smoothing", "0.3"), ("adapted", "no"))
    assert (plain.model, plain.resting_face) == ("0123456789abcdef" * 4, "no")
    for changes, word in (
        ({}, "yes"),
        ({"from": 3.0}, "in part"),
        ({"track": 2}, "no"),
        ({"to": 0.5}, "no"),
        ({"from": None}, "unknown"),
    ):
        session = _played(resting_faces=({**resting, **changes},))
        assert _viewing(session).kind.resting_face == word


def test_an_unfinished_recording_and_a_restart_are_noted() -> None:
    shown = [(n / 10, n / 10 if n < 20 else n / 10 - 2) for n in range(61)]
    rows = [row(second) for second, _ in shown]
    found = _viewing(film_session(shown, rows, live=True, end=None))
    assert "was started 2 times" in found.notes[0]
    assert found.notes[1] == "The recording was not finished."
    assert found.length == pytest.approx(4.0)


def test_events_coded_in_the_session_are_in_the_stimulus_time() -> None:
    marked = [
        Marker(0.5, "", "before", "point"),
        Marker(2.5, "", "click", "point"),
        Marker(3.0, "", "speaks", "start"),
        Marker(4.0, "", "speaks", "stop"),
        Marker(4.5, "a note"),
    ]
    found = _viewing(_played(marked=marked)).events
    assert [one.name for one in found] == ["click", "speaks"]
    assert [one.onset for one in found] == pytest.approx([1.5, 2.0])
    assert [one.duration for one in found] == pytest.approx([0.0, 1.0])
    session = replace(
        camera_session([row(2.0)], [Marker(1.0, "stimulus start"), *marked]),
        frames=frames((1.0, 0), (2.0, 1), (3.0, 0)),
    )
    assert [one.onset for one in _viewing(session, _TASK).events] == pytest.approx([1.5, 2.0])
