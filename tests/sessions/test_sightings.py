from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from app.sessions.likeness import Crop
from app.sessions.same_person import Sighting
from app.sessions.sightings import LiveSightings, sightings_of
from app.vision.readings import Box, Face, Problem
from tests.sessions.rows import readings, row


def _face(
    track: int, x: int = 10, shade: int = 0, held: bool = False, problem: Problem = ""
) -> Face:
    crop = np.full((48, 48), shade, np.uint8)
    box = (x, 10, 20, 20)
    shares = np.zeros(7, np.float32)
    return Face(track, box, shares, "happy", True, crop, held=held, problem=problem)


def _spans(sightings: Iterable[Sighting]) -> list[tuple[int, float, float]]:
    return [(one.person, round(one.first, 2), round(one.last, 2)) for one in sightings]


def test_live_nobody_was_seen_at_first_and_after_clearing() -> None:
    live = LiveSightings()
    assert live.all() == []
    live.add([_face(1)], 0.0)
    live.clear()
    assert live.all() == []


def test_live_a_track_is_seen_from_first_to_last_and_not_while_held() -> None:
    live = LiveSightings()
    live.add([_face(1, x=10), _face(2)], 1.0)
    live.add([_face(1, x=30), _face(2, held=True)], 2.0)
    live.add([_face(1, x=99, held=True)], 2.5)
    assert _spans(live.all()) == [(1, 1.0, 2.0), (2, 1.0, 1.0)]
    first = live.all()[0]
    assert (first.first_box[0], first.last_box[0]) == (10, 30)


def test_live_crops_are_kept_of_both_ends_and_of_no_face_turned_away() -> None:
    live = LiveSightings()
    for number in range(200):
        problem: Problem = "turned" if number == 199 else ""
        live.add([_face(1, shade=number, problem=problem)], number / 10)
    shades = [int(crop[0, 0]) for crop in live.all()[0].crops]
    assert shades[0] == 0 and 190 < shades[-1] < 199
    assert len(shades) <= 10
    assert sorted(set(shades)) == shades


def test_live_a_long_recording_keeps_the_latest_only() -> None:
    live = LiveSightings()
    for track in range(1, 500):
        live.add([_face(track)], float(track))
    assert len(live.all()) < 100
    assert live.all()[-1].person == 499


def test_of_an_empty_session_there_are_none() -> None:
    assert sightings_of(readings()) == []


def test_of_a_session_by_time_and_apart_where_nobody_was() -> None:
    rows = [row(t / 10, person=2) for t in range(20)]
    rows += [row(t / 10, person=1) for t in (*range(5, 15), *range(60, 70))]
    assert _spans(sightings_of(readings(*rows))) == [(2, 0.0, 1.9), (1, 0.5, 1.4), (1, 6.0, 6.9)]


def test_of_a_session_rows_that_were_held_are_none() -> None:
    table = readings(*(row(t / 10, box=(t, 0, 9, 9)) for t in range(10)))
    table["held"] = table["seconds"] > 0.55
    (one,) = sightings_of(table)
    assert (one.last, one.last_box) == (0.5, (5, 0, 9, 9))


def test_of_a_session_that_was_read_now_and_then_people_stay() -> None:
    rows = [row(5.0 * n) for n in range(10)]
    assert _spans(sightings_of(readings(*rows))) == [(1, 0.0, 45.0)]


def test_of_a_session_crops_are_cut_near_the_ends() -> None:
    asked: list[float] = []

    def look(seconds: float, box: Box, roll: float) -> Crop | None:
        asked.append(round(seconds, 1))
        return None if seconds > 50 else np.zeros((48, 48), np.uint8)

    (one,) = sightings_of(readings(*(row(t / 10) for t in range(600))), look)
    assert asked == sorted(set(asked))
    assert asked[0] == 0.0 and asked[-1] == 59.9
    assert not any(2.0 < seconds < 57.0 for seconds in asked)
    assert len(one.crops) == len([seconds for seconds in asked if seconds <= 50])
