from __future__ import annotations

from itertools import pairwise

import pytest

from app.sessions.coded_rows import CodedRows, code_rows
from app.sessions.codes import Code
from app.sessions.media_clock import MediaClock
from app.sessions.store import Session
from tests.sessions.made import camera_session, film_session
from tests.sessions.rows import row


def _coded(session: Session, *codes: Code) -> CodedRows:
    return code_rows(session.readings, session.frames, codes, MediaClock(session))


def _emotions(found: CodedRows) -> list[str | None]:
    return [found.codes[unit].emotion if unit >= 0 else None for unit in found.unit]


def test_nothing_is_coded() -> None:
    empty = _coded(camera_session(), Code(0.0, 1.0, "happy"))
    assert (len(empty.unit), empty.titles, empty.unseen, empty.crowded) == (0, (), None, 0)
    uncoded = _coded(camera_session([row(1.0)]))
    assert (_emotions(uncoded), uncoded.titles) == ([None], ("Person 1",))


def test_a_code_holds_from_its_onset_until_before_its_offset() -> None:
    session = camera_session([row(n / 10) for n in range(6)])
    found = _coded(session, Code(0.1, 0.3, "happy"), Code(0.3, 0.4, "sad"))
    assert _emotions(found) == [None, "happy", "happy", "sad", None, None]
    assert not found.twice.any()


@pytest.mark.parametrize("rate", [24, 25, 30, 60, 30000 / 1001])
def test_times_in_whole_milliseconds_find_their_frames(rate: float) -> None:
    """As ELAN keeps them: no frame changes its code at an edge."""
    times = [round(n / rate, 4) for n in range(200)]
    session = film_session([(t, t) for t in times], [row(t) for t in times])
    edges = [round(time, 3) for time in times[::7]]
    words = ("happy", "sad")
    codes = [Code(a, b, words[n % 2]) for n, (a, b) in enumerate(pairwise(edges))]
    found = _emotions(_coded(session, *codes))
    assert found[: 7 * len(codes)] == [words[n // 7 % 2] for n in range(7 * len(codes))]


def test_a_code_of_a_moment_is_of_the_frame_on_show() -> None:
    session = camera_session([row(1.0), row(1.2), row(5.0)])
    found = _coded(session, Code(1.3, 1.3, "happy"), Code(4.0, 4.0, "sad"), Code(0.5, 0.5, "sad"))
    assert _emotions(found) == [None, "happy", None]


@pytest.mark.parametrize("person", ["Anna", " anna ", "ANNA", "1", "person 1"])
def test_a_person_is_called_by_name_or_number(person: str) -> None:
    rows = [row(1.0, name="Anna"), row(1.0, person=2)]
    found = _coded(camera_session(rows), Code(0.0, 2.0, "happy", person))
    assert (_emotions(found), found.strangers) == (["happy", None], ())
    assert found.titles == ("Anna", "Person 2")


def test_a_name_goes_before_a_number() -> None:
    rows = [row(1.0, person=1), row(1.0, person=2, name="1")]
    assert _emotions(_coded(camera_session(rows), Code(0.0, 2.0, "sad", "1"))) == [None, "sad"]


def test_people_of_the_same_name_are_one() -> None:
    rows = [row(1.0, name="Anna"), row(2.0, person=4, name="Anna")]
    found = _coded(camera_session(rows), Code(0.0, 3.0, "happy", "Anna"))
    assert (_emotions(found), found.titles) == (["happy", "happy"], ("Anna",))


def test_strangers_are_named() -> None:
    found = _coded(camera_session([row(1.0)]), Code(0.0, 2.0, "happy", "Ben"))
    assert (_emotions(found), found.strangers) == ([None], ("Ben",))


def test_a_code_of_nobody_is_of_the_face_that_is_alone() -> None:
    rows = [row(1.0), row(1.1), row(1.1, person=2), row(1.2, person=2)]
    found = _coded(camera_session(rows), Code(0.0, 2.0, "happy"))
    assert (_emotions(found), found.crowded) == (["happy", None, None, "happy"], 2)


def test_what_is_coded_twice_differently_is_marked() -> None:
    rows = [row(n / 10) for n in range(3)]
    codes = (Code(0.0, 0.2, "happy"), Code(0.1, 0.3, "sad", "Person 1"), Code(0.2, 0.3, "sad"))
    found = _coded(camera_session(rows), *codes)
    assert found.twice.tolist() == [False, True, False]


def test_coded_frames_without_the_face_are_counted() -> None:
    shown = [(n / 10, n / 10) for n in range(10)]
    rows = [row(0.1), row(0.2), row(0.2, person=2), row(0.3, person=2)]
    session = film_session(shown, rows)
    of_one = _coded(session, Code(0.0, 0.5, "happy", "Person 1"))
    assert of_one.unseen == {"Person 1": 3}
    of_nobody = _coded(session, Code(0.0, 0.5, "happy"))
    assert of_nobody.unseen == {"": 2}


def test_a_film_shown_twice_is_coded_twice() -> None:
    session = film_session([(0.0, 7.0), (0.1, 7.1), (0.2, 7.0)], [row(0.0), row(0.1), row(0.2)])
    assert _emotions(_coded(session, Code(7.0, 7.05, "happy"))) == ["happy", None, "happy"]
